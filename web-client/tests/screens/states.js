import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { goodDay, pretend, problem } from './pretend.js';
import * as world from './world.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./pretend.js').Answers} Answers */
/** @typedef {(page: Page) => Promise<void>} Proof takes the page to the state */

const { ids } = world;
const b = `/budgets/${ids.chc}`;
export const photo = fileURLToPath(new URL('./receipt.jpg', import.meta.url));

/** @param {keyof typeof world.people} who @param {string} path @param {Answers[]} answers @returns {Proof} */
const at =
  (who, path, ...answers) =>
  async (page) => {
    await pretend(page, ...answers, goodDay(who));
    await page.goto(path);
  };

/** @param {Answers} answer @returns {Answers} */
const except = (answer) => (call) => (call.path === '/me' ? undefined : answer(call));

const said401 = () => problem('not-signed-in', 401, 'Please sign in.');
const elseone = problem('signed-in-as-someone-else', 409, 'Someone else is signed in.');

/** The states that every asking screen has. @param {keyof typeof world.people} who @param {string} path @param {boolean} [alone] /me is all it asks @returns {Record<string, Proof>} */
function asking(who, path, alone = false) {
  const but = alone ? (/** @type {Answers} */ answer) => answer : except;
  return {
    loading: at(
      who,
      path,
      but(() => ({ hang: true })),
    ),
    filled: at(who, path),
    refused: at(
      who,
      path,
      but(() => problem('not-allowed', 403, 'You may not see this part of the budget.')),
    ),
    'not-found': at(
      who,
      path,
      but(() => problem('not-found', 404, 'There is nothing here.')),
    ),
    'not-reached': at(
      who,
      path,
      but(() => ({ abort: true })),
    ),
    'not-working': at(
      who,
      path,
      but(() => problem('not-available', 503, 'Please try again later.')),
    ),
    'signed-out': at(who, path, said401),
  };
}

/** An answer to one path. @param {RegExp | string} path @param {import('./pretend.js').Answer | ((call: { method: string }) => any)} answer @param {string} [method] @returns {Answers} */
const on =
  (path, answer, method = 'GET') =>
  (call) =>
    call.method === method && (typeof path === 'string' ? call.path === path : path.test(call.path))
      ? typeof answer === 'function'
        ? answer(call)
        : answer
      : undefined;

const nothing = { json: { items: [] } };
const without = (/** @type {object} */ more) => ({ json: { ...world.balance, ...more } });

/** Fills in a receipt as a person would. @param {Page} page */
export async function fillReceipt(page) {
  await page.getByLabel('Photo of the receipt').setInputFiles(photo);
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
  await page.getByLabel('How much did you spend?').fill('45.99');
  await page.getByLabel('Which shop or person?').fill('Westmoor Mobility');
  await page.getByLabel('Physiotherapy').check();
}

/** @param {Page} page */
const fillRequest = (page) => page.getByLabel('What should we look at?').fill('The agency put its price up.');
const send = (/** @type {Page} */ page, name = /^Send/) => page.getByRole('button', { name }).first().click();

/**
 * The states that every sending screen has.
 * @param {string} path @param {RegExp} put @param {(page: Page) => Promise<void>} fill @param {string} field @returns {Record<string, Proof>}
 */
