import { expect } from '@playwright/test';
import * as world from '../world.js';
import { asking, at, on, said401, sending } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

/** From the identity provider, with its word. @param {'amira' | 'grace'} who @param {string} word @param {string} said @returns {Proof} */
const backFrom = (who, word, said) => async (page) => {
  await at(who, `/preferences?${word}`)(page);
  await expect(page.getByRole('status').filter({ hasText: said })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Add a security key' })).toHaveCount(who === 'grace' ? 1 : 0);
  await expect(page.getByRole('link', { name: /^Set it up/ })).toHaveAttribute('href', '/auth/passkey');
};

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
    staff: async (page) => {
      await at('grace', '/preferences')(page);
      await expect(page.getByRole('link', { name: 'Add a security key' })).toHaveAttribute(
        'href',
        '/auth/security-key',
      );
    },
    'passkey-added': backFrom('amira', 'passkey=added', 'That worked. Next time you can sign in with your face'),
    'passkey-cancelled': backFrom('amira', 'passkey=cancelled', 'You stopped, so nothing was set up.'),
    'passkey-failed': backFrom('amira', 'passkey=failed', 'It was not set up.'),
    'key-added': backFrom('grace', 'security-key=added', 'That worked. Next time you are asked for your code'),
    'key-cancelled': backFrom('grace', 'security-key=cancelled', 'You stopped, so your key was not added.'),
    'key-failed': backFrom('grace', 'security-key=failed', 'Your key was not added.'),
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
