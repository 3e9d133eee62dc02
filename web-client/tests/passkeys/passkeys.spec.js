import { expect, test } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

/** What the test that starts this made: a realm as in production, and two people in it. */
const { ISSUER: issuer = '', HOLDER: holder = '', STAFF: staff = '', PASSWORD: password = '' } = process.env;

/** A phone that knows its owner by their finger. @param {Page} page */
async function withFinger(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** On the identity provider's own account pages, as its documentation says. @param {Page} page @param {string} email */
async function addPasskey(page, email) {
  await page.goto(`${issuer}/account/account-security/signing-in`);
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  page.on('dialog', (dialog) => dialog.accept('My phone'));
  // on a phone the provider hides *Set up* behind a button without a name: the last one is for signing in without a password
  await page.getByRole('heading', { name: 'Passwordless' }).waitFor();
  await page.getByRole('main').getByRole('button', { expanded: false }).last().click();
  await page.getByRole('menuitem', { name: /Set up Passkey/i }).click();
  await page.getByRole('button', { name: /Register/i }).click();
  await expect(page.getByText('My phone')).toBeVisible();
  await page.context().clearCookies();
}

/** The page with the password asks the phone for a passkey by itself. @param {Page} page @param {string} to */
async function signInByPasskey(page, to) {
  await page.goto(`/auth/login?to=${to}`);
  await expect(page).toHaveURL((url) => url.pathname === to);
}

test('a holder adds a passkey and signs in with it alone', async ({ page }) => {
  await withFinger(page);
  await addPasskey(page, holder);
  expect((await page.request.get('/api/v1/me')).status()).toBe(401);

  await signInByPasskey(page, '/people');

  expect((await page.request.get('/api/v1/me')).status()).toBe(200);
});

test('for staff a passkey is both factors', async ({ page, request }) => {
  await withFinger(page);
  await addPasskey(page, staff);
  await becomesStaff(request, staff);

  await signInByPasskey(page, '/queue');

  expect((await page.request.get('/api/v1/queue')).status()).toBe(200);
});

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
