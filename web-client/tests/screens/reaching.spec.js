import { expect, test } from '@playwright/test';
import { goodDay, pretend } from './pretend.js';
import { budget, ids, usualTexts } from './world.js';

const letter = `/budgets/${ids.chc}/letter`;

/** How high the letters of a text are, in points. @param {import('@playwright/test').Locator} text */
const points = (text) => text.evaluate((one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96);

test('on paper there is the letter alone, black on white whatever the phone prefers', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await pretend(page, goodDay('amira'));
  await page.goto(letter);
  await expect(page.getByText('you have £9,330.56 left.')).toBeVisible();
  for (const hidden of ['.top', '.foot', '.back', 'button']) {
    for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden();
  }
  const { color, background } = await page.locator('.letter__to').evaluate((one) => ({
    color: getComputedStyle(one).color,
    background: getComputedStyle(/** @type {Element} */ (one.closest('.letter'))).backgroundColor,
  }));
  expect([color, background]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('a letter for who needs large print is in large print, each word of it, and one can change that', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await pretend(page, goodDay('grace'));
  await page.goto(letter);
  await expect(page.locator('.letter--large')).toBeVisible();
  for (const words of await page.locator('.letter :is(p, li, dt, dd, b)').all()) {
    expect(await points(words), await words.innerText()).toBeGreaterThanOrEqual(18);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Usual print' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const words of await page.locator('.letter :is(p, li, dt, dd)').all()) {
    expect(await points(words), await words.innerText()).toBeGreaterThanOrEqual(12);
  }
  await expect(page.locator('.letter--large')).toHaveCount(0);
});

test('a letter is signed as the organisation settled it, and until then by its own name', async ({ page }) => {
  const sign = page.locator('.letter__sign');
  await pretend(page, goodDay('amira'));
  await page.goto(letter);
  await expect(sign).toHaveText(/^Grace Hill\s*The personal health budgets team, Westmoor ICB$/);
  await pretend(
    page,
    ({ path }) => (path === `/budgets/${ids.chc}` ? { json: { ...budget, localTexts: usualTexts } } : undefined),
    goodDay('grace'),
  );
  await page.reload();
  await expect(sign).toHaveText(/^Grace Hill\s*Westmoor ICB$/);
});

test('staff see what the holder needs wherever they act, and the holder’s side does not see it said of them', async ({
  page,
}) => {
  const places = ['', `/receipts/${ids.waiting}`, `/requests/${ids.mayIBuy}`, '/letter'];
  await pretend(page, goodDay('grace'));
  for (const place of places) {
    await page.goto(`/budgets/${ids.chc}${place}`);
    await expect(page.getByText('Needs large print. Write by letter.')).toBeVisible();
  }
  await pretend(page, goodDay('ben'));
  await page.goto(`/budgets/${ids.chc}/receipts/${ids.waiting}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.needs')).toHaveCount(0);
});

test('how one is reached is sent as chosen, and a letter asks for no rhythm', async ({ page }) => {
  /** @type {unknown[]} */
  const sent = [];
  page.on('request', (request) => request.method() === 'PUT' && sent.push(request.postDataJSON()));
  await pretend(page, goodDay('amira'));
  await page.goto('/');
  await page.getByRole('link', { name: 'How we reach you' }).click();
  await page.getByLabel('By letter').check();
  await expect(page.getByText('How often should we email you?')).toHaveCount(0);
  await page.getByLabel('Large print').check();
  await page.getByLabel('Which language?').fill('Urdu');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(sent).toEqual([
    { channel: 'letter', howOften: 'at-once', largePrint: true, easyRead: false, language: 'Urdu' },
  ]);
});
