import { expect } from '@playwright/test';
import { accessible, budgetOf, leftOn, once, test } from './people.js';
import { seesThePicture, sent } from './receipts.js';

test('Grace sends a receipt back; Amira reads why and sends it again, and each names the other', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const before = await leftOn(amira, budget);
  const shop = once('Westmoor Leisure Centre');
  const first = await sent(amira, budget, { shop, pounds: '12.50', item: 'Gym' });

  const grace = await phone('grace');
  await grace.goto(first);
  await grace.getByLabel('Send it back').check();
  await grace.getByRole('button', { name: 'Save' }).click();
  await expect(grace.getByRole('link', { name: 'Say why, in words the person will understand' })).toBeVisible();
  await accessible(grace);
  await grace.getByLabel('Why?').fill('The picture is too dark at the top. Please take it again.');
  await grace.getByRole('button', { name: 'Save' }).click();
  await expect(grace.getByRole('heading', { name: 'Sent back' })).toBeVisible();

  expect(await leftOn(amira, budget)).toBe(before);
  await amira.goto(`${budget}/receipts?state=returned`);
  await amira.getByRole('link', { name: new RegExp(shop) }).click();
  await expect(amira.getByText('The picture is too dark at the top.')).toBeVisible();
  await accessible(amira);
  await amira.getByRole('link', { name: 'Send it again' }).click();
  await expect(amira.getByText('The picture is too dark at the top.')).toBeVisible();
  await expect(amira.getByLabel('Which shop or person?')).toHaveValue(shop);
  await expect(amira.getByAltText('Photo 1 of 1')).toBeVisible();
  await expect(amira.getByLabel('Gym')).toBeChecked();
  await accessible(amira);
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  await seesThePicture(amira);
  const second = new URL(amira.url()).pathname;
  expect(second).not.toBe(first);
  await amira.getByRole('link', { name: 'This was sent before, and came back' }).click();
  await expect(amira).toHaveURL(first);
  await expect(amira.getByRole('link', { name: 'Send it again' })).toHaveCount(0);
  await amira.getByRole('link', { name: 'This was sent again' }).click();
  await expect(amira).toHaveURL(second);
});

test('Grace accepts less and says why, and Amira’s balance gets the rest back', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const before = await leftOn(amira, budget);
  const shop = once('Westmoor Physio');
  const receipt = await sent(amira, budget, { shop, pounds: '46.00', item: 'Physiotherapy' });
  expect(before - (await leftOn(amira, budget))).toBe(4600);

  const grace = await phone('grace');
  await grace.goto(receipt);
  await grace.getByLabel('Accept less').check();
  await grace.getByLabel('How much?').fill('40');
  await grace.getByLabel('Why?').fill('The £6 is a fee for coming late, which the plan does not pay for.');
  await grace.getByRole('button', { name: 'Save' }).click();
  await expect(grace.getByRole('heading', { name: 'Accepted for less' })).toBeVisible();

  expect(before - (await leftOn(amira, budget))).toBe(4000);
  await amira.goto(receipt);
  await expect(amira.getByText('£40 of your budget was used.')).toBeVisible();
  await expect(amira.getByRole('link', { name: 'I disagree' })).toBeVisible();
  await accessible(amira);

  await amira.goto(`${budget}/statement`);
  const steps = amira.getByRole('listitem').filter({ hasText: shop });
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toContainText('accepted, £40 spent');
  await expect(steps.first()).toContainText('+£6');
  await expect(steps.last()).toContainText('−£46');

  await amira.goto(`${budget}/requests/new`);
  await amira.getByRole('link', { name: 'I disagree with a decision' }).click();
  await accessible(amira);
  await amira.getByRole('link', { name: new RegExp(shop) }).click();
  await amira.getByLabel('Why do you disagree?').fill('She came late because of the snow.');
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Sent', exact: true })).toBeVisible();
});

test('Amira disagrees with a no, and Grace, who said it, is not the one who looks again', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  await amira.goto(`${budget}/requests/new?kind=may-i-buy`);
  await amira.getByLabel('What do you want to buy').fill('May I buy a coffee machine?');
  await amira.getByLabel('How much is it?').fill('149.00');
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Sent' })).toBeVisible();
  const asked = new URL(amira.url()).pathname;

  const grace = await phone('grace');
  await grace.goto(asked);
  await grace.getByLabel('No', { exact: true }).check();
  await grace.getByRole('button', { name: 'Send the answer' }).click();
  await expect(grace.getByRole('link', { name: 'Say why, in words the person will understand' })).toBeVisible();
  await grace.getByLabel('Why?').fill('It does not help with a goal of your plan.');
  await grace.getByRole('button', { name: 'Send the answer' }).click();
  await expect(grace.getByRole('heading', { name: 'Answer: No' })).toBeVisible();

  await amira.goto(asked);
  await expect(amira.getByText('It does not help with a goal of your plan.')).toBeVisible();
  await amira.getByRole('link', { name: 'I disagree' }).click();
  const words = once('With the big button I can make my coffee myself.');
  await amira.getByLabel('Why do you disagree?').fill(words);
  await accessible(amira);
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Sent' })).toBeVisible();
  const disagreed = new URL(amira.url()).pathname;

  await grace.goto(disagreed);
  await expect(grace.getByText(words)).toBeVisible();
  await expect(grace.getByRole('button', { name: 'Send the answer' })).toHaveCount(0);
  await accessible(grace);
  const omar = await phone('omar');
  await omar.goto(disagreed);
  await expect(omar.getByRole('button', { name: 'Send the answer' })).toBeVisible();
  await accessible(omar);
});
