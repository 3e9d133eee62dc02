import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, leadSends, nothing, on, send, without } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const { ids } = world;
const own = world.criteria[2].id;

/** @param {import('@playwright/test').Page} page @param {string} words */
async function lookUp(page, words) {
  await page.getByLabel('What do you want to buy?').fill(words);
  await page.getByRole('button', { name: 'Look it up' }).click();
}

/** @param {import('@playwright/test').Page} page */
async function fillCriterion(page) {
  await page.getByLabel('What is it about?').fill('Garden tools');
  await page.getByLabel('Which words').fill('spade\ngarden tool');
  await page.getByLabel('Ask first').check();
  await page.getByLabel('The reason').fill('We look at whether it helps with a goal.');
  await page.getByLabel('Where is this written?').fill('Westmoor’s policy, page 5');
  await page.getByLabel('Why do you change the list?').fill('The board agreed it.');
}

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/spend-on': {
    ...asking('amira', `${b}/spend-on`),
    found: async (page) => {
      await at('amira', `${b}/spend-on`)(page);
      await lookUp(page, 'Cinema tickets and a glass of wine');
      await expect(page.getByRole('status').getByText('Not possible')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Ask: may I buy this?' })).toHaveAttribute(
        'href',
        /words=Cinema%20tick/,
      );
    },
    'nothing-found': async (page) => {
      await at('amira', `${b}/spend-on`)(page);
      await lookUp(page, 'A drum kit');
      await expect(page.getByText('We have nothing about this. Ask before you buy.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Ask: may I buy this?' })).toBeVisible();
    },
    'whole-list': async (page) => {
      await at('amira', `${b}/spend-on`)(page);
      await page.getByText('See the whole list').click();
      await expect(page.getByText('Dental treatment')).toBeVisible();
    },
    'look-up-not-reached': async (page) => {
      await at('amira', `${b}/spend-on`, ({ query }) => (query.has('q') ? { abort: true } : undefined))(page);
      await lookUp(page, 'A drum kit');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await expect(page.getByLabel('What do you want to buy?')).toHaveValue('A drum kit');
    },
    carer: async (page) => {
      await at('ben', `${b}/spend-on`)(page);
      await expect(page.getByText('Talk to Amira Khan first')).toBeVisible();
    },
    staff: at('grace', `${b}/spend-on`),
  },
  '/criteria': {
    ...asking('grace', '/criteria'),
    lead: at('lena', '/criteria'),
    'not-found': at('lena', `/criteria?change=${world.criteria[0].id}`),
    empty: at('lena', '/criteria', on('/criteria', { json: { items: world.criteria.slice(0, 2), history: [] } })),
    changing: async (page) => {
      await at('lena', `/criteria?change=${own}`)(page);
      await expect(page.getByLabel('Which words')).toHaveValue('cinema\ncinema ticket');
    },
    ending: async (page) => {
      await at('lena', `/criteria?end=${own}`)(page);
      await page.getByLabel('Why do you change the list?').fill('It is in the plans now.');
    },
    later: async (page) => {
      await at('lena', '/criteria?add')(page);
      await fillCriterion(page);
      await page.getByLabel('From a later day').check();
      await send(page, /^Save/);
      await expect(page.getByRole('link', { name: 'Enter the first day' })).toBeVisible();
    },
    weaker: async (page) => {
      const message = 'The list for England says “ask first” about “dentist”. Yours can be as strict or stricter';
      const no = problem('bad-form', 400, 'There is a problem', { violations: [{ field: 'says', message }] });
      await at('lena', '/criteria?add', on(/criteria\//, no, 'PUT'))(page);
      await fillCriterion(page);
      await send(page, /^Save/);
      await expect(page.locator('.nhsuk-error-summary')).toContainText('as strict or stricter');
    },
    saved: at('lena', `/criteria?saved=${own}`),
    ended: at('lena', `/criteria?saved=${world.criterionRows[0].id}`),
    ...leadSends('/criteria?add', /criteria\//, fillCriterion, /^(Save|Try again)/, 'name'),
  },
  '/budgets/:b/items': {
    ...asking('amira', `${b}/items`),
    empty: at('amira', `${b}/items`, on(`${b}/balance`, without({ items: [], unassigned: undefined }))),
  },
  '/budgets/:b/items/:line': {
    ...asking('amira', `${b}/items/${ids.physio}`),
    empty: at('amira', `${b}/items/${ids.bicycle}`, on(`${b}/receipts`, nothing)),
  },
  '/budgets/:b/plan': {
    ...asking('amira', `${b}/plan`),
    empty: at('amira', `${b}/plan`, on(`${b}/plan`, { json: { version: 0, goals: [], items: [] } })),
  },
};
