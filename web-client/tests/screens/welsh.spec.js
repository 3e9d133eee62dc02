import { expect, test } from '@playwright/test';
import { missing, routes } from '../../src/routes.js';
import { tooWide } from '../width.js';
import { goodDay, pretend } from './pretend.js';
import { fillReceipt } from './proofs/steps.js';
import { proofs } from './states.js';
import { piecesOf } from './words.js';
import { ids } from './world.js';

const shots = process.env.SHOTS;

/** Words that almost every English sentence has one of, and no Welsh one. */
const english =
  /\b(the|you|your|and|this|that|these|what|with|not|it|for|have|has|were|will|they|our|please|when|who|why|how|from|more|nothing)\b/i;

/** Whatever is a string in what the API answered: people’s own words, and its own. @param {unknown} answer @returns {string[]} */
const stringsIn = (answer) => {
  if (typeof answer === 'string') return [answer];
  return answer && typeof answer === 'object' ? Object.values(answer).flatMap(stringsIn) : [];
};

/** Hears all that the API says to a page. @param {import('@playwright/test').Page} page */
function listen(page) {
  /** @type {Promise<string[]>[]} */
  const heard = [];
  page.on('response', (answer) => {
    if (answer.headers()['content-type']?.includes('json')) heard.push(answer.json().then(stringsIn, () => []));
  });
  return async () => (await Promise.all(heard)).flat();
}

/** What is still English on the page. @param {import('@playwright/test').Page} page @param {() => Promise<string[]>} heard */
async function stillEnglish(page, heard) {
  const said = [
    ...(await piecesOf(page, 'body')),
    ...(await page
      .locator('[aria-label]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))),
    ...(await page.locator('option').allInnerTexts()),
    await page.title(),
  ];
  const longestFirst = (await heard())
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words.length > 2)
    .sort((a, b) => b.length - a.length);
  return said
    .map((words) => longestFirst.reduce((left, part) => left.replaceAll(part, '…'), words))
    .filter((words) => english.test(words));
}

for (const route of [...routes, missing]) {
  const states = route.states.filter((state) => proofs[route.path]?.[state]?.pressesNothing);
  if (!states.length) continue;
  test(`${route.path || 'an address that is no screen'} is in Welsh: ${states.join(', ')}`, async ({ page }) => {
    test.setTimeout(15_000 + 5_000 * states.length);
    await page.addInitScript(() => localStorage.setItem('language', 'cy'));
    const heard = listen(page);
    await page.clock.setFixedTime('2026-11-23T10:00:00Z');
    for (const state of states) {
      await proofs[route.path][state](page);
      if (state === 'loading') await expect(page.locator('main [role=status]').first()).toBeVisible();
      else {
        await expect(page.locator('main > * > .loading')).toHaveCount(0);
        await expect(page.locator('main h1')).toHaveCount(1);
      }
      await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
      expect(await stillEnglish(page, heard), state).toEqual([]);
      expect(await tooWide(page), `${state}: scrolls sideways`).toEqual([]);
      const name = `cy${route.path.replace(/[/:]+/g, '-')}--${state}`;
      if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    }
  });
}

test('English or Welsh is chosen at the foot, it stays chosen, and nothing that was typed is lost', async ({
  page,
}) => {
  await pretend(page, goodDay('amira'));
  await page.goto(`/budgets/${ids.chc}/receipts/new`);
  await fillReceipt(page);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page.getByText('Peiriant a ysgrifennodd y Gymraeg hon')).toBeVisible();
  await expect(page.locator('#amount')).toHaveValue('45.99');
  await expect(page.locator('.page img')).toBeVisible();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Cymraeg' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test.describe('where the browser asks for Welsh', () => {
  test.use({ locale: 'cy-GB' });

  test('it is in Welsh without a choice', async ({ page }) => {
    await pretend(page, goodDay('amira'));
    await page.goto(`/budgets/${ids.chc}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    await expect(page.locator('main h1')).toHaveCount(1);
  });
});
