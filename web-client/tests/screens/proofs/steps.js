import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { goodDay, pretend, problem } from '../pretend.js';
import * as world from '../world.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../pretend.js').Answers} Answers */
/** @typedef {((page: Page) => Promise<void>) & { pressesNothing?: boolean }} Proof takes the page to the state, in any language if it presses nothing */

const { ids } = world;
export const b = `/budgets/${ids.chc}`;
export const photo = fileURLToPath(new URL('../receipt.jpg', import.meta.url));

/** @param {keyof typeof world.people} who @param {string} path @param {Answers[]} answers @returns {Proof} */
export const at = (who, path, ...answers) =>
  Object.assign(
    async (/** @type {Page} */ page) => {
      await pretend(page, ...answers, goodDay(who));
      await page.goto(path);
    },
    { pressesNothing: true },
  );

/** @param {Answers} answer @returns {Answers} */
export const except = (answer) => (call) => (call.path === '/me' ? undefined : answer(call));

export const said401 = () => problem('not-signed-in', 401, 'Please sign in.');
export const elseone = problem('signed-in-as-someone-else', 409, 'Someone else is signed in.');

/** The states that every asking screen has. @param {keyof typeof world.people} who @param {string} path @param {boolean} [alone] /me is all it asks @returns {Record<string, Proof>} */
export function asking(who, path, alone = false) {
  const but = alone ? (/** @type {Answers} */ answer) => answer : except;
  return {
    loading: at(
      who,
      path,
      but(() => ({ hang: true })),
    ),
    filled: at(who, path),
    refused: at(
      who,
      path,
      but(() => problem('not-allowed', 403, 'You may not see this part of the budget.')),
    ),
    'not-found': at(
      who,
      path,
      but(() => problem('not-found', 404, 'There is nothing here.')),
    ),
    'not-reached': at(
      who,
      path,
      but(() => ({ abort: true })),
    ),
    'not-working': at(
      who,
      path,
      but(() => problem('not-available', 503, 'Please try again later.')),
    ),
    'signed-out': at(who, path, said401),
  };
}

/** An answer to one path. @param {RegExp | string} path @param {import('../pretend.js').Answer | ((call: { method: string }) => any)} answer @param {string} [method] @returns {Answers} */
export const on =
  (path, answer, method = 'GET') =>
  (call) =>
    call.method === method && (typeof path === 'string' ? call.path === path : path.test(call.path))
      ? typeof answer === 'function'
        ? answer(call)
        : answer
      : undefined;

/** Their access to Amira’s budget has ended. @param {keyof typeof world.people} who @returns {Answers} */
export const noLonger =
  (who) =>
  ({ path }) => {
    const { budgets, ...person } = world.people[who];
    if (path === '/me') return { json: { ...person, budgets: budgets.filter(({ id }) => id !== ids.chc) } };
    return path.startsWith(b) ? problem('not-found', 404, 'There is nothing here.') : undefined;
  };

export const nothing = { json: { items: [] } };
export const without = (/** @type {object} */ more) => ({ json: { ...world.balance, ...more } });

/** Fills in a receipt as a person would. @param {Page} page */
export async function fillReceipt(page) {
  await page.getByLabel('Photo of the receipt').setInputFiles(photo);
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
  await page.getByLabel('How much did you spend?').fill('45.99');
  await page.getByLabel('Which shop or person?').fill('Westmoor Mobility');
  await page.getByLabel('Physiotherapy').check();
}

/** Opens what staff write of something that is late, and fills it in. @param {Page} page */
export async function fillWhyLate(page, year = '2026') {
  const form = page.locator('say-why-late');
  await form.getByText('Say why this takes longer').click();
  await form.getByLabel('Why is it late?').fill('We asked the physiotherapist. She is back on Monday.');
  await form.getByLabel('Day', { exact: true }).fill('27');
  await form.getByLabel('Month').fill('11');
  await form.getByLabel('Year').fill(year);
}

