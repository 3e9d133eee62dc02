import { expect, test } from '@playwright/test';
import { goodDay, pretend } from './pretend.js';
import { finish, noted, speaking } from './speech.js';
import { proofs } from './states.js';
import { ids } from './world.js';

const b = `/budgets/${ids.chc}`;
/** @typedef {import('@playwright/test').Page} Page */

const read = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Read aloud' });
const stop = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Stop reading' });

test('what is left is read in the order of the page, by a British voice of this phone, and the button says how to stop', async ({
  page,
}) => {
  await speaking(page);
  await pretend(page, goodDay('amira'));
  await page.goto(b);
  await read(page).click();
  await expect(stop(page)).toBeFocused();
  const { said, voices } = await noted(page);
  expect(said).toEqual([
    'Left this year',
    '£9,330.56',
    'of £26,500 agreed.',
    'How this is worked out',
    'On course.',
    'Your money should last until 31 March 2027.',
  ]);
  expect(new Set(voices)).toEqual(new Set(['British, en-GB']));
  await finish(page);
  await expect(read(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stop(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(read(page)).toBeFocused();
  expect((await noted(page)).said).toHaveLength(12);
});

test('nothing is read before it is asked for, and to leave the page is to stop', async ({ page }) => {
  await speaking(page);
  await pretend(page, goodDay('amira'));
  await page.goto(b);
  await expect(read(page)).toBeVisible();
  expect((await noted(page)).said).toEqual([]);
  await read(page).click();
  await expect(stop(page)).toBeVisible();
  const before = (await noted(page)).cancelled;
  await page.getByRole('link', { name: 'What the money is for' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What the money is for' })).toBeVisible();
  expect((await noted(page)).cancelled).toBe(before + 1);
});

/** Where there is an answer or a letter, with what is heard first and what is heard of it. @type {[path: string, state: string, first: RegExp, words: RegExp][]} */
const places = [
  ['/budgets/:b/receipts/:id', 'returned', /^Sent back$/, /^Who else can help$/],
  ['/budgets/:b/requests/:id', 'granted', /^Answer: Yes$/, /^It is for one purchase\.$/],
  ['/budgets/:b/requests/:id', 'answered-no', /^Answer: No$/, /^I disagree$/],
  ['/budgets/:b/plan', 'decided', /^Agreed: £/, /^I disagree$/],
  ['/budgets/:b/letter', 'filled', /^Westmoor ICB/, /^In an emergency phone 999\.$/],
  ['/budgets/:b/plan/decide', 'letter', /^Westmoor ICB/, /^Your plan is agreed$/],
  ['/budgets/:b/people/:id/letter', 'filled', /2026$/, /^Your code for OpenPHB$/],
];

for (const [path, state, first, words] of places) {
  test(`${path}, ${state}: it is read aloud, without its buttons`, async ({ page }) => {
    await speaking(page);
    await proofs[path][state](page);
    await read(page).click();
    await expect(stop(page)).toBeVisible();
    const { said } = await noted(page);
    expect(said[0]).toMatch(first);
    expect(
      said.filter((one) => words.test(one)),
      said.join('\n'),
    ).toHaveLength(1);
    for (const button of await page.getByRole('button').allInnerTexts()) expect(said).not.toContain(button);
  });
}

test('where the browser cannot speak there is no button', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
  await pretend(page, goodDay('amira'));
  await page.goto(b);
  await expect(page.getByRole('link', { name: 'Show it simply' })).toBeVisible();
  await expect(page.locator('read-aloud')).toHaveCount(0);
});

test('a voice that is not on this phone is never told what a page says', async ({ page }) => {
  await speaking(page, [
    { name: 'Far away', lang: 'en-GB', localService: false },
    { name: 'French', lang: 'fr-FR', localService: true },
  ]);
  await pretend(page, goodDay('amira'));
  await page.goto(b);
  await read(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'no English voice' })).toBeVisible();
  expect((await noted(page)).said).toEqual([]);
});
