import { get, Refusal } from '../web/api.js';

/** The version that counts; none while there is none. @param {string} b @returns {Promise<import('../web/shapes').Plan | undefined>} */
export async function planNow(b) {
  try {
    return await get(`/budgets/${b}/plan`);
  } catch (no) {
    if (no instanceof Refusal && no.status === 404 && !no.more) return undefined;
    throw no;
  }
}
