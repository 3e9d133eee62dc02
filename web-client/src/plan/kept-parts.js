import { myWriting } from '../people/my-writing.js';
import { keptNames, partOf } from './draft.js';
import { taskOf } from './draft-parts.js';

/** @typedef {import('../web/writing').Writing} Writing */
/** @typedef {{ name: string, writing: Writing }} Kept `name`: the part's, as the overview has it */

/**
 * What this device has of the plan and not everybody: each part goes on being saved from here too.
 * @param {import('lit').ReactiveControllerHost} host
 * @param {import('./draft').Whole} whole
 * @returns {Promise<Kept[]>}
 */
export async function keptParts(host, whole) {
  const { budget, draft, kept } = whole;
  const names = keptNames(whole).filter((name) => !name.startsWith('sending'));
  return Promise.all(
    names.map(async (name) => {
      const part = partOf(budget, name);
      const writing = myWriting(host, () => part);
      await writing.begin(part.of(draft) ?? { version: 0, fields: {} }, kept.get(part.place));
      return { name: taskOf(name), writing };
    }),
  );
}

/** Those of which something is still to be saved. @param {Kept[]} kept */
export const unsent = (kept) => kept.filter(({ writing }) => writing.unsent);
