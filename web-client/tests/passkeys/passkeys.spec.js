import { expect, test } from '@playwright/test';
import { codeOf } from './code-app.js';

/** @typedef {import('@playwright/test').Page} Page */

/** What the test that starts this made: a realm as in production, and people in it. */
const {
  ISSUER: issuer = '',
  HOLDER: holder = '',
  STAFF: staff = '',
  KEEPER: keeper = '',
  PASSWORD: password = '',
} = process.env;

/**
 * Something that signs in, and the way to make it refuse.
 * @param {Page} page @param {{ transport: 'internal' | 'usb', hasResidentKey: boolean, hasUserVerification: boolean }} what
 */
async function withAuthenticator(page, what) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', ...what, isUserVerified: true, automaticPresenceSimulation: true },
  });
  page.on('dialog', (dialog) => dialog.accept('Mine'));
  return {
    knowsMe: (/** @type {boolean} */ isUserVerified) =>
      cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    takeAway: () => cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  };
}

/** A phone that knows its owner by their finger. @param {Page} page */
const withFinger = (page) =>
  withAuthenticator(page, { transport: 'internal', hasResidentKey: true, hasUserVerification: true });

/** A key that one touches, and that asks for nothing else. @param {Page} page */
const withKey = (page) =>
  withAuthenticator(page, { transport: 'usb', hasResidentKey: false, hasUserVerification: false });

const me = async (/** @type {Page} */ page) => (await page.request.get('/api/v1/me')).status();
const queue = async (/** @type {Page} */ page) => (await page.request.get('/api/v1/queue')).status();

/** @param {Page} page @param {string} email @param {string} to */
async function givePassword(page, email, to) {
  await page.goto(`/auth/login?to=${to}`);
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

/** @param {Page} page @param {string} path */
const arrivesAt = (page, path) => expect(page).toHaveURL((url) => url.pathname === path);

/** Signs in with the password and adds a passkey, by our own link. @param {Page} page @param {string} email */
async function addPasskey(page, email) {
  await givePassword(page, email, '/preferences');
  await page.getByRole('link', { name: 'Set it up' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('That worked.');
  await arrivesAt(page, '/preferences');
}

/** Out of our pages and of the identity provider. @param {Page} page */
async function signOut(page) {
  await page.getByRole('link', { name: 'Sign out' }).click();
  await arrivesAt(page, '/');
  expect(await me(page)).toBe(401);
}

/** The page with the password asks the phone for a passkey by itself. @param {Page} page @param {string} to */
async function signInByPasskey(page, to) {
  // it may have gone on before that page has loaded
  await page.goto(`/auth/login?to=${to}`, { waitUntil: 'commit' });
  await arrivesAt(page, to);
}

test('a holder adds a passkey by the link on our page and signs in with it alone', async ({ page }) => {
  await withFinger(page);
  await addPasskey(page, holder);
  expect(await me(page)).toBe(200);
  await signOut(page);

  await signInByPasskey(page, '/people');

  expect(await me(page)).toBe(200);
});

test('whoever stops, goes back, or is not known by their finger has added nothing and is still signed in', async ({
  page,
}) => {
  const phone = await withFinger(page);
  await givePassword(page, keeper, '/preferences');
  await arrivesAt(page, '/preferences');
  expect(await me(page)).toBe(200);

  await page.getByRole('link', { name: 'Set it up' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('You stopped, so nothing was set up.');
  expect(await me(page)).toBe(200);

  await page.getByRole('link', { name: 'Set it up' }).click();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await page.goBack();
  await arrivesAt(page, '/preferences');
  expect(await me(page)).toBe(200);

  await phone.knowsMe(false);
  await page.getByRole('link', { name: 'Set it up' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'That did not work' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('You stopped, so nothing was set up.');
  expect(await me(page)).toBe(200);

  await signOut(page);
  await phone.knowsMe(true);
  await page.goto('/auth/login?to=/people');
  await expect(page.locator('#password')).toBeVisible();
  await page.waitForTimeout(2_000);
  expect(await me(page), 'no passkey was left behind').toBe(401);
});

test('for staff a passkey is both factors', async ({ page, request }) => {
  await withFinger(page);
  await addPasskey(page, staff);
  await signOut(page);
  await becomesStaff(request, staff);

  await signInByPasskey(page, '/queue');

  expect(await queue(page)).toBe(200);
});

test('staff add a security key and touch it in place of the code; the password alone does not do', async ({
  page,
  request,
}) => {
  await becomesStaff(request, keeper);
  await givePassword(page, keeper, '/preferences');
  await page.locator('#mode-manual').click();
  const secret = (await page.locator('#kc-totp-secret-key').innerText()).replaceAll(' ', '');
  await page.locator('#totp').fill(codeOf(secret));
  await page.locator('#saveTOTPBtn').click();
  await arrivesAt(page, '/preferences');
  expect(await queue(page)).toBe(200);

  const key = await withKey(page);
  await page.getByRole('link', { name: 'Add a security key' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('That worked.');
  expect(await queue(page), 'signed in as before').toBe(200);
  await signOut(page);

  await givePassword(page, keeper, '/queue');
  await chooseKey(page);
  expect(await queue(page), 'with the password alone').toBe(401);
  await page.locator('#authenticateWebAuthnButton').click();
  await arrivesAt(page, '/queue');
  expect(await queue(page), 'with password and key').toBe(200);
  await signOut(page);

  await key.takeAway();
  await withKey(page);
  await givePassword(page, keeper, '/queue');
  await chooseKey(page);
  await page.locator('#authenticateWebAuthnButton').click();
  await expect(page.getByRole('heading', { name: 'That did not work' })).toBeVisible();
  expect(await queue(page), 'with somebody else’s key').toBe(401);
});

/** The identity provider asks first for what was set up first, the code. @param {Page} page */
async function chooseKey(page) {
  await page.getByRole('link', { name: 'Use something else' }).click();
  await page.getByRole('button', { name: 'Security key' }).click();
  await expect(page.getByRole('heading', { name: 'Use your security key' })).toBeVisible();
}

/** @param {import('@playwright/test').APIRequestContext} request @param {string} email */
async function becomesStaff(request, email) {
  const master = issuer.replace(/[^/]+$/, 'master/protocol/openid-connect/token');
  const form = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' };
  const { access_token: token } = await (await request.post(master, { form })).json();
  const realm = issuer.replace('/realms/', '/admin/realms/');
  const headers = { authorization: `Bearer ${token}` };
  const [user] = await (await request.get(`${realm}/users?exact=true&email=${email}`, { headers })).json();
  const role = await (await request.get(`${realm}/roles/staff`, { headers })).json();
  const given = await request.post(`${realm}/users/${user.id}/role-mappings/realm`, { headers, data: [role] });
  expect(given.status()).toBe(204);
}
