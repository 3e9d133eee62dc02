import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';

/** Where the application is that is measured. */
export const address = (process.env.OPENPHB_URL ?? 'http://localhost:8080').replace(/\/$/, '');

const system = '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's browser, or else the one the screens are tested in. */
async function executable() {
  if (existsSync(system)) return system;
  const client = createRequire(new URL('../../web-client/package.json', import.meta.url));
  const { default: packed } = await import(client.resolve('@sparticuz/chromium'));
  return packed.executablePath();
}

/** A phone that has never been here. */
export const phone = async () =>
  puppeteer.launch({
    executablePath: await executable(),
    args: quiet,
    headless: 'shell',
    defaultViewport: { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  });

/** Signs in one of the named people, whose password is their login. @param {import('puppeteer-core').Browser} phone @param {string} login */
export async function signIn(phone, login) {
  const page = await phone.newPage();
  await page.goto(`${address}/auth/login?to=%2F`);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(login);
  await page.locator('[type=submit]').click();
  await page.locator('#who a').wait();
  return page;
}

/** What the API tells whoever is signed in. @param {import('puppeteer-core').Page} page @param {string} path @returns {Promise<any>} */
export const told = (page, path) =>
  page.evaluate(async (path) => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }, `/api/v1${path}`);
