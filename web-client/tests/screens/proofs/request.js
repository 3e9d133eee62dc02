import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, fillRequest, fillWhyLate, nothing, on, said401, send, sending, stale } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const { ids } = world;
const oneRequest = `${b}/requests/${ids.mayIBuy}`;

/** @param {object} more of its go-ahead */
const granted = (more) =>
  at(
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
        goAhead: world.goAhead(more),
      }),
    }),
  );

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/requests': {
    ...asking('amira', `${b}/requests`),
    empty: at('amira', `${b}/requests`, on(`${b}/review-requests`, nothing)),
  },
  '/budgets/:b/requests/new': {
    filled: at('amira', `${b}/requests/new`),
    refused: at('ben', `${b}/requests/new`),
    'signed-out': at('amira', `${b}/requests/new`, said401),
    'may-i-buy': at('amira', `${b}/requests/new?kind=may-i-buy`),
    'list-says': async (page) => {
      await at('amira', `${b}/requests/new?kind=may-i-buy`)(page);
      await page.getByLabel('What do you want to buy').fill('May I buy a case of beer?');
      await expect(page.getByText('Not possible')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
    },
    'list-not-reached': async (page) => {
      await at('amira', `${b}/requests/new?kind=may-i-buy`, on('/criteria', { abort: true }))(page);
      const asked = page.waitForRequest(/criteria/);
      await page.getByLabel('What do you want to buy').fill('May I buy a case of beer?');
      await asked;
      await expect(page.locator('.note')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
    },
    'from-list': async (page) => {
      await at('amira', `${b}/requests/new?kind=may-i-buy&words=Cinema%20tickets`)(page);
      await expect(page.getByLabel('What do you want to buy')).toHaveValue('Cinema tickets');
      await expect(page.locator('.list-says .tag')).toContainText('Fine');
    },
    worried: at('amira', `${b}/requests/new?kind=worried`),
    'which-decision': async (page) => {
      await at('amira', `${b}/requests/new?kind=disagree`)(page);
      await expect(page.getByText('Nadia Khan, in the same home')).toBeVisible();
    },
    disagree: at('amira', `${b}/requests/new?kind=disagree&decision=${ids.decision}`),
    line: async (page) => {
      await at('amira', `${b}/requests/new?kind=review-plan&line=${world.sums[0].lines[0].id}`)(page);
      await expect(page.getByText('30 hours a week × 52 weeks × £14.00 = £21,840.00')).toBeVisible();
    },
    'line-gone': async (page) => {
      await at('amira', `${b}/requests/new?kind=review-plan&line=${ids.amira}`)(page);
      await expect(page.getByText('We cannot find this line')).toBeVisible();
    },
    ...sending(`${b}/requests/new?kind=review-plan`, /review-requests\//, fillRequest, 'words', { waits: true }),
  },
  '/budgets/:b/requests/:id': {
    ...asking('amira', oneRequest),
    'nobody-free': at(
      'amira',
      oneRequest,
      on(oneRequest.replace('/requests/', '/review-requests/'), {
        json: world.request({ hasIt: { team: 'The lead’s queue at Westmoor ICB: nobody is free' } }),
      }),
    ),
    line: at(
      'amira',
      oneRequest,
      on(oneRequest.replace('/requests/', '/review-requests/'), {
        json: world.request({ kind: 'review-plan', pricePence: undefined, indicativeLine: world.sums[0].lines[0] }),
      }),
    ),
    'why-late': at(
      'amira',
      oneRequest,
      on(oneRequest.replace('/requests/', '/review-requests/'), {
        json: world.request({ overdue: true, answerBy: '2026-11-20', lateReasons: world.lateReasons }),
      }),
    ),
    'say-why-late': async (page) => {
      const soon = { answerBy: '2026-11-24', maySayWhyLate: true, mayAnswer: true, mayWithdraw: false };
      await at(
        'grace',
        oneRequest,
        on(oneRequest.replace('/requests/', '/review-requests/'), { json: world.request(soon), etag: '"1"' }),
      )(page);
      await fillWhyLate(page);
      await page.getByLabel('Day', { exact: true }).fill('24');
      await page.getByRole('button', { name: 'Save why it is late' }).click();
      await expect(page.getByRole('link', { name: 'Choose a day after the one that was promised' })).toBeVisible();
    },
    'message-kept': async (page) => {
      await at('amira', oneRequest, on(/messages/, { abort: true }, 'PUT'))(page);
      await page.getByLabel('Write a message').fill('It costs £39 in the sale.');
      await page.getByRole('button', { name: 'Send message' }).click();
      await expect(page.getByText('Kept on this phone.')).toBeVisible();
    },
    sent: at('amira', `${oneRequest}?sent`),
    granted: granted({}),
    'granted-used': granted({ state: 'used', receipt: ids.waiting }),
    'granted-past': granted({ state: 'past', until: '2026-11-20' }),
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
    staff: async (page) => {
      await at('grace', oneRequest)(page);
      await expect(page.getByText('The list says today')).toBeVisible();
    },
    share: async (page) => {
      await at('grace', oneRequest)(page);
      await page.getByLabel('Share this answer with others').check();
      await page.getByLabel('What was asked, in general words').fill('A tricycle for a grown-up');
    },
    'share-bad-form': async (page) => {
      const own = { field: 'share.asked', message: 'These are the person’s own words. Write a new sentence' };
      const refused = problem('bad-form', 400, 'There is a problem', { violations: [own] });
      await at('grace', oneRequest, on(/answer$/, refused, 'PUT'))(page);
      await page.getByLabel('Yes').check();
      await page.getByRole('textbox', { name: 'Why?' }).fill('It fits the plan.');
      await page.getByLabel('Share this answer with others').check();
      await send(page, /^Send the answer/);
      await expect(page.getByRole('link', { name: 'Enter at least one word' })).toBeVisible();
      await page.getByLabel('What was asked, in general words').fill('May I buy a tablet stand for my chair?');
      await page.getByLabel('Which words').fill('tablet stand');
      await page.getByLabel('Why, for everybody').fill('It helps people to talk.');
      await send(page, /^Send the answer/);
      await expect(page.getByRole('link', { name: 'These are the person’s own words' })).toBeVisible();
    },
    'list-silent': at(
      'grace',
      oneRequest,
      on(`${b}/review-requests/${ids.mayIBuy}`, { json: world.request({ mayAnswer: true, criteria: [] }) }),
    ),
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
};
