import { expect } from '@playwright/test';
import { goodDay, pretend, problem } from '../pretend.js';
import { speaking } from '../speech.js';
import * as world from '../world.js';
import { asking, at, b, fillReceipt, noLonger, nothing, on, said401, without } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const noMoney = without({
  ...{ agreedPence: 0, spentPence: 0, waitingPence: 0, setAsidePence: 0, freePence: 0, leftPence: 0 },
  ...{ inYourAccountPence: undefined, items: [], unassigned: { spentPence: 0, waitingPence: 0 } },
});

/** Amira's budget at a stage, as one of her side has it from /me. @param {'amira' | 'nadia'} who @param {string} stage */
const meAt = (who, stage) =>
  on('/me', {
    json: {
      ...world.people[who],
      budgets: world.people[who].budgets.map((/** @type {object} */ one) => ({ ...one, ...world.staged(stage) })),
    },
  });

/** @param {string} stage */
const stagedMe = (stage) => at('amira', b, meAt('amira', stage));

/** Before anything is agreed. @param {'amira' | 'nadia' | 'grace'} who @param {string} stage */
const early = (who, stage, query = '') =>
  at(
    who,
    `${b}${query}`,
    on(`${b}/balance`, noMoney),
    who === 'grace' ? on(b, { json: world.stagedBudget(stage) }) : meAt(who, stage),
  );

