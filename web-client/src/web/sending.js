import { ask, Cancelled, multipart, NotReached, Refusal, send } from './api.js';
import { filesFor, forGood, giveBack, listen, note, remove, spread, tell, waiting } from './outbox.js';

/** @typedef {import('./outbox').Parcel} Parcel */
/** @typedef {import('./outbox').Waiting} Waiting */
/** @typedef {import('./drafts').KeptFile} KeptFile */

const AGAIN_MS = [5_000, 15_000, 60_000, 300_000];

/** @type {() => Promise<string>} */
let whose = async () => {
  throw new NotReached();
};

/** @type {Map<string, { percent: number, stop: () => void }>} what this tab is sending */
const going = new Map();
/** How much of it this tab has sent, in percent, while it does. @param {string} id */
export const percentOf = (id) => going.get(id)?.percent;

/** Stops sending it: it is a draft again. Where another tab sends it, nobody here waits for that any more. @param {string} id */
export function stop(id) {
  const here = going.get(id);
  if (here) here.stop();
  else tell({ id, no: new Error('another tab sends it') });
}

/** Deletes one, by the person's own word. What is just being sent is stopped first. @param {string} id */
export async function drop(id) {
  stop(id);
  await alone(() => remove(id));
  spread();
}

/** @param {string} person */
export async function dropAll(person) {
  for (const { id } of await waiting(person)) await drop(id);
}

/** One sender at a time, however many tabs are open. @param {() => Promise<void>} work @returns {Promise<void>} */
const alone = async (work) => (navigator.locks ? await navigator.locks.request('openphb outbox', work) : work());

/** It says nothing about the others that wait. @param {unknown} no */
const itsOwn = (no) => forGood(no) || (no instanceof Refusal && no.status >= 500 && no.status !== 503);

const stoppable = () => {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
};

/** Its answer, when it is confirmed; what it was told else. @param {Waiting} one @param {(how: { progress: (percent: number) => void, signal: AbortSignal }) => Promise<any>} send */
async function deliver(one, send) {
  const { signal, abort } = stoppable();
  const progress = (/** @type {number} */ percent) => {
    going.set(one.id, { percent, stop: abort });
    tell();
  };
  progress(0);
  try {
    if (signal.aborted) throw new Cancelled();
    return await send({ progress, signal });
  } finally {
    going.delete(one.id);
  }
}

/** @param {Pick<Parcel, 'path' | 'part' | 'body' | 'etag'>} parcel @param {KeptFile[]} files @param {{ progress?: (percent: number) => void, signal?: AbortSignal }} how */
export const carry = ({ path, part, body, etag }, files, how) =>
  part ? send(path, multipart(part, body, files), how) : ask(path, { method: 'PUT', body, etag, signal: how.signal });

/** One try. Whether it is worth going on with the next. @param {Waiting} one */
async function tryOnce(one) {
  const files = await filesFor(one.id);
  try {
    const heard = await deliver(one, (how) => carry(one, files, how));
    await remove(one.id);
    spread({ id: one.id, heard });
    return true;
  } catch (no) {
    if (no instanceof Cancelled) await giveBack(one.id, { stopped: true });
    else await note(one.id, no);
    spread({ id: one.id, no });
    if (no instanceof Cancelled || itsOwn(no)) return true;
    throw no;
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
  ended = undefined;
  try {
    const person = await whose();
    const next = async () => (await waiting(person)).find(({ id, state }) => state === 'waiting' && !tried.has(id));
    for (let one = await next(); one; one = await next()) {
      tried.add(one.id);
      await tryOnce(one);
      failures = 0;
    }
    if ((await waiting(person)).some(({ state }) => state === 'waiting')) tryLater(undefined);
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
      return alone(round);
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

/**
 * Sends now, and says what becomes of this one at its next try.
 * @param {string} id @param {(percent: number) => void} progress
 * @returns {Promise<{ data: any, etag: string }>}
 */
export function sendNow(id, progress) {
  return new Promise((done, failed) => {
    const enough = listen((outcome) => {
      if (!outcome) {
        const how = going.get(id);
        if (how) progress(how.percent);
      } else if (outcome.id === id) {
        enough();
        if (outcome.heard) done(outcome.heard);
        else failed(outcome.no);
      }
    });
    void flush().then(() => {
      enough();
      failed(ended ?? new NotReached()); // the round ended before it; nothing happens when it was told before
    });
  });
}