function sending(path, put, fill, field) {
  /** @param {import('./pretend.js').Answer} answer @returns {Proof} */
  const refusedWith = (answer) => async (page) => {
    await at('amira', path, on(put, answer, 'PUT'))(page);
    await fill(page);
    await send(page);
    await expect(page.locator('.not-sent')).toBeFocused();
  };
  return {
    'bad-form': async (page) => {
      await at('amira', path)(page);
      await send(page);
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await expect(page).toHaveTitle(/^Error: /);
      await page.locator('.nhsuk-error-summary a').first().click();
      await expect(page.locator(`#${field}`)).toBeFocused();
    },
    sending: async (page) => {
      await at('amira', path, on(put, { hang: true }, 'PUT'))(page);
      await fill(page);
      await send(page);
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
    stopped: async (page) => {
      await at('amira', path, on(put, { hang: true }, 'PUT'))(page);
      await fill(page);
      await send(page);
      await page.getByRole('button', { name: 'Stop sending' }).click();
      await expect(page.getByText('You stopped it')).toBeVisible();
    },
    'not-sent': refusedWith({ abort: true }),
    'someone-else': refusedWith(elseone),
    'ended-session': refusedWith(said401()),
    resumed: async (page) => {
      await at('amira', path)(page);
      await fill(page);
      await page.waitForTimeout(400);
      await page.reload();
      await expect(page.getByText('We kept what you typed before')).toBeVisible();
    },
  };
}

const oneReceipt = `${b}/receipts/${ids.waiting}`;
const oneRequest = `${b}/requests/${ids.mayIBuy}`;
const theReceipt = (/** @type {object} */ more) => on(oneReceipt, { json: world.receipt(more), etag: '"1"' });
const stale = problem('stale-version', 412, 'This has changed since you opened it.');

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/': {
    ...asking('amira', '/', true),
    empty: at('nobody', '/'),
  },
  '/budgets/:b': {
    ...asking('amira', b),
    'running-short': at(
      'amira',
      b,
      on(`${b}/balance`, without({ outlook: 'will-run-short', lastsUntil: '2027-02-02' })),
    ),
    'money-over': at('amira', b, on(`${b}/balance`, without({ outlook: 'will-have-money-over' }))),
    'not-begun': at(
      'amira',
      b,
      on(
        `${b}/balance`,
        without({
          outlook: 'not-begun',
          lastsUntil: undefined,
          spentPence: 0,
          waitingPence: 0,
          freePence: 126055,
          setAsidePence: 2523945,
          leftPence: 2650000,
          inYourAccountPence: undefined,
          period: { start: '2026-12-01', end: '2027-11-30' },
        }),
      ),
    ),
    'below-nothing': at(
      'amira',
      b,
      on(
        `${b}/balance`,
        without({ outlook: 'will-run-short', freePence: -12000, setAsidePence: 945056, overPence: 4950 }),
      ),
    ),
    cover: at(
      'amira',
      b,
      on('/me', {
        json: {
          ...world.people.amira,
          budgets: [
            {
              ...world.people.amira.budgets[0],
              contact: { ...world.contact, cover: { name: 'Omar Farouk', phone: '01632 960002', until: '2026-11-27' } },
            },
          ],
        },
      }),
    ),
    unsent: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.getByRole('link', { name: 'Home' }).click();
      await expect(page.getByText('You began a receipt')).toBeVisible();
    },
    carer: at('ben', b),
    staff: at('grace', b),
  },
  '/budgets/:b/items': {
    ...asking('amira', `${b}/items`),
    empty: at('amira', `${b}/items`, on(`${b}/balance`, without({ items: [], unassigned: undefined }))),
  },
  '/budgets/:b/items/:line': {
    ...asking('amira', `${b}/items/${ids.physio}`),
    empty: at('amira', `${b}/items/${ids.bicycle}`, on(`${b}/receipts`, nothing)),
  },
  '/budgets/:b/receipts': {
    ...asking('amira', `${b}/receipts`),
    empty: at('amira', `${b}/receipts`, on(`${b}/receipts`, nothing)),
  },
  '/budgets/:b/receipts/new': {
    filled: async (page) => {
      await at('ben', `${b}/receipts/new`)(page);
      await fillReceipt(page);
    },
    refused: at(
      'amira',
      `${b}/receipts/new`,
      on('/me', {
        json: { ...world.people.amira, budgets: [{ ...world.people.amira.budgets[0], rights: ['see-budget'] }] },
      }),
    ),
    'signed-out': at('amira', `${b}/receipts/new`, said401),
    'no-items': at('amira', `${b}/receipts/new`, on(/plan-items$/, { abort: true })),
    replaces: async (page) => {
      await at('amira', `${b}/receipts/new?replaces=${ids.returned}`)(page);
      await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
    },
    split: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.getByLabel('More than one of these').check();
      await page.getByLabel('I am only claiming part of it').check();
      await page.locator(`[id="split-${ids.physio}"]`).fill('20');
      await send(page);
    },
    'id-taken': async (page) => {
      await at(
        'amira',
        `${b}/receipts/new`,
        on(/receipts\//, problem('receipt-id-taken', 409, 'This receipt was already sent.'), 'PUT'),
      )(page);
      await fillReceipt(page);
      await send(page);
      await expect(page.getByText('before you changed it here')).toBeVisible();
    },
    ...sending(`${b}/receipts/new`, /receipts\//, fillReceipt, 'files'),
  },
  '/budgets/:b/receipts/:id': {
    ...asking('amira', oneReceipt),
    sent: at('amira', `${oneReceipt}?sent`),
    accepted: at('amira', `${b}/receipts/${ids.accepted}`),
    returned: at('amira', `${b}/receipts/${ids.returned}`),
    withdrawn: at('amira', `${b}/receipts/${ids.withdrawn}`),
    staff: at('grace', oneReceipt),
    own: async (page) => {
      await at('amira', oneReceipt, theReceipt({ possibleDouble: true, doubleOf: ids.double, late: true }))(page);
      await page.getByText('Take this receipt back').click();
    },
    'bad-form': async (page) => {
      await at('grace', oneReceipt)(page);
      await page.getByLabel('Accept less').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    },
    stale: async (page) => {
      await at('grace', oneReceipt, on(/decision$/, stale, 'PUT'))(page);
      await page.getByLabel('Accept £45.99').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('This has changed')).toBeVisible();
    },
  },
  '/budgets/:b/requests': {
    ...asking('amira', `${b}/requests`),
    empty: at('amira', `${b}/requests`, on(`${b}/review-requests`, nothing)),
  },
  '/budgets/:b/requests/new': {
    filled: at('amira', `${b}/requests/new`),
    refused: at('ben', `${b}/requests/new`),
    'signed-out': at('amira', `${b}/requests/new`, said401),
    'may-i-buy': at('amira', `${b}/requests/new?kind=may-i-buy`),
    worried: at('amira', `${b}/requests/new?kind=worried`),
    'which-decision': at('amira', `${b}/requests/new?kind=disagree`),
    disagree: at('amira', `${b}/requests/new?kind=disagree&decision=${ids.decision}`),
    ...sending(`${b}/requests/new?kind=review-plan`, /review-requests\//, fillRequest, 'words'),
  },
  '/budgets/:b/requests/:id': {
    ...asking('amira', oneRequest),
    sent: at('amira', `${oneRequest}?sent`),
    granted: at(
      'amira',
      oneRequest,
      on(`${b}/review-requests/${ids.mayIBuy}`, {
        json: world.request({
          state: 'answered',
          mayWithdraw: false,
          mayMessage: false,
          answer: {
            id: ids.decision,
            result: 'granted',
            reason: 'Good idea. It fits the plan.',
            by: 'Grace Hill',
            at: '2026-11-20T14:00:00Z',
          },
          goAhead: { id: ids.goAhead, what: 'Tablet stand', upToPence: 19900, until: '2027-02-20' },
        }),
      }),
    ),
    'answered-no': at('amira', `${b}/requests/${ids.refused}`),
    withdrawn: at(
      'amira',
      oneRequest,
      on(`${b}/review-requests/${ids.mayIBuy}`, {
        json: world.request({
          state: 'withdrawn',
          mayWithdraw: false,
          mayMessage: false,
          withdrawal: { at: '2026-11-18T09:00:00Z' },
        }),
      }),
    ),
    staff: at('grace', oneRequest),
    'bad-form': async (page) => {
      await at('grace', oneRequest)(page);
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    },
    stale: async (page) => {
      await at('grace', oneRequest, on(/answer$/, stale, 'PUT'))(page);
      await page.getByLabel('Yes').check();
      await page.getByRole('textbox', { name: 'Why?' }).fill('It fits the plan.');
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await expect(page.getByText('This has changed')).toBeVisible();
    },
  },
  '/budgets/:b/figures/:bucket': {
    ...asking('amira', `${b}/figures/spent`),
    empty: at('amira', `${b}/figures/waiting`, on(`${b}/entries`, nothing)),
    left: at('amira', `${b}/figures/left`),
    'set-aside': at('amira', `${b}/figures/set-aside`),
    free: at('amira', `${b}/figures/free`),
  },
  '/budgets/:b/statement': {
    ...asking('amira', `${b}/statement`),
    empty: at('amira', `${b}/statement`, on(`${b}/entries`, nothing)),
    'not-saved': async (page) => {
      await at('amira', `${b}/statement`)(page);
      await page.getByRole('button', { name: 'Save as a spreadsheet' }).waitFor();
      await pretend(page, () => ({ abort: true }));
      await page.getByRole('button', { name: 'Save as a spreadsheet' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  '/budgets/:b/plan': {
    ...asking('amira', `${b}/plan`),
    empty: at('amira', `${b}/plan`, on(`${b}/plan`, { json: { version: 0, goals: [], items: [] } })),
  },
  '/queue': { ...asking('grace', '/queue'), empty: at('grace', '/queue', on('/queue', nothing)) },
  '/search': {
    ...asking('grace', '/search?q=ami'),
    filled: at('grace', '/search'),
    found: at('grace', '/search?q=ami'),
    empty: at('grace', '/search?q=zzz', on('/budgets', nothing)),
  },
  '/people': { ...asking('ben', '/people', true), empty: at('nobody', '/people') },
  '/signed-out': { filled: at('amira', '/signed-out', said401) },
  '': { filled: at('amira', '/no/such/place') },
};
