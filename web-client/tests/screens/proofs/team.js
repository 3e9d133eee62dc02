import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, leadSends, on, send } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */
/** @typedef {import('@playwright/test').Page} Page */

const { ids } = world;
const omar = `/team?handover=${ids.omar}`;
const pals = '/settings?change=pals';

const fillHandOver = async (/** @type {Page} */ page) => {
  await page.getByLabel('Petra Novak').check();
  await page.getByLabel('Why?').fill('Omar leaves us on Friday.');
};
const fillSetting = (/** @type {Page} */ page) => page.getByLabel('Why?').fill('They have a new number.');

/** @param {'not-found'} but @param {Record<string, Proof>} proofs */
const except = (but, { [but]: _, ...rest }) => rest;

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/team': {
    ...except('not-found', asking('grace', '/team')),
    lead: at('lena', '/team'),
    confirm: at('lena', `/team?confirm=${ids.omar}`),
    confirmed: async (page) => {
      await at('lena', `/team?confirm=${ids.omar}`)(page);
      await page.getByRole('button', { name: 'Yes, make it £750' }).click();
      await expect(page.getByText('The higher limit works from now on')).toBeVisible();
    },
    limit: async (page) => {
      await at('lena', `/team?limit=${ids.petra}`)(page);
      await page.getByLabel('New limit').fill('0');
      await page.getByLabel('Why?').fill('She is on leave.');
    },
    'hand-over': at('lena', omar),
    cover: async (page) => {
      await at('grace', `/team?cover=${ids.grace}`)(page);
      await expect(page.getByLabel('Nobody: I am back')).toBeVisible();
    },
    'part-of-it': async (page) => {
      const message =
        'Petra Novak has, or had, access to Joan Price (NHS and council budget). Nothing was passed on. Choose somebody else';
      const no = problem('bad-form', 400, 'There is a problem', { violations: [{ field: 'to', message }] });
      await at('lena', omar, on(/handover/, no, 'PUT'))(page);
      await fillHandOver(page);
      await send(page, /^Hand over/);
      await expect(page.locator('.nhsuk-error-summary')).toContainText('Joan Price');
    },
    'own-limit': async (page) => {
      await at('lena', `/team?limit=${ids.lena}`)(page);
      await expect(page.getByText('Nobody changes their own limit')).toBeVisible();
    },
    nobody: at('lena', omar, on('/staff', { json: { items: world.team('lena').slice(1, 3) } })),
    ...leadSends(omar, /handover/, fillHandOver, /^(Hand over|Try again)/, 'to'),
  },
  '/settings': {
    ...except('not-found', asking('grace', '/settings')),
    lead: at('lena', '/settings'),
    changing: at('lena', pals),
    later: async (page) => {
      await at('lena', '/settings?change=answer-by-working-days')(page);
      await page.getByLabel('From a later day').check();
      await page.getByLabel('Why?').fill('The panel asked.');
      await send(page, /^Save/);
      await expect(page.getByRole('link', { name: 'Enter the first day' })).toBeVisible();
    },
    saved: at('lena', `/settings?saved=${world.settings.history[1].id}`),
    ...leadSends(pals, /settings\//, fillSetting, /^(Save|Try again)/, 'reason'),
  },
};
