import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { seen } from './kept.js';
import { goodDay } from './pretend.js';
import { photo } from './proofs/steps.js';
import { serve } from './served.js';
import { ids } from './world.js';

test.use({ serviceWorkers: 'allow' });

const b = `/budgets/${ids.chc}`;
const left = '£9,330.56';

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
test.beforeEach(async () => {
  server = await serve(goodDay('amira'));
});
test.afterEach(() => server.close());

/** @typedef {import('@playwright/test').Page} Page */

/** The app is opened for the first time, until the phone has its pages and what was read. @param {Page} page */
async function openedOnce(page) {
  await page.goto(server.url);
  await expect(page.getByText(left)).toBeVisible();
  await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller));
  await expect.poll(async () => (await seen(page)).some((key) => key.endsWith(`${b}/balance`))).toBe(true);
}

test('opened without a network it is one tap to the camera, and nothing was heard from outside', async ({ page }) => {
  await openedOnce(page);
  await page.goto('about:blank');
  server.down = true;
  await page.context().setOffline(true);
  /** @type {string[]} */
  const heard = [];
  page.on('response', (answer) => {
    if (!answer.fromServiceWorker() && !answer.url().startsWith('blob:')) heard.push(answer.url());
  });

  const { start_url: start } = JSON.parse(readFileSync('public/manifest.json', 'utf8'));
  await page.goto(server.url + start);
  await expect(page.getByText(left)).toBeVisible();
  await page.getByRole('link', { name: 'Add a receipt' }).tap();

  const camera = page.getByText('Take a photo', { exact: true });
  await expect(camera).toBeInViewport();
  const choosing = page.waitForEvent('filechooser');
  await camera.tap();
  await (await choosing).setFiles(photo);
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
  expect(heard).toEqual([]);
});

test('opened again, it asks for who is here and for what is left at the same time', async ({ page }) => {
  await openedOnce(page);
  /** @type {string[]} */
  const asked = [];
  const day = goodDay('amira');
  server.answers = (call) => {
    asked.push(call.path);
    return call.path === '/me' && !asked.includes(`${b}/balance`) ? { hang: true } : day(call);
  };
  await page.goto(server.url);
  await expect.poll(() => asked.slice(0, 2).sort()).toEqual([`${b}/balance`, '/me']);
});

test('the other pages are fetched only when the first one has what it asked for', async ({ page }) => {
  const day = goodDay('amira');
  server.answers = (call) => (call.path === `${b}/balance` ? { hang: true } : day(call));
  await page.goto(server.url);
  await expect(page.getByText('Loading…')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  server.answers = day;
  await page.reload();
  await expect(page.getByText(left)).toBeVisible();
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 1);
});

test('where nobody ever signed in, nobody is asked, and the browser has nothing to say against the page', async ({
  page,
}) => {
  server.signedIn = false;
  /** @type {string[]} */
  const said = [];
  page.on('console', (words) => said.push(words.text()));
  page.on('request', (request) => request.url().includes('/api/') && said.push(request.url()));
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'See and use your personal health budget' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Create an account' })).toBeVisible();
  expect(said).toEqual([]);
});

test('nothing that one sees moves while the first screen comes', async ({ page }) => {
  await page.addInitScript(() => {
    /** @type {number[]} */
    const shifts = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) shifts.push(Number(/** @type {any} */ (shift).value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.url + b);
  await expect(page.getByText(left)).toBeVisible();
  await expect(page.getByRole('contentinfo').getByText('It is not an official NHS service')).toBeVisible();
  const moved = await page.evaluate(() =>
    /** @type {any} */ (window).shifts.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0),
  );
  expect(moved).toBeLessThan(0.05);
});
