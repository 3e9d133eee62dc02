import { address, phone, signIn } from './browser.js';
import { linkTo, slow4G } from './link.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ usableMs: number, cameraMs: number }} Opening usableMs: since the app was opened. cameraMs: since the tap on *Add a receipt* */

const CPU = 4;

/** Notes when what it is about is drawn and the page has time for a tap. */
function watch() {
  const isThere = () =>
    document.querySelector('.left__amount') &&
    [...document.querySelectorAll('main a')].some((a) => a.textContent === 'Add a receipt');
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
  };
  if (location.protocol.startsWith('http')) look();
}

/** @param {Page} page @param {string} there @returns {Promise<Opening>} */
async function open(page, there) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.evaluateOnNewDocument(watch);
  await page.goto(there, { waitUntil: 'domcontentloaded' });
  const marked = await page.waitForFunction(() => performance.getEntriesByName('usable')[0]?.startTime, {
    polling: 'raf',
    timeout: 30_000,
  });
  const usableMs = Number(await marked.jsonValue());
  const button = await page.$('xpath/.//main//a[normalize-space()="Add a receipt"]');
  const tapped = await page.evaluate(() => performance.now());
  await button?.tap();
  const camera = await page.waitForFunction(
    () => document.querySelector('main label[for=camera]') && performance.now(),
    { polling: 'raf', timeout: 30_000 },
  );
  return { usableMs: Math.round(usableMs), cameraMs: Math.round(Number(await camera.jsonValue()) - tapped) };
}

/** Until the phone has all the pages, and nothing more is on its way. @param {Page} page */
async function settled(page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller, { timeout: 60_000 });
  await page.waitForNetworkIdle({ idleTime: 2_000, timeout: 60_000 });
}

/**
 * The app is opened on a phone that has nothing but somebody's session, and once more when the pages and what was read are there;
 * the worker does not run and no connection is open, as after a night.
 * @param {string} login
 * @returns {Promise<{ cold: Opening, warm: Opening }>}
 */
export async function opening(login) {
  const link = await linkTo(address, slow4G);
  const first = await phone();
  const cookies = await signIn(first, login).then(() => first.cookies());
  await first.close();
  const fresh = await phone();
  try {
    await fresh.setCookie(...cookies);
    const page = await fresh.newPage();
    const cold = await open(page, link.address);
    await settled(page);
    await page.goto('about:blank');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    link.hangUp();
    const warm = await open(await fresh.newPage(), link.address);
    return { cold, warm };
  } finally {
    await fresh.close();
    link.close();
  }
}
