/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./papers.js').Paper} Paper */

/** Each form: what it is, where it is, and the field for what the thing is known by. */
const forms = {
  receipt: { tag: 'new-receipt-page', place: 'receipts/new', field: '#supplier' },
  request: { tag: 'new-request-page', place: 'requests/new?kind=something-else', field: '#words' },
  message: { tag: 'write-message', place: 'requests/', field: '#message' },
};
/** @typedef {keyof typeof forms} Kind */
/** @typedef {{ kind: Kind, name: string }} Form what is being sent */
/** @typedef {{ url: string, budget: string, thread: string }} Where `thread`: the request that messages are written to */

/** Opens the form, and says what stands in it from an earlier time. @param {Page} page @param {Where} where @param {Kind} kind */
export async function openForm(page, { url, budget, thread }, kind) {
  const { tag, place } = forms[kind];
  await page.goto(`${url}/budgets/${budget}/${place}${kind === 'message' ? thread : ''}`);
  await page.locator(`${tag} form`).waitFor({ timeout: kind === 'message' ? 5_000 : 20_000 });
  return page.evaluate(async (tag) => {
    const { form } = /** @type {any} */ (document.querySelector(tag));
    await form.restored;
    const { supplier, words, message } = form.fields;
    return String(supplier ?? words ?? message ?? '');
  }, tag);
}

/** @param {Page} page @param {Form} form @param {{ pounds: string, papers: Paper[] }} what */
export async function fillIn(page, { kind, name }, { pounds, papers }) {
  if (papers.length) await page.locator('#files').setInputFiles(papers);
  if (kind === 'receipt') await page.locator('#amount').fill(pounds);
  await page.locator(forms[kind].field).fill(name);
}

/**
 * Waits until all of it is written down on this phone, and says what was: the id, whose, and a SHA-256 of each file as the
 * phone made it.
 * @param {Page} page @param {string} name @param {number} papers how many
 * @returns {Promise<{ id: string, person: string, files: string[] }>}
 */
export const writtenDown = (page, name, papers) =>
  page.evaluate(
    async ({ name, papers }) => {
      const read = () =>
        new Promise((/** @type {(rows: any[]) => void} */ done, failed) => {
          const opening = indexedDB.open('openphb');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const all = db.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => {
              db.close();
              done(all.result);
            };
          };
        });
      const until = Date.now() + 30_000;
      while (Date.now() < until) {
        const draft = (await read()).find(
          ({ fields, files }) =>
            (fields.supplier ?? fields.words ?? fields.message) === name && files.length === papers,
        );
        if (!draft) {
          await new Promise((later) => setTimeout(later, 20));
          continue;
        }
        const files = [];
        for (const { bytes } of draft.files) {
          const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          files.push(Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''));
        }
        return { id: draft.id, person: draft.person, files };
      }
      throw new Error(`${name} was not written down`);
    },
    { name, papers },
  );

/** Waits until it stands in its form. @param {Page} page @param {Form} form */
export const stands = (page, { kind, name }) =>
  page.waitForFunction(
    ([field, name]) => /** @type {HTMLInputElement | null} */ (document.querySelector(field))?.value === name,
    [forms[kind].field, name],
    { timeout: 10_000 },
  );

/** @param {Page} page @param {Form} form */
export const press = (page, { kind }) =>
  page.locator(`${forms[kind].tag} form button[type=submit]`).click({ timeout: 10_000 });

/** What the page tells of it: *kept*, *sent*, *not sent*; nothing, if it says nothing or is gone. @param {Page} page @param {Form} form */
export async function told(page, { name }) {
  const says = (/** @type {string} */ name) => {
    const thread = document.querySelector('.thread')?.textContent ?? '';
    if (location.search === '?sent' || thread.includes(name)) return 'sent';
    if (document.querySelector('main')?.textContent.includes('Kept on this phone')) return 'kept';
    return document.querySelector('.not-sent, .nhsuk-error-summary') ? 'not sent' : false;
  };
  const heard = await page.waitForFunction(says, name, { timeout: 15_000 }).catch(() => undefined);
  const said = await heard?.jsonValue().catch(() => undefined);
  return said || undefined;
}

/** What /waiting shows, and to whom; nothing where one is asked to sign in. @param {Page} page @param {string} url */
export async function waitingShown(page, url) {
  await page.goto(`${url}/waiting`);
  await page.locator('waiting-page h1').waitFor();
  return page.evaluate(() => {
    const list = /** @type {any} */ (document.querySelector('waiting-page'));
    if (!list.data) return undefined;
    const rows = [...list.querySelectorAll('ul.captured li')];
    return { person: String(list.data.person), rows: rows.map((row) => String(row.textContent)) };
  });
}

/** Everything that this phone has and the API has not confirmed, whoever it belongs to. @param {Page} page */
export const onThePhone = (page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('openphb');
    await new Promise((opened, failed) => {
      opening.onsuccess = opened;
      opening.onerror = () => failed(opening.error);
    });
    const db = opening.result;
    const read = (/** @type {string} */ store) =>
      new Promise((/** @type {(rows: any[]) => void} */ done) => {
        const all = db.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => done(all.result);
      });
    const drafts = (await read('drafts')).map(({ id, person, fields }) => ({
      id: String(id),
      person: String(person),
      name: String(fields.supplier ?? fields.words ?? fields.message ?? ''),
    }));
    const waits = (await read('outbox')).map(({ id, person, fields, state, no }) => ({
      id: String(id),
      person: String(person),
      name: String(fields.supplier ?? fields.words ?? fields.message ?? ''),
      refused: state === 'refused' ? JSON.stringify(no) : '',
    }));
    db.close();
    return { drafts, waits };
  });

/** @param {Page} page @param {string} url */
export async function tryNow(page, url) {
  await page.goto(`${url}/waiting`);
  await page.locator('waiting-page h1').waitFor();
  const button = page.getByRole('button', { name: 'Try now' });
  if (await button.isVisible()) await button.click({ timeout: 2_000 }).catch(() => {}); // it may have gone meanwhile
}
