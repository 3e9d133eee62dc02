import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, fillWhyLate, on, said401, sending, stale } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */
/** @typedef {import('@playwright/test').Page} Page */

const { ids } = world;
const people = `${b}/people`;
const one = (/** @type {string} */ id) => `${people}/${id}`;
const told = (/** @type {string} */ id, /** @type {object} */ json) =>
  on(`${b}/access/${id}`, { json: world.access({ id, ...json }), etag: '"1"' });
const amira = { id: ids.amira, name: 'Amira Khan', me: true };
const leo = `/budgets/${ids.leo}`;
const marias = world.access({
  id: ids.marias,
  role: 'representative',
  person: { id: ids.maria, name: 'Maria Reed', me: true },
  rights: [],
  lastDay: undefined,
  endsOnBirthday: '2027-02-14',
  mayLeave: true,
});

const button = (/** @type {Page} */ page, /** @type {string} */ name) => page.getByRole('button', { name }).click();

/** Zara was asked for, and the answer is late. @param {object} more */
const askedLate = (more) =>
  told(ids.zaras, {
    role: 'nominee',
    person: undefined,
    name: 'Zara Malik',
    email: undefined,
    rights: [],
    state: 'asked',
    answerBy: '2026-11-20',
    ...more,
  });

/** @param {Page} page */
async function fillCarer(page) {
  await page.getByLabel('What is their name?').fill('Sue Ward');
  await page.getByLabel('What is their email?').fill('sue@example.test');
  await page.getByLabel('See the money and the plan').check();
}

/** Amira has made a code for Sue. @param {Page} page */
async function codeMade(page) {
  await at('amira', `${people}/new?role=carer`)(page);
  await fillCarer(page);
  await button(page, 'Make the code');
  await expect(page.getByText('7K2M-9QXD-4ATB')).toBeVisible();
}

/** @param {Page} page */
const fillCode = (page) => page.getByLabel('Your code').fill('7k2m 9qxd 4atb');
const useCode = (/** @type {Page} */ page) => button(page, 'Use the code');
const asksBirthday = problem('bad-form', 400, 'Something is missing.', {
  violations: [{ field: 'dateOfBirth', message: 'Enter the date of birth' }],
});

