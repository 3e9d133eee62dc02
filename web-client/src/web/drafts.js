import { kept } from './kept.js';

/**
 * What a person has begun to say and the API has not heard yet. Kept on this phone, under their person id.
 * @typedef {{ name: string, type: string, bytes: ArrayBuffer, doubt?: 'dark' | 'no-writing' | 'blurred' }} KeptFile a file, and what
 *   may be wrong with the photo
 * @typedef {{ version: number, fields: Record<string, any>, by?: string, at?: string }} Seen what the API had, when it was typed upon
 * @typedef {{ name: string, value: any, by?: string }} Aside what gave way to another's words, until it is thrown away
 * @typedef {{ key: string, person: string, id: string, at: number, sent: boolean, fields: Record<string, any>, files: KeptFile[],
 *   begunAt?: string, seen?: Seen, tried?: Record<string, any>[], aside?: Aside[] }} Draft
 */

/** @param {string} person @param {string} place */
const key = (person, place) => `${person} ${place}`;

/** @param {string} person @param {string} place @returns {Promise<Draft | undefined>} */
export const keptDraft = async (person, place) => (await kept()).get('drafts', key(person, place));

/**
 * Committed by itself, without waiting to hear of the put: a page that is just being closed hears nothing any more.
 * @param {string} person @param {string} place @param {Omit<Draft, 'key' | 'person' | 'at'>} draft
 */
export async function keepDraft(person, place, draft) {
  const write = (await kept()).transaction('drafts', 'readwrite');
  void write.store.put({ ...draft, key: key(person, place), person, at: Date.now() }).catch(() => {}); // done says it too
  write.commit();
  await write.done;
}

/** @param {string} person @param {string} place */
export const dropDraft = async (person, place) => (await kept()).delete('drafts', key(person, place));

/** Where a person has begun something on this phone. @param {string} person @returns {Promise<string[]>} */
export const begunBy = async (person) => {
  const drafts = await (await kept()).getAllKeysFromIndex('drafts', 'person', person);
  return drafts.map((draft) => String(draft).slice(person.length + 1));
};

/** All that a person has on this phone of what begins with `under`, each by its place. @param {string} person @param {string} under */
export async function keptFrom(person, under) {
  /** @type {Draft[]} */
  const drafts = await (await kept()).getAllFromIndex('drafts', 'person', person);
  const placed = drafts.map((draft) => /** @type {[string, Draft]} */ ([draft.key.slice(person.length + 1), draft]));
  return new Map(placed.filter(([place]) => place.startsWith(under)));
}
