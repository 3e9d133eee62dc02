import { openDB } from 'idb';

/**
 * What a person has begun to say and the API has not heard yet. Kept on this phone, under their person id.
 * @typedef {{ name: string, type: string, bytes: ArrayBuffer }} KeptFile
 * @typedef {{ key: string, person: string, id: string, at: number, sent: boolean, fields: Record<string, any>, files: KeptFile[], begunAt?: string }} Draft
 */

/** @type {ReturnType<typeof openDB> | undefined} */
let opened;

const store = () => {
  opened ??= openDB('openphb', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('person', 'person');
    },
  });
  return opened;
};

/** @param {string} person @param {string} place */
const key = (person, place) => `${person} ${place}`;

/** @param {string} person @param {string} place @returns {Promise<Draft | undefined>} */
export const keptDraft = async (person, place) => (await store()).get('drafts', key(person, place));

/** @param {string} person @param {string} place @param {Omit<Draft, 'key' | 'person' | 'at'>} draft */
export const keepDraft = async (person, place, draft) =>
  void (await (await store()).put('drafts', { ...draft, key: key(person, place), person, at: Date.now() }));

/** @param {string} person @param {string} place */
export const dropDraft = async (person, place) => (await store()).delete('drafts', key(person, place));

/** Where a person has begun something on this phone. @param {string} person @returns {Promise<string[]>} */
export const begunBy = async (person) => {
  const drafts = await (await store()).getAllKeysFromIndex('drafts', 'person', person);
  return drafts.map((kept) => String(kept).slice(person.length + 1));
};