/** @param {keyof typeof world.people} who @param {import('../pretend.js').Answer} answer @param {string} [words] @returns {Proof} */
const codeAnswered = (who, answer, words) => async (page) => {
  await at(who, '/code', on(/codes/, answer, 'PUT'))(page);
  await fillCode(page);
  await useCode(page);
  if (words) await expect(page.getByText(words).first()).toBeVisible();
};

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/people': {
    ...asking('amira', people),
    empty: at('amira', people, on(`${b}/access`, { json: { items: [] } })),
    representative: at('maria', `${leo}/people`, on(`${leo}/access`, { json: { items: [marias] } })),
    carer: at('ben', people),
    again: at(
      'ben',
      people,
      on(`${b}/access`, {
        json: {
          items: [
            world.access({ mayLeave: true }),
            world.access({ id: ids.sues, state: 'ended', endedAt: '2026-03-01T09:00:00Z', lastDay: undefined }),
          ],
        },
      }),
    ),
    nominee: at('nadia', people),
    staff: at('grace', people),
  },
  '/budgets/:b/people/new': {
    filled: at('amira', `${people}/new`),
    refused: at('ben', `${people}/new`),
    'signed-out': at('amira', `${people}/new?role=carer`, said401),
    carer: async (page) => {
      await at('amira', `${people}/new?role=carer`)(page);
      await page.getByLabel('Until a day you choose').check();
    },
    nominee: at('amira', `${people}/new?role=nominee`),
    staff: at('grace', `${people}/new`),
    'third-party': at('grace', `${people}/new?role=representative`),
    paid: async (page) => {
      await at('grace', `${people}/new?role=paid`)(page);
      await page.getByLabel('Omar Farouk').check();
    },
    'own-pay': async (page) => {
      const own = world.access({ role: 'paid', person: { id: ids.grace, name: 'Grace Hill', me: true } });
      await at('omar', `${people}/new?role=paid`, on(/access\//, { status: 201, json: own }, 'PUT'))(page);
      await page.getByLabel('Petra Novak').check();
      await page.getByLabel('What are they paid for?').fill('Saturdays');
      await button(page, 'Save');
      await expect(page.getByRole('heading', { name: 'Written down' })).toBeVisible();
    },
    ...sending(`${people}/new?role=carer`, /access\//, fillCarer, 'name', { button: /^(Make the code|Try again)/ }),
  },
  '/budgets/:b/people/:id': {
    ...asking('amira', one(ids.bens)),
    invited: at('amira', one(ids.sues)),
    code: async (page) => {
      await codeMade(page);
      await page.reload();
      await expect(page.getByText('7K2M-9QXD-4ATB')).toBeVisible();
    },
    'code-run-out': async (page) => {
      await at('amira', one(ids.jos))(page);
      await page.getByText('Make a new code').first().click();
    },
    asked: at('amira', `${one(ids.zaras)}?sent`),
    'why-late': at('amira', one(ids.zaras), askedLate({ lateReasons: world.lateReasons.slice(1), grantedBy: amira })),
    'say-why-late': async (page) => {
      await at('grace', one(ids.zaras), askedLate({ maySayWhyLate: true, mayAppoint: true }))(page);
      await fillWhyLate(page);
    },
    'not-begun': at('amira', one(ids.bens), told(ids.bens, { state: 'not-begun', firstDay: '2026-12-01' })),
    ended: at('amira', one(ids.omars)),
    'refused-by-staff': at(
      'amira',
      one(ids.zaras),
      told(ids.zaras, {
        role: 'nominee',
        person: undefined,
        name: 'Zara Malik',
        state: 'refused',
        grantedBy: amira,
        reason: 'She is paid from the budget, so she cannot manage it as well.',
        decision: ids.decision,
      }),
    ),
    own: async (page) => {
      await at('ben', one(ids.bens))(page);
      await page.getByText('Stop helping Amira Khan').click();
    },
    left: async (page) => {
      const mine = { person: { id: ids.ben, name: 'Ben Khan', me: true } };
      await at('ben', one(ids.bens), on(/end$/, { json: world.access({ ...mine, state: 'ended' }) }, 'PUT'))(page);
      await page.getByText('Stop helping Amira Khan').click();
      await button(page, 'Stop helping now');
      await expect(page.getByRole('heading', { name: 'You have stopped' })).toBeVisible();
    },
    changing: async (page) => {
      await at('amira', one(ids.bens))(page);
      await page.getByText('Change what Ben Khan may do').click();
    },
    ending: async (page) => {
      await at('amira', one(ids.bens))(page);
      await page.getByText('End what Ben Khan may do').click();
    },
    staff: async (page) => {
      await at('grace', one(ids.bens))(page);
      await page.getByText('End what Ben Khan may do').click();
    },
    'staff-ended': at('grace', one(ids.omars)),
    appoint: async (page) => {
      await at('grace', one(ids.zaras))(page);
      await page.getByLabel('Yes').check();
    },
    birthday: at(
      'grace',
      one(ids.marias),
      told(ids.marias, { ...marias, person: { ...marias.person, me: false }, mayLeave: false, mayEnd: true }),
    ),
    paid: at(
      'grace',
      one(ids.omars),
      told(ids.omars, {
        role: 'paid',
        person: { id: ids.omar, name: 'Omar Farouk', me: false },
        rights: [],
        lastDay: undefined,
        document: 'Personal assistant on Saturdays, since May',
        mayEnd: true,
      }),
    ),
    'bad-form': async (page) => {
      await at('grace', one(ids.bens))(page);
      await page.getByText('End what Ben Khan may do').click();
      await button(page, 'End it now');
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    },
    saved: async (page) => {
      const narrowed = world.access({
        rights: ['send-receipts'],
        lastDay: '2026-12-24',
        mayChange: true,
        mayEnd: true,
      });
      await at('amira', one(ids.bens), on(/terms$/, { json: narrowed, etag: '"2"' }, 'PUT'))(page);
      await page.getByText('Change what Ben Khan may do').click();
      await button(page, 'Save');
      await expect(page.getByText('until 24 December 2026')).toBeVisible();
      await expect(page.getByText('Saved.')).toBeVisible();
    },
    stale: async (page) => {
      await at('amira', one(ids.bens), on(/end$/, stale, 'PUT'))(page);
      await page.getByText('End what Ben Khan may do').click();
      await button(page, 'End it now');
      await expect(page.getByText('This has changed')).toBeVisible();
    },
  },
  '/budgets/:b/people/:id/letter': {
    ...asking('amira', `${one(ids.sues)}/letter`),
    filled: async (page) => {
      await codeMade(page);
      await page.getByRole('link', { name: 'Print the letter' }).click();
      await expect(page.getByText('Dear Sue Ward')).toBeVisible();
      await expect(page.getByText('7K2M-9QXD-4ATB')).toBeVisible();
    },
    'no-code': at('amira', `${one(ids.sues)}/letter`),
  },
  '/code': {
    filled: at('nobody', '/code'),
    staff: at('grace', '/code'),
    'signed-out': at('nobody', '/code', said401),
    'from-link': async (page) => {
      await at('nobody', '/code?code=7K2M9QXD4ATB')(page);
      await expect(page).toHaveURL('/code');
      await expect(page.getByLabel('Your code')).toHaveValue('7K2M-9QXD-4ATB');
    },
    birthday: codeAnswered('nobody', asksBirthday, 'One thing more'),
    wrong: codeAnswered('nobody', problem('code-not-found', 404, 'This code does not work.'), 'This did not work'),
    'too-many': codeAnswered(
      'nobody',
      { ...problem('too-many-tries', 429, 'Please wait.'), headers: { 'Retry-After': '1500' } },
      'Please try again at 10:25am.',
    ),
    later: codeAnswered(
      'nobody',
      { status: 201, json: world.access({ state: 'not-begun', firstDay: '2026-12-01' }) },
      'You can start on 1 December 2026',
    ),
    ...sending('/code', /codes/, fillCode, 'code', { who: 'nobody', button: /^(Use the code|Try again)/ }),
  },
};
