import { expect } from '@playwright/test';
import { accessible, once, test, told } from './people.js';

/** @typedef {import('@playwright/test').Page} Page */

const mailbox = process.env.OPENPHB_MAILBOX ?? 'http://localhost:8025';
const password = 'three words apart';

/** Grace lets somebody act for Leo, and has the code for the letter. @param {Page} grace @param {string} name */
async function codeFor(grace, name) {
  await grace.getByRole('link', { name: 'Search' }).click();
  await grace.getByLabel('Name or NHS number').fill('Leo Santos');
  await grace.getByRole('button', { name: 'Search' }).click();
  await grace.getByRole('link', { name: /^Leo Santos/ }).click();
  await grace.getByRole('link', { name: 'People', exact: true }).click();
  await grace.getByRole('link', { name: 'Let someone in' }).click();
  await grace.getByRole('link', { name: /Someone who acts for them/ }).click();
  await grace.getByLabel('What is their name?').fill(name);
  await grace.getByLabel('Which paper says so?').fill('Birth certificate, seen today');
  await grace.getByLabel('By letter').check();
  await grace.getByRole('button', { name: 'Make the code' }).click();
  const code = await grace.locator('.code').innerText();
  await grace.getByRole('link', { name: 'Print the letter' }).click();
  await expect(grace.locator('.letter')).toContainText(`Dear ${name}`);
  await expect(grace.locator('.letter')).toContainText(code);
  const budget = new URL(grace.url()).pathname.split('/', 3).join('/');
  return { code, budget, born: (await told(grace, budget)).holder.dateOfBirth };
}

/** Follows the link of the mail that came to somebody. @param {Page} page @param {string} email */
async function openMail(page, email) {
  await page.goto(mailbox);
  const mail = page.getByRole('article').filter({ hasText: `To ${email},` });
  await mail.getByRole('link').first().click();
}

/** @param {Page} page @param {string} born a day, as the API says it */
async function sayBorn(page, born) {
  const [year, month, day] = born.split('-');
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Use the code' }).click();
}

test('Rui has a letter with a code: he opens an account, proves his email and that he knows Leo, and sees the budget', async ({
  phone,
  browser,
}) => {
  const name = once('Rui Santos');
  const { code, budget, born } = await codeFor(await phone('grace'), name);

  const context = await browser.newContext();
  const rui = await context.newPage();
  await rui.goto('/');
  await accessible(rui);
  await rui.getByRole('link', { name: 'Create an account' }).click();
  await expect(rui.getByRole('heading', { name: 'Create an account' })).toBeVisible();
  const login = once('rui').replace(' ', '-');
  const email = `${login}@example.test`;
  await rui.getByLabel('Username').fill(login);
  await rui.getByLabel('Email').fill(email);
  await rui.getByLabel('First name').fill('Rui');
  await rui.getByLabel('Last name').fill('Santos');
  await rui.getByRole('button', { name: 'Create an account' }).click();
  await expect(rui.getByText(`We sent an email to ${email}`)).toBeVisible();
  expect((await rui.request.get('/api/v1/me')).status()).toBe(401);

  await openMail(rui, email);
  await rui.getByLabel('New password').fill(password);
  await rui.getByLabel('The same password again').fill(password);
  await rui.getByRole('button', { name: 'Go on' }).click();

  await expect(rui).toHaveURL('/code');
  await rui.getByLabel('Your code').fill(code.replaceAll('-', ' ').toLowerCase());
  await rui.getByRole('button', { name: 'Use the code' }).click();
  await expect(rui.getByText('the date of birth of the person whose budget it is')).toBeVisible();
  await accessible(rui);
  await sayBorn(rui, '1984-06-02');
  await expect(rui.getByRole('alert')).toContainText('This did not work. Check what you typed');
  await accessible(rui);
  await sayBorn(rui, born);

  await expect(rui).toHaveURL(budget);
  await expect(rui.getByText('Left this year')).toBeVisible();
  await expect(rui.getByText('You are helping Leo Santos')).toBeVisible();
  await accessible(rui);
  await rui.getByRole('link', { name: 'People who help' }).click();
  await expect(rui.getByText('You can decide and act for Leo Santos')).toBeVisible();
  await accessible(rui);
  await context.close();
});
