import { expect, test } from '@playwright/test';
import { jpegFile, pdfFile, photoOf, withExif } from './photos.js';
import { goodDay, pretend } from './pretend.js';
import { b } from './proofs/steps.js';

/** @typedef {import('@playwright/test').Page} Page */

const chooser = (/** @type {Page} */ page) => page.getByLabel('Photo of the receipt');
const photo = (/** @type {Page} */ page, /** @type {number} */ n, /** @type {number} */ of) =>
  page.getByAltText(`Photo ${n} of ${of}`, { exact: true });
const press = (/** @type {Page} */ page, /** @type {string} */ name) =>
  page.getByRole('button', { name, exact: true }).press('Enter');
const said = (/** @type {Page} */ page) => page.locator('files-field [role=status]');

/** @param {Page} page */
async function open(page) {
  await pretend(page, goodDay('amira'));
  await page.goto(`${b}/receipts/new`);
  await expect(page.getByLabel('Physiotherapy')).toBeVisible();
}

/** Waits for the whole picture; one whose place another takes at that moment is given up by the browser. @param {import('@playwright/test').Locator} img */
const whole = (img) =>
  expect(() => img.evaluate((img) => /** @type {HTMLImageElement} */ (img).decode())).toPass({ timeout: 5_000 });

/** A picture's width and height. @param {import('@playwright/test').Locator} img @returns {Promise<number[]>} */
async function sizeOf(img) {
  await whole(img);
  return img.evaluate((img) => {
    const { naturalWidth, naturalHeight } = /** @type {HTMLImageElement} */ (img);
    return [naturalWidth, naturalHeight];
  });
}

/** In which corner the red square is. @param {import('@playwright/test').Locator} img */
async function redCorner(img) {
  await whole(img);
  return img.evaluate((img) => {
    const picture = /** @type {HTMLImageElement} */ (img);
    const { naturalWidth: width, naturalHeight: height } = picture;
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(width, height).getContext('2d'));
    pen.drawImage(picture, 0, 0);
    const corners = {
      'top left': [5, 5],
      'top right': [width - 6, 5],
      'bottom right': [width - 6, height - 6],
      'bottom left': [5, height - 6],
    };
    const red = Object.entries(corners).filter(([, [x, y]]) => {
      const [r, g] = pen.getImageData(x, y, 1, 1).data;
      return r > 150 && g < 60;
    });
    return red.map(([name]) => name).join();
  });
}

/** Sends the form; what was sent of each file. @param {Page} page */
async function send(page) {
  const put = page.waitForRequest((request) => request.method() === 'PUT');
  await page.getByLabel('How much did you spend?').fill('5');
  await page.getByRole('button', { name: 'Send' }).click();
  return filesOf(await put);
}

/** @param {import('@playwright/test').Request} put */
function filesOf(put) {
  const body = /** @type {Buffer} */ (put.postDataBuffer()).toString('latin1');
  const edge = body.slice(0, body.indexOf('\r\n'));
  return body
    .split(edge)
    .filter((part) => part.includes('name="file"'))
    .map((part) => ({
      head: part.slice(0, part.indexOf('\r\n\r\n')),
      bytes: Buffer.from(part.slice(part.indexOf('\r\n\r\n') + 4, -2), 'latin1'),
    }));
}

/**
 * Watches how pictures are opened, in the worker and on the page: how many, and the most that were open at once. `hold`: none
 * is opened before `letGo`.
 * @param {Page} page
 */
