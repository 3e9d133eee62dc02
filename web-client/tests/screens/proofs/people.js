import { expect } from '@playwright/test';
import * as world from '../world.js';
import { asking, at, on, said401, sending } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/people': { ...asking('ben', '/people', true), empty: at('nobody', '/people') },
  '/preferences': {
    ...asking('amira', '/preferences'),
    'by-letter': at(
      'amira',
      '/preferences',
      on('/me/preferences', { json: { ...world.preferences, channel: 'letter' } }),
    ),
    'by-staff': at(
      'amira',
      '/preferences',
      on('/me/preferences', {
        json: { ...world.preferences, channel: 'phone', setBy: { id: world.ids.grace, name: 'Grace Hill', me: false } },
      }),
    ),
    saved: async (page) => {
      await at('amira', '/preferences')(page);
      await page.getByLabel('Once a day').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
      await expect(page.locator('.done')).toBeFocused();
    },
    ...sending('/preferences', /preferences$/, (page) => page.getByLabel('Large print').check(), 'language', {
      button: /^Save/,
      spoil: (page) => page.getByLabel('Which language?').fill(''),
    }),
  },
  '/signed-out': { filled: at('amira', '/signed-out', said401) },
  '': { filled: at('amira', '/no/such/place') },
};
