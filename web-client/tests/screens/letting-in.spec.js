import { expect, test } from '@playwright/test';
import { goodDay, pretend, problem } from './pretend.js';
import { b, fillReceipt, noLonger, on } from './proofs/steps.js';
import { access, ids } from './world.js';

const people = `${b}/people`;
const code = '7K2M-9QXD-4ATB';

/** Notes what is sent, as the API would see it. @param {import('@playwright/test').Page} page */
function sentFrom(page) {
  /** @type {import('@playwright/test').Request[]} */
  const puts = [];
  page.on('request', (request) => request.method() === 'PUT' && puts.push(request));
  return puts;
}

/** Amira lets Sue in. @param {import('@playwright/test').Page} page */
async function letSueIn(page) {
  await page.goto(`${people}/new?role=carer`);
  await page.getByLabel('What is their name?').fill('Sue Ward');
  await page.getByLabel('What is their email?').fill('sue@example.test');
  await page.getByLabel('Until a day you choose').check();
  await page.getByLabel('Day', { exact: true }).fill('24');
  await page.getByLabel('Month').fill('12');
  await page.getByLabel('Year').fill('2026');
  await page.getByRole('button', { name: 'Make the code' }).click();
  await expect(page.getByText(code)).toBeVisible();
}

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-23T10:00:00Z'));

test('the code is there through the letter, the way back and a reload, and gone from the phone once one leaves', async ({
  page,
}) => {
  const puts = sentFrom(page);
  await pretend(page, goodDay('amira'));
  await letSueIn(page);
  expect(puts).toHaveLength(1);
  expect(puts[0].postDataJSON()).toEqual({
    role: 'carer',
    name: 'Sue Ward',
    email: 'sue@example.test',
    rights: ['send-receipts'],
    lastDay: '2026-12-24',
    by: 'email',
  });
  const home = new URL(page.url()).pathname;
  await page.reload();
  await page.getByRole('link', { name: 'Print the letter' }).click();
  await expect(page.getByText('Dear Sue Ward')).toBeVisible();
  await page.getByRole('link', { name: 'Sue Ward' }).click();
  await expect(page.getByText(code)).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText('Left this year')).toBeVisible();
  await page.goto(home);
  await expect(page.getByRole('heading', { level: 1, name: 'Sue Ward' })).toBeVisible();
  await expect(page.getByText(code)).toHaveCount(0);
  await page.goto(`${home}/letter`);
  await expect(page.getByRole('heading', { level: 1, name: 'The code is not on this phone' })).toBeVisible();
  await page.getByRole('link', { name: 'Make a new code' }).click();
  await page.locator('summary', { hasText: 'Make a new code' }).click();
  await page.getByRole('button', { name: 'Make a new code' }).click();
  await expect(page.getByText('2B3C-4D5E-6F7G')).toBeVisible();
});

