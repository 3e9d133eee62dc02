import { me } from '../people/me.js';
import { dropDraft, keepDraft, keptDraft } from '../web/drafts.js';

/** @typedef {{ code: string, until: string }} KeptCode the code in groups, and its last day */

/** Where a code is kept on this phone: the API tells it once. @param {string} home the access's own address */
const place = (home) => `${home}/code`;

/** @param {string} home @param {KeptCode} code */
export const keepCode = async (home, code) =>
  keepDraft((await me()).id, place(home), { id: '', sent: true, files: [], fields: code }).catch(() => {});

/** @param {string} home @returns {Promise<KeptCode | undefined>} */
export async function keptCode(home) {
  try {
    return /** @type {KeptCode | undefined} */ ((await keptDraft((await me()).id, place(home)))?.fields);
  } catch {
    return undefined;
  }
}

/** @param {string} home */
export const dropCode = async (home) => dropDraft((await me()).id, place(home)).catch(() => {});

/** Takes the code off this phone, unless one only went from the person to the letter or back. @param {string} home */
export const leaveCode = (home) => {
  if (![home, `${home}/letter`].includes(location.pathname)) void dropCode(home);
};

/** A code as a person types it, in groups as it was given: small letters, spaces, O for 0, I or L for 1. @param {string} typed */
export function readCode(typed) {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? plain.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3') : undefined;
}
