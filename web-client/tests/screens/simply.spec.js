import { expect, test } from '@playwright/test';
import { goodDay, pretend } from './pretend.js';
import { on } from './proofs/steps.js';
import { serve } from './served.js';
import { ids, preferences } from './world.js';

const b = `/budgets/${ids.chc}`;
/** @typedef {import('@playwright/test').Page} Page */

const everything = (/** @type {Page} */ page) => page.getByRole('link', { name: 'Show everything' });
const simply = (/** @type {Page} */ page) => page.getByRole('link', { name: 'Show it simply' });

test('shown simply there are one figure, one sentence and two buttons, and whom to ask stays at the foot', async ({
  page,
}) => {
  await pretend(page, goodDay('amira'));
  await page.goto(b);
  await simply(page).click();
  await expect(everything(page)).toBeVisible();
  await expect(page).toHaveURL(b);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect((await page.locator('main').innerText()).match(/£[\d,.]+/g)).toEqual(['£9,330.56']);
  await expect(page.locator('.simply p').first()).toHaveText('It should last until 31 March 2027.');
  await expect(page.locator('main .nhsuk-button')).toHaveText(['Add a receipt', 'Ask']);
  await expect(page.getByRole('contentinfo').getByText('Who to ask: Grace Hill')).toBeVisible();
  await page.reload();
  await expect(everything(page)).toBeVisible();
  await everything(page).click();
  await expect(page.getByRole('heading', { name: 'Where the money is' })).toBeVisible();
  await page.reload();
  await expect(simply(page)).toBeVisible();
});

test('who said that they need easy read sees it simply, until they choose otherwise on this phone', async ({
  page,
}) => {
  const needs = on('/me/preferences', { json: { ...preferences, easyRead: true } });
  await pretend(page, needs, goodDay('amira'));
  await page.goto(b);
  await expect(everything(page)).toBeVisible();
  await everything(page).click();
  await expect(simply(page)).toBeVisible();
  await page.reload();
  await expect(simply(page)).toBeVisible();
  await expect(everything(page)).toHaveCount(0);
});

test('to say that one needs easy read is to see the first screen simply, and to take it back is not to', async ({
  page,
}) => {
  const heard = on('/me/preferences', { json: { ...preferences, easyRead: true } }, 'PUT');
  await pretend(page, heard, goodDay('amira'));
  await page.goto('/preferences');
  await page.getByLabel('Easy read').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto(b);
  await expect(everything(page)).toBeVisible();
  const needs = on('/me/preferences', { json: { ...preferences, easyRead: true } });
  await pretend(page, needs, on('/me/preferences', { json: preferences }, 'PUT'), goodDay('amira'));
  await page.goto('/preferences');
  await page.getByLabel('Easy read').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto(b);
  await expect(simply(page)).toBeVisible();
});

test('whether they need easy read is not waited for', async ({ page }) => {
  await pretend(page, on('/me/preferences', { hang: true }), goodDay('amira'));
  await page.goto(b);
  await expect(page.getByText('£9,330.56')).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('it is shown simply from what was last seen, and says from when that is', async ({ page }) => {
    const server = await serve(goodDay('amira'));
    await page.clock.setFixedTime('2026-11-03T14:05:00Z');
    await page.goto(server.url + b);
    await simply(page).click();
    await expect(everything(page)).toBeVisible();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((kept) => navigator.serviceWorker.addEventListener('controllerchange', kept, { once: true }));
    });
    await page.reload();
    await expect(everything(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    server.down = true;
    await page.context().setOffline(true);
    await page.clock.setFixedTime('2026-11-23T10:00:00Z');
    await page.reload();
    await expect(page.locator('#not-fresh')).toContainText('This is what we knew on 3 November 2026 at 2:05pm.');
    await expect(page.locator('.simply h1')).toContainText('£9,330.56');
    await expect(page.getByRole('link', { name: 'Add a receipt' })).toBeVisible();
    server.close();
  });
});
