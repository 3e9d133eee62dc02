import { begunBy } from '../web/drafts.js';
import { Writing } from '../web/writing.js';
import { personId } from './me.js';

/** Something that is saved as it is typed, kept under this person's id. @param {import('lit').ReactiveControllerHost} host
 *  @param {() => import('../web/writing').Part} part */
export const myWriting = (host, part) => new Writing(host, part, personId);

/** Where this person wrote on this device what not everybody has. @param {string} under */
export async function keptUnder(under) {
  try {
    return (await begunBy(await personId())).filter((place) => place.startsWith(under));
  } catch {
    return [];
  }
}