test('nobody else who signs in on this phone sees the code', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await letSueIn(page);
  await pretend(page, goodDay('grace'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Sue Ward' })).toBeVisible();
  await expect(page.getByText(code)).toHaveCount(0);
});

test('the code is copied, and its email is written to the right person', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
  await pretend(page, goodDay('amira'));
  await letSueIn(page);
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  const mail = await page.getByRole('link', { name: 'Write the email' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:sue%40example\.test\?/);
  expect(decodeURIComponent(mail ?? '')).toContain(code);
  await page.getByRole('button', { name: 'Take the code off this phone' }).click();
  await expect(page.getByText(code)).toHaveCount(0);
});

test('an invitation is taken back while its code is still on the screen', async ({ page }) => {
  const gone = access({ person: undefined, name: 'Sue Ward', state: 'ended', endedAt: '2026-11-23T10:00:00Z' });
  await pretend(page, on(/end$/, { json: gone, etag: '"2"' }, 'PUT'), goodDay('amira'));
  await letSueIn(page);
  await page.getByText('Take the invitation back').click();
  await page.getByRole('button', { name: 'Take it back now' }).click();
  await expect(page.getByText('Ended.', { exact: true })).toBeVisible();
  await expect(page.getByText(code)).toHaveCount(0);
});

test('on paper the letter stands alone', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await letSueIn(page);
  await page.getByRole('link', { name: 'Print the letter' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Dear Sue Ward')).toBeVisible();
  await expect(page.getByText('You can send receipts until 31 March 2027')).toBeVisible();
  for (const chrome of ['header', 'footer', 'main button', '.back']) {
    await expect(page.locator(chrome).first()).toBeHidden();
  }
  await expect(page.locator('.letter .code')).toHaveCSS('font-size', '37.3333px'); // 28 pt
});

test('a code from a link leaves the address at once, and is there after signing in', async ({ page }) => {
  let signedIn = false;
  const out = () => (signedIn ? undefined : problem('not-signed-in', 401, 'Please sign in.'));
  await pretend(page, out, goodDay('nobody'));
  await page.goto('/code?code=7k2m9qxd4atb');
  await expect(page).toHaveURL('/code');
  await expect(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/auth/login?to=%2Fcode');
  await expect(page.getByRole('link', { name: 'Create an account' })).toBeVisible();
  signedIn = true;
  await page.reload();
  await expect(page.getByLabel('Your code')).toHaveValue(code);
  await expect(page.getByRole('button', { name: 'Use the code' })).toBeVisible();
});

test('a code is used with the date of birth where that is asked, and leads to the budget', async ({ page }) => {
  const puts = sentFrom(page);
  let used = false;
  const answers = (/** @type {{ path: string, method: string }} */ { path }) => {
    if (path === '/me' && used) return goodDay('nadia')({ path, method: 'GET', query: new URLSearchParams() });
    if (!path.startsWith('/codes')) return undefined;
    used = Boolean(puts.at(-1)?.postDataJSON().dateOfBirth);
    return used
      ? { status: 201, json: access({ role: 'nominee' }) }
      : problem('bad-form', 400, 'Missing.', { violations: [{ field: 'dateOfBirth', message: 'Enter it' }] });
  };
  await pretend(page, answers, goodDay('nobody'));
  await page.goto('/');
  await page.getByRole('link', { name: 'Use a code' }).click();
  await page.getByLabel('Your code').fill('7k2m 9qxd 4atb');
  await page.getByRole('button', { name: 'Use the code' }).click();
  await expect(page.getByLabel('Day')).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByLabel('Day').fill('2');
  await page.getByLabel('Month').fill('6');
  await page.getByLabel('Year').fill('1984');
  await page.getByRole('button', { name: 'Use the code' }).click();
  await expect(page).toHaveURL(b);
  await expect(page.getByText('You are helping Amira Khan')).toBeVisible();
  expect(puts.map((put) => [new URL(put.url()).pathname, put.postDataJSON()])).toEqual([
    [`/api/v1/codes/${code}`, {}],
    [`/api/v1/codes/${code}`, { dateOfBirth: '1984-06-02' }],
  ]);
});

test('staff end an access with the reason, on the version they saw', async ({ page }) => {
  const puts = sentFrom(page);
  const ended = access({
    state: 'ended',
    endedAt: '2026-11-23T10:00:00Z',
    endedBy: { id: ids.grace, name: 'Grace Hill', me: true },
  });
  await pretend(page, on(/end$/, { json: ended, etag: '"2"' }, 'PUT'), goodDay('grace'));
  await page.goto(`${people}/${ids.bens}`);
  await page.getByText('End what Ben Khan may do').click();
  await expect(page.getByText('The person is not told the reason')).toBeVisible();
  await page.getByLabel('Why?').fill('Receipts that were not his');
  await page.getByRole('button', { name: 'End it now' }).click();
  await expect(page.getByText('Ended on 23 November 2026 by you.')).toBeVisible();
  expect(puts[0].postDataJSON()).toEqual({ reason: 'Receipts that were not his' });
  expect(puts[0].headers()['if-match']).toBe('"1"');
});

test('an access that ends while the page is open: whatever is opened next says so, and what was captured is sent late', async ({
  page,
}) => {
  const puts = sentFrom(page);
  await pretend(page, goodDay('nadia'));
  await page.goto(`${b}/receipts/new`);
  await fillReceipt(page);
  await page.clock.setFixedTime('2026-11-23T12:00:00Z');
  const late = on(/receipts\//, { status: 201, json: { id: ids.waiting, state: 'waiting', late: true } }, 'PUT');
  await pretend(page, late, noLonger('nadia'), goodDay('nadia'));
  await page.getByRole('link', { name: 'Requests' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You can no longer see this budget' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Grace Hill')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('45.99');
  await expect(page.getByLabel('What you chose before')).toBeChecked();
  await page.getByRole('button', { name: 'Send for Amira Khan' }).click();
  await expect(page.getByText('Your access has ended, so you cannot see what becomes of it')).toBeVisible();
  expect(puts[0].postData()).toContain('"capturedAt":"2026-11-23T10:00:00.000Z"');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You have no budget here yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on with it' })).toHaveCount(0);
});

test('what was captured too late is not taken, and is kept', async ({ page }) => {
  await pretend(page, goodDay('ben'));
  await page.goto(`${b}/receipts/new`);
  await fillReceipt(page);
  await pretend(page, noLonger('ben'), goodDay('ben'));
  await page.getByRole('button', { name: 'Send for Amira Khan' }).click();
  await expect(page.locator('.not-sent')).toContainText('You can no longer see this budget');
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('45.99');
});
