import { expect, test } from '@playwright/test';
import { goodDay, pretend, problem } from './pretend.js';
import { fillReceipt, photo } from './proofs/steps.js';
import { ids, news, people, receipt } from './world.js';

const b = `/budgets/${ids.chc}`;

/** Notes what is sent, as the API would see it. @param {import('@playwright/test').Page} page */
function sentFrom(page) {
  /** @type {import('@playwright/test').Request[]} */
  const puts = [];
  page.on('request', (request) => request.method() === 'PUT' && puts.push(request));
  return puts;
}

test('a link, the back button and a deep link each bring the screen, its title and the focus', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await page.goto('/');
  await expect(page).toHaveURL(b);
  await page.getByRole('link', { name: 'What the money is for' }).click();
  await expect(page).toHaveTitle('Plan items – OpenPHB');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Physiotherapy' }).click();
  await expect(page).toHaveTitle('Physiotherapy – OpenPHB');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'What the money is for' })).toBeFocused();
  await page.goBack();
  await expect(page.getByText('£9,330.56')).toBeVisible();
  await page.getByRole('link', { name: 'Statement: everything' }).click();
  await page.getByRole('link', { name: 'OpenPHB' }).click();
  await expect(page).toHaveURL(b);
  await page.goBack();
  await expect(page).toHaveTitle('Statement – OpenPHB');
  await page.goto(`${b}/receipts/${ids.returned}`);
  await expect(page).toHaveTitle('£23.80 at Corner Shop: receipt – OpenPHB');
});

test('where there is no Navigation API the links and the back button work too', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
  await pretend(page, goodDay('amira'));
  await page.goto('/');
  await page.getByRole('link', { name: 'What the money is for' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What the money is for' })).toBeFocused();
  await page.goBack();
  await expect(page.getByText('£9,330.56')).toBeVisible();
});

test('adding a receipt waits for no other answer', async ({ page }) => {
  let quiet = true;
  await pretend(page, () => (quiet ? { hang: true } : undefined), goodDay('ben'));
  await page.goto(`${b}/receipts/new`);
  await page.getByLabel('Photo of the receipt').setInputFiles(photo);
  await page.getByLabel('How much did you spend?').fill('45.99');
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
  quiet = false;
});

test('a carer sends a receipt in at most four taps after the photo, and sees whom it is for', async ({ page }) => {
  const puts = sentFrom(page);
  await pretend(page, goodDay('ben'));
  await page.goto(`${b}/receipts/new`);
  await expect(page.getByText('You are helping Amira Khan')).toBeVisible();
  await page.getByLabel('Photo of the receipt').setInputFiles(photo);
  let taps = 0;
  const tap = async (/** @type {import('@playwright/test').Locator} */ what) => {
    taps++;
    await what.click();
  };
  await tap(page.getByLabel('How much did you spend?'));
  await page.keyboard.type('45.99');
  await tap(page.getByLabel('Physiotherapy'));
  await tap(page.getByRole('button', { name: 'Send for Amira Khan' }));
  await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeFocused();
  expect(taps).toBeLessThanOrEqual(4);
  expect(puts).toHaveLength(1);
  expect(puts[0].headers()).toMatchObject({ 'x-person': ids.ben, 'x-requested-with': 'openphb' });
  expect(puts[0].postData()).toContain(`{"amountPence":4599,"spentOn":"`);
  expect(puts[0].postData()).toContain('"parts":[{');
});

test('a lost answer: the same receipt is sent again under the same id', async ({ page }) => {
  const puts = sentFrom(page);
  let lost = true;
  await pretend(page, ({ method }) => (method === 'PUT' && lost ? { abort: true } : undefined), goodDay('amira'));
  await page.goto(`${b}/receipts/new`);
  await fillReceipt(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: '1 thing not sent yet' })).toBeVisible();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('');
  lost = false;
  await page.reload();
  await expect(page.getByRole('link', { name: 'not sent yet' })).toHaveCount(0);
  expect(new Set(puts.map((put) => put.url())).size).toBe(1);
  const contents = puts.map((put) =>
    put
      .postDataBuffer()
      ?.toString('latin1')
      .replace(/-{4,}WebKitFormBoundary\w+/g, ''),
  );
  expect(contents.length).toBeGreaterThan(1);
  expect(new Set(contents).size).toBe(1);
  await page.goto(`${b}/receipts/new`);
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('');
});

