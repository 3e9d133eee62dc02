import { expect, test } from '@playwright/test';
import { seen } from './kept.js';
import { goodDay } from './pretend.js';
import { elseone, fillReceipt, noLonger, on, photo, said401, without } from './proofs/steps.js';
import { newerBuild, serve } from './served.js';
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

/** Opens the app for the first time, until the phone has it all. @param {Page} page @param {string} [path] */
async function open(page, path = '/') {
  await page.goto(server.url + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((kept) => navigator.serviceWorker.addEventListener('controllerchange', kept, { once: true }));
  });
}

/** @param {Page} page */
async function noSignal(page) {
  server.down = true;
  await page.context().setOffline(true);
}

/** @param {Page} page */
async function signal(page) {
  server.down = false;
  await page.context().setOffline(false);
}

const note = (/** @type {Page} */ page) => page.locator('#not-fresh');

/** What the page asked for has come, and nothing more is being written down. @param {Page} page */
async function allKept(page) {
  await page.waitForLoadState('networkidle');
  let before = -1;
  const isSteady = async () => {
    const now = (await seen(page)).length;
    const steady = now === before;
    before = now;
    return steady;
  };
  await expect.poll(isSteady, { intervals: [200] }).toBe(true);
}

test('without a network the app opens with the last seen balance, items and receipts, and says from when they are', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-03T14:05:00Z');
  await open(page);
  await expect(page.getByText(left)).toBeVisible();
  for (const path of [`${b}/items`, `${b}/receipts`, `${b}/receipts/${ids.returned}`, `${b}/figures/left`]) {
    await page.goto(server.url + path);
    await expect(page.locator('main h1')).not.toHaveClass(/hidden/);
    await allKept(page);
  }
  await expect(note(page)).toBeEmpty();
  expect(await seen(page)).toContainEqual(`${ids.amira},${b}/receipts/${ids.returned}`);
  await noSignal(page);
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');

  await page.goto(server.url);
  await expect(page).toHaveURL(server.url + b);
  await expect(page.getByText(left)).toBeVisible();
  await expect(note(page)).toContainText('No signal. This is what we knew on 3 November 2026 at 2:05pm. Try again');
  await page.reload();
  await expect(page.getByText(left)).toBeVisible();
  await page.getByRole('link', { name: 'What the money is for' }).click();
  await expect(page.getByRole('link', { name: 'Physiotherapy' })).toBeVisible();
  await page.goto(`${server.url}${b}/receipts`);
  await expect(page.locator('.receipt-row').first()).toBeVisible();
  await page.goto(`${server.url}${b}/receipts/${ids.returned}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('£23.80');
  await expect(note(page)).toContainText('3 November');
  await page.goto(`${server.url}${b}/statement`);
  await expect(page.getByRole('heading', { name: 'We cannot reach OpenPHB' })).toBeVisible();
});

test('when the API answers again, trying again brings what is true now, and the note goes', async ({ page }) => {
  await open(page);
  await expect(page.getByText(left)).toBeVisible();
  await expect.poll(() => seen(page)).toContainEqual(`${ids.amira},${b}/balance`);
  server.down = true; // the phone does not hear of it, so that nothing asks again by itself
  await page.reload();
  await expect(note(page)).toContainText('No signal');
  server.down = false;
  const day = goodDay('amira');
  server.answers = (call) => on(`${b}/balance`, without({ leftPence: 12_345 }))(call) ?? day(call);
  await note(page).getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByText('£123.45').first()).toBeVisible();
  await expect(note(page)).toBeEmpty();
});

test('from a cold start without a network it is one tap to the camera, and what is typed stays', async ({ page }) => {
  await open(page);
  await expect(page.getByText(left)).toBeVisible();
  await expect.poll(() => seen(page)).toContainEqual(`${ids.amira},${b}/balance`);
  await noSignal(page);
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Add a receipt' }).click();
  await page.getByLabel('Photo of the receipt').setInputFiles(photo);
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
  await page.getByLabel('How much did you spend?').fill('45.99');
  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('45.99');
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
});

test('the shortcut on the phone’s own screen leads straight to a receipt, also without a network', async ({ page }) => {
  await open(page, '/?add=receipt');
  await expect(page).toHaveURL(`${server.url}${b}/receipts/new`);
  await expect.poll(() => seen(page)).toContainEqual(`${ids.amira},${b}/plan-items`);
  await noSignal(page);
  await page.goto(`${server.url}/?add=receipt`);
  await expect(page.getByLabel('Photo of the receipt')).toBeVisible();
  await expect(page.getByLabel('Physiotherapy')).toBeVisible();
});

test('the worker keeps the pages and nothing else', async ({ page }) => {
  await open(page);
  await expect(page.getByText(left)).toBeVisible();
  const files = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(files).toContain('/index.html');
  expect(
    files.filter((path) => !/^\/(assets\/.*\.(js|css|svg)|index\.html|manifest\.json|icon\.svg)$/.test(path)),
  ).toEqual([]);
  await page.goto(`${server.url}/auth/login?to=%2F`);
  await expect(page).toHaveTitle('The place where one signs in');
});

test('it can be put on the phone’s screen', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons, shortcuts } = JSON.parse(data ?? '');
  for (const { src } of [...icons, ...shortcuts[0].icons, { src: '/apple-touch-icon.png' }]) {
    expect((await page.request.get(server.url + src)).status(), src).toBe(200);
  }
});

test('whoever signs in next does not see it, and it is gone', async ({ page }) => {
  await open(page);
  await expect.poll(() => seen(page)).toContainEqual(`${ids.amira},${b}/balance`);
  server.answers = goodDay('ben');
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'Who is it for?' })).toBeVisible();
  await expect.poll(() => seen(page)).toEqual([`${ids.ben},/me`]);
  await noSignal(page);
  await page.goto(server.url + b);
  await expect(page.getByRole('heading', { level: 1, name: 'Amira Khan' })).toBeVisible();
  await expect(page.getByText(left)).toBeHidden();
});

test('signed out by the API: the sign-in page, nothing that was read, and nothing later without a network', async ({
  page,
}) => {
  await open(page);
  await expect.poll(() => seen(page)).toContainEqual(`${ids.amira},${b}/balance`);
  server.answers = said401;
  await page.goto(server.url + b);
  await expect(page.getByRole('heading', { name: 'Please sign in' })).toBeVisible();
  await expect.poll(() => seen(page)).toEqual([]);
  await noSignal(page);
  await page.goto(server.url + b);
  await expect(page.getByRole('heading', { name: 'We cannot reach OpenPHB' })).toBeVisible();
  await expect(page.getByText(left)).toBeHidden();
});

test('access that has ended takes with it what was read', async ({ page }) => {
  server.answers = goodDay('ben');
  await open(page, `${b}/receipts`);
  await expect.poll(() => seen(page)).toContainEqual(`${ids.ben},${b}/receipts`);
  const [gone, day] = [noLonger('ben'), goodDay('ben')];
  server.answers = (call) => gone(call) ?? day(call);
  await page.getByRole('link', { name: 'Waiting', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'You can no longer see this budget' })).toBeVisible();
  await expect.poll(() => seen(page)).toEqual([`${ids.ben},/me`]);
});

test('of what staff see of other people nothing is kept', async ({ page }) => {
  server.answers = goodDay('grace');
  await open(page, '/queue');
  for (const path of [b, `${b}/receipts`, `${b}/receipts/${ids.returned}`]) {
    await page.goto(server.url + path);
    await expect(page.locator('main h1')).not.toHaveClass(/hidden/);
  }
  expect(await seen(page)).toEqual([`${ids.grace},/me`]);
  await noSignal(page);
  await page.goto(server.url + b);
  await expect(page.getByRole('heading', { name: 'We cannot reach OpenPHB' })).toBeVisible();
});

/** What Amira typed on her phone and did not send. @param {Page} page */
async function begin(page) {
  await open(page, `${b}/receipts/new`);
  await fillReceipt(page);
  await page.waitForTimeout(400);
  await page.getByRole('banner').getByRole('link', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Before you sign out' })).toBeVisible();
}

test('signing out with nothing unsent asks nothing, and takes what was read off the phone', async ({ page }) => {
  await open(page);
  await expect.poll(() => seen(page)).toContainEqual(`${ids.amira},${b}/balance`);
  await page.getByRole('banner').getByRole('link', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out. Nothing of yours is kept on this phone.')).toBeVisible();
  expect(await seen(page)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await noSignal(page);
  await page.goto(server.url + b);
  await expect(page.getByRole('heading', { name: 'We cannot reach OpenPHB' })).toBeVisible();
  await expect(page.getByText('Amira')).toBeHidden();
});

test('what is kept at signing out is shown to nobody else, not even to who is not signed in, and to them again', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Keep it on this phone, locked, for me' }).click();
  await expect(page.getByText('What you had not sent is kept on this phone, locked, for you.')).toBeVisible();
  expect(await seen(page)).toEqual([]);
  await page.goto(`${server.url}${b}/receipts/new`);
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('');
  server.answers = goodDay('ben');
  await page.goto(`${server.url}${b}/receipts/new`);
  await expect(page.getByRole('button', { name: 'Send for Amira Khan' })).toBeVisible();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('');
  server.answers = goodDay('amira');
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('45.99');
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
});

test('what is deleted at signing out is asked about twice, and gone', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'No, go back' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'Delete and sign out' }).click();
  await expect(page.getByText('Nothing of yours is kept on this phone.')).toBeVisible();
  server.answers = goodDay('amira');
  await page.goto(`${server.url}${b}/receipts/new`);
  await expect(page.getByLabel('Physiotherapy')).toBeVisible();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('');
});

test('signing out without a network takes what was read at once, and says that one is still signed in', async ({
  page,
}) => {
  await open(page);
  await expect.poll(() => seen(page)).toContainEqual(`${ids.amira},${b}/balance`);
  await noSignal(page);
  await page.getByRole('banner').getByRole('link', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are not signed out yet' })).toBeVisible();
  expect(await seen(page)).toEqual([]);
  await page.goto(server.url + b);
  await expect(page.getByRole('heading', { name: 'We cannot reach OpenPHB' })).toBeVisible();
  await signal(page);
  await page.goto(`${server.url}/sign-out`);
  await expect(page.getByText('You are signed out.')).toBeVisible();
});

test('where somebody else has signed in meanwhile, signing out asks nothing, and what was captured goes later', async ({
  page,
}) => {
  await open(page, `${b}/receipts/new`);
  await fillReceipt(page);
  const day = goodDay('amira');
  server.answers = (call) => on(/receipts/, elseone, 'PUT')(call) ?? day(call);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  server.answers = goodDay('ben');
  await page.getByRole('main').getByRole('link', { name: 'Sign out' }).click();
  await expect(page.getByText('What you had not sent is kept on this phone, locked, for you.')).toBeVisible();
  server.answers = day;
  await page.goto(`${server.url}/waiting`);
  await expect(page.getByRole('heading', { name: 'Everything is sent' })).toBeVisible();
});

/** Whether the page on the screen is the newer one. @param {Page} page */
const isNewer = (page) =>
  page.evaluate(() => /-newer/.test(document.querySelector('script[type=module]')?.getAttribute('src') ?? ''));

/** A release while the page is open; the browser looks for it now. @param {Page} page @param {import('@playwright/test').TestInfo} info */
async function release(page, info) {
  server.root = newerBuild(info.outputPath('newer'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((later) => setTimeout(later, 50));
  });
}

test('a newer version: the open page goes on with its own files, and nothing that is typed is lost', async ({
  page,
}, info) => {
  await open(page, `${b}/receipts/new`);
  await fillReceipt(page);
  await release(page, info);
  await expect(page.locator('#newer')).toContainText('There is a newer OpenPHB');
  // a part that this page has not opened before: the server does not have it any more
  await page.getByRole('link', { name: 'Requests' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Requests' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('45.99');
  expect(await isNewer(page)).toBe(false);
  await page.getByLabel('Which shop or person?').fill('Westmoor Stairlifts');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => isNewer(page).catch(() => false)).toBe(true);
  await expect(page.getByLabel('Which shop or person?')).toHaveValue('Westmoor Stairlifts');
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
  await expect(page.locator('#newer')).toBeEmpty();
  await noSignal(page);
  await page.goto(`${server.url}${b}/people`);
  await expect(page.getByRole('heading', { name: 'We cannot reach OpenPHB' })).toBeVisible();
  expect(await isNewer(page)).toBe(true);
});

test('a page that has just started takes the newer version by itself, once', async ({ page }, info) => {
  await open(page);
  await release(page, info);
  let starts = 0;
  page.on('domcontentloaded', () => starts++);
  await page.reload();
  await expect.poll(() => isNewer(page).catch(() => false)).toBe(true);
  await expect(page.getByText(left)).toBeVisible();
  await page.waitForTimeout(1000);
  expect(starts).toBe(2);
  await expect(page.locator('#newer')).toBeEmpty();
});

test('another open page is not broken when one takes the newer version', async ({ page, context }, info) => {
  await open(page);
  const other = await context.newPage();
  await other.goto(`${server.url}${b}/receipts/new`);
  await other.getByLabel('How much did you spend?').fill('12');
  await release(page, info);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => isNewer(page).catch(() => false)).toBe(true);
  await expect(other.locator('#newer')).toContainText('There is a newer OpenPHB');
  await expect(other.getByLabel('How much did you spend?')).toHaveValue('12');
  // its own part, that it has not opened before and the server does not have any more
  await other.getByRole('link', { name: 'Requests' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Requests' })).toBeVisible();
  expect(await isNewer(other)).toBe(false);
  await other.goBack();
  await expect(other.getByLabel('How much did you spend?')).toHaveValue('12');
});
