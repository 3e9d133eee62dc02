import { msg } from '@lit/localize';
import { NotReached, Refusal } from './api.js';
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

/** @type {Set<(outcome?: Outcome) => void>} */
const listeners = new Set();
const others = new BroadcastChannel('openphb outbox');

/** @param {Outcome} [outcome] */
export const tell = (outcome) => {
  for (const listener of [...listeners]) listener(outcome);
};

/** @param {unknown} no @returns {Why} */
const why = (no) => (no instanceof Refusal ? { status: no.status, problem: no.problem } : {});

/** What went wrong, as it was when it happened. @param {Why} said */
export const asNo = ({ status, problem }) => (status ? new Refusal(status, problem ?? {}) : new NotReached());

others.onmessage = (/** @type {MessageEvent} */ { data }) => tell(data && { ...data, no: data.no && asNo(data.no) });

/** In this tab and the others. @param {Outcome} [outcome] */
export const spread = (outcome) => {
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
export class IdWaits extends Refusal {
  constructor() {
    super(409, { type: '/problems/waits-already', title: msg('This waits to be sent already') });
  }
}

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
  const draft = await write.objectStore('drafts').get(`${parcel.person} ${parcel.place}`);
  if (draft?.id === parcel.id) void write.objectStore('drafts').delete(draft.key);
  await write.done;
  spread();
}

/**
 * Gives it back to its form, as a draft under `place`, unless something else was begun there meanwhile. What waits and was not
 * refused goes by itself, and is given back only when it was `stopped`: in the line, or on its way.
 * @param {string} id @param {{ place?: string, stopped?: 'in the line' | 'on its way' }} [how] @returns {Promise<Waiting | undefined>}
 */
export async function giveBack(id, { place, stopped } = {}) {
  const write = await writing();
  /** @type {Waiting | undefined} */
  const one = await write.objectStore('outbox').get(id);
  const key = one && (stopped || one.state === 'refused') && `${one.person} ${place ?? one.place}`;
  const free = key && !(await write.objectStore('drafts').getKey(key)) ? one : undefined;
  if (free && key) {
    const files = (await write.objectStore('outboxFiles').getAll(filesOf(id))).map(({ n, id, ...file }) => file);
    const { person, fields, begunAt } = free;
    const sent = free.state !== 'refused' && (stopped === 'on its way' || free.tries > 0); // it may have arrived
    void write.objectStore('drafts').put({ key, person, id, sent, fields, files, begunAt, at: Date.now() });
    void write.objectStore('outbox').delete(id);
    void write.objectStore('outboxFiles').delete(filesOf(id));
  }
  await write.done;
  if (free) spread();
  return free;
}

/** @param {string} id */
export async function remove(id) {
  const write = await writing();
  void write.objectStore('outbox').delete(id);
  void write.objectStore('outboxFiles').delete(filesOf(id));
  await write.done;
}

/** It will not be taken as it is, however often it is tried. @param {unknown} no */
export const forGood = (no) =>
  no instanceof Refusal &&
  no.status < 500 &&
  ![401, 408, 425, 429].includes(no.status) &&
  !['signed-in-as-someone-else', 'strong-sign-in-needed'].includes(no.slug);

/** What became of a try, on what is still here. @param {string} id @param {unknown} no */
export async function note(id, no) {
  const write = await writing();
  /** @type {Waiting | undefined} */
  const one = await write.objectStore('outbox').get(id);
  const state = forGood(no) ? 'refused' : 'waiting';
  if (one) void write.objectStore('outbox').put({ ...one, state, tries: one.tries + 1, no: why(no) });
  await write.done;
}

const version = (/** @type {string} */ etag) => Number(/^"(\d+)"$/.exec(etag)?.[1]);

/**
 * A message of one's own makes a new version of its request. What waits about the request, and saw the version before, goes on
 * with it; had anybody else changed it meanwhile, the step would be longer than one, and is refused as it should be.
 * @param {Waiting} message confirmed at its first try @param {string} etag the request's, afterwards
 */
export async function seenToo({ path, person, kind, tries }, etag) {
  if (kind !== 'message' || tries) return;
  const [request] = path.split('/messages/');
  const write = await writing();
  /** @type {Waiting[]} */
  const all = await write.objectStore('outbox').index('person').getAll(person);
  for (const one of all) {
    const next = one.etag && one.path.startsWith(`${request}/`) && version(one.etag) + 1 === version(etag);
    if (next) void write.objectStore('outbox').put({ ...one, etag });
  }
  await write.done;
}

/** Its files, in their order. @param {string} id @returns {Promise<KeptFile[]>} */
export const filesFor = async (id) => (await kept()).getAll('outboxFiles', filesOf(id));