test('an ended session: after signing in it goes by itself, with what was typed and photographed', async ({ page }) => {
  const puts = sentFrom(page);
  let ended = false;
  await pretend(page, () => (ended ? problem('not-signed-in', 401, 'Please sign in.') : undefined), goodDay('amira'));
  await page.route('**/auth/login**', (route) => {
    ended = false;
    return route.fulfill({
      status: 302,
      headers: { Location: new URL(route.request().url()).searchParams.get('to') ?? '/' },
    });
  });
  await page.goto(`${b}/receipts/new`);
  await fillReceipt(page);
  ended = true;
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await expect(page).toHaveURL('/waiting');
  await expect(page.getByRole('heading', { name: 'Everything is sent' })).toBeVisible();
  expect(puts.at(-1)?.postData()).toContain('"amountPence":4599');
});

test('typed while signed out, it is there after signing in', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await page.goto(`${b}/receipts/new`);
  await expect(page.getByLabel('Physiotherapy')).toBeVisible();
  await pretend(page, () => problem('not-signed-in', 401, 'Please sign in.'));
  await page.reload();
  await expect(page.getByText('You are signed out')).toBeVisible();
  await page.getByLabel('How much did you spend?').fill('12');
  await page.waitForTimeout(400);
  await pretend(page, goodDay('amira'));
  await page.reload();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('12');
  await pretend(page, goodDay('ben'));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Send for Amira Khan' })).toBeVisible();
  await expect(page.getByLabel('How much did you spend?')).toHaveValue('');
});

test('a big photo is scaled on the phone before it is sent', async ({ page }) => {
  const puts = sentFrom(page);
  await pretend(page, goodDay('amira'));
  await page.goto(`${b}/receipts/new`);
  const big = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4000, 3000);
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    const noise = pen.createImageData(4000, 3000);
    for (let i = 0; i < noise.data.length; i++) noise.data[i] = i % 4 === 3 ? 255 : (i * 7919) % 251;
    pen.putImageData(noise, 0, 0);
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer(),
    );
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text);
  });
  const buffer = Buffer.from(big, 'base64');
  expect(buffer.length).toBeGreaterThan(1_200_000);
  await page.getByLabel('Photo of the receipt').setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer });
  const shown = page.getByAltText('Photo 1 of 1');
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((img) => /** @type {HTMLImageElement} */ (img).naturalWidth)).toBe(1600);
  await page.getByLabel('How much did you spend?').fill('5');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  expect(puts[0].postDataBuffer()?.length).toBeLessThan(buffer.length);
});

test('a file that is no picture is refused in words, and the rest stays', async ({ page }) => {
  await pretend(page, goodDay('amira'));
  await page.goto(`${b}/receipts/new`);
  await fillReceipt(page);
  const files = [
    { name: 'song.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('x') },
    { name: 'IMG_2.heic', mimeType: 'image/heic', buffer: Buffer.from('x') },
  ];
  await page.getByLabel('Photo of the receipt').setInputFiles(files);
  await expect(page.getByRole('link', { name: /We cannot use song.mp3/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /cannot read IMG_2.heic/ })).toBeVisible();
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
});

test('taking it back as sent for the wrong person hides the picture at once', async ({ page }) => {
  const puts = sentFrom(page);
  const gone = receipt({
    state: 'withdrawn',
    mayWithdraw: false,
    withdrawal: { reason: 'wrong-person', at: '2026-11-23T10:00:00Z' },
  });
  await pretend(
    page,
    ({ path }) => (path.endsWith('/withdrawal') ? { json: gone, etag: '"2"' } : undefined),
    goodDay('amira'),
  );
  await page.goto(`${b}/receipts/${ids.waiting}`);
  await expect(page.getByAltText(/Receipt for £45.99/)).toBeVisible();
  await page.getByText('Take this receipt back').click();
  await page.getByLabel('It is for the wrong person').check();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('The picture is hidden')).toBeVisible();
  await expect(page.getByAltText(/Receipt for £45.99/)).toHaveCount(0);
  expect(puts[0].headers()['if-match']).toBe('"1"');
});