/** @param {Page} page */
export const fillRequest = (page) => page.getByLabel('What should we look at?').fill('The agency put its price up.');
/** @param {Page} page @param {RegExp} name */
const press = (page, name) => page.getByRole('button', { name }).first().click();
export const send = (/** @type {Page} */ page, name = /^Send/) => press(page, name);

/**
 * The states that every sending screen has.
 * @param {string} path @param {RegExp} put @param {(page: Page) => Promise<void>} fill @param {string} field
 * @param {{ who?: keyof typeof world.people, button?: RegExp, spoil?: (page: Page) => Promise<void>, waits?: true }} [how] spoil:
 *   makes wrong what starts right; waits: what cannot go is kept and goes later @returns {Record<string, Proof>}
 */
export function sending(
  path,
  put,
  fill,
  field,
  { who = 'amira', button = /^Send/, spoil = async () => {}, waits } = {},
) {
  const send = (/** @type {Page} */ page) => press(page, button);
  /** @param {import('../pretend.js').Answer} answer @returns {Proof} */
  const refusedWith = (answer) => async (page) => {
    await at(who, path, on(put, answer, 'PUT'))(page);
    await fill(page);
    await send(page);
    const said = waits ? page.getByRole('heading', { name: 'Kept on this phone' }) : page.locator('.not-sent');
    await expect(said).toBeFocused();
  };
  return {
    'bad-form': async (page) => {
      await at(who, path)(page);
      await spoil(page);
      await send(page);
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await expect(page).toHaveTitle(/^Error: /);
      await page.locator('.nhsuk-error-summary a').first().click();
      await expect(page.locator(`#${field}`)).toBeFocused();
    },
    sending: async (page) => {
      await at(who, path, on(put, { hang: true }, 'PUT'))(page);
      await fill(page);
      await send(page);
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
    stopped: async (page) => {
      await at(who, path, on(put, { hang: true }, 'PUT'))(page);
      await fill(page);
      await send(page);
      await page.getByRole('button', { name: 'Stop sending' }).click();
      await expect(page.getByText('You stopped it')).toBeVisible();
    },
    'not-sent': refusedWith({ abort: true }),
    'someone-else': refusedWith(elseone),
    'ended-session': refusedWith(said401()),
    resumed: async (page) => {
      await at(who, path)(page);
      await fill(page);
      await page.waitForTimeout(400);
      await page.reload();
      await expect(page.getByText('We kept what you typed before')).toBeVisible();
    },
  };
}
/**
 * The states of a form that a lead sends.
 * @param {string} path @param {RegExp} put @param {(page: Page) => Promise<void>} fill @param {RegExp} button @param {string} field
 * @returns {Record<string, Proof>}
 */
export function leadSends(path, put, fill, button, field) {
  /** @param {import('../pretend.js').Answer} answer @returns {Proof} */
  const refusedWith = (answer) => async (page) => {
    await at('lena', path, on(put, answer, 'PUT'))(page);
    await fill(page);
    await send(page, button);
    await expect(page.locator('.not-sent')).toBeFocused();
  };
  return {
    'bad-form': async (page) => {
      await at('lena', path)(page);
      await send(page, button);
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await page.locator('.nhsuk-error-summary a').first().click();
      await expect(page.locator(`#${field}`)).toBeFocused();
    },
    sending: async (page) => {
      await at('lena', path, on(put, { hang: true }, 'PUT'))(page);
      await fill(page);
      await send(page, button);
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
    'not-sent': refusedWith({ abort: true }),
    'someone-else': refusedWith(elseone),
    'ended-session': refusedWith(said401()),
    resumed: async (page) => {
      await at('lena', path)(page);
      await fill(page);
      await page.waitForTimeout(400);
      await page.reload();
      await expect(page.getByText('We kept what you typed before')).toBeVisible();
    },
  };
}

export const stale = problem('stale-version', 412, 'This has changed since you opened it.');
