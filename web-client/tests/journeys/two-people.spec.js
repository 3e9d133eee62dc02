import { expect } from '@playwright/test';
import { accessible, budgetOf, once, test } from './people.js';
import { fillIn, seesThePicture, sent } from './receipts.js';

test('Ben helps two people: he chooses once, and every screen and the button say for whom it is', async ({ phone }) => {
  const ben = await phone('ben');
  await expect(ben.getByRole('heading', { level: 1, name: 'Who is it for?' })).toBeVisible();
  await accessible(ben);
  await ben.getByRole('link', { name: 'Dev Patel' }).click();
  await expect(ben.getByText('You are helping Dev Patel')).toBeVisible();
  await expect(ben.getByText('Left this year')).toHaveCount(0);
  await accessible(ben);

  await ben.goto('/');
  await expect(ben.getByText('You are helping Dev Patel')).toBeVisible();
  await ben.getByRole('link', { name: 'Add a receipt' }).click();
  await expect(ben.getByRole('button', { name: 'Send for Dev Patel' })).toBeVisible();
  await expect(ben.getByLabel('Drum lessons')).toBeVisible();
  await expect(ben.getByLabel('Physiotherapy')).toHaveCount(0);

  await ben.getByRole('link', { name: /^Change/ }).click();
  await ben.getByRole('link', { name: 'Amira Khan' }).click();
  await expect(ben.getByText('You are helping Amira Khan')).toBeVisible();
  await ben.getByRole('link', { name: 'Add a receipt' }).click();
  await expect(ben.getByRole('button', { name: 'Send for Amira Khan' })).toBeVisible();
  await expect(ben.getByLabel('Physiotherapy')).toBeVisible();
});

test('what Ben began for one person is not on the form for the other', async ({ phone }) => {
  const ben = await phone('ben');
  const amiras = await budgetOf(ben, 'Amira Khan');
  const devs = await budgetOf(ben, 'Dev Patel');
  await ben.goto(`${amiras}/receipts/new`);
  await fillIn(ben, { shop: 'Westmoor Physio', pounds: '40.00', item: 'Physiotherapy' });
  await ben.getByRole('link', { name: /^Change/ }).click();
  await ben.getByRole('link', { name: 'Dev Patel' }).click();
  await expect(ben.getByText('You began a receipt')).toHaveCount(0);
  await ben.goto(`${devs}/receipts/new`);
  await expect(ben.getByRole('button', { name: 'Send for Dev Patel' })).toBeVisible();
  await expect(ben.getByLabel('How much did you spend?')).toHaveValue('');
  await ben.goto(amiras);
  await ben.getByRole('link', { name: 'Go on with it' }).click();
  await expect(ben.getByLabel('How much did you spend?')).toHaveValue('40.00');
  await expect(ben.getByAltText('Photo 1 of 1')).toBeVisible();
});

test('Ben sent it for the wrong person and takes it back: the picture is gone at once, for everyone', async ({
  phone,
}) => {
  const ben = await phone('ben');
  const shop = once('Regal Cinema');
  const receipt = await sent(ben, await budgetOf(ben, 'Amira Khan'), { shop, pounds: '18.00' });
  const amira = await phone('amira');
  await amira.goto(receipt);
  await seesThePicture(amira);

  await ben.getByText('Take this receipt back').click();
  await ben.getByLabel('It is for the wrong person').check();
  await accessible(ben);
  await ben.getByRole('button', { name: 'Take it back' }).click();
  await expect(ben.getByText('It was sent for the wrong person.')).toBeVisible();
  await expect(ben.getByText('The picture is hidden')).toBeVisible();
  await expect(ben.locator('.pictures img')).toHaveCount(0);
  await accessible(ben);

  await amira.reload();
  await expect(amira.getByText('The picture is hidden')).toBeVisible();
  await expect(amira.locator('.pictures img')).toHaveCount(0);
  for (const picture of ['files/1', 'files/1/thumbnail']) {
    expect((await amira.request.get(`/api/v1${receipt}/${picture}`)).status()).toBe(404);
  }
  const grace = await phone('grace');
  await expect(grace.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible();
  await expect(grace.getByRole('link', { name: new RegExp(shop) })).toHaveCount(0);
});
