import { expect } from '@playwright/test';
import { goodDay, pretend } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, fillReceipt, fillRequest, on, said401, sending } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

/** From the identity provider, with its word. @param {'amira' | 'grace'} who @param {string} word @param {string} said @returns {Proof} */
const backFrom = (who, word, said) => async (page) => {
  await at(who, `/preferences?${word}`)(page);
  await expect(page.getByRole('status').filter({ hasText: said })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Add a security key' })).toHaveCount(who === 'grace' ? 1 : 0);
  await expect(page.getByRole('link', { name: /^Set it up/ })).toHaveAttribute('href', '/auth/passkey');
};

/** @param {Record<string, Proof>} states @param {string[]} names */
const only = (states, ...names) => Object.fromEntries(names.map((name) => [name, states[name]]));

/** What waits on Amira’s phone to be sent; nobody takes it. @param {string} path @returns {Proof} */
const waitingOn = (path) => async (page) => {
  await at('amira', '/device', on(/./, { abort: true }, 'PUT'))(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this phone keeps');
  await page.evaluate(
    ({ person, b }) =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('openphb');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const write = db.transaction('outbox', 'readwrite');
          const at = Date.parse('2026-11-22T16:20:00Z');
          const page = `${b}/receipts/new`;
          const row = { person, at, page, place: page, tries: 1, bytes: 90_000, files: 0, body: {}, fields: {} };
          const receipt = {
            id: 'r1',
            path: `${b}/receipts/r1`,
            kind: 'receipt',
            what: 'Receipt for £45.99, Westmoor Mobility',
          };
          const no = { status: 404, problem: { detail: 'Your access has ended.' } };
          const asked = { id: 'q1', path: `${b}/review-requests/q1`, kind: 'request', what: 'What you asked', no };
          write.objectStore('outbox').put({ ...row, ...receipt, state: 'waiting' });
          write.objectStore('outbox').put({ ...row, ...asked, state: 'refused' });
          write.oncomplete = () => {
            db.close();
            done(undefined);
          };
        };
      }),
    { person: world.ids.amira, b },
  );
  await page.goto(path);
  await expect(page.getByText('Westmoor Mobility').first()).toBeVisible();
};

/** A receipt that did not go. @param {import('@playwright/test').Page} page */
async function captureOne(page) {
  await page.goto(`${b}/receipts/new`);
  await fillReceipt(page);
  const written = page.waitForRequest((request) => request.method() === 'PUT'); // it goes once it is written down
  await page.getByRole('button', { name: 'Send' }).click();
  await written;
}

