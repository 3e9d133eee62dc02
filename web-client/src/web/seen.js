import { NotReached, Refusal } from './api.js';
import { kept } from './kept.js';
import { cameAfterAll, markOld } from './not-fresh.js';

export { forgetOld } from './not-fresh.js';

/**
 * What was read, for when nobody answers: the last answers to the person who was last signed in on this phone, on budgets of
 * their own. What staff see of other people's is never among it, and no answer to a change.
 * @typedef {import('./api').Heard} Heard
 * @typedef {import('./shapes').Me} Me
 * @typedef {{ person: string, path: string, data: any, etag: string, at: number }} Seen
 * @typedef {{ me: () => Promise<Me>, sure: () => Promise<Me | undefined>, last: () => string | undefined }} Phone who is signed
 *   in, the same if the API itself said so, and who was the last
 */

/** How much is kept of one person: answers, letters of their JSON, and for how long. */
export const MOST = { answers: 60, letters: 1_000_000, ms: 30 * 86_400_000 };
/** How long an answer is waited for when there is an earlier one; less, once one did not come. */
export const PATIENCE_MS = { first: 5_000, after: 1_000 };

const ofBudget =
  /^\/budgets\/([^/?]+)\/(?:(?:balance|plan-items|plan-versions|go-aheads)|(?:plan|entries|receipts|review-requests)(?:\?(?!.*cursor=).*)?|(?:receipts|review-requests)\/[^/?]+)$/;

/** It was signed out on this page: what still comes is not kept. */
let closed = false;

let patience = PATIENCE_MS.first;

/** @param {Phone} phone @param {string} path @param {Promise<Heard>} asking @returns {Promise<Heard>} */
export async function through(phone, path, asking) {
  if (path !== '/me' && !ofBudget.test(path)) return asking;
  const answer = asking.then((heard) => {
    patience = PATIENCE_MS.first;
    void keep(phone, path, heard).catch(() => {}); // a phone that keeps nothing has nothing later
    return heard;
  });
  let slow = false;
  const tooLong = new Promise((/** @type {(heard: Heard) => void} */ _, late) => {
    setTimeout(() => {
      slow = true;
      late(new NotReached());
    }, patience);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } catch (no) {
    if (!isUnreached(no)) {
      if (no instanceof Refusal) await heed(phone, path, no).catch(() => {});
      throw no;
    }
    const last = await lastSeen(phone, path).catch(() => undefined);
    if (!last) return answer;
    patience = PATIENCE_MS.after;
    markOld(last.at, path === '/me', no instanceof NotReached && !slow);
    answer.then(cameAfterAll, () => {}); // it may still come
    return last;
  }
}

/** @param {unknown} no */
const isUnreached = (no) => no instanceof NotReached || (no instanceof Refusal && [502, 503, 504].includes(no.status));

/** @param {Me} me @param {string} path */
const own = (me, path) => me.budgets.find(({ id }) => id === ofBudget.exec(path)?.[1]);

const tooOld = (/** @type {Seen} */ { at }) => at < Date.now() - MOST.ms;

/** @param {Phone} phone @param {string} path @returns {Promise<(Heard & { at: number }) | undefined>} */
async function lastSeen(phone, path) {
  const me = path === '/me' ? undefined : await phone.me();
  if (me && !own(me, path)) return undefined;
  const person = me ? me.id : phone.last();
  /** @type {Seen | undefined} */
  const row = person && (await (await kept()).get('seen', [person, path]));
  return row && !tooOld(row) ? { data: row.data, etag: row.etag, at: row.at } : undefined;
}

/** @param {Phone} phone @param {string} path @param {Heard} heard */
async function keep(phone, path, { data, etag }) {
  const at = Date.now();
  /** @type {Me | undefined} */
  const me = path === '/me' ? data : await phone.sure();
  if (!me || (path !== '/me' && !own(me, path))) return;
  const db = await kept();
  if (closed || me.id !== phone.last()) return; // signed out on, or somebody else since, in another tab
  const write = db.transaction('seen', 'readwrite');
  /** @type {Seen[]} */
  const all = await write.store.getAll();
  /** @type {Seen} */
  const row = { person: me.id, path, data, etag, at };
  const staying = newestFirst([row, ...(path === '/me' ? stillOurs(all, me) : all)], row);
  const stay = new Set(staying.map(key));
  for (const one of all) if (!stay.has(key(one))) void write.store.delete([one.person, one.path]);
  if (stay.has(key(row))) void write.store.put(row);
  await write.done;
}

/** @param {{ person: string, path: string }} row */
const key = ({ person, path }) => `${person} ${path}`;

/** What may stay when it is sure who is signed in: nobody else's, and of each budget only while their part in it is the same. @param {Seen[]} all @param {Me} me */
function stillOurs(all, me) {
  /** @type {Me | undefined} */
  const before = all.find(({ person, path }) => person === me.id && path === '/me')?.data;
  return all.filter(({ person, path }) => {
    if (person !== me.id) return false;
    const now = own(me, path);
    const then = before && own(before, path);
    return path === '/me' || (now && then && now.role === then.role && String(now.rights) === String(then.rights));
  });
}

/** The newest within the bounds. Who one is comes first: without it nothing can be shown. @param {Seen[]} rows @param {Seen} fresh */
function newestFirst(rows, fresh) {
  let letters = 0;
  return rows
    .filter((row) => !tooOld(row) && (row === fresh || key(row) !== key(fresh)))
    .sort((a, b) => Number(b.path === '/me') - Number(a.path === '/me') || b.at - a.at)
    .slice(0, MOST.answers)
    .filter(({ data }) => {
      const more = JSON.stringify(data).length;
      if (letters + more > MOST.letters) return false;
      letters += more;
      return true;
    });
}

/** A no that says that what was read is no more ours. @param {Phone} phone @param {string} path @param {Refusal} no */
async function heed(phone, path, no) {
  const db = await kept();
  if (no.slug === 'not-signed-in') await db.clear('seen');
  if (path !== '/me' && [403, 404].includes(no.status)) await db.delete('seen', [(await phone.me()).id, path]);
}

/** What of it there is: how many answers, and from when the oldest is. @returns {Promise<{ answers: number, since?: number }>} */
export async function howMuchSeen() {
  /** @type {Seen[]} */
  const all = await (await kept()).getAll('seen');
  return { answers: all.length, since: all.length ? Math.min(...all.map(({ at }) => at)) : undefined };
}

/** Takes all that was read off this phone, and keeps no more of it on this page. */
export async function wipeSeen() {
  closed = true;
  await (await kept()).clear('seen');
}