async function watchPictures(page, { hold = false } = {}) {
  const watch = `{
    const real = createImageBitmap;
    const close = ImageBitmap.prototype.close;
    const channel = new BroadcastChannel('pictures');
    const where = typeof document === 'undefined' ? 'worker' : 'page';
    let open = 0;
    const free = ${hold} ? new Promise((go) => { new BroadcastChannel('let go').onmessage = go; }) : 0;
    globalThis.createImageBitmap = async (...how) => {
      channel.postMessage({ where, asked: true, open: 0 });
      await free;
      const picture = await real(...how);
      channel.postMessage({ where, open: ++open });
      return picture;
    };
    ImageBitmap.prototype.close = function () { open--; close.call(this); };
  }
  `;
  await page.addInitScript(watch);
  await page.addInitScript(() => {
    /** @type {any} */ (globalThis).pictures = [];
    new BroadcastChannel('pictures').onmessage = ({ data }) => /** @type {any} */ (globalThis).pictures.push(data);
  });
  await page.context().route('**/photo-worker-*.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: watch + (await answer.text()) });
  });
  return {
    /** @returns {Promise<{ where: string, asked?: true, open: number }[]>} */
    seen: () => page.evaluate(() => /** @type {any} */ (globalThis).pictures),
    letGo: () => page.evaluate(() => new BroadcastChannel('let go').postMessage('')),
  };
}

test('a 12-megapixel photo is sent upright and small, and says nothing of where and with what it was taken', async ({
  page,
}) => {
  await open(page);
  // held upright, a phone writes the picture lying: its top is the stored picture's left side
  const lying = await photoOf(page, { width: 4032, height: 3024 });
  const taken = withExif(lying, 6);
  expect(taken.toString('latin1')).toContain('Phone Maker');
  await chooser(page).setInputFiles(jpegFile('IMG_0001.jpg', taken));
  const shown = photo(page, 1, 1);
  expect(await sizeOf(shown)).toEqual([1200, 1600]);
  expect(await redCorner(shown)).toBe('top right');
  const [{ head, bytes }] = await send(page);
  expect(head).toContain('image/jpeg');
  expect(head).not.toContain('IMG_0001');
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(bytes.length).toBeLessThanOrEqual(400_000);
  for (const word of ['Exif', 'Phone Maker', 'GPS', 'http://ns.adobe.com'])
    expect(bytes.includes(word), word).toBe(false);
});

test('a small photo and a screenshot lose what is written beside the picture too', async ({ page }) => {
  await open(page);
  const small = withExif(await photoOf(page, { width: 600, height: 800 }), 3);
  const png = await photoOf(page, { type: 'image/png' });
  const chunk = Buffer.concat([Buffer.from([0, 0, 0, 20]), Buffer.from('tEXtAuthor\0Amira Khan!!!'), Buffer.alloc(4)]);
  const written = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
  await chooser(page).setInputFiles([
    jpegFile('small.jpg', small),
    { name: 'shot.png', mimeType: 'image/png', buffer: written },
  ]);
  expect(await sizeOf(photo(page, 1, 2))).toEqual([600, 800]);
  expect(await redCorner(photo(page, 1, 2))).toBe('bottom right');
  expect(await sizeOf(photo(page, 2, 2))).toEqual([900, 1200]);
  const files = await send(page);
  expect(files).toHaveLength(2);
  for (const { head, bytes } of files) {
    expect(head).toContain('image/jpeg');
    for (const word of ['Exif', 'Phone Maker', 'Amira']) expect(bytes.includes(word), word).toBe(false);
  }
});

test('a PDF is taken as it is, beside photos', async ({ page }) => {
  await open(page);
  await chooser(page).setInputFiles([pdfFile, jpegFile('a.jpg', await photoOf(page))]);
  await expect(page.getByRole('link', { name: 'PDF 1' })).toBeVisible();
  await expect(photo(page, 2, 2)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Turn PDF 1' })).toHaveCount(0);
  const [pdf] = await send(page);
  expect(pdf.bytes).toEqual(pdfFile.buffer);
});

test('the camera is one button, saved pictures and PDFs another', async ({ page }) => {
  await open(page);
  const camera = page.getByLabel('Take a photo');
  await expect(camera).toHaveAttribute('capture', 'environment');
  await expect(page.getByText('Take a photo')).toBeVisible();
  await expect(chooser(page)).not.toHaveAttribute('capture');
  await camera.setInputFiles(jpegFile('a.jpg', await photoOf(page)));
  await expect(photo(page, 1, 1)).toBeVisible();
  await camera.setInputFiles(jpegFile('b.jpg', await photoOf(page)));
  await expect(photo(page, 2, 2)).toBeVisible();
});

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

  test('where a browser has no camera button, there is none', async ({ page }) => {
    await open(page);
    await expect(page.getByText('Choose a photo or PDF')).toBeVisible();
    await expect(page.getByText('Take a photo')).toBeHidden();
    await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page)));
    const asked = page.waitForEvent('filechooser');
    await press(page, 'Take again photo 1');
    await (await asked).setFiles(jpegFile('b.jpg', await photoOf(page, { width: 600, height: 800 })));
    await expect.poll(() => sizeOf(photo(page, 1, 1))).toEqual([600, 800]);
  });
});