test('staff go through the queue by keyboard and accept less, with the reason', async ({ page }) => {
  const puts = sentFrom(page);
  const decided = receipt({
    state: 'accepted',
    decision: {
      id: ids.decision,
      result: 'accepted',
      amountPence: 4000,
      reason: 'The plan pays £40.',
      by: 'Grace Hill',
      at: '2026-11-23T10:00:00Z',
    },
  });
  await pretend(
    page,
    ({ path }) => (path.endsWith('/decision') ? { json: decided, etag: '"2"' } : undefined),
    goodDay('grace'),
  );
  await page.goto('/queue');
  await page.locator('.queue a').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${b}/receipts/${ids.waiting}`);
  await page.getByLabel('Accept less').check();
  await page.getByLabel('How much?').fill('40');
  await page.getByLabel('Why?').fill('The plan pays £40.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Accepted for less' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Back to the queue' })).toBeVisible();
  expect(puts[0].postDataJSON()).toEqual({ result: 'accepted', amountPence: 4000, reason: 'The plan pays £40.' });
  expect(puts[0].headers()).toMatchObject({ 'if-match': '"1"', 'x-person': ids.grace });
});

test('someone who is staff and also helps an aunt can go to and fro', async ({ page }) => {
  await pretend(page, goodDay('grace'));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Queue' })).toBeVisible();
  await page.getByRole('link', { name: 'People I help' }).click();
  await page.getByRole('link', { name: /Joan Archer/ }).click();
  await expect(page.getByText('You are helping Joan Archer')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a receipt' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to my queue' }).click();
  await expect(page.getByRole('heading', { name: 'Queue' })).toBeVisible();
});

test('a carer of two chooses once, and the phone remembers', async ({ page }) => {
  await pretend(page, goodDay('ben'));
  await page.goto('/');
  await page.getByRole('link', { name: /Dev Patel/ }).click();
  await expect(page.getByText('You are helping Dev Patel')).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(`/budgets/${ids.dev}`);
  expect(people.ben.budgets).toHaveLength(2);
});

test('the first screen does not wait for the news, and a number that does not come is not missed', async ({ page }) => {
  /** @type {string[]} */
  const asked = [];
  let answer = /** @type {import('./pretend.js').Answer | undefined} */ ({ hang: true });
  const spy = (/** @type {{ path: string }} */ { path }) => {
    asked.push(path);
    return path === '/news' ? answer : undefined;
  };
  await pretend(page, spy, goodDay('amira'));
  await page.goto(b);
  await expect(page.getByText('£9,330.56')).toBeVisible();
  await expect(page.getByRole('link', { name: 'News', exact: true })).toBeVisible();
  await expect.poll(() => asked.at(-1)).toBe('/news');
  answer = { abort: true };
  await page.reload();
  await expect(page.getByText('£9,330.56')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/new things?/)).toHaveCount(0);
  answer = undefined;
  await page.reload();
  await expect(page.getByRole('link', { name: /3 new things$/ })).toBeVisible();
});

test('to open the news is to have seen it, up to the newest shown; with nothing new nothing is sent', async ({
  page,
}) => {
  const puts = sentFrom(page);
  await pretend(page, goodDay('amira'));
  await page.goto('/news');
  await expect(page.getByRole('heading', { name: 'New since you last looked' })).toBeVisible();
  await expect.poll(() => puts.length).toBe(1);
  expect(puts[0].url()).toMatch(/\/api\/v1\/news\/seen$/);
  expect(puts[0].postDataJSON()).toEqual({ until: news.items[0].at });
  expect(puts[0].headers()).toMatchObject({ 'x-person': ids.amira });
  const old = { json: { unseen: 0, items: news.items.map((item) => ({ ...item, seen: true })) } };
  await pretend(page, ({ path }) => (path === '/news' ? old : undefined), goodDay('amira'));
  await page.reload();
  await expect(page.getByText('Nothing new since you last looked.')).toBeVisible();
  expect(puts).toHaveLength(1);
});

test('more of a list keeps what the page knows beside it', async ({ page }) => {
  await pretend(
    page,
    ({ path, query }) =>
      path === `${b}/receipts` && !query.get('cursor') ? { json: { items: [receipt({})], next: 'more' } } : undefined,
    goodDay('amira'),
  );
  await page.goto(`${b}/receipts`);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByRole('link', { name: /Corner Shop/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a receipt' })).toBeVisible();
});