/** A browser that promises to keep what is on the phone, or not. @param {import('@playwright/test').Page} page @param {boolean} does */
const promising = (page, does) =>
  page.addInitScript((does) => {
    let promised = false;
    navigator.storage.persisted = async () => promised;
    navigator.storage.persist = async () => {
      promised = does;
      return does;
    };
  }, does);

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/people': { ...asking('ben', '/people', true), empty: at('nobody', '/people') },
  '/preferences': {
    ...asking('amira', '/preferences'),
    'by-letter': at(
      'amira',
      '/preferences',
      on('/me/preferences', { json: { ...world.preferences, channel: 'letter' } }),
    ),
    'by-staff': at(
      'amira',
      '/preferences',
      on('/me/preferences', {
        json: { ...world.preferences, channel: 'phone', setBy: { id: world.ids.grace, name: 'Grace Hill', me: false } },
      }),
    ),
    staff: async (page) => {
      await at('grace', '/preferences')(page);
      await expect(page.getByRole('link', { name: 'Add a security key' })).toHaveAttribute(
        'href',
        '/auth/security-key',
      );
    },
    'passkey-added': backFrom('amira', 'passkey=added', 'That worked. Next time you can sign in with your face'),
    'passkey-cancelled': backFrom('amira', 'passkey=cancelled', 'You stopped, so nothing was set up.'),
    'passkey-failed': backFrom('amira', 'passkey=failed', 'It was not set up.'),
    'key-added': backFrom('grace', 'security-key=added', 'That worked. Next time you are asked for your code'),
    'key-cancelled': backFrom('grace', 'security-key=cancelled', 'You stopped, so your key was not added.'),
    'key-failed': backFrom('grace', 'security-key=failed', 'Your key was not added.'),
    saved: async (page) => {
      await at('amira', '/preferences')(page);
      await page.getByLabel('Once a day').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
      await expect(page.locator('.done')).toBeFocused();
    },
    ...sending('/preferences', /preferences$/, (page) => page.getByLabel('Large print').check(), 'language', {
      button: /^Save/,
      spoil: (page) => page.getByLabel('Which language?').fill(''),
    }),
  },
  '/waiting': {
    filled: async (page) => {
      await at('amira', '/waiting', on(/./, { abort: true }, 'PUT'))(page);
      await captureOne(page);
      await page.goto('/waiting');
      await expect(page.getByText('It goes by itself as soon as there is.')).toBeVisible();
      await expect(page.getByRole('link', { name: '1 thing not sent yet' })).toBeVisible();
    },
    empty: async (page) => {
      await at('amira', '/waiting')(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is sent');
    },
    sending: async (page) => {
      await at('amira', '/waiting', on(/./, { hang: true }, 'PUT'))(page);
      await captureOne(page);
      await page.goto('/waiting');
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
    refused: async (page) => {
      await waitingOn('/waiting')(page);
      await expect(page.getByRole('link', { name: 'Put it right' })).toBeVisible();
    },
    deleting: async (page) => {
      await waitingOn('/waiting')(page);
      await page.getByRole('button', { name: /^Delete.*What you asked/ }).click();
      await expect(page.getByRole('button', { name: 'Yes, delete it' })).toBeFocused();
      await page.getByRole('button', { name: 'Yes, delete it' }).click();
      await expect(page.getByText('What you asked')).toHaveCount(0);
      await page.getByRole('button', { name: /^Delete.*Receipt/ }).click();
    },
    sent: async (page) => {
      await at('amira', '/waiting', on(/./, { abort: true }, 'PUT'))(page);
      await captureOne(page);
      await page.goto('/waiting');
      await expect(page.getByText('It goes by itself as soon as there is.')).toBeVisible();
      await pretend(page, goodDay('amira'));
      await page.evaluate(() => dispatchEvent(new Event('online'))); // it may go by itself first, so nothing is clicked
      await expect(page.getByText('Sent. Receipt: £45.99')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is sent');
    },
    'not-reached': async (page) => {
      await waitingOn('/waiting')(page);
      await pretend(page, () => ({ abort: true }));
      await page.reload();
      await expect(page.getByText('Westmoor Mobility').first()).toBeVisible();
    },
    'signed-out': async (page) => {
      await waitingOn('/waiting')(page);
      await pretend(page, said401);
      await page.reload();
      await expect(page.getByText('Westmoor Mobility')).toHaveCount(0);
    },
  },
  '/sign-out': {
    loading: at('amira', '/sign-out', () => ({ hang: true })),
    filled: waitingOn('/sign-out'),
    begun: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.goto(`${b}/requests/new?kind=review-plan`);
      await fillRequest(page);
      await page.waitForTimeout(400);
      await page.goto('/sign-out');
      await expect(page.getByText('Something you began to ask')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Send now' })).toBeHidden();
    },
    one: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.waitForTimeout(400);
      await page.goto('/sign-out');
      await expect(page.getByRole('button', { name: 'Keep it on this phone' })).toBeVisible();
    },
    sending: async (page) => {
      await waitingOn('/sign-out')(page);
      await pretend(page, on(/./, { hang: true }, 'PUT'), goodDay('amira'));
      await page.getByRole('button', { name: 'Send now' }).click();
      await expect(page.getByText('Sending…')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Delete them' })).toHaveCount(0);
    },
    'not-sent': async (page) => {
      await waitingOn('/sign-out')(page);
      await page.getByRole('button', { name: 'Send now' }).click();
      await expect(page.getByText('Not everything could be sent.')).toBeVisible();
      await expect(page.locator('.not-sent')).toBeFocused();
    },
    delete: async (page) => {
      await waitingOn('/sign-out')(page);
      await page.getByRole('button', { name: 'Delete them' }).click();
      await expect(page.getByRole('heading', { name: 'Delete them for good?' })).toBeFocused();
    },
    'not-reached': at('amira', '/sign-out', () => ({ abort: true })),
    'signed-out': at('amira', '/sign-out', said401),
  },
  '/device': {
    ...only(asking('amira', '/device', true), 'loading', 'not-reached', 'not-working', 'signed-out'),
    filled: async (page) => {
      await at('amira', b)(page);
      await waitingOn('/device')(page);
      await expect(page.getByText('2 things')).toBeVisible();
    },
    empty: at('nobody', '/device'),
    promised: async (page) => {
      await promising(page, true);
      await at('amira', '/device')(page);
      await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
      await expect(page.getByText('The browser promised')).toBeVisible();
    },
    'not-promised': async (page) => {
      await promising(page, false);
      await at('amira', '/device')(page);
      await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
      await expect(page.getByText('The browser did not promise it.')).toBeVisible();
    },
  },
  '/accessibility': only(asking('amira', '/accessibility', true), 'filled', 'signed-out', 'not-reached'),
  '/signed-out': { filled: at('amira', '/signed-out', said401) },
  '': { filled: at('amira', '/no/such/place') },
};