test('by keyboard: a page is turned, cropped, moved up, taken again, taken away, and each step taken back', async ({
  page,
}) => {
  await open(page);
  const [big, small] = [await photoOf(page), await photoOf(page, { width: 600, height: 800 })];
  await chooser(page).setInputFiles([jpegFile('a.jpg', big), jpegFile('b.jpg', small)]);
  expect(await sizeOf(photo(page, 2, 2))).toEqual([600, 800]);

  await press(page, 'Turn photo 2');
  await expect(said(page)).toHaveText('Photo 2 is turned.');
  expect(await sizeOf(photo(page, 2, 2))).toEqual([800, 600]);
  expect(await redCorner(photo(page, 2, 2))).toBe('top right');
  await expect(page.getByRole('button', { name: 'Turn photo 2' })).toBeFocused();
  await press(page, 'Undo');
  expect(await redCorner(photo(page, 2, 2))).toBe('top left');

  await press(page, 'Crop photo 1');
  await expect(page.getByText('Crop photo 1', { exact: true }).last()).toBeFocused();
  const slider = page.getByLabel('Cut from the top');
  for (let i = 0; i < 25; i++) await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '25 percent');
  await slider.press('Enter');
  await expect(said(page)).toHaveText('Photo 1 is cropped.');
  await expect(page.getByRole('button', { name: 'Crop photo 1' })).toBeFocused();
  expect(await sizeOf(photo(page, 1, 2))).toEqual([900, 900]);
  expect(await redCorner(photo(page, 1, 2))).toBe('');
  await press(page, 'Crop photo 1'); // what was cut off is still there, and can come back
  await expect(slider).toHaveValue('25');
  expect(await sizeOf(page.locator('cut-photo img'))).toEqual([900, 1200]);
  await slider.press('Escape');
  await expect(page.locator('cut-photo')).toHaveCount(0);

  await press(page, 'Move up photo 2');
  expect(await sizeOf(photo(page, 1, 2))).toEqual([600, 800]);
  await expect(said(page)).toHaveText('It is page 1 now.');

  const asked = page.waitForEvent('filechooser');
  await press(page, 'Take again photo 1');
  await (await asked).setFiles(jpegFile('c.jpg', await photoOf(page, { width: 500, height: 700 })));
  await expect(said(page)).toHaveText('There are 2 pages.');
  expect(await sizeOf(photo(page, 1, 2))).toEqual([500, 700]);
  expect(await sizeOf(photo(page, 2, 2))).toEqual([900, 900]);

  await press(page, 'Take away photo 2');
  await expect(photo(page, 1, 1)).toBeVisible();
  await press(page, 'Undo');
  await expect(photo(page, 2, 2)).toBeVisible();
  const files = await send(page);
  expect(files).toHaveLength(2);
});

test('by touch: a corner of the picture is drawn in, and that is cut off', async ({ page }) => {
  await open(page);
  await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page)));
  await page.getByRole('button', { name: 'Crop photo 1' }).tap();
  const picture = page.locator('.cut__picture svg');
  await picture.scrollIntoViewIfNeeded();
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await picture.boundingBox());
  const touch = await page.context().newCDPSession(page);
  const at = (/** @type {number} */ x, /** @type {number} */ y) => [
    { x: box.x + box.width * x, y: box.y + box.height * y },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.02, 0.02) });
  for (const way of [0.1, 0.2, 0.25]) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(way * 2, way) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByLabel('Cut from the left')).toHaveValue('50');
  await expect(page.getByLabel('Cut from the top')).toHaveValue('25');
  await page.getByRole('button', { name: 'Crop', exact: true }).click();
  await expect(said(page)).toHaveText('Photo 1 is cropped.');
  expect(await sizeOf(photo(page, 1, 1))).toEqual([450, 900]);
});

