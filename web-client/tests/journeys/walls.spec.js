import { expect } from '@playwright/test';
import { accessible, budgetOf, once, signInAs, test } from './people.js';
import { sent } from './receipts.js';

test('Tom of Eastby sees nothing of Westmoor: not in his queue, not by search, not by its address', async ({
  phone,
}) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const shop = once('Westmoor Mobility');
  const receipt = await sent(amira, budget, { shop, pounds: '12.00' });

  const tom = await phone('tom');
  await tom.getByRole('link', { name: 'Everyone’s' }).click();
  await expect(tom.locator('.queue').getByText('Zoe Lane').first()).toBeVisible();
  for (const name of ['Amira Khan', 'Dev Patel', 'Joan Price', 'Sam Okafor', 'Wes Turner', 'Leo']) {
    await expect(tom.getByText(name)).toHaveCount(0);
  }
  await accessible(tom);

  await tom.getByRole('link', { name: 'Search' }).click();
  for (const words of ['Amira', '999 000 0018']) {
    await tom.getByLabel('Name or NHS number').fill(words);
    await tom.getByRole('button', { name: 'Search' }).click();
    await expect(tom.getByText(`Nobody found for “${words}”`)).toBeVisible();
  }
  await accessible(tom);

  for (const address of [budget, receipt, `${budget}/plan`, `${budget}/receipts/new`]) {
    await tom.goto(address);
    await expect(tom.getByRole('heading', { level: 1, name: 'We cannot find this page' })).toBeVisible();
    await expect(tom.getByText(/Amira|Westmoor/)).toHaveCount(0);
  }
  await accessible(tom);
});

test('a private request is for Amira and the NHS team: her nominee Nadia does not see it', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  await amira.goto(`${budget}/requests/new?kind=something-else`);
  const words = once('I want to talk about Nadia’s wages, please only with me.');
  await amira.getByLabel('What do you want to ask?').fill(words);
  await amira.getByLabel('Keep this private').check();
  await accessible(amira);
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByText('Private: the people who help with the budget do not see it')).toBeVisible();
  const request = new URL(amira.url()).pathname;

  const nadia = await phone('nadia');
  await nadia.goto(`${budget}/requests`);
  await expect(nadia.getByRole('heading', { level: 1, name: 'Requests' })).toBeVisible();
  await expect(nadia.getByText('May I buy this?').first()).toBeVisible();
  await expect(nadia.getByText(words)).toHaveCount(0);
  await accessible(nadia);
  await nadia.goto(request);
  await expect(nadia.getByRole('heading', { level: 1, name: 'We cannot find this page' })).toBeVisible();

  const grace = await phone('grace');
  await grace.goto(request);
  await expect(grace.getByText(words)).toBeVisible();
});

test('an address that was sent to Amira opens after she has signed in, and signing out closes it', async ({
  phone,
  browser,
}) => {
  const amira = await phone('amira');
  const receipt = await sent(amira, await budgetOf(amira), { shop: 'Corner Shop', pounds: '3.20' });

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(`${receipt}?from=mail&n=1`);
  await expect(other.getByRole('heading', { level: 1, name: 'Please sign in' })).toBeVisible();
  await accessible(other);
  await other.getByRole('link', { name: 'Sign in', exact: true }).click();
  await signInAs(other, 'amira');
  await expect(other).toHaveURL(`${receipt}?from=mail&n=1`);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('£3.20');

  await other.getByRole('link', { name: 'Sign out' }).click();
  await expect(other.getByRole('link', { name: 'Sign in', exact: true })).toBeVisible();
  await other.goto(receipt);
  await expect(other.getByRole('heading', { level: 1, name: 'Please sign in' })).toBeVisible();
  expect((await other.request.get('/api/v1/me')).status()).toBe(401);
  await other.getByRole('link', { name: 'Sign in', exact: true }).click();
  await expect(other.getByLabel('Password', { exact: true })).toBeVisible();
  await context.close();
});
