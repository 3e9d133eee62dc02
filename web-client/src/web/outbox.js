import { ask, Cancelled, multipart, NotReached, Refusal, send } from './api.js';
import { kept } from './kept.js';

/**
 * What was captured and the API has not confirmed. `page` is where it was written, `place` under what it was kept there.
 * @typedef {{
 *   id: string, person: string, kind: 'receipt' | 'request' | 'message' | 'withdrawal', what: string,
 *   path: string, part?: string, body: object, etag?: string,
 *   page: string, place: string, fields: Record<string, any>, begunAt?: string
 * }} Parcel `part`: the multipart's name for the JSON; none when it goes as JSON alone
 * @typedef {Parcel & { at: number, state: 'waiting' | 'refused', tries: number, files: number, bytes: number, no?: Why }} Waiting
 * @typedef {{ status?: number, problem?: import('./api').Problem }} Why why it did not go; nothing when nobody answered
 * @typedef {{ id: string, heard?: { data: any, etag: string }, no?: unknown }} Outcome of one try
 * @typedef {import('./drafts').KeptFile} KeptFile
 */

const AGAIN_MS = [5_000, 15_000, 60_000, 300_000];

/** @type {() => Promise<string>} */
let whose = async () => {
  throw new NotReached();
};

/** @type {Map<string, { percent: number, stop: () => void }>} what this tab is sending */
const going = new Map();
/** @type {Set<(outcome?: Outcome) => void>} */
const listeners = new Set();
const others = new BroadcastChannel('openphb outbox');

/** @param {Outcome} [outcome] */
const tell = (outcome) => {
  for (const listener of [...listeners]) listener(outcome);
};

/** @param {unknown} no @returns {Why} */
const why = (no) => (no instanceof Refusal ? { status: no.status, problem: no.problem } : {});

/** What went wrong, as it was when it happened. @param {Why} said */
export const asNo = ({ status, problem }) => (status ? new Refusal(status, problem ?? {}) : new NotReached());

others.onmessage = (/** @type {MessageEvent} */ { data }) => tell(data && { ...data, no: data.no && asNo(data.no) });

/** In this tab and the others. @param {Outcome} [outcome] */
const spread = (outcome) => {
  tell(outcome);
  others.postMessage(outcome && { ...outcome, no: outcome.no && why(outcome.no) });
};

/** Called whenever something of it changed, with what became of a try. @param {(outcome?: Outcome) => void} listener @returns {() => void} no more */
export function listen(listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Everything of one person, the oldest first. @param {string} person @returns {Promise<Waiting[]>} */
export async function waiting(person) {
  /** @type {Waiting[]} */
  const all = await (await kept()).getAllFromIndex('outbox', 'person', person);
  return all.sort((one, other) => one.at - other.at || one.id.localeCompare(other.id));
}

/** How much of it this tab has sent, in percent, while it does. @param {string} id */
export const percentOf = (id) => going.get(id)?.percent;

/** Stops sending it, if this tab does; it is a draft again. @param {string} id */
export const stop = (id) => going.get(id)?.stop();

const all = /** @type {const} */ (['outbox', 'outboxFiles', 'drafts']);
const filesOf = (/** @type {string} */ id) => IDBKeyRange.bound([id], [id, []]);

/** All of it or nothing, and on the disk before it is said to be. */
const writing = async () => (await kept()).transaction(all, 'readwrite', { durability: 'strict' });

/** The same thing said once more. @param {Waiting} one @param {Parcel} other @param {KeptFile[]} files */
const alike = (one, other, files) =>
  one.path === other.path &&
  JSON.stringify(one.body) === JSON.stringify(other.body) &&
  one.bytes === sum(files) &&
  one.files === files.length;

const sum = (/** @type {KeptFile[]} */ files) => files.reduce((bytes, file) => bytes + file.bytes.byteLength, 0);

/** An id under which something else waits already: two tabs went on with one draft. */
export class IdWaits extends Error {}

/**
 * Takes it over from the form, files included, before anything is sent.
 * @param {Parcel} parcel @param {KeptFile[]} files @throws {IdWaits}, and whatever the phone says when it cannot keep it
 */
export async function hand(parcel, files) {
  void navigator.storage?.persist?.().catch(() => {}); // the phone is asked not to clear it; it may say no
  const write = await writing();
  /** @type {Waiting | undefined} */
  const there = await write.objectStore('outbox').get(parcel.id);
  if (there?.state === 'waiting' && !alike(there, parcel, files)) {
    write.abort();
    await write.done.catch(() => {});
    throw new IdWaits();
  }
  const row = { ...parcel, at: Date.now(), state: 'waiting', tries: 0, files: files.length, bytes: sum(files) };
  void write.objectStore('outboxFiles').delete(filesOf(parcel.id));
  void write.objectStore('outbox').put(row);
  for (const [n, file] of files.entries()) void write.objectStore('outboxFiles').put({ ...file, id: parcel.id, n });
  void write.objectStore('drafts').delete(`${parcel.person} ${parcel.place}`);
  await write.done;
  spread();
}

/**
 * Gives it back to its form, as a draft under `place`, unless something else was begun there meanwhile.
 * @param {string} id @param {string} [place] @returns {Promise<Waiting | undefined>}
 */
export async function giveBack(id, place) {
  const write = await writing();
  /** @type {Waiting | undefined} */
  const one = await write.objectStore('outbox').get(id);
  const key = one && `${one.person} ${place ?? one.place}`;
  const free = key && !(await write.objectStore('drafts').getKey(key)) ? one : undefined;
  if (free && key) {
    const files = (await write.objectStore('outboxFiles').getAll(filesOf(id))).map(({ n, id, ...file }) => file);
    const { person, fields, begunAt } = free;
    const sent = free.state !== 'refused'; // what was stopped on its way may have arrived
    void write.objectStore('drafts').put({ key, person, id, sent, fields, files, begunAt, at: Date.now() });
    void write.objectStore('outbox').delete(id);
    void write.objectStore('outboxFiles').delete(filesOf(id));
  }
  await write.done;
  if (free) spread();
  return free;
}

/** @param {string} id */
async function remove(id) {
  const write = await writing();
  void write.objectStore('outbox').delete(id);
  void write.objectStore('outboxFiles').delete(filesOf(id));
  await write.done;
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

/** It will not be taken as it is, however often it is tried. @param {unknown} no */
export const forGood = (no) =>
  no instanceof Refusal &&
  no.status < 500 &&
  ![401, 408, 425, 429].includes(no.status) &&
  !['signed-in-as-someone-else', 'strong-sign-in-needed'].includes(no.slug);

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
  /** @type {KeptFile[]} */
  const files = await (await kept()).getAll('outboxFiles', filesOf(one.id));
  try {
    const heard = await deliver(one, (how) => carry(one, files, how));
    await remove(one.id);
    spread({ id: one.id, heard });
    return true;
  } catch (no) {
    if (no instanceof Cancelled) await giveBack(one.id);
    else {
      const state = forGood(no) ? 'refused' : 'waiting';
      await (await kept()).put('outbox', { ...one, state, tries: one.tries + 1, no: why(no) });
    }
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
