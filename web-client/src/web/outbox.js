import { kept } from './kept.js';

/**
 * What was captured and the API has not confirmed.
 * @typedef {{ id: string, person: string, path: string, kind: 'receipt' | 'request' | 'message' | 'withdrawal', what: string,
 *   place: string, at: number, state: 'waiting' | 'refused', tries: number, bytes: number, files: number,
 *   no?: { status: number, slug: string, title: string, detail: string, violations?: { field: string, message: string }[] } }} Waiting
 */

/** Oldest first, without bytes. @param {string} person @returns {Promise<Waiting[]>} */
export async function waiting(person) {
  /** @type {Waiting[]} */
  const all = await (await kept()).getAllFromIndex('outbox', 'person', person);
  return all.sort((a, b) => a.at - b.at);
}

/** Sends what waits. */
export async function flush() {}

/** Deletes one, its files too, by the person's word alone. @param {string} id */
export async function drop(id) {
  const write = (await kept()).transaction(['outbox', 'outboxFiles'], 'readwrite');
  void write.objectStore('outbox').delete(id);
  void write.objectStore('outboxFiles').delete(IDBKeyRange.bound([id], [id, []]));
  await write.done;
}

/** @param {string} person */
export async function dropAll(person) {
  for (const { id } of await waiting(person)) await drop(id);
}
