import { expect } from '@playwright/test';
import { accessible, budgetOf, once, signInAs, test, told } from './people.js';
import { fillIn } from './receipts.js';

/** @typedef {import('@playwright/test').Page} Page */

/** What a page that was left was sending is tried again after 5, then 15 seconds. */
const TRIES_AGAIN_MS = 45_000;

/** How many receipts of this shop arrived. @param {Page} page @param {string} budget @param {string} shop */
async function arrived(page, budget, shop) {
  const { items } = await told(page, `${budget}/receipts`);
  return items.filter((/** @type {{ supplier?: string }} */ { supplier }) => supplier === shop).length;
}

/** Amira fills in a receipt, and has not sent it. @param {import('./people.js').Phone} phone @param {Parameters<typeof fillIn>[1]} receipt */
async function begun(phone, receipt) {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const shop = once(receipt.shop);
  await amira.goto(`${budget}/receipts/new`);
  await fillIn(amira, { ...receipt, shop });
  return { amira, budget, shop };
}

/** Nothing waits any more, and it is there once. @param {{ amira: Page, budget: string, shop: string }} begun */
async function arrivedOnce({ amira, budget, shop }) {
  await amira.goto('/waiting');
  await expect(amira.getByRole('heading', { name: 'Everything is sent' })).toBeVisible({ timeout: TRIES_AGAIN_MS });
  expect(await arrived(amira, budget, shop)).toBe(1);
}

test('the session ends while Amira fills in a form: she sends, signs in again, and it goes by itself', async ({
  phone,
}) => {
  const { amira, budget, shop } = await begun(phone, {
    shop: 'Westmoor Physio',
    pounds: '40.00',
    item: 'Physiotherapy',
  });
  await amira.context().clearCookies();
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  await accessible(amira);
  await amira.getByRole('link', { name: 'Sign in again' }).click();
  await signInAs(amira, 'amira');
  await expect(amira).toHaveURL('/waiting');
  await arrivedOnce({ amira, budget, shop });
  await accessible(amira);
});

test('somebody else signs in on the same phone: nothing is sent in their name, and nothing is lost', async ({
  phone,
}) => {
  const { amira, budget, shop } = await begun(phone, { shop: 'Westmoor Leisure Centre', pounds: '16.00', item: 'Gym' });
  await amira.context().clearCookies();
  const tab = await amira.context().newPage();
  await tab.goto('/');
  await tab.getByRole('link', { name: 'Sign in', exact: true }).click();
  await signInAs(tab, 'nadia');
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByText('Someone else is signed in on this phone.')).toBeVisible();
  await accessible(amira);
  expect(await arrived(tab, budget, shop)).toBe(0);
  await tab.goto(`${budget}/receipts/new`);
  await expect(tab.getByRole('button', { name: 'Send for Amira Khan' })).toBeVisible();
  await expect(tab.getByLabel('Which shop or person?')).toHaveValue('');
  await tab.goto('/waiting');
  await expect(tab.getByRole('heading', { name: 'Everything is sent' })).toBeVisible();

  await amira.getByRole('link', { name: 'Sign out' }).last().click();
  await amira.getByRole('link', { name: 'Sign in', exact: true }).click();
  await signInAs(amira, 'amira');
  await arrivedOnce({ amira, budget, shop });
});

test('the signal goes while Amira sends: it is kept, goes by itself when there is signal, and is there once', async ({
  phone,
}) => {
  const { amira, budget, shop } = await begun(phone, { shop: 'Westmoor Mobility', pounds: '7.49' });
  await amira.waitForFunction(() => navigator.serviceWorker.ready.then(() => true)); // the pages are on the phone
  await amira.context().setOffline(true);
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  await amira.goto('/waiting');
  await expect(amira.getByText(`£7.49, ${shop}`).first()).toBeVisible();
  await amira.context().setOffline(false);
  await expect(amira.getByRole('heading', { name: 'Everything is sent' })).toBeVisible({ timeout: TRIES_AGAIN_MS });
  await arrivedOnce({ amira, budget, shop });
});

test('the answer is lost on its way to Amira: it goes again by itself after a reload, and is there once', async ({
  phone,
}) => {
  const { amira, budget, shop } = await begun(phone, { shop: 'Westmoor Mobility', pounds: '9.99' });
  await amira.route('**/api/v1/**/receipts/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  expect(await arrived(amira, budget, shop)).toBe(1);
  await amira.unrouteAll({ behavior: 'wait' });
  await amira.reload();
  await arrivedOnce({ amira, budget, shop });
  await accessible(amira);
});
