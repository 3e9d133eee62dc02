import { expect, test } from '@playwright/test';
import { goodDay, pretend } from './pretend.js';
import { photo } from './proofs/steps.js';
import { unseenFocus } from './reach.js';
import { ids } from './world.js';

const b = `/budgets/${ids.chc}`;
const MOST_TABS = 80;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

/** Goes on to it as the Tab key does, and no other way. @param {Page} page @param {Locator} there */
async function tabTo(page, there) {
  await expect(there).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    if (await there.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`${MOST_TABS} tabs do not come to ${there}`);
}

test('from the first screen to a receipt that is sent, with the keyboard alone', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await page.goto(b);
  await tabTo(page, page.getByRole('link', { name: 'Skip to main content' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Add a receipt' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${b}/receipts/new`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByLabel('Photo of the receipt'));
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(photo);
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
  await tabTo(page, page.getByLabel('How much did you spend?'));
  await page.keyboard.type('45.99');
  expect(await unseenFocus(page)).toEqual([]);
  await page.getByLabel('How much did you spend?').focus();
  const unsure = page.getByRole('radio', { name: 'Not sure' });
  await tabTo(page, unsure);
  await page.keyboard.press('ArrowDown');
  await expect(unsure).not.toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Send' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeFocused();
});

test('what has gone wrong is told and reached with the keyboard alone', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await page.goto(`${b}/receipts/new`);
  await tabTo(page, page.getByRole('button', { name: 'Send' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Enter how much you spent' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('How much did you spend?')).toBeFocused();
});
