import { expect } from '@playwright/test';
import { accessible, budgetOf, once, test } from './people.js';
import { sent } from './receipts.js';

test('Grace looks at Amira’s receipts, and Amira reads that she did, and when', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const grace = await phone('grace');
  await grace.goto(`${budget}/receipts`);
  await expect(grace.getByRole('heading', { level: 1, name: 'Receipts' })).toBeVisible();
  await grace.getByRole('link', { name: 'Who looked' }).click();
  await expect(grace.getByText(/^You looked at the receipts between /).first()).toBeVisible();
  await accessible(grace);

  await amira.getByRole('link', { name: 'Who looked' }).click();
  await expect(
    amira.getByText(/^Your contact, Grace Hill, looked at your receipts between \w+ and \w+\.$/).first(),
  ).toBeVisible();
  await expect(amira.getByText(/^You looked/)).toHaveCount(0);
  await expect(amira.getByRole('heading', { name: 'Does a look seem wrong?' })).toBeVisible();
  await accessible(amira);
});

test('Grace accepts a receipt: Amira sees one new thing, opens it, and it is seen', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const shop = once('Westmoor Mobility');
  const receipt = await sent(amira, budget, { shop, pounds: '12.00', item: 'Physiotherapy' });
  await amira.goto('/news'); // whatever was new before
  await expect(amira.getByRole('heading', { level: 1, name: 'News' })).toBeVisible();

  const grace = await phone('grace');
  await grace.goto(receipt);
  await grace.getByLabel('Accept £12', { exact: true }).check();
  await grace.getByRole('button', { name: 'Save' }).click();
  await expect(grace.getByRole('heading', { name: 'Accepted', exact: true })).toBeVisible();

  await amira.goto(budget);
  await amira.getByRole('link', { name: /1 new thing$/ }).click();
  const fresh = amira.getByRole('listitem').filter({ hasText: shop });
  await expect(fresh).toContainText('A receipt was accepted');
  await expect(amira.getByRole('heading', { name: 'New since you last looked' })).toBeVisible();
  await accessible(amira);
  await fresh.getByRole('link').click();
  await expect(amira).toHaveURL(receipt);

  await amira.goto(budget);
  await expect(amira.getByRole('link', { name: 'News', exact: true })).toBeVisible();
  await expect(amira.getByRole('link', { name: /new thing/ })).toHaveCount(0);
  await amira.getByRole('link', { name: 'News', exact: true }).click();
  await expect(amira.getByText('Nothing new since you last looked.')).toBeVisible();
  await accessible(amira);
});