/** Who chose it on this phone. @param {'amira' | 'nadia'} who @param {object} balance @returns {Proof} */
const simply = (who, balance) => async (page) => {
  await page.addInitScript((slot) => localStorage.setItem(slot, 'simply'), `openphb shows ${world.ids[who]}`);
  await at(who, b, on(`${b}/balance`, without(balance)))(page);
  await expect(page.getByRole('link', { name: 'Show everything' })).toBeVisible();
};

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/': {
    ...asking('amira', '/', true),
    empty: at('nobody', '/'),
    'just-left': async (page) => {
      let out = false;
      await at('amira', '/device', () => (out ? said401() : undefined))(page);
      await page.route('**/auth/logout', (route) => {
        out = true;
        return route.fulfill({ status: 303, headers: { Location: '/' } });
      });
      await page.getByRole('link', { name: 'Forget this phone' }).click();
      await expect(page.getByText('You are signed out. Nothing of yours is kept on this phone.')).toBeVisible();
    },
    unsent: async (page) => {
      await at('nadia', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.waitForTimeout(400);
      await pretend(page, noLonger('nadia'), goodDay('nadia'));
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Go on with it' })).toBeVisible();
    },
  },
  '/budgets/:b': {
    ...asking('amira', b),
    'running-short': at(
      'amira',
      b,
      on(`${b}/balance`, without({ outlook: 'will-run-short', lastsUntil: '2027-02-02' })),
    ),
    'money-over': at('amira', b, on(`${b}/balance`, without({ outlook: 'will-have-money-over' }))),
    'not-begun': at(
      'amira',
      b,
      on(
        `${b}/balance`,
        without({
          outlook: 'not-begun',
          lastsUntil: undefined,
          spentPence: 0,
          waitingPence: 0,
          freePence: 126055,
          setAsidePence: 2523945,
          leftPence: 2650000,
          inYourAccountPence: undefined,
          period: { start: '2026-12-01', end: '2027-11-30' },
        }),
      ),
    ),
    'below-nothing': at(
      'amira',
      b,
      on(
        `${b}/balance`,
        without({ outlook: 'will-run-short', freePence: -12000, setAsidePence: 945056, overPence: 4950 }),
      ),
    ),
    cover: at(
      'amira',
      b,
      on('/me', {
        json: {
          ...world.people.amira,
          budgets: [
            {
              ...world.people.amira.budgets[0],
              contact: { ...world.contact, cover: { name: 'Omar Farouk', phone: '01632 960002', until: '2026-11-27' } },
            },
          ],
        },
      }),
    ),
    unsent: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.getByRole('link', { name: 'Home' }).click();
      await expect(page.getByText('You began a receipt')).toBeVisible();
    },
    'no-news': at(
      'amira',
      b,
      on('/news', () => problem('not-available', 503, 'Please try again later.')),
    ),
    reading: async (page) => {
      await speaking(page);
      await at('amira', b)(page);
      await page.getByRole('button', { name: 'Read aloud' }).click();
      await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
    },
    'no-voice': async (page) => {
      await speaking(page, []);
      await at('amira', b)(page);
      await page.getByRole('button', { name: 'Read aloud' }).click();
      await expect(page.getByText('no English voice')).toBeVisible();
    },
    simply: async (page) => {
      await at('amira', b)(page);
      await page.getByRole('link', { name: 'Show it simply' }).click();
      await expect(page.getByRole('link', { name: 'Show everything' })).toBeVisible();
    },
    'simply-running-short': simply('amira', { outlook: 'will-run-short', lastsUntil: '2027-02-02' }),
    'simply-run-out': async (page) => {
      await simply('amira', { outlook: 'will-run-short', leftPence: -12000 })(page);
      await expect(page.getByRole('main').getByRole('link', { name: '01632 960001' })).toBeVisible();
    },
    'simply-not-begun': simply('amira', {
      outlook: 'not-begun',
      leftPence: 2650000,
      period: { start: '2026-12-01', end: '2027-11-30' },
    }),
    'simply-nominee': simply('nadia', {}),
    'easy-read': async (page) => {
      await at('amira', b, on('/me/preferences', { json: { ...world.preferences, easyRead: true } }))(page);
      await expect(page.getByRole('link', { name: 'Show everything' })).toBeVisible();
    },
    carer: at('ben', b),
    'access-ended': async (page) => {
      await at('ben', b)(page);
      await page.getByRole('link', { name: 'Add a receipt' }).click();
      await fillReceipt(page);
      await page.waitForTimeout(400);
      await pretend(page, noLonger('ben'), goodDay('ben'));
      await page.getByRole('link', { name: 'Home' }).click();
      await expect(page.getByRole('heading', { name: 'You can no longer see this budget' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Go on with it' })).toBeVisible();
      await expect(page.getByText('You are helping')).toHaveCount(0);
    },
    staff: at('grace', b),
    'nothing-agreed': async (page) => {
      await early('amira', 'told')(page);
      await expect(page.getByRole('heading', { name: 'Nothing is agreed yet' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Add a receipt' })).toHaveCount(0);
    },
    'nominee-nothing-agreed': early('nadia', 'working-out'),
    'staff-nothing-agreed': async (page) => {
      await early('grace', 'working-out')(page);
      await expect(page.getByRole('link', { name: 'Work out the sum and tell it' })).toBeVisible();
    },
    opened: early('grace', 'working-out', '?opened'),
    ending: stagedMe('ending'),
    ended: stagedMe('ended'),
    'notes-empty': at('grace', b, on(`${b}/notes`, nothing)),
    'notes-bad-form': async (page) => {
      await at('grace', b)(page);
      await page.getByRole('button', { name: 'Keep the note' }).click();
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    },
    'notes-not-reached': async (page) => {
      await at('grace', b, on(`${b}/notes`, { abort: true }))(page);
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    },
  },
  '/budgets/:b/figures/:bucket': {
    ...asking('amira', `${b}/figures/spent`),
    empty: at('amira', `${b}/figures/waiting`, on(`${b}/entries`, nothing)),
    left: at('amira', `${b}/figures/left`),
    'set-aside': at('amira', `${b}/figures/set-aside`),
    free: at('amira', `${b}/figures/free`),
  },
  '/budgets/:b/statement': {
    ...asking('amira', `${b}/statement`),
    empty: at('amira', `${b}/statement`, on(`${b}/entries`, nothing)),
    'not-saved': async (page) => {
      await at('amira', `${b}/statement`)(page);
      await page.getByRole('button', { name: 'Save as a spreadsheet' }).waitFor();
      await pretend(page, () => ({ abort: true }));
      await page.getByRole('button', { name: 'Save as a spreadsheet' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  '/news': {
    ...asking('amira', '/news'),
    empty: at('nobody', '/news', on('/news', { json: { unseen: 0, items: [] } })),
    seen: at('amira', '/news', on('/news', { json: { unseen: 0, items: world.news.items.slice(3) } })),
    staff: at('grace', '/news'),
  },
  '/budgets/:b/letter': {
    ...asking('amira', `${b}/letter`),
    'large-print': async (page) => {
      await at('amira', `${b}/letter`)(page);
      await page.getByRole('button', { name: 'Large print' }).click();
      await expect(page.locator('.letter--large')).toBeVisible();
    },
    staff: async (page) => {
      await at('grace', `${b}/letter`)(page);
      await expect(page.getByText('Needs large print. Write by letter.')).toBeVisible();
      await expect(page.locator('.letter--large')).toBeVisible();
    },
    'nothing-agreed': at('amira', `${b}/letter`, on(`${b}/balance`, noMoney), on(b, { json: world.opened })),
    'running-short': at(
      'amira',
      `${b}/letter`,
      on(`${b}/balance`, without({ outlook: 'will-run-short', lastsUntil: '2027-02-02' })),
    ),
    'below-nothing': at(
      'amira',
      `${b}/letter`,
      on(`${b}/balance`, without({ outlook: 'will-run-short', leftPence: -12000, freePence: -840000 })),
    ),
    'not-begun': at(
      'amira',
      `${b}/letter`,
      on(
        `${b}/balance`,
        without({ outlook: 'not-begun', lastsUntil: undefined, inYourAccountPence: undefined, items: [] }),
      ),
    ),
    'not-settled': at(
      'grace',
      `${b}/letter`,
      on(b, { json: { ...world.budget, contact: undefined, localTexts: world.usualTexts } }),
    ),
  },
  '/queue': {
    ...asking('grace', '/queue'),
    empty: at('grace', '/queue', on('/queue', nothing)),
    lead: at('lena', '/queue?nobodyFree=true'),
    'why-late': async (page) => {
      const [worried, stand, ...rest] = world.queue;
      const late = { ...stand, by: '2026-11-20', overdue: true, lateReason: world.lateReasons[0] };
      await at(
        'grace',
        '/queue',
        on('/queue', { json: { items: [{ ...worried, needsReason: true }, late, ...rest] } }),
      )(page);
      await expect(page.getByText('Say why it is late')).toHaveCount(1);
      await expect(page.getByText('Grace Hill expects it by 27 November 2026.')).toBeVisible();
    },
  },
  '/search': {
    ...asking('grace', '/search?q=ami'),
    filled: at('grace', '/search'),
    found: at('grace', '/search?q=ami'),
    empty: at('grace', '/search?q=zzz', on('/budgets', nothing)),
  },
};