test('turned twice by two quick taps, it stands on its head, and cut after that it is cut where one sees it', async ({
  page,
}) => {
  await open(page);
  await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page)));
  const turn = page.getByRole('button', { name: 'Turn photo 1' });
  await turn.evaluate((button) => {
    /** @type {HTMLElement} */ (button).click();
    /** @type {HTMLElement} */ (button).click();
  });
  await expect.poll(() => redCorner(photo(page, 1, 1))).toBe('bottom right');
  await press(page, 'Crop photo 1');
  await page.getByLabel('Cut from the bottom').fill('20');
  await press(page, 'Crop');
  await expect(said(page)).toHaveText('Photo 1 is cropped.');
  expect(await sizeOf(photo(page, 1, 1))).toEqual([900, 960]);
  expect(await redCorner(photo(page, 1, 1))).toBe('');
});

test('a HEIC picture that this browser cannot read: what to do is said, and the rest stays', async ({ page }) => {
  await open(page);
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(400)]);
  await chooser(page).setInputFiles([
    jpegFile('a.jpg', await photoOf(page)),
    { name: 'IMG_2.HEIC', mimeType: 'image/heic', buffer: heic },
    { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
  ]);
  const field = page.locator('files-field');
  await expect(
    field.getByText(/cannot read IMG_2.HEIC.*Settings, Camera, Formats.*Most Compatible.*screenshot/),
  ).toBeVisible();
  await expect(field.getByText('We could not open broken.jpg')).toBeVisible();
  await expect(page.getByRole('link', { name: /cannot read IMG_2.HEIC/ })).toBeVisible();
  await expect(photo(page, 1, 1)).toBeVisible();
  await chooser(page).setInputFiles(jpegFile('b.jpg', await photoOf(page)));
  await expect(photo(page, 2, 2)).toBeVisible();
  await expect(field.getByText(/cannot read/)).toHaveCount(0);
});

for (const [what, taken, words] of /** @type {[string, import('./photos.js').Taken, string][]} */ ([
  ['dark', { filter: 'brightness(.2)' }, 'This photo is very dark.'],
  ['blurred', { width: 1200, height: 1600, filter: 'blur(5px)' }, 'This photo looks blurred.'],
  ['empty', { words: false }, 'We can hardly see any writing on this photo.'],
])) {
  test(`a photo that is ${what}: it is said at once and once more after a reload, and it may be sent`, async ({
    page,
  }) => {
    await open(page);
    await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page, taken)));
    await expect(page.locator('.page__doubt')).toContainText(words);
    await expect(said(page)).toContainText(`Photo 1: ${words}`);
    await expect(page.getByRole('button', { name: 'Take it again photo 1' })).toBeVisible();
    await page.waitForTimeout(400);
    await page.reload();
    await expect(page.locator('.page__doubt')).toContainText(words);
    expect(await send(page)).toHaveLength(1);
    await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  });
}

test('a good photo is in no doubt', async ({ page }) => {
  await open(page);
  await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page, { width: 3024, height: 4032 })));
  await expect(said(page)).toHaveText('There is 1 page.');
  await expect(page.locator('.page__doubt')).toHaveCount(0);
});

test('ten 12-megapixel photos at once: five are taken, one is open at a time and none of them on the page', async ({
  page,
}) => {
  test.slow();
  const pictures = await watchPictures(page);
  await open(page);
  const buffer = await photoOf(page, { width: 4032, height: 3024 });
  await chooser(page).setInputFiles(Array.from({ length: 10 }, (_, i) => jpegFile(`${i}.jpg`, buffer)));
  await expect(page.locator('files-field').getByText('You can add up to 5. We left out the last 5')).toBeVisible();
  await expect(page.getByText(/Getting photo \d of 5 ready/).first()).toBeVisible();
  await expect(said(page)).toHaveText('There are 5 pages.', { timeout: 60_000 });
  await expect(photo(page, 5, 5)).toBeVisible();
  const seen = await pictures.seen();
  expect(seen.filter(({ asked }) => asked)).toHaveLength(5);
  expect(new Set(seen.map(({ where }) => where))).toEqual(new Set(['worker']));
  expect(Math.max(...seen.map(({ open }) => open))).toBe(1);
  await chooser(page).setInputFiles(jpegFile('one more.jpg', buffer));
  await expect(page.locator('files-field').getByText('We left out this one. Take one away first')).toBeVisible();
});

