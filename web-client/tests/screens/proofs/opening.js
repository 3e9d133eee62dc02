import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, on, send, sending } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */
/** @typedef {import('@playwright/test').Page} Page */

const open = /^(Open the budget|Try again)/;
const put = /holders\/[^/]+\/budgets\//;

/** @param {Page} page @param {string} [number] */
async function look(page, number = '999 000 0018') {
  await page.getByLabel('What is their NHS number?').fill(number);
  await page.getByRole('button', { name: 'Look for them' }).click();
}

/** @param {Page} page */
async function fillBudget(page) {
  await look(page);
  await page.getByLabel('Wheelchair').check();
  await page.getByLabel('What is the budget called?').fill('Wheelchair budget');
}

/** @param {Page} page */
async function lookForNobody(page) {
  await look(page, '9990000077');
  await expect(page.getByRole('heading', { name: 'Who is it?' })).toBeFocused();
}

/** @param {Page} page @param {string} day @param {string} month @param {string} year */
async function fillDay(page, day, month, year) {
  await page.getByRole('textbox', { name: 'Day' }).fill(day);
  await page.getByRole('textbox', { name: 'Month' }).fill(month);
  await page.getByRole('textbox', { name: 'Year' }).fill(year);
}

/** @param {string} field @param {string} message */
const badForm = (field, message) =>
  problem('bad-form', 400, 'There is a problem', { violations: [{ field, message }] });

/** @param {Record<string, Proof>} proofs */
const exceptNotFound = ({ 'not-found': _, ...rest }) => rest;

