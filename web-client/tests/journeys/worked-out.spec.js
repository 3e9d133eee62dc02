import { expect } from '@playwright/test';
import { accessible, budgetOf, leftOn, once, test } from './people.js';

test('Grace works Amira’s budget out again; Amira reads it line by line and asks about one, and somebody else has her question', async ({
  phone,
}) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const before = await leftOn(amira, budget);
  await amira.getByRole('link', { name: 'How your budget was worked out' }).click();
  await expect(amira.getByText('30 hours a week × 52 weeks × £12.71 = £19,827.60')).toBeVisible();
  await accessible(amira);

  const grace = await phone('grace');
  await grace.goto(budget);
  await grace.getByRole('link', { name: 'How this budget was worked out' }).click();
  await grace.getByRole('link', { name: 'Work it out again' }).click();
  await grace.getByLabel('What does an hour cost?').first().fill('13.00');
  await expect(grace.getByText('This line: £20,280.00')).toBeVisible();
  await grace.getByRole('button', { name: 'Add a line' }).click();
  const extra = once('Gloves and aprons');
  await grace.getByLabel('What is it for?').last().fill(extra);
  await grace.getByLabel('One amount').last().check();
  await grace.getByLabel('How much is it?').last().fill('47.60');
  await grace.getByRole('button', { name: 'Tell Amira Khan' }).click();
  await expect(grace.getByRole('link', { name: 'Write why it is worked out again' })).toBeVisible();
  await accessible(grace);
  const why = once('Wages went up in April.');
  await grace.getByLabel('Why is it worked out again?').fill(why);
  await grace.waitForTimeout(400); // what is typed is written down a moment later
  await grace.reload();
  await expect(grace.getByText('We kept what you typed before')).toBeVisible();
  await expect(grace.getByLabel('Why is it worked out again?')).toHaveValue(why);
  await grace.getByRole('button', { name: 'Tell Amira Khan' }).click();
  await expect(grace.getByText('Told.')).toBeVisible();
  await accessible(grace);

  await amira.goto('/news');
  await amira.getByRole('link', { name: 'You can read how the budget was worked out' }).first().click();
  await expect(amira.getByText(why)).toBeVisible();
  await expect(amira.getByText('30 hours a week × 52 weeks × £13.00 = £20,280.00')).toBeVisible();
  await amira.getByText(/^Before: £26,500\.00/).click();
  await expect(amira.getByText('30 hours a week × 52 weeks × £12.71 = £19,827.60')).toBeVisible();
  await accessible(amira);
  await amira.getByRole('link', { name: new RegExp(`Ask about this.*${extra}`) }).click();
  await amira.getByLabel('What should we look at?').fill('What are the aprons for?');
  await expect(amira.getByText(extra)).toBeVisible();
  await accessible(amira);
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Sent' })).toBeVisible();
  await expect(amira.getByRole('link', { name: extra })).toBeVisible();
  await accessible(amira);
  const asked = new URL(amira.url()).pathname;
  expect(await leftOn(amira, budget)).toBe(before);

  await grace.goto(asked);
  await expect(grace.getByText('What are the aprons for?')).toBeVisible();
  await expect(grace.getByRole('button', { name: 'Send the answer' })).toHaveCount(0);
  const omar = await phone('omar');
  await omar.goto(asked);
  await expect(omar.getByText(`${extra}`)).toBeVisible();
  await expect(omar.getByRole('button', { name: 'Send the answer' })).toBeVisible();
});
