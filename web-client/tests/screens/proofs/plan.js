import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, leadSends, nothing, on, send, sending, stale, without } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

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

/** @param {import('@playwright/test').Page} page */
async function fillRates(page) {
  await page.getByLabel('What is the package?').fill('Palliative care');
  await page.getByLabel('Which tier?').fill('Tier 1');
  await page.getByLabel('When are these hours?').fill('weekdays');
  await page.getByLabel('What does an hour cost?').fill('21.50');
  await page.getByLabel('Hours a week').fill('30.25');
  await page.getByLabel('Why do you change the rates?').fill('The board agreed it.');
}

/** @param {import('@playwright/test').Page} page @param {string} name @param {string} tier */
async function startFrom(page, name, tier) {
  await page.getByText('Start from a package').click();
  await page.getByLabel(name).check();
  await page.getByLabel(tier).check();
  await page.getByRole('button', { name: 'Fill in the lines' }).click();
}

const sums = `${b}/indicative-sums`;
const form = `${b}/worked-out/new`;
const put = /indicative-sums\//;
const again = on(sums, { json: { items: world.workedOutAgain } });

/** @param {import('@playwright/test').Page} page */
async function fillSum(page) {
  await page.getByLabel('Why is it worked out again?').fill('The rate went up in April.');
  await page.getByLabel('What does an hour cost?').first().fill('14.50');
  await expect(page.getByText('All together: £27,280.00')).toBeVisible();
}

/** Told, and not taken. @param {import('../pretend.js').Answer} answer @returns {import('./steps.js').Proof} */
const refusedWith = (answer) => async (page) => {
  await at('grace', form, on(put, answer, 'PUT'))(page);
  await fillSum(page);
  await page.getByRole('button', { name: 'Tell Amira Khan' }).click();
  await expect(page.locator('.not-sent')).toBeFocused();
  await expect(page.getByLabel('What does an hour cost?').first()).toHaveValue('14.50');
};

const household = `${b}/household`;
const record = `${household}?new`;
const putHousehold = /household-payments\//;

/** @param {import('@playwright/test').Page} page */
async function fillHousehold(page) {
  await page.getByLabel('Who is paid?').fill('Nadia Khan');
  await page.getByLabel('Why is it necessary?').fill('Nobody else comes at night.');
}