test('while photos are made ready the form goes on; Send waits for them and sends once', async ({ page }) => {
  const pictures = await watchPictures(page, { hold: true });
  await open(page);
  /** @type {import('@playwright/test').Request[]} */
  const puts = [];
  page.on('request', (request) => request.method() === 'PUT' && puts.push(request));
  const buffer = await photoOf(page);
  await chooser(page).setInputFiles([jpegFile('a.jpg', buffer), jpegFile('b.jpg', buffer)]);
  await expect(page.getByText('Getting photo 1 of 2 ready…').first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByLabel('How much did you spend?').fill('45.99');
  await page.getByLabel('Physiotherapy').check();
  await expect.poll(async () => (await pictures.seen()).length).toBe(1);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(said(page)).toHaveText('We send it when your photos are ready.');
  expect(puts).toHaveLength(0);
  await pictures.letGo();
  await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  expect(puts).toHaveLength(1);
  expect(filesOf(puts[0])).toHaveLength(2);
});

test('pressed while a photo is made ready that turns out dark, Send asks to look first', async ({ page }) => {
  const pictures = await watchPictures(page, { hold: true });
  await open(page);
  await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page, { filter: 'brightness(.2)' })));
  await page.getByLabel('How much did you spend?').fill('5');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(async () => (await pictures.seen()).length).toBe(1);
  await pictures.letGo();
  await expect(page.locator('.page__doubt')).toBeVisible();
  await expect(page.getByRole('link', { name: 'It is not sent yet. Look at your photos, then send it' })).toBeVisible();
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
});

test('without signal a photo is made ready all the same', async ({ page, context }) => {
  await open(page);
  const taken = jpegFile('a.jpg', await photoOf(page, { width: 3024, height: 4032 }));
  await context.setOffline(true);
  await chooser(page).setInputFiles(taken);
  expect(await sizeOf(photo(page, 1, 1))).toEqual([1200, 1600]);
});

test('where the worker never came, the page makes the photo ready', async ({ page, context }) => {
  await context.route('**/photo-worker-*.js', (route) => route.abort());
  await open(page);
  await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page, { width: 3024, height: 4032 })));
  expect(await sizeOf(photo(page, 1, 1))).toEqual([1200, 1600]);
});

test('without workers the page does it itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await open(page);
  const taken = withExif(await photoOf(page, { width: 4032, height: 3024 }), 8);
  await page.evaluate(() => Object.defineProperty(globalThis, 'OffscreenCanvas', { value: undefined }));
  await chooser(page).setInputFiles(jpegFile('a.jpg', taken));
  expect(await sizeOf(photo(page, 1, 1))).toEqual([1200, 1600]);
  const [{ bytes }] = await send(page);
  expect(bytes.includes('Exif')).toBe(false);
  expect(bytes.length).toBeLessThanOrEqual(400_000);
});

for (const [what, words] of /** @type {const} */ ([
  ['little room left', 'This phone has little room left'],
  ['no place to keep things', 'This phone cannot keep things in this window'],
])) {
  test(`a phone with ${what} is told before the photo is taken`, async ({ page }) => {
    await page.addInitScript((none) => {
      if (none)
        Object.defineProperty(IDBFactory.prototype, 'open', {
          value: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      else
        Object.defineProperty(navigator.storage, 'estimate', {
          value: async () => ({ quota: 20_000_000, usage: 15_000_000 }),
        });
    }, what.startsWith('no'));
    await open(page);
    await expect(page.getByText(words)).toBeVisible();
    await chooser(page).setInputFiles(jpegFile('a.jpg', await photoOf(page)));
    await expect(photo(page, 1, 1)).toBeVisible();
    expect(await send(page)).toHaveLength(1);
    await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  });
}
