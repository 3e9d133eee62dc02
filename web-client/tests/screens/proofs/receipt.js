import { expect } from '@playwright/test';
import { goodDay, pretend, problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, fillReceipt, noLonger, nothing, on, said401, send, sending, stale } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const { ids } = world;
const oneReceipt = `${b}/receipts/${ids.waiting}`;
const theReceipt = (/** @type {object} */ more) => on(oneReceipt, { json: world.receipt(more), etag: '"1"' });

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
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
    'access-ended': async (page) => {
      await at('ben', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.waitForTimeout(400);
      await pretend(page, noLonger('ben'), goodDay('ben'));
      await page.reload();
      await expect(page.getByText('you can still send it')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Send for Amira Khan' })).toBeVisible();
    },
    'sent-late': async (page) => {
      await at(
        'ben',
        `${b}/receipts/new`,
        on(/receipts\//, { status: 201, json: { id: ids.waiting, state: 'waiting', late: true } }, 'PUT'),
      )(page);
      await fillReceipt(page);
      await send(page);
      await expect(page.getByText('you cannot see what becomes of it')).toBeVisible();
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
    'from-ended-access': at('grace', oneReceipt, theReceipt({ fromEndedAccess: true, mayDecide: true })),
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
};
