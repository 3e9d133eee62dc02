import { openDB } from 'idb';

/** @typedef {import('idb').IDBPDatabase} Kept */

/** @type {Promise<Kept> | undefined} */
let opened;

const close = () => {
  void opened?.then((db) => db.close());
  opened = undefined;
};

/**
 * What this phone keeps, each row under the person's id: `drafts`, what is being typed; `outbox` and `outboxFiles`, what was
 * captured and the API has not confirmed; `seen`, what was last read. A page of a newer version may take it over at any time.
 */
export function kept() {
  opened ??= open().catch((no) => {
    opened = undefined;
    throw no;
  });
  return opened;
}

/** A page of an older version goes on with what a newer one made of it: stores are only ever added. */
const open = () => openAt(2).catch((no) => (no?.name === 'VersionError' ? openAt(undefined) : Promise.reject(no)));

/** @param {number} [version] */
const openAt = (version) =>
  openDB('openphb', version, {
    upgrade: (db, before) => {
      if (before < 1) db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('person', 'person');
      if (before < 2) {
        db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('person', 'person');
        db.createObjectStore('outboxFiles', { keyPath: ['id', 'n'] });
        db.createObjectStore('seen', { keyPath: ['person', 'path'] }).createIndex('person', 'person');
      }
    },
    blocking: close,
    terminated: () => {
      opened = undefined;
    },
  });