const opening = {
  ...exceptNotFound(asking('grace', '/open')),
  ...sending('/open', put, fillBudget, 'cohort', { who: 'grace', button: open, spoil: look }),
  'wrong-number': async (/** @type {Page} */ page) => {
    await at('grace', '/open')(page);
    await look(page, '991 200 3814');
    await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  },
  'look-not-reached': async (/** @type {Page} */ page) => {
    await at('grace', '/open', on('/holders', { abort: true }))(page);
    await look(page);
    await expect(page.locator('.not-sent')).toBeFocused();
    await expect(page.getByLabel('What is their NHS number?')).toHaveValue('999 000 0018');
  },
  'nobody-known': async (/** @type {Page} */ page) => {
    await at('grace', '/open')(page);
    await lookForNobody(page);
    await page.getByLabel('Their full name').fill('Rosa Bell');
    await fillDay(page, '2', '6', '1984');
    await send(page, /^Go on/);
    await expect(page.getByRole('heading', { name: 'A budget for Rosa Bell' })).toBeFocused();
  },
  'new-bad-form': async (/** @type {Page} */ page) => {
    await at('grace', '/open')(page);
    await lookForNobody(page);
    await send(page, /^Go on/);
    await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    await expect(page.getByRole('link', { name: 'Enter the date of birth' })).toBeVisible();
  },
  'already-known': async (/** @type {Page} */ page) => {
    const no = problem('holder-already-known', 409, 'Somebody with this NHS number is known already.');
    await at('grace', '/open', on(/^\/holders\//, no, 'PUT'))(page);
    await lookForNobody(page);
    await page.getByLabel('Their full name').fill('Rosa Bell');
    await fillDay(page, '2', '6', '1984');
    await send(page, /^Go on/);
    await expect(page.locator('.not-sent')).toContainText('ask a colleague');
  },
  known: async (/** @type {Page} */ page) => {
    await at('grace', '/open')(page);
    await look(page);
    await expect(page.getByRole('heading', { name: 'A budget for Amira Khan' })).toBeFocused();
    await expect(page.getByText('Amira Khan already has')).toBeVisible();
  },
  shares: async (/** @type {Page} */ page) => {
    await at('grace', '/open')(page);
    await fillBudget(page);
    await page.getByRole('button', { name: 'Add someone who pays' }).click();
    await expect(page.getByLabel('Name', { exact: true }).last()).toBeFocused();
    await page.getByLabel('Name', { exact: true }).last().fill('Westmoor Council');
    await page.getByLabel('Council', { exact: true }).last().check();
    await page.getByLabel('What part of the budget').first().fill('60');
    await page.getByLabel('What part of the budget').last().fill('39.99');
    await expect(page.getByText('All together: 99.99% of 100%')).toBeVisible();
    await send(page, open);
    await expect(page.getByRole('link', { name: 'They add up to 99.99%' })).toBeVisible();
  },
  cover: async (/** @type {Page} */ page) => {
    await at('grace', '/open')(page);
    await fillBudget(page);
    await page.getByLabel('The contact is away soon').check();
    await send(page, open);
    await expect(page.getByRole('link', { name: 'Choose who covers' })).toBeVisible();
  },
  overlaps: async (/** @type {Page} */ page) => {
    const no = problem('budget-overlaps', 409, 'Nobody has two budgets of one kind for the same day.');
    await at('grace', '/open', on(put, no, 'PUT'))(page);
    await fillBudget(page);
    await send(page, open);
    await expect(page.locator('.not-sent')).toBeFocused();
    await expect(page.getByLabel('What is the budget called?')).toHaveValue('Wheelchair budget');
  },
  resumed: async (/** @type {Page} */ page) => {
    await at('grace', '/open')(page);
    await fillBudget(page);
    await page.waitForTimeout(400);
    await page.reload();
    await look(page);
    await expect(page.getByText('We kept what you typed before')).toBeVisible();
    await expect(page.getByLabel('What is the budget called?')).toHaveValue('Wheelchair budget');
  },
};

const stage = `${b}/stage`;
/** @param {string} is @param {keyof typeof world.people} [who] @param {object} [more] */
const stagedAs = (is, who = 'amira', more) =>
  at(
    who,
    stage,
    on(b, {
      json: {
        ...world.stagedBudget(is),
        ...(who === 'grace'
          ? {}
          : { role: world.people[who].budgets[0].role, rights: world.people[who].budgets[0].rights }),
        ...more,
      },
    }),
  );

const changing = `${b}/change`;
const change = /^(Change it|Try again)/;

/** @param {Page} page */
async function fillChange(page) {
  await page.getByLabel('The name').check();
  await page.getByLabel('New name').fill('Care at home');
  await page.getByLabel('Why?').fill('It was called wrongly.');
}

const ends = `${b}/end`;
const end = /^(End the budget|Try again)/;

/** @param {Page} page */
async function fillEnd(page) {
  await page.getByLabel('With notice').check();
  await fillDay(page, '21', '12', '2026');
  await page.getByLabel('Why?').fill('From January the council pays for this care.');
}

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/open': opening,
  '/budgets/:b/stage': {
    ...asking('amira', stage),
    'working-out': async (page) => {
      await stagedAs('working-out')(page);
      await expect(page.getByText('Grace Hill works out how much the budget could be, and tells you.')).toBeVisible();
      await expect(page.locator('[aria-current=step]')).toContainText('Now');
    },
    told: stagedAs('told'),
    planning: stagedAs('planning'),
    'being-decided': async (page) => {
      await stagedAs('being-decided')(page);
      await expect(page.getByText('Petra Novak decides about the plan by 4 December 2026.')).toBeVisible();
    },
    'not-begun': stagedAs('not-begun'),
    'review-due': stagedAs('review-due'),
    'review-late': async (page) => {
      await stagedAs('review-due', 'amira', {
        next: { what: 'review', who: 'staff', person: 'Grace Hill', by: '2026-11-20' },
      })(page);
      await expect(page.getByText('The review was due by 20 November 2026.')).toBeVisible();
    },
    changing: async (page) => {
      await stagedAs('running', 'amira', { next: { what: 'write-the-plan', who: 'holder' } })(page);
      await expect(page.getByText('Next, you write a change of the plan.')).toBeVisible();
    },
    ending: async (page) => {
      await stagedAs('ending')(page);
      await expect(page.getByRole('heading', { name: 'It ends on 21 December 2026' })).toBeVisible();
      await expect(page.getByText('taken until 21 March 2027')).toBeVisible();
    },
    ended: async (page) => {
      await stagedAs('ended')(page);
      await expect(page.getByText('The person asked for it.')).toBeVisible();
    },
    changed: async (page) => {
      await at('amira', stage, on(`${b}/amendments`, { json: { items: world.amendments } }))(page);
      await expect(
        page.getByText('From 1 January 2027: Westmoor ICB 60%, Westmoor Council 40%. Before: Westmoor ICB 100%.'),
      ).toBeVisible();
    },
    nominee: stagedAs('planning', 'nadia'),
    staff: async (page) => {
      await stagedAs('running', 'grace')(page);
      await expect(page.getByRole('link', { name: 'End this budget' })).toBeVisible();
    },
  },
  '/budgets/:b/change': {
    ...asking('grace', changing),
    ...sending(changing, /amendments\//, fillChange, 'newName', { who: 'grace', button: change }),
    name: async (page) => {
      await at('grace', changing)(page);
      await fillChange(page);
    },
    'last-day': async (page) => {
      await at('grace', changing)(page);
      await page.getByLabel('The last day').check();
      await expect(page.getByLabel('Year')).toHaveValue('2027');
    },
    shares: async (page) => {
      await at('grace', changing)(page);
      await page.getByLabel('Who pays', { exact: true }).check();
      await expect(page.getByText('All together: 100%')).toBeVisible();
    },
    'too-soon': async (page) => {
      const no = badForm('lastDay', 'The plan is agreed. To stop sooner, end the budget: that gives notice');
      await at('grace', changing, on(/amendments\//, no, 'PUT'))(page);
      await page.getByLabel('The last day').check();
      await fillDay(page, '1', '1', '2027');
      await page.getByLabel('Why?').fill('It is over sooner.');
      await send(page, change);
      await expect(page.locator('.nhsuk-error-summary')).toContainText('that gives notice');
    },
    ending: async (page) => {
      await at('grace', changing, on(b, { json: world.stagedBudget('ending') }))(page);
      await expect(page.getByLabel('The last day')).toHaveCount(0);
    },
  },
  '/budgets/:b/end': {
    ...asking('grace', ends),
    ...sending(ends, /\/end$/, fillEnd, 'why', { who: 'grace', button: end }),
    notice: async (page) => {
      await at('grace', ends)(page);
      await fillEnd(page);
      await expect(page.getByText('at least 28 days from today')).toBeVisible();
    },
    died: async (page) => {
      await at('grace', ends)(page);
      await page.getByLabel('The person has died').check();
    },
    'too-soon': async (page) => {
      const no = badForm('lastDay', 'The last day must be 21 December 2026 or later');
      await at('grace', ends, on(/\/end$/, no, 'PUT'))(page);
      await fillEnd(page);
      await send(page, end);
      await expect(page.locator('.nhsuk-error-summary')).toContainText('or later');
    },
    'already-ending': async (page) => {
      const no = problem('budget-already-ending', 409, 'See until when it runs, and why.');
      await at('grace', ends, on(/\/end$/, no, 'PUT'))(page);
      await fillEnd(page);
      await send(page, end);
      await expect(page.getByRole('link', { name: 'See what is there now' })).toBeVisible();
    },
  },
};
