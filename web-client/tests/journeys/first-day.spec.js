import { expect } from '@playwright/test';
import { accessible, newcomer, once, sayBorn, test, told } from './people.js';

/** @typedef {import('@playwright/test').Page} Page */

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

test('Rui has a letter with a code: he opens an account, proves his email and that he knows Leo, and sees the budget', async ({
  phone,
  browser,
}) => {
  const name = once('Rui Santos');
  const { code, budget, born } = await codeFor(await phone('grace'), name);

  const context = await browser.newContext();
  const rui = await newcomer(context, 'Rui', 'Santos');

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
