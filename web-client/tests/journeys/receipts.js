import { expect } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

/** A photo of a till receipt, as a phone would take it: no two are alike. @param {Page} page @param {string} shop @param {string} pounds */
export async function photoOf(page, shop, pounds) {
  const url = await page.evaluate(
    ([shop, pounds]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 1200 });
      const draw = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
      draw.fillStyle = '#6b6255';
      draw.fillRect(0, 0, 900, 1200);
      draw.fillStyle = '#fdfcf7';
      draw.fillRect(130, 60, 640, 1080);
      draw.fillStyle = '#222';
      const lines = [shop, '12 High Street, Westmoor', '', `TOTAL  £${pounds}`, 'CARD', '', `No ${Math.random()}`];
      for (const [i, line] of lines.entries()) {
        draw.font = i === 0 ? 'bold 52px monospace' : '38px monospace';
        draw.fillText(line, 170, 200 + i * 110);
      }
      return canvas.toDataURL('image/jpeg', 0.85);
    },
    [shop, pounds],
  );
  return { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(url.split(',')[1], 'base64') };
}

/** @param {Page} page @param {string} shop @param {string} pounds */
export async function takePhoto(page, shop, pounds) {
  await page.getByLabel('Photo of the receipt').setInputFiles(await photoOf(page, shop, pounds));
  await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
}

/** Fills in a receipt as a person would. @param {Page} page @param {{ shop: string, pounds: string, item?: string }} receipt */
export async function fillIn(page, { shop, pounds, item = 'Not sure' }) {
  await takePhoto(page, shop, pounds);
  await page.getByLabel('How much did you spend?').fill(pounds);
  await page.getByLabel('Which shop or person?').fill(shop);
  await page.getByLabel(item, { exact: true }).check();
}

/** Sends one and gives its address. @param {Page} page @param {string} budget @param {Parameters<typeof fillIn>[1]} receipt */
export async function sent(page, budget, receipt) {
  await page.goto(`${budget}/receipts/new`);
  await fillIn(page, receipt);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByRole('heading', { name: 'Receipt sent' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The stored pictures on the screen, each really drawn. @param {Page} page */
export async function seesThePicture(page) {
  const picture = page.locator('.pictures img');
  await expect(picture).toHaveCount(1);
  await expect
    .poll(() => picture.evaluate((img) => /** @type {HTMLImageElement} */ (img).naturalWidth))
    .toBeGreaterThan(100);
}
