import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { accessible, newcomer, once, sayBorn, test } from './people.js';
import { atADesk, opened, toldTheSum, written } from './plans.js';
import { fillIn } from './receipts.js';

test('Alex is referred: a budget is opened, the sum is told, Alex writes the plan, it is agreed, and a first go-ahead is used', async ({
  phone,
  browser,
}) => {
  const name = once('Alex Stone');
  const grace = await phone('grace');
  await atADesk(grace);
  const { budget, code } = await opened(grace, name);
  await grace.goto(budget);
  await expect(grace.getByText('Working out the sum').first()).toBeVisible();
  await toldTheSum(grace, budget, name);

  const context = await browser.newContext();
  const alex = await newcomer(context, 'Alex', 'Stone');
  await alex.getByLabel('Your code').fill(code);
  await alex.getByRole('button', { name: 'Use the code' }).click();
  await sayBorn(alex, '1984-06-02');
  await expect(alex).toHaveURL(budget);
  await expect(alex.getByText('Nothing is agreed yet').first()).toBeVisible();
  await accessible(alex);

  await written(alex, budget);
  await accessible(alex);
  await alex.goto(`${budget}/plan/write/check`);
  await accessible(alex);
  await alex.getByRole('button', { name: 'Send my plan' }).click();
  await expect(alex.getByText(/decide/i).first()).toBeVisible();
  await accessible(alex);

  await grace.goto('/queue?kind=plan');
  await grace
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(grace).toHaveURL(`${budget}/plan/decide`);
  await accessible(grace);
  await grace.getByLabel('Agree £300').check();
  await grace.getByLabel('What the items cost').check();
  await grace.getByRole('button', { name: 'Read the letter first' }).click();
  await expect(grace.locator('.letter')).toContainText('Your plan is agreed');
  await accessible(grace);
  await grace.getByRole('button', { name: 'Send the decision' }).click();
  await expect(grace).toHaveURL(/\/plan\?decided$/);

  await alex.goto('/news');
  await alex.getByRole('link', { name: 'There is a decision about the plan' }).first().click();
  await expect(alex.getByText('Grace Hill').first()).toBeVisible();
  await expect(alex.getByRole('link', { name: 'Swimming pass' })).toBeVisible();
  await accessible(alex);
  const [kept] = await Promise.all([
    alex.waitForEvent('download'),
    alex.getByRole('button', { name: 'Keep this plan as a PDF' }).click(),
  ]);
  expect(kept.suggestedFilename()).toBe('plan.pdf');
  expect(
    readFileSync(await kept.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await alex.goto(budget);
  await expect(alex.locator('.left__amount')).toHaveText('£300');

  await alex.goto(`${budget}/requests/new?kind=may-i-buy`);
  await alex.getByLabel('What do you want to buy, and how will it help?').fill('Swimming goggles');
  await alex.getByLabel('About how much is it?').fill('20');
  await alex.getByRole('button', { name: 'Send' }).click();
  await expect(alex.getByRole('heading', { name: 'Sent' })).toBeVisible();
  const asked = new URL(alex.url()).pathname;
  await grace.goto(asked);
  await grace.getByLabel('Yes', { exact: true }).check();
  await grace.getByLabel('Why?').first().fill('It is for your goal.');
  await grace.getByRole('button', { name: 'Send the answer' }).click();
  await expect(grace.getByText('It is for your goal.').first()).toBeVisible();

  await alex.goto(`${budget}/receipts/new`);
  await fillIn(alex, { shop: 'The pool', pounds: '19.50', item: 'Swimming pass' });
  await alex.getByLabel('Yes: Swimming goggles').check();
  await accessible(alex);
  await alex.getByRole('button', { name: 'Send' }).click();
  await expect(alex.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  await grace.goto(new URL(alex.url()).pathname);
  await expect(grace.getByText('Agreed before')).toBeVisible();
  await accessible(grace);
  await alex.goto(`${budget}/receipts/new`);
  await expect(alex.getByLabel('How much did you spend?')).toBeVisible();
  await expect(alex.getByLabel('Yes: Swimming goggles')).toHaveCount(0);
  await context.close();
});
