import { msg } from '@lit/localize';
import { ask, Cancelled, multipart, NotReached, Refusal, send } from './api.js';
import { filesFor, forGood, giveBack, listen, note, remove, seenToo, spread, tell, waiting } from './outbox.js';

/** @typedef {import('./outbox').Parcel} Parcel */
/** @typedef {import('./outbox').Waiting} Waiting */
/** @typedef {import('./drafts').KeptFile} KeptFile */

const AGAIN_MS = [5_000, 15_000, 60_000, 300_000];
/** Neither a byte gone up nor an answer for so long: the line is dead. */
const STALLED_MS = 60_000;

/** @type {() => Promise<string>} */
let whose = async () => {
  throw new NotReached();
};

/** @type {Map<string, { percent: number, stop: () => void }>} what this tab is sending */
const going = new Map();
/** How much of it this tab has sent, in percent, while it does. @param {string} id */
export const percentOf = (id) => going.get(id)?.percent;

/** Stops sending it: it is a draft again, which may have arrived if it was on its way. @param {string} id */
export async function stop(id) {
  const here = going.get(id);
  if (here) return here.stop();
  const back = await giveBack(id, { stopped: 'in the line' });
  tell({ id, no: back ? new Cancelled() : new NotReached() });
}

/** Deletes them, by the person's own word: nothing that begins now sends them, and what is on its way is stopped. @param {string[]} ids */
async function dropEach(ids) {
  for (const id of ids) await remove(id);
  for (const id of ids) going.get(id)?.stop();
  spread();
}

/** @param {string} id */
export const drop = (id) => dropEach([id]);

/** @param {string} person */
export const dropAll = async (person) => dropEach((await waiting(person)).map(({ id }) => id));

/** One sender at a time, however many tabs are open. @param {() => Promise<void>} work @returns {Promise<void>} */
const alone = async (work) => (navigator.locks ? await navigator.locks.request('openphb outbox', work) : work());

/** The others that wait would not go either. @param {unknown} no */
const holdsUp = (no) =>
  no instanceof NotReached || (no instanceof Refusal && !forGood(no) && (no.status < 500 || no.status === 503));

/** Its answer, when it is confirmed; what it was told else. @param {Waiting} one */
async function deliver(one) {
  const files = await filesFor(one.id);
  if (files.length !== one.files) throw new Error(`${files.length} of ${one.files} files are there`);
  const line = new AbortController();
  let stalled = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let dead;
  const progress = (/** @type {number} */ percent) => {
    clearTimeout(dead);
    dead = setTimeout(() => {
      stalled = true;
      line.abort();
    }, STALLED_MS);
    going.set(one.id, { percent, stop: () => line.abort() });
    tell();
  };
  progress(0);
  try {
    if (line.signal.aborted) throw new Cancelled();
    return await carry(one, files, { progress, signal: line.signal });
  } catch (no) {
    throw stalled ? new NotReached() : no;
  } finally {
    clearTimeout(dead);
    going.delete(one.id);
  }
}

/**
 * In the name of whose it is: the API takes it from nobody else.
 * @param {Pick<Parcel, 'path' | 'part' | 'body' | 'etag' | 'person'>} parcel @param {KeptFile[]} files
 * @param {{ progress?: (percent: number) => void, signal?: AbortSignal }} how
 */
export const carry = ({ path, part, body, etag, person }, files, how) =>
  part
    ? send(path, multipart(part, body, files), { ...how, person })
    : ask(path, { method: 'PUT', body, etag, person, signal: how.signal });

/** What was refused before and is done now need not be put right. @param {Waiting} done */
async function clearAfter({ id, path, person }) {
  await remove(id);
  for (const one of await waiting(person)) if (one.path === path && one.state === 'refused') await remove(one.id);
}

/** One try, and what came of it. @param {Waiting} one @returns {Promise<unknown>} why it did not go */
async function tryOnce(one) {
  try {
    const heard = await deliver(one);
    await clearAfter(one);
    await seenToo(one, heard.etag);
    spread({ id: one.id, heard });
    return undefined;
  } catch (no) {
    if (no instanceof Cancelled) await giveBack(one.id, { stopped: 'on its way' });
    else await note(one.id, no);
    spread({ id: one.id, no });
    return no;
  }
}

let failures = 0;
/** Why the last round ended before its end. @type {unknown} */
let ended;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let later;

/** @param {unknown} no */
const tryLater = (no) => {
  const asked = no instanceof Refusal && no.tryAt ? no.tryAt.getTime() - Date.now() : 0;
  clearTimeout(later);
  later = setTimeout(() => void flush(), Math.max(asked, AGAIN_MS[Math.min(failures++, AGAIN_MS.length - 1)]));
};

/** Everything that waits, each tried once, until one says that the next would not go either. */
async function round() {
  const tried = new Set();
  /** @type {unknown} */
  let lastNo;
  ended = undefined;
  try {
    const person = await whose();
    const next = async () => (await waiting(person)).find(({ id, state }) => state === 'waiting' && !tried.has(id));
    for (let one = await next(); one; one = await next()) {
      tried.add(one.id);
      const no = await tryOnce(one);
      if (holdsUp(no)) throw no;
      if (no === undefined) failures = 0;
      else if (!forGood(no) && !(no instanceof Cancelled)) lastNo = no;
    }
    if (lastNo) tryLater(lastNo);
  } catch (no) {
    ended = no;
    tryLater(no);
    tell();
  }
}

let last = Promise.resolve();
let asked = false;

/** Sends what waits of the person who is signed in. Asked for in the midst of it, it looks once more afterwards. */
export function flush() {
  if (!asked) {
    asked = true;
    last = last.then(() => {
      asked = false;
      return alone(round).catch(tryLater);
    });
  }
  return last;
}

/** Goes on by itself from now on: at once, when there is a network again, and when the page is looked at. @param {() => Promise<string>} person who is signed in */
export function serve(person) {
  whose = person;
  addEventListener('online', () => void flush());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void flush());
  return flush();
}

const notMine = () =>
  new Refusal(409, {
    type: '/problems/signed-in-as-someone-else',
    title: msg('Someone else is signed in on this phone'),
  });

/**
 * Sends now, and says what becomes of this one at its next try.
 * @param {string} id @param {(percent: number) => void} progress
 * @returns {Promise<{ data: any, etag: string }>}
 */
export function sendNow(id, progress) {
  return new Promise((done, failed) => {
    const enough = listen((outcome) => {
      const percent = percentOf(id);
      if (!outcome && percent !== undefined) progress(percent);
      if (outcome?.id !== id) return;
      enough();
      if (outcome.heard) done(outcome.heard);
      else failed(outcome.no);
    });
    void flush().then(() => {
      enough();
      failed(ended ?? notMine()); // the round did not come to it; nothing happens when it was told before
    });
  });
}
