import { expect } from '@playwright/test';
import * as world from '../world.js';
import { asking, at, b, nothing, on } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const [first, ...rest] = world.looks;
const save = (/** @type {import('@playwright/test').Page} */ page) =>
  page.getByRole('button', { name: 'Save' }).click();

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/looks': {
    ...asking('amira', `${b}/looks`),
    empty: at('amira', `${b}/looks`, ({ path }) => (path.endsWith('/lookups') ? nothing : undefined)),
    staff: at('grace', `${b}/looks`),
    more: async (page) => {
      await at('amira', `${b}/looks`, ({ path, query }) =>
        path.endsWith('/lookups')
          ? { json: query.get('cursor') ? { items: rest } : { items: [first], next: 'more' } }
          : undefined,
      )(page);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect(page.getByText('Ben Khan, a carer,')).toBeVisible();
    },
  },
  '/budgets/:b/needs': {
    ...asking('grace', `${b}/needs`),
    empty: at('grace', `${b}/needs`, on(b, { json: { ...world.budget, needs: undefined } })),
    'bad-form': async (page) => {
      await at('grace', `${b}/needs`, on(b, { json: { ...world.budget, needs: undefined } }))(page);
      await save(page);
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await expect(page.getByRole('link', { name: 'Choose email, letter or phone' })).toBeVisible();
    },
    saved: async (page) => {
      await at('grace', `${b}/needs`)(page);
      await page.getByLabel('By phone').check();
      await save(page);
      await expect(page.locator('.done')).toBeFocused();
    },
    'not-sent': async (page) => {
      await at('grace', `${b}/needs`, on(/holder/, { abort: true }, 'PUT'))(page);
      await save(page);
      await expect(page.locator('.not-sent')).toBeFocused();
    },
  },
};
