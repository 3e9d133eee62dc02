import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { budgetOf, signInAs, told } from '../journeys/people.js';
import { opened, toldTheSum, written } from '../journeys/plans.js';
import { fillIn } from '../journeys/receipts.js';

/** @typedef {import('@playwright/test').Page} Page */

const folder = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 };
const desk = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false };

/** The screen as it stands, a long one down to so many of its lengths. @param {Page} page @param {string} name @param {number} [screens] */
async function picture(page, name, screens = 2) {
  await expect(page.locator('main h1')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  const size = page.viewportSize() ?? phone.viewport;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = {
    x: 0,
    y: 0,
    width: size.width,
    height: Math.max(size.height, Math.min(height, size.height * screens)),
  };
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, clip });
}

/** @param {import('@playwright/test').Browser} browser @param {string} login @param {object} how */
async function signedIn(browser, login, how) {
  const page = await (await browser.newContext({ colorScheme: 'light', ...how })).newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await signInAs(page, login);
  return page;
}

/** The first receipt or request of which something is so. @param {Page} page @param {string} list @param {(one: any) => boolean} so */
async function oneOf(page, list, so) {
  const { items } = await told(page, `${list}?limit=200`);
  return items.find(so).id;
}

test('signing in', async ({ browser }) => {
  const page = await (await browser.newContext({ colorScheme: 'light', ...phone })).newPage();
  await page.goto('/');
  await picture(page, 'welcome');
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await expect(page.getByLabel('Username or email')).toBeVisible();
  await page.screenshot({ path: `${folder}/sign-in.png` });
});

test('Amira’s phone', async ({ browser }) => {
  const sharp = await signedIn(browser, 'amira', { ...phone, deviceScaleFactor: 2 });
  await picture(sharp, 'phone', 1);
  await sharp.context().close();
  const page = await signedIn(browser, 'amira', phone);
  const b = await budgetOf(page);
  await picture(page, 'first-screen');
  const { items } = await told(page, `${b}/plan-items`);
  const returned = await oneOf(page, `${b}/receipts`, ({ state }) => state === 'returned');
  const less = await oneOf(page, `${b}/receipts`, ({ decision, amountPence }) => decision?.amountPence < amountPence);
  const waiting = await oneOf(page, `${b}/receipts`, ({ state }) => state === 'waiting');
  const asked = await oneOf(page, `${b}/review-requests`, ({ state }) => state === 'waiting');
  const answered = await oneOf(page, `${b}/review-requests`, ({ answer }) => answer);
  const { items: access } = await told(page, `${b}/access`);
  const bens = access.find((/** @type {any} */ { person }) => person?.name === 'Ben Khan');
  const screens = {
    items: 'items',
    [`items/${items[1].id}`]: 'item',
    plan: 'plan',
    'plan/write': 'write-my-plan',
    'three-ways': 'three-ways',
    stage: 'where-it-is',
    'worked-out': 'worked-out',
    'spend-on': 'spend-on',
    receipts: 'receipts',
    [`receipts/${returned}`]: 'receipt-sent-back',
    [`receipts/new?replaces=${returned}`]: 'receipt-again',
    [`receipts/${less}`]: 'receipt-accepted-for-less',
    [`receipts/${waiting}?sent`]: 'receipt-sent',
    requests: 'requests',
    'requests/new': 'ask',
    'requests/new?kind=may-i-buy': 'may-i-buy',
    'requests/new?kind=worried': 'worried',
    [`requests/${asked}`]: 'request-waiting',
    [`requests/${answered}`]: 'request-answered',
    'figures/left': 'left',
    'figures/spent': 'spent',
    statement: 'statement',
    letter: 'balance-letter',
    people: 'people',
    'people/new': 'let-someone-in',
    [`people/${bens.id}`]: 'helper',
    'receipts/0199a000-0009-7000-8009-000000000000': 'not-found',
  };
  for (const [path, name] of Object.entries(screens)) {
    await page.goto(`${b}/${path}`);
    await picture(page, name);
  }
  await page.goto('/news');
  await picture(page, 'news');
  await page.goto('/preferences');
  await picture(page, 'preferences');
  await page.goto(`${b}/receipts/new`);
  await fillIn(page, { shop: 'Westmoor Physio', pounds: '40.00', item: 'Physiotherapy' });
  await picture(page, 'receipt-new');
  await page.goto(`${b}/people/new?role=carer`);
  await page.getByLabel('What is their name?').fill('Sue Ward');
  await page.getByLabel('What is their email?').fill('sue@example.test');
  await picture(page, 'let-a-carer-in');
  await page.getByRole('button', { name: 'Make the code' }).click();
  await expect(page.getByText('The code for Sue Ward')).toBeVisible();
  await picture(page, 'code-made');
  await page.getByRole('link', { name: 'Print the letter' }).click();
  await expect(page.getByText('Dear Sue Ward')).toBeVisible();
  await picture(page, 'code-letter');
});

