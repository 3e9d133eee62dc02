import { expect } from '@playwright/test';
import * as world from '../world.js';
import { asking, at, b, on } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const save = (/** @type {import('@playwright/test').Page} */ page) =>
  page.getByRole('button', { name: 'Save' }).click();

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
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
