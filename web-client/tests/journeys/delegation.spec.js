import { expect } from '@playwright/test';
import { accessible, budgetOf, once, test, told } from './people.js';
import { fillIn } from './receipts.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Amira makes a code for Nora and leaves the page with it open. @param {Page} amira @param {string} budget */
async function letNoraIn(amira, budget) {
  await amira.goto(budget);
  await amira.getByRole('link', { name: 'People who help' }).click();
  await amira.getByRole('link', { name: 'Let someone in' }).click();
  await amira.getByRole('link', { name: /Someone who helps me/ }).click();
  await amira.getByLabel('What is their name?').fill('Nora Body');
  await amira.getByLabel('What is their email?').fill('nobody@example.test');
  await amira.getByLabel('See the money and the plan').check();
  await accessible(amira);
  await amira.getByRole('button', { name: 'Make the code' }).click();
  const code = amira.locator('.code');
  await expect(code).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await accessible(amira);
  return { code: await code.innerText(), person: new URL(amira.url()).pathname };
}

/** @param {Page} page @param {string} code */
async function useCode(page, code) {
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Use the code' }).click();
}

test('Amira lets Nora in, narrows it and ends it; Nora is told kindly, and what she photographed before still arrives', async ({
  phone,
}) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const { code, person } = await letNoraIn(amira, budget);

  const nora = await phone('nobody');
  await nora.getByRole('link', { name: 'Use a code' }).click();
  await accessible(nora);
  await useCode(nora, '0000-0000-0000');
  await expect(nora.getByRole('link', { name: 'This did not work. Check what you typed' })).toBeVisible();
  await accessible(nora);

  await nora.goto(`/code?code=${code.toLowerCase().replaceAll('-', ' ')}`);
  await expect(nora).toHaveURL('/code');
  await expect(nora.getByLabel('Your code')).toHaveValue(code);
  await nora.getByRole('button', { name: 'Use the code' }).click();
  await expect(nora).toHaveURL(budget);
  await expect(nora.getByText('You are helping Amira Khan')).toBeVisible();
  await expect(nora.getByText('Left this year')).toBeVisible();

  const shop = once('Corner Shop');
  await nora.getByRole('link', { name: 'Add a receipt' }).click();
  await fillIn(nora, { shop, pounds: '3.10' });
  await nora.getByRole('button', { name: 'Send for Amira Khan' }).click();
  await expect(nora.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();

  await amira.goto(person);
  await expect(amira.getByText(code)).toHaveCount(0);
  await expect(amira.getByText('Nora Body can send receipts and see the money and the plan.')).toBeVisible();
  await amira.getByText('Change what Nora Body may do').click();
  await amira.getByLabel('See the money and the plan').uncheck();
  await accessible(amira);
  await amira.getByRole('button', { name: 'Save' }).click();
  await expect(amira.getByText('Saved.')).toBeVisible();
  await nora.goto(budget);
  await expect(nora.getByRole('heading', { level: 1, name: 'Amira Khan' })).toBeVisible();
  await expect(nora.getByText('Left this year')).toHaveCount(0);
  await nora.getByRole('link', { name: 'What you may do here' }).click();
  await expect(nora.getByText('You can send receipts.')).toBeVisible();
  await accessible(nora);

  const late = once('Westmoor Mobility');
  await nora.goto(`${budget}/receipts/new`);
  await fillIn(nora, { shop: late, pounds: '12.40' });
  await nora.waitForTimeout(400);

  await amira.getByText('End what Nora Body may do').click();
  await accessible(amira);
  await amira.getByRole('button', { name: 'End it now' }).click();
  await expect(amira.getByText('Ended.', { exact: true })).toBeVisible();
  await expect(amira.getByText('by you')).toBeVisible();

  await nora.getByRole('link', { name: 'What I sent' }).click();
  await expect(nora.getByRole('heading', { level: 1, name: 'You can no longer see this budget' })).toBeVisible();
  await expect(nora.getByRole('main').getByText('Grace Hill')).toBeVisible();
  await expect(nora.getByText('You are helping')).toHaveCount(0);
  await accessible(nora);
  await nora.goto('/');
  await nora.getByRole('link', { name: 'Go on with it' }).click();
  await expect(nora.getByText('you can still send it')).toBeVisible();
  await expect(nora.getByAltText('Photo 1 of 1')).toBeVisible();
  await accessible(nora);
  const put = nora.waitForRequest((request) => request.method() === 'PUT');
  await nora.getByRole('button', { name: 'Send for Amira Khan' }).click();
  await expect(nora.getByText('you cannot see what becomes of it')).toBeVisible();
  await accessible(nora);
  const there = new URL((await put).url()).pathname;
  expect((await nora.request.get(there)).status()).toBe(404);
  expect((await nora.request.get(`/api/v1${budget}/receipts`)).status()).toBe(404);
  expect((await told(nora, '/me')).budgets).toEqual([]);

  await amira.goto(`${budget}/receipts`);
  await expect(amira.getByRole('link', { name: new RegExp(late) })).toBeVisible();
  await expect(amira.getByRole('link', { name: new RegExp(shop) })).toBeVisible();
  const grace = await phone('grace');
  await grace.goto(there.replace('/api/v1', ''));
  await expect(grace.getByText('had no access any more')).toBeVisible();
  await grace.goto(person);
  await expect(grace.getByText('by Amira Khan')).toBeVisible();
  await accessible(grace);
});

test('a code is for one person, once: taken back, used up or for someone else’s email, it says one and the same', async ({
  phone,
}) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const { code, person } = await letNoraIn(amira, budget);
  const dev = await phone('dev');
  await dev.goto('/code');
  await useCode(dev, code);
  const sentence = dev.getByRole('alert').getByRole('link');
  await expect(sentence).toHaveText('This did not work. Check what you typed, or ask for a new code');

  await amira.getByText('Take the invitation back').click();
  await amira.getByRole('button', { name: 'Take it back now' }).click();
  await expect(amira.getByText('Ended.', { exact: true })).toBeVisible();
  const nora = await phone('nobody');
  await nora.goto('/code');
  await useCode(nora, code);
  await expect(nora.getByRole('alert').getByRole('link')).toHaveText(
    'This did not work. Check what you typed, or ask for a new code',
  );
  await amira.goto(person);
  await expect(amira.getByText('Nora Body was invited to send receipts')).toBeVisible();
});

test('Grace says yes to the nominee whom Amira asks for', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const name = once('Zara Malik');
  await amira.goto(`${budget}/people/new?role=nominee`);
  await amira.getByLabel('What is their name?').fill(name);
  await accessible(amira);
  await amira.getByRole('button', { name: 'Send to the NHS team' }).click();
  await expect(amira.getByText('Asked. The NHS team decides')).toBeVisible();
  await accessible(amira);

  const grace = await phone('grace');
  await grace.getByRole('link', { name: 'People', exact: true }).click();
  await grace.getByRole('link', { name: new RegExp(name) }).click();
  await grace.getByLabel('Yes').check();
  await grace.getByLabel('Which paper says so?').fill('Nominee agreement of today, in the file');
  await accessible(grace);
  await grace.getByRole('button', { name: 'Save' }).click();
  await expect(grace.locator('.code')).toHaveText(/^[0-9A-Z]{4}-/);
  await grace.getByRole('link', { name: 'Print the letter' }).click();
  await expect(grace.getByText(`Dear ${name}`)).toBeVisible();
  await expect(grace.getByText('date of birth')).toBeVisible();
  await accessible(grace);

  await amira.reload();
  await expect(amira.getByText('Code not used yet')).toBeVisible();
});
