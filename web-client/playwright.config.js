import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';

const system = '/usr/bin/chromium';
const executablePath = existsSync(system)
  ? system
  : await (await import('@sparticuz/chromium')).default.executablePath();

const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const api = process.env.OPENPHB_URL;

/** Any free port, so that two runs do not meet; the workers hear of it from the process that started them. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((closed) => server.close(closed));
  return String(port);
}
process.env.SCREENS_PORT ??= await freePort();
const preview = `http://127.0.0.1:${process.env.SCREENS_PORT}`;

/**
 * `screens`: every screen in each of its states, against a pretended API. `journeys`: what people do, against the real one at
 * OPENPHB_URL. `passkeys`: the same real one, with sign-in as in production. `never-lost`: what is captured, under interruptions. `pictures`: the same real one, photographed for the documentation.
 */
export default defineConfig({
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['line'], ['json', { outputFile: process.env.PLAYWRIGHT_REPORT ?? 'target/playwright.json' }]],
  use: {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath, args: quiet.split(' ') },
  },
  projects: [
    // their API is pretended in the page: a worker would stand between; a thousand pages on a busy machine: .ci/count.cjs names
    // whichever was right only at the second try
    { name: 'screens', testDir: 'tests/screens', retries: 1, use: { baseURL: preview, serviceWorkers: 'block' } },
    // one person at a time: they share one world
    {
      name: 'journeys',
      testDir: 'tests/journeys',
      fullyParallel: false,
      workers: 1,
      timeout: 240_000,
      expect: { timeout: 30_000 }, // the first to send anything waits for an application that has just started
      use: { baseURL: api, actionTimeout: 40_000 },
    },
    // against a realm as in production, whose people the test that starts them makes
    {
      name: 'passkeys',
      testDir: 'tests/passkeys',
      fullyParallel: false,
      workers: 1,
      timeout: 240_000,
      expect: { timeout: 30_000 },
      use: { baseURL: api },
    },
    // it has browsers and servers of its own, to kill them
    { name: 'never-lost', testDir: 'tests/never-lost', fullyParallel: false, workers: 1, timeout: 300_000 },
    {
      name: 'pictures',
      testDir: 'tests/pictures',
      fullyParallel: false,
      workers: 1,
      timeout: 300_000,
      use: { baseURL: api },
    },
  ],
  webServer: api
    ? undefined
    : {
        command: `npx vite preview --host 127.0.0.1 --port ${process.env.SCREENS_PORT}`,
        url: preview,
        reuseExistingServer: false,
        stdout: 'ignore',
      },
});
