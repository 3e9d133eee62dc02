import { keptFrom } from '../web/drafts.js';
import { Writing } from '../web/writing.js';
import { personId } from './me.js';

/** Something that is saved as it is typed, kept under this person's id. @param {import('lit').ReactiveControllerHost} host
 *  @param {() => import('../web/writing').Part} part */
export const myWriting = (host, part) => new Writing(host, part, personId);

/** What this person wrote on this device that not everybody has, by its place. @param {string} under */
export async function keptUnder(under) {
  try {
    return await keptFrom(await personId(), under);
  } catch {
    return new Map();
  }
}
