import { expect } from '@playwright/test';
import { accessible, budgetOf, leftOn, once, test } from './people.js';
import { photoOf, seesThePicture } from './receipts.js';

test('Ben sends a receipt for Amira, Grace accepts it, and what Amira has left changes by exactly that', async ({
  phone,
}) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  await expect(amira).toHaveURL(budget);
  await expect(amira.getByText('Left this year')).toBeVisible();
  await expect(amira.getByText(/Your money should last until/)).toBeVisible();
  await expect(amira.getByRole('region', { name: 'Who to ask' })).toContainText('Grace Hill');
  await accessible(amira);
  const before = await leftOn(amira, budget);

  const ben = await phone('ben');
  await ben.getByRole('link', { name: 'Amira Khan' }).click();
  await ben.getByRole('link', { name: 'Add a receipt' }).click();
  await expect(ben.getByText('You are helping Amira Khan')).toBeVisible();
  const shop = once('Westmoor Physio');
  await ben.getByLabel('Photo of the receipt').setInputFiles(await photoOf(ben, shop, '41.37'));
  let taps = 0;
  const tap = async (/** @type {import('@playwright/test').Locator} */ what) => {
    taps++;
    await what.tap();
  };
  await tap(ben.getByLabel('How much did you spend?'));
  await ben.keyboard.type('41.37');
  await tap(ben.getByLabel('Which shop or person?'));
  await ben.keyboard.type(shop);
  await tap(ben.getByLabel('Physiotherapy'));
  await accessible(ben);
  await tap(ben.getByRole('button', { name: 'Send for Amira Khan' }));
  await expect(ben.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  expect(taps).toBeLessThanOrEqual(4);
  await expect(ben.getByText('Grace Hill will look at it')).toBeVisible();
  await accessible(ben);

  const grace = await phone('grace');
  await expect(grace).toHaveURL('/queue');
  await accessible(grace);
  await grace.getByRole('link', { name: new RegExp(shop) }).click();
  await seesThePicture(grace);
  await accessible(grace);
  await grace.getByLabel('Accept £41.37').check();
  await grace.getByRole('button', { name: 'Save' }).click();
  await expect(grace.getByRole('heading', { name: 'Accepted' })).toBeVisible();
  await grace.getByRole('link', { name: 'Back to the queue' }).click();
  await expect(grace.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible();
  await expect(grace.getByRole('link', { name: new RegExp(shop) })).toHaveCount(0);

  expect(before - (await leftOn(amira, budget))).toBe(4137);
  await amira.getByRole('link', { name: 'Spent' }).click();
  await expect(amira.getByRole('listitem').filter({ hasText: shop })).toContainText('£41.37');
  await accessible(amira);
});

test('Amira asks before she buys, Grace answers, and Amira reads why', async ({ phone }) => {
  const amira = await phone('amira');
  await amira.getByRole('link', { name: 'Ask', exact: true }).click();
  await amira.getByRole('link', { name: 'May I buy this?' }).click();
  const what = once('May I buy a lamp that I can switch on from bed?');
  await amira.getByLabel('What do you want to buy').fill(what);
  await amira.getByLabel('How much is it?').fill('24.99');
  await accessible(amira);
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Sent' })).toBeVisible();
  await expect(amira.getByText(/Grace Hill has it and will answer by/)).toBeVisible();
  const request = new URL(amira.url()).pathname;

  const grace = await phone('grace');
  await grace.getByRole('link', { name: 'Requests', exact: true }).click();
  await grace.getByRole('link', { name: new RegExp(what.split(' ').at(-1) ?? '') }).click();
  await expect(grace.getByText('Price: £24.99')).toBeVisible();
  await grace.getByLabel('Yes').check();
  await grace.getByLabel('Why?').fill('Yes. Getting up without help is in your plan.');
  await accessible(grace);
  await grace.getByRole('button', { name: 'Send the answer' }).click();
  await expect(grace.getByRole('heading', { name: 'Answer: Yes' })).toBeVisible();

  await amira.goto(request);
  await expect(amira.getByRole('heading', { name: 'Answer: Yes' })).toBeVisible();
  await expect(amira.getByText('Getting up without help is in your plan.')).toBeVisible();
  await expect(amira.getByText(/You may spend up to £24.99 until/)).toBeVisible();
  await accessible(amira);

  await amira.getByRole('link', { name: 'Add the receipt' }).click();
  await amira.getByLabel('Photo of the receipt').setInputFiles(await photoOf(amira, 'Lamps and More', '22.50'));
  await amira.getByLabel('How much did you spend?').fill('22.50');
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  await expect(amira.getByText(/Grace Hill said yes on .*, up to £24.99/)).toBeVisible();
});
