import { expect, test } from '@playwright/test';
import { keptIn } from './kept.js';
import { goodDay, pretend } from './pretend.js';
import { fillReceipt } from './proofs/steps.js';
import { ids } from './world.js';

/** @typedef {import('@playwright/test').Page} Page */

const amount = (/** @type {Page} */ tab) => tab.getByLabel('How much did you spend?');
const shop = (/** @type {Page} */ tab) => tab.getByLabel('Which shop or person?');

/** The same form in one more tab. @param {import('@playwright/test').BrowserContext} phone */
async function tabOf(phone) {
  const tab = await phone.newPage();
  await pretend(tab, goodDay('amira'));
  await tab.goto(`/budgets/${ids.chc}/receipts/new`);
  await expect(amount(tab)).toBeVisible();
  return tab;
}

/** Every page of a tested browser is in front: none is told by itself that it is looked at. @param {Page} from @param {Page} to */
async function turn(from, to) {
  await from.evaluate(() => dispatchEvent(new Event('blur')));
  await to.evaluate(() => dispatchEvent(new Event('focus')));
}

test('the same form in two tabs is one draft: what was typed in the one is there when the other is looked at', async ({
  context,
}) => {
  const one = await tabOf(context);
  await amount(one).fill('12.00');
  const other = await tabOf(context);
  await expect(amount(other)).toHaveValue('12.00');
  await expect(one.locator('.nhsuk-form-group[inert]').first()).toBeAttached();

  await shop(other).fill('Corner Shop');
  await turn(other, one);
  await expect(shop(one)).toHaveValue('Corner Shop');
  await expect(one.locator('.nhsuk-form-group[inert]')).toHaveCount(0);

  await amount(one).fill('13.00');
  await turn(one, other);
  await expect(amount(other)).toHaveValue('13.00');
  await other.reload();
  await expect(amount(other)).toHaveValue('13.00');
  await expect(shop(other)).toHaveValue('Corner Shop');
});

test('begun in two tabs before a word was typed, neither takes the other’s words away', async ({ context }) => {
  const one = await tabOf(context);
  const other = await tabOf(context);
  await turn(other, one);
  await amount(one).fill('12.00');
  await turn(one, other);
  await expect(amount(other)).toHaveValue('12.00');
  await shop(other).fill('Corner Shop');
  await other.close();
  await one.reload();
  await expect(amount(one)).toHaveValue('12.00');
  await expect(shop(one)).toHaveValue('Corner Shop');
});

test('sent in the one tab, it is not begun in the other any more', async ({ context }) => {
  const one = await tabOf(context);
  await fillReceipt(one);
  await expect.poll(async () => (await keptIn(one, 'drafts'))[0]?.fields.planItem).toBeTruthy();
  const other = await tabOf(context);
  await expect(other.getByAltText('Photo 1 of 1')).toBeVisible();
  await other.getByRole('button', { name: 'Send' }).click();
  await expect(other.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  await turn(other, one);
  await expect(amount(one)).toHaveValue('');
  await expect(one.getByAltText('Photo 1 of 1')).toHaveCount(0);
});
