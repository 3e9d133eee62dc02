import { msg } from '@lit/localize';
import { ask, Refusal, speakAs } from '../web/api.js';
import { begunBy } from '../web/drafts.js';

/** @typedef {import('../web/shapes').Me} Me */
/** @typedef {import('../web/shapes').MyBudget} MyBudget */

/** @type {Promise<Me> | undefined} */
let asking;

/** The last answer is of an earlier time: nobody could be asked. */
let fromBefore = false;

/** Somebody was here before, or has just come back from signing in, as a cookie of `/auth/login` says. */
const maybeSomebody = () => Boolean(lastHere()) || /(^|; )openphb_signed_in=/.test(document.cookie);

/** Where nobody can be signed in nobody is asked: the answer would be this one. */
const nobody = () =>
  Promise.reject(new Refusal(401, { type: '/problems/not-signed-in', title: msg('Please sign in') }));

/** Who is signed in: asked once, and again after a no. @returns {Promise<Me>} */
export function me() {
  asking ??= (maybeSomebody() ? ask('/me') : nobody()).then(
    ({ data, at }) => {
      /** @type {Me} */
      const me = data;
      fromBefore = at !== undefined;
      speakAs(me.id);
      localStorage.setItem(lastPerson, me.id);
      sessionStorage.removeItem(left);
      for (const budget of me.budgets) seen.set(budget.id, budget);
      return me;
    },
    (no) => {
      asking = undefined;
      throw no;
    },
  );
  return asking;
}

/** Who is signed in, if the API itself said so. */
export async function sureOfMe() {
  const who = await me();
  return fromBefore ? undefined : who;
}

/** What was only known from before is asked again. */
export const doubtMe = () => {
  if (fromBefore) asking = undefined;
};

/** Who is signed in, asked afresh: something about them has changed. */
export function meAgain() {
  asking = undefined;
  return me();
}

/** Every budget of one's own since this page was opened. @type {Map<string, MyBudget>} */
const seen = new Map();

/** A budget that is or was one's own. @param {string} id */
export const seenBefore = (id) => seen.get(id);

const lastPerson = 'openphb last person';

/** Who was last signed in on this phone. */
export const lastHere = () => localStorage.getItem(lastPerson) ?? undefined;

/**
 * Whose phone this is. Signed out or without signal it is taken to be the last person's, so that what is typed meanwhile is
 * kept for them; the API still refuses it if it is not.
 */
export async function personId() {
  try {
    return (await me()).id;
  } catch (no) {
    const last = lastHere();
    if (!last) throw no;
    speakAs(last);
    return last;
  }
}

/** @param {Me} me @param {string} budget */
export const mine = (me, budget) => me.budgets.find(({ id }) => id === budget);

/** @param {{ rights: string[] }} budget @param {string} right */
export const may = (budget, right) => budget.rights.includes(right);

const slot = (/** @type {Me} */ me) => `openphb budget ${me.id}`;

/** The one a person with more than one budget used last, on this phone. @param {Me} me */
export function lastUsed(me) {
  const id = localStorage.getItem(slot(me));
  return me.budgets.find((budget) => budget.id === id);
}

/** @param {Me} me @param {string} budget */
export const remember = (me, budget) => mine(me, budget) && localStorage.setItem(slot(me), budget);

const first = (/** @type {string | undefined} */ person) => `openphb first screen ${person}`;

/** What somebody's first screen was about. @param {string} budget where it is in the API */
export const rememberFirst = (budget) => localStorage.setItem(first(lastHere()), budget);

/** What the first screen of whoever was last here will be about, if that is what is opened. @param {string} page where we are */
export function lastFirst(page) {
  const budget = localStorage.getItem(first(lastHere()));
  return budget && (page === '/' || page === budget) ? budget : undefined;
}

/** What this person began and has not sent. A phone that keeps nothing has nothing. */
async function allBegun(where = /^\/budgets\/.*\/new/) {
  try {
    return (await begunBy((await me()).id)).filter((place) => where.test(place));
  } catch {
    return [];
  }
}

/** What they began on one budget. @param {string} budget */
export const begun = async (budget) => (await allBegun()).filter((place) => place.startsWith(`/budgets/${budget}/`));

/** Where they go on with the plan of one budget, if this device has something of it that not everybody has. @param {string} budget */
export const planBegun = async (budget) =>
  (await allBegun(new RegExp(`^/budgets/${budget}/draft/`))).length ? [`/budgets/${budget}/plan/write`] : [];

/** The receipts they began where they may no longer look: what was captured before the end may still be sent. @param {Me} me */
export const begunBeforeTheEnd = async (me) =>
  (await allBegun()).filter((place) => place.includes('/receipts/') && !mine(me, place.split('/')[2]));

const left = 'openphb left';

/** One signs out in this tab. @param {boolean} keeps something of theirs stays on this phone */
export const rememberLeaving = (keeps) => sessionStorage.setItem(left, keeps ? 'kept' : 'nothing');

/** What stayed on this phone when one signed out just now: *kept*, *nothing*. */
export const justLeft = () => sessionStorage.getItem(left);
