import { expect, test } from '@playwright/test';
import { goodDay, pretend } from './pretend.js';
import { ids, receipts } from './world.js';

const b = `/budgets/${ids.chc}`;

test('who reads that less counts now reads once how to disagree, and who else can help', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await page.goto(`${b}/receipts/${ids.corrected}`);
  await expect(page.getByText('counts as spent.').last()).toBeVisible();
  await expect(page.getByRole('link', { name: 'I disagree' })).toHaveAttribute(
    'href',
    `${b}/requests/new?kind=disagree&decision=${ids.decision}`,
  );
  await expect(page.getByRole('heading', { name: 'Who else can help' })).toHaveCount(1);
});

test('a correction after less was accepted does not say it a second time', async ({ page }) => {
  /** @type {any} */
  const corrected = receipts.find(({ id }) => id === ids.corrected);
  const decision = { ...corrected.decision, amountPence: 12000, reason: 'The plan pays £120.' };
  const less = { ...corrected, decision };
  await pretend(
    page,
    ({ path }) => (path === `${b}/receipts/${ids.corrected}` ? { json: less, etag: '"1"' } : undefined),
    goodDay('amira'),
  );
  await page.goto(`${b}/receipts/${ids.corrected}`);
  await expect(page.getByRole('heading', { name: 'What changed later' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'I disagree' })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Who else can help' })).toHaveCount(1);
});

test('among the decisions one can disagree with is a receipt of which less counts now', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await page.goto(`${b}/requests/new?kind=disagree`);
  await expect(page.getByRole('link', { name: /^£128 at Westmoor Mobility/ })).toContainText(
    'Accepted, and £90 counts now',
  );
});