test('other people’s phones', async ({ browser }) => {
  for (const login of ['dev', 'sam', 'joan', 'wes', 'ben', 'kim', 'nobody']) {
    const page = await signedIn(browser, login, phone);
    await picture(page, login);
    if (login === 'ben') {
      await page.goto(await budgetOf(page, 'Dev Patel'));
      await picture(page, 'ben-helps-dev');
    }
    if (login === 'nobody') {
      await page.goto('/code');
      await picture(page, 'use-a-code');
    }
    await page.context().close();
  }
});

test('Grace’s desk and phone', async ({ browser }) => {
  for (const [how, where] of /** @type {const} */ ([
    [desk, ''],
    [phone, '-phone'],
  ])) {
    const page = await signedIn(browser, 'grace', how);
    await picture(page, `queue${where}`, 1);
    const { items } = await told(page, '/queue');
    const of = (/** @type {string} */ kind) =>
      items.find((/** @type {any} */ one) => one.kind === kind && one.holder === 'Amira Khan');
    const [receipt, request] = [of('receipt'), of('review-request')];
    await page.goto(`/budgets/${receipt.budget}/receipts/${receipt.id}`);
    await picture(page, `decide${where}`, 1.5);
    await page.goto(`/budgets/${request.budget}/requests/${request.id}`);
    await picture(page, `answer${where}`, 1.5);
    await page.goto(`/budgets/${receipt.budget}`);
    await picture(page, `file${where}`, 1.5);
    await page.goto(`/budgets/${receipt.budget}/people`);
    await picture(page, `file-people${where}`, 1);
    await page.goto('/search?q=kh');
    await picture(page, `search${where}`, 1);
    await page.goto('/open');
    await picture(page, `open-a-budget${where}`, 1);
    await page.context().close();
  }
});

test('a plan is decided', async ({ browser }) => {
  const grace = await signedIn(browser, 'grace', desk);
  const name = 'Alex Stone';
  const { budget } = await opened(grace, name);
  await toldTheSum(grace, budget, name);
  await written(grace, budget);
  await grace.goto(`${budget}/plan/write/check`);
  await grace.getByRole('button', { name: /^Send/ }).click();
  await expect(grace.getByText(/decide/i).first()).toBeVisible();
  for (const [how, where] of /** @type {const} */ ([
    [desk, ''],
    [phone, '-phone'],
  ])) {
    const petra = await signedIn(browser, 'petra', how);
    await petra.goto(`${budget}/plan/decide`);
    await petra.getByLabel('Agree £300').check();
    await petra.getByLabel('What the items cost').check();
    await picture(petra, `decide-a-plan${where}`);
    await petra.getByRole('button', { name: 'Read the letter first' }).click();
    await expect(petra.locator('.letter')).toContainText('Your plan is agreed');
    await picture(petra, `decision-letter${where}`);
    await petra.context().close();
    const other = await signedIn(browser, 'grace', how);
    for (const [place, title] of Object.entries({
      household: 'same-home',
      change: 'change-a-budget',
      end: 'end-a-budget',
    })) {
      await other.goto(`${budget}/${place}`);
      await picture(other, `${title}${where}`);
    }
    await other.context().close();
  }
});

