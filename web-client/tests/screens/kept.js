/** @typedef {import('@playwright/test').Page} Page */

/**
 * Everything in one store of what the phone keeps.
 * @param {Page} page @param {'drafts' | 'outbox' | 'seen'} store @returns {Promise<any[]>}
 */
export const keptIn = (page, store) =>
  page.evaluate(
    (store) =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('openphb');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            db.close();
            done(all.result);
          };
        };
      }),
    store,
  );

/** What is kept of what was read: whose, and what. @param {Page} page @returns {Promise<string[]>} */
export const seen = async (page) => (await keptIn(page, 'seen')).map(({ person, path }) => `${person},${path}`);