/** @param {import('../pretend.js').Answer} answer @returns {import('./steps.js').Proof} */
const householdRefused = (answer) => async (page) => {
  await at('grace', record, on(putHousehold, answer, 'PUT'))(page);
  await fillHousehold(page);
  await send(page, /^Save/);
  await expect(page.locator('.not-sent')).toBeFocused();
};

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
    others: async (page) => {
      await at('amira', `${b}/spend-on`)(page);
      await lookUp(page, 'A trike');
      await expect(page.getByRole('heading', { name: 'What others were told' })).toBeVisible();
      await expect(page.getByRole('status').getByText('The answer was yes')).toBeVisible();
      await expect(page.getByText('We have nothing about this')).toHaveCount(0);
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
  '/budgets/:b/household': {
    ...asking('amira', household),
    filled: async (page) => {
      await at('amira', household)(page);
      await expect(page.getByRole('link', { name: 'I disagree' })).toHaveCount(2);
    },
    empty: at('amira', household, on(`${b}/household-payments`, nothing)),
    staff: async (page) => {
      await at('grace', household)(page);
      await expect(page.getByText('Nadia Khan')).toBeVisible();
      await expect(page.getByRole('link', { name: 'I disagree' })).toHaveCount(0);
    },
    saved: async (page) => {
      await at('grace', record)(page);
      await fillHousehold(page);
      await send(page, /^Save/);
      await expect(page.getByText('Amira Khan can read it here.')).toBeVisible();
    },
    form: async (page) => {
      await at('grace', record)(page);
      await fillHousehold(page);
      await page.getByLabel('It has a last day').check();
    },
    'form-refused': at('amira', record),
    'your-own': householdRefused(problem('your-own', 403, 'Somebody else has to do this')),
    'id-taken': householdRefused(problem('household-payment-id-taken', 409, 'Something else was decided before.')),
    ...sending(record, putHousehold, fillHousehold, 'payee', { who: 'grace', button: /^(Save|Try again)/ }),
  },
  '/criteria': {
    ...asking('grace', '/criteria'),
    lead: at('lena', '/criteria'),
    'not-found': at('lena', `/criteria?change=${world.criteria[0].id}`),
    empty: at(
      'lena',
      '/criteria',
      on('/criteria', { json: { items: world.criteria.slice(0, 2), answers: [], history: [] } }),
    ),
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
    'take-back': at('lena', `/criteria?back=${world.pastAnswers[0].id}`),
    'take-back-bad-form': async (page) => {
      await at('lena', `/criteria?back=${world.pastAnswers[0].id}`)(page);
      await page.getByRole('button', { name: 'Take it back' }).click();
      await expect(page.getByRole('link', { name: 'Write why you take it back' })).toBeVisible();
    },
    'taken-back': async (page) => {
      await at('lena', `/criteria?back=${world.pastAnswers[0].id}`)(page);
      await page.getByLabel('Why do you take it back?').fill('One can guess who it was.');
      await page.getByRole('button', { name: 'Take it back' }).click();
      await expect(page.getByText('Nobody is told this answer any more.')).toBeVisible();
    },
    ...leadSends('/criteria?add', /criteria\//, fillCriterion, /^(Save|Try again)/, 'name'),
  },
  '/rates': {
    ...asking('grace', '/rates'),
    lead: async (page) => {
      await at('lena', '/rates')(page);
      await expect(page.getByText('77 hours a week: £67,886.00 for 52 weeks')).toBeVisible();
      await expect(page.getByText('any hour £14.50, will hold from 1 April 2027')).toBeVisible();
    },
    'not-found': at('lena', `/rates?change=${world.rateCardRows[1].id}`),
    empty: at('lena', '/rates', on('/rate-cards', { json: { items: [], history: [] } })),
    adding: async (page) => {
      await at('lena', '/rates?add')(page);
      await page.getByLabel('What is the package?').fill('Palliative care');
      await page.getByRole('button', { name: 'Add another rate' }).click();
      await expect(page.getByLabel('When are these hours?').last()).toBeFocused();
      await page.getByRole('button', { name: 'Take away rate 1' }).click();
      await expect(page.getByRole('button', { name: 'Add another rate' })).toBeFocused();
    },
    changing: async (page) => {
      await at('lena', `/rates?change=${world.rateCards[1].id}`)(page);
      await expect(page.getByLabel('When are these hours?').nth(2)).toHaveValue('sleep-in nights');
      await expect(page.getByLabel('Hours a week').nth(1)).toHaveValue('14');
    },
    ending: async (page) => {
      await at('lena', `/rates?end=${world.rateCards[1].id}`)(page);
      await expect(page.getByRole('heading', { name: 'End “Complex physical care, Tier 2”' })).toBeVisible();
      await page.getByLabel('Why do you change the rates?').fill('Nobody needs it.');
    },
    later: async (page) => {
      await at('lena', '/rates?add')(page);
      await fillRates(page);
      await page.getByLabel('From a later day').check();
      await send(page, /^Save/);
      await expect(page.getByRole('link', { name: 'Enter the first day' })).toBeVisible();
    },
    'same-name': async (page) => {
      const message = 'There is already a card for this package and tier. Change that one';
      const no = problem('bad-form', 400, 'There is a problem', { violations: [{ field: 'packageName', message }] });
      await at('lena', '/rates?add', on(/rate-cards\//, no, 'PUT'))(page);
      await fillRates(page);
      await send(page, /^Save/);
      await expect(page.locator('.nhsuk-error-summary')).toContainText('Change that one');
    },
    saved: at('lena', `/rates?saved=${world.rateCardRows[0].id}`),
    ended: at('lena', `/rates?saved=${world.rateCardRows[1].id}`),
    ...leadSends('/rates?add', /rate-cards\//, fillRates, /^(Save|Try again)/, 'packageName'),
  },
  '/budgets/:b/items': {
    ...asking('amira', `${b}/items`),
    empty: at('amira', `${b}/items`, on(`${b}/balance`, without({ items: [], unassigned: undefined }))),
  },
  '/budgets/:b/worked-out': {
    ...asking('amira', `${b}/worked-out`),
    empty: at('amira', `${b}/worked-out`, on(sums, nothing)),
    again: async (page) => {
      await at('amira', `${b}/worked-out`, again)(page);
      await page.getByText('Before: £26,500.00').click();
      await expect(page.getByText('Equipment: a bed that turns')).toBeVisible();
      await expect(page.getByText('£1,323.62 more than')).toBeVisible();
    },
    more: async (page) => {
      const [newer, older] = world.workedOutAgain;
      await at('amira', `${b}/worked-out`, ({ path, query }) =>
        path === sums
          ? { json: query.has('cursor') ? { items: [older] } : { items: [newer], next: 'here' } }
          : undefined,
      )(page);
      await expect(page.getByText('Before: £26,500.00')).toHaveCount(0);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect(page.getByText('Before: £26,500.00')).toBeVisible();
    },
    'from-rates': async (page) => {
      await at('amira', `${b}/worked-out`, on(sums, { json: { items: [world.fromRates, world.sums[0]] } }))(page);
      await expect(page.getByText('£14.00 an hour is the rate on our list: “Personal assistant”')).toBeVisible();
      await expect(page.getByText('Here it is different. Why: She lives next door')).toBeVisible();
      await expect(page.getByText('so it is the most this part can be')).toBeVisible();
    },
    'more-agreed': at('amira', `${b}/worked-out`, on(`${b}/balance`, without({ agreedPence: 2600000 }))),
    nominee: async (page) => {
      await at('nadia', `${b}/worked-out`)(page);
      await expect(page.getByRole('heading', { name: 'How Amira Khan’s budget was worked out' })).toBeVisible();
    },
    approver: async (page) => {
      await at(
        'grace',
        `${b}/worked-out`,
        on(b, { json: { ...world.budget, role: 'approver', rights: ['see-budget'] } }),
      )(page);
      await expect(page.getByRole('link', { name: 'Work it out again' })).toHaveCount(0);
    },
    staff: async (page) => {
      await at('grace', `${b}/worked-out`)(page);
      await expect(page.getByRole('link', { name: 'Work it out again' })).toBeVisible();
      await expect(page.getByRole('link', { name: /Ask about this/ })).toHaveCount(0);
    },
    'staff-empty': at('grace', `${b}/worked-out`, on(sums, nothing)),
    told: at('grace', `${b}/worked-out?told`),
  },
  '/budgets/:b/worked-out/new': {
    ...asking('grace', form),
    ...sending(form, put, fillSum, 'reason', { who: 'grace', button: /^Tell/ }),
    first: async (page) => {
      await at('grace', form, on(sums, nothing))(page);
      await expect(page.getByText('So far: £0.00')).toBeVisible();
      await expect(page.getByLabel('Why is it worked out again?')).toHaveCount(0);
    },
    lines: async (page) => {
      await at('grace', form, on(sums, nothing))(page);
      await page.getByLabel('What is it for?').fill('Personal assistants');
      await page.getByLabel('What does an hour cost?').fill('12.71');
      await page.getByLabel('Hours a week').fill('30.25');
      await expect(page.getByText('This line: £19,992.83')).toBeVisible();
      await page.getByRole('button', { name: 'Add a line' }).click();
      await expect(page.getByLabel('What is it for?').last()).toBeFocused();
      await page.getByLabel('One amount').last().check();
      await page.getByLabel('How much is it?').fill('900');
      await expect(page.getByText('All together: £20,892.83')).toBeVisible();
      await page.getByRole('button', { name: 'Take away line 1' }).click();
      await expect(page.getByRole('button', { name: 'Add a line' })).toBeFocused();
      await expect(page.getByText('All together: £900.00')).toBeVisible();
    },
    package: async (page) => {
      await at('grace', form, on(sums, nothing))(page);
      await startFrom(page, 'Complex physical care', 'Tier 2');
      await expect(page.getByLabel('What is it for?').first()).toBeFocused();
      await expect(page.getByLabel('What is it for?').last()).toHaveValue(
        'Complex physical care, Tier 2: sleep-in nights',
      );
      await expect(page.getByText('This line: £35,490.00')).toBeVisible();
      await expect(page.getByText('All together: £67,886.00')).toBeVisible();
    },
    departs: async (page) => {
      await at('grace', form, on(sums, nothing))(page);
      await startFrom(page, 'Complex physical care', 'Tier 1');
      await page.getByLabel('What does an hour cost?').first().fill('20.00');
      await page.getByRole('button', { name: 'Tell Amira Khan' }).click();
      await page.getByRole('link', { name: 'Write why the rate is different' }).click();
      await expect(page.getByLabel('Why is it not £19.50?')).toBeFocused();
    },
    'card-changed': async (page) => {
      const told = on(sums, { json: { items: [world.fromRates] } });
      await at('grace', form, told, on('/rate-cards', { json: { items: [world.rateCards[1]] } }))(page);
      await expect(page.getByText('This was the rate of Personal assistant.')).toBeVisible();
      await expect(page.getByLabel('Why is it not £21.50?')).toHaveValue(
        'She lives next door, so nobody has to drive.',
      );
    },
    'card-refused': async (page) => {
      const message = 'This rate card does not hold today';
      const violations = [{ field: 'lines[0].rateCard', message }];
      const no = problem('bad-form', 400, 'There is a problem', { violations });
      await at('grace', form, on(sums, nothing), on(put, no, 'PUT'))(page);
      await startFrom(page, 'Complex physical care', 'Tier 1');
      await page.getByRole('button', { name: 'Tell Amira Khan' }).click();
      await page.getByRole('link', { name: message }).click();
      await expect(page.getByLabel('What does an hour cost?').first()).toBeFocused();
      await page.getByRole('button', { name: 'Do not use this rate card for line 1' }).click();
      await expect(page.getByRole('button', { name: /Do not use this rate card/ })).toHaveCount(1);
    },
    stale: refusedWith(stale),
    followed: async (page) => {
      let asked = 0;
      const newer = on(sums, () => ({ json: { items: asked++ ? world.workedOutAgain : world.sums } }));
      await at('grace', form, on(put, stale, 'PUT'), newer)(page);
      await fillSum(page);
      await page.getByRole('button', { name: 'Tell Amira Khan' }).click();
      await page.getByRole('button', { name: 'Let mine follow theirs' }).click();
      await expect(page.getByLabel('Why is it worked out again?')).toBeFocused();
      await expect(page.getByLabel('What does an hour cost?').first()).toHaveValue('14.50');
      await page.route('**/indicative-sums/*', async (route) => {
        expect(route.request().postDataJSON()).toMatchObject({ after: 2, reason: 'The rate went up in April.' });
        await route.fulfill({ status: 201, json: world.workedOutAgain[0] });
      });
      await page.getByRole('button', { name: 'Tell Amira Khan' }).click();
      await expect(page.getByText('Told.')).toBeVisible();
    },
    'id-taken': refusedWith(problem('indicative-sum-id-taken', 409, 'This was already sent.')),
  },
};