test('no signal', async ({ browser }) => {
  const page = await signedIn(browser, 'ben', phone);
  const b = await budgetOf(page);
  await page.goto(b);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.goto(`${b}/receipts/new`);
  await fillIn(page, { shop: 'Westmoor Mobility', pounds: '45.99' });
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  await picture(page, 'kept-on-this-phone', 1);
  await page.goto('/waiting');
  await expect(page.getByText('£45.99').first()).toBeVisible();
  await picture(page, 'not-sent-yet', 1);
  await page.goto(b);
  await expect(page.getByText('This is what we knew').first()).toBeVisible();
  await picture(page, 'no-signal', 1);
  await page.context().setOffline(false);
  await page.goto('/waiting');
  await expect(page.getByRole('heading', { name: 'Everything is sent' })).toBeVisible();
  await page.goto('/device');
  await picture(page, 'what-this-phone-keeps', 1);
});

test('for everyone: shown simply, dark, and at 400 %', async ({ browser }) => {
  const page = await signedIn(browser, 'amira', phone);
  const b = await budgetOf(page);
  await page.getByRole('link', { name: 'Show it simply' }).click();
  await expect(page.getByRole('link', { name: 'Show everything' })).toBeVisible();
  await picture(page, 'simply', 1);
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page.getByRole('heading', { name: 'Where the money is' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 256 }); // a window of 1280 by 1024
  await picture(page, 'zoomed', 3);
  await page.goto(`${b}/receipts/new`);
  await expect(page.getByLabel('How much did you spend?')).toBeVisible();
  await picture(page, 'receipt-new-zoomed', 3);
});

test('in Welsh', async ({ browser }) => {
  const page = await signedIn(browser, 'amira', phone);
  const b = await budgetOf(page);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await picture(page, 'welsh');
  await page.goto(`${b}/receipts/new`);
  await expect(page.locator('#amount')).toBeVisible();
  await picture(page, 'welsh-receipt-new');
});

test('what waits: on its way, not taken, put right, and while somebody else is signed in', async ({ browser }) => {
  const page = await signedIn(browser, 'amira', phone);
  const b = await budgetOf(page);
  const put = '**/api/v1/**/receipts/*';
  await page.goto(`${b}/receipts/new`);
  await fillIn(page, { shop: 'Westmoor Mobility', pounds: '45.99' });
  await page.route(put, (route) => (route.request().method() === 'PUT' ? undefined : route.continue()));
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await picture(page, 'receipt-sending');
  await page.getByRole('button', { name: 'Stop sending' }).click();
  await expect(page.getByText('You stopped it.')).toBeVisible();
  await page.unroute(put);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  const no = { type: '/problems/bad-form', status: 400, detail: 'The date is before your budget began.' };
  await page.route(put, (route) =>
    route.request().method() === 'PUT'
      ? route.fulfill({ status: 400, contentType: 'application/problem+json', json: no })
      : route.continue(),
  );
  await page.context().setOffline(false);
  await page.goto('/waiting');
  await expect(page.getByRole('link', { name: 'Put it right' })).toBeVisible();
  await picture(page, 'could-not-be-sent', 1);
  await page.getByRole('link', { name: 'Put it right' }).click();
  await expect(page.locator('.not-sent')).toContainText('The date is before your budget began.');
  await picture(page, 'put-right');
  await page.unroute(put);
  await page.context().clearCookies();
  const tab = await page.context().newPage();
  await tab.goto('/');
  await tab.getByRole('link', { name: 'Sign in', exact: true }).click();
  await signInAs(tab, 'nadia');
  await page.getByRole('button', { name: /^(Send|Try again)/ }).click();
  await expect(page.getByText('Someone else is signed in on this phone.')).toBeVisible();
  await picture(page, 'someone-else', 1);
});

test('Lena’s desk and phone', async ({ browser }) => {
  for (const [how, where] of /** @type {const} */ ([
    [desk, ''],
    [phone, '-phone'],
  ])) {
    const page = await signedIn(browser, 'lena', how);
    for (const name of ['team', 'settings', 'criteria', 'rates']) {
      await page.goto(`/${name}`);
      await picture(page, `${name}${where}`);
    }
    await page.context().close();
  }
});

test('who looked, after Grace did', async ({ browser }) => {
  const page = await signedIn(browser, 'amira', phone);
  await page.goto(`${await budgetOf(page)}/looks`);
  await expect(page.getByText('Your contact, Grace Hill', { exact: false }).first()).toBeVisible();
  await picture(page, 'who-looked');
});
