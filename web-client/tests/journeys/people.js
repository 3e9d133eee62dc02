import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { tooWide } from '../width.js';

/** @typedef {import('@playwright/test').Page} Page */

const mailbox = process.env.OPENPHB_MAILBOX ?? 'http://localhost:8025';
const password = 'three words apart';

/** Keycloak's own page; in the development realm the password is the login. @param {Page} page @param {string} login */
export async function signInAs(page, login) {
  await page.getByLabel('Username or email').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(login);
  await page.getByRole('button', { name: 'Sign In' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign out' })).toBeVisible();
}

/** @typedef {(login: string) => Promise<Page>} Phone */

/**
 * `phone('amira')` gives a phone of her own to one of the named people: signed in, on their first screen. Whatever goes wrong
 * in its pages fails the journey.
 * @param {{ browser: import('@playwright/test').Browser }} with
 * @param {(phone: Phone) => Promise<void>} use
 */
async function phone({ browser }, use) {
  /** @type {string[]} */
  const faults = [];
  /** @type {import('@playwright/test').BrowserContext[]} */
  const phones = [];
  await use(async (login) => {
    const context = await browser.newContext();
    phones.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${login}: ${error}`));
    page.on('console', (said) => /Content Security Policy|Lit/.test(said.text()) && faults.push(said.text()));
    await page.goto('/');
    await page.getByRole('link', { name: 'Sign in', exact: true }).click();
    await signInAs(page, login);
    return page;
  });
  await Promise.all(phones.map((context) => context.close()));
  expect(faults).toEqual([]);
}

export const test = base.extend(
  /** @type {import('@playwright/test').Fixtures<{ phone: Phone }, {}, import('@playwright/test').PlaywrightTestArgs, import('@playwright/test').PlaywrightWorkerArgs>} */ ({
    phone,
  }),
);

/** The screen as it is has no fault that axe can find, and nothing hangs over its side. @param {Page} page */
export async function accessible(page) {
  await expect(page.locator('main h1')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
}

/** What the API tells this person, as their page would hear it. @param {Page} page @param {string} path @returns {Promise<any>} */
export async function told(page, path) {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return answer.json();
}

/** The budget of one's own, or of the person one helps. @param {Page} page @param {string} [holder] @returns {Promise<string>} */
export async function budgetOf(page, holder) {
  const { budgets } = await told(page, '/me');
  const found = budgets.find((/** @type {{ holder: string }} */ one) => !holder || one.holder === holder);
  return `/budgets/${found.id}`;
}

/** What is left, in pence, as it stands on the first screen. @param {Page} page @param {string} budget */
export async function leftOn(page, budget) {
  await page.goto(budget);
  const amount = page.locator('.left__amount');
  await expect(amount).toBeVisible();
  await expect(page.locator('#not-fresh'), 'as the API says it now').toBeEmpty();
  const words = await amount.innerText();
  return Math.round(Number(words.replace('−', '-').replace(/[£,]/g, '')) * 100);
}

/** Words that no other journey uses. */
export const once = (/** @type {string} */ words) => `${words} ${Math.random().toString(36).slice(2, 8)}`;

/** Follows the link of the mail that came to somebody. @param {Page} page @param {string} email */
async function openMail(page, email) {
  await page.goto(mailbox);
  const mail = page.getByRole('article').filter({ hasText: `To ${email},` });
  await mail.getByRole('link').first().click();
}

/**
 * Somebody who was never here opens an account, proves their e-mail, and stands where a code is asked for.
 * @param {import('@playwright/test').BrowserContext} context @param {string} first @param {string} last
 */
export async function newcomer(context, first, last) {
  const page = await context.newPage();
  await page.goto('/');
  await accessible(page);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await expect(page.getByRole('heading', { name: 'Create an account' })).toBeVisible();
  const login = once(first.toLowerCase()).replace(' ', '-');
  const email = `${login}@example.test`;
  await page.getByLabel('Username').fill(login);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('First name').fill(first);
  await page.getByLabel('Last name').fill(last);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText(`We sent an email to ${email}`)).toBeVisible();
  expect((await page.request.get('/api/v1/me')).status()).toBe(401);
  await openMail(page, email);
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('The same password again').fill(password);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL('/code');
  return page;
}

/** @param {Page} page @param {string} born a day, as the API says it */
export async function sayBorn(page, born) {
  const [year, month, day] = born.split('-');
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Use the code' }).click();
}
