import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept } from '../../src/web/kept.js';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const DAY = 86_400_000;

/** @type {typeof import('../../src/web/seen.js')} */
let seen;
/** @type {typeof import('../../src/web/api.js')} */
let api;

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.resetModules();
  document.body.innerHTML = '<div id="not-fresh"></div>';
  await (await kept()).clear('seen');
  api = await import('../../src/web/api.js');
  seen = await import('../../src/web/seen.js');
});
afterEach(() => void vi.useRealTimers());

const budget = (/** @type {string} */ id, role = 'holder', rights = ['see-budget']) => ({ id, role, rights });
const amira = /** @type {any} */ ({ id: 'amira', budgets: [budget('b1')] });
const ben = /** @type {any} */ ({ id: 'ben', budgets: [budget('b1', 'carer'), budget('b2', 'carer')] });
const grace = /** @type {any} */ ({ id: 'grace', staff: {}, budgets: [budget('aunt', 'carer')] });

/** A phone in somebody's hand. @param {any} who @param {boolean} [sure] the API itself said who */
const phone = (who, sure = true) => ({
  me: async () => who,
  sure: async () => (sure ? who : undefined),
  last: () => who.id,
});

const ok = (/** @type {unknown} */ data) => Promise.resolve({ data, etag: '"1"' });
const lost = () => Promise.reject(new api.NotReached());
const no = (/** @type {number} */ status, slug = 'x') =>
  Promise.reject(new api.Refusal(status, { type: `/problems/${slug}` }));

/** What is kept, once what was begun is done. @returns {Promise<string[]>} */
async function rows() {
  await new Promise((done) => setTimeout(done, 20));
  const all = await (await kept()).getAll('seen');
  return all.map(({ person, path }) => `${person} ${path}`);
}

/** @param {any} who @param {string} path @param {unknown} data */
async function read(who, path, data = { of: path }) {
  const heard = await seen.through(phone(who), path, ok(data));
  await rows();
  return heard;
}

const note = () => document.getElementById('not-fresh')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('when nobody answers, the last answer is given again, and the page says from when it is', async () => {
  await read(amira, '/me', amira);
  const fresh = await read(amira, '/budgets/b1/balance', { leftPence: 5 });
  expect([fresh.at, note()]).toEqual([undefined, '']);
  vi.setSystemTime(NOW + DAY);
  const last = await seen.through(phone(amira), '/budgets/b1/balance', lost());
  expect(last).toEqual({ data: { leftPence: 5 }, etag: '"1"', at: NOW });
  expect(note()).toBe('No signal. This is what we knew on 23 November 2026 at 10:00am. Try again');
  seen.forgetOld();
  expect(note()).toBe('');
});

test('the note tells the oldest of what is shown, and who one is only where nothing else is', async () => {
  await read(amira, '/me', amira);
  vi.setSystemTime(NOW + DAY);
  await read(amira, '/budgets/b1/balance');
  vi.setSystemTime(NOW + 2 * DAY);
  await read(amira, '/budgets/b1/plan-items');
  await seen.through(phone(amira), '/me', lost());
  expect(note()).toContain('23 November');
  await seen.through(phone(amira), '/budgets/b1/plan-items', lost());
  expect(note()).toContain('25 November');
  await seen.through(phone(amira), '/budgets/b1/balance', lost());
  expect(note()).toContain('24 November');
});

test.each([502, 503, 504])('a %s between us and the API is no answer either', async (status) => {
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/balance');
  const last = await seen.through(phone(amira), '/budgets/b1/balance', no(status));
  expect(last.at).toBe(NOW);
  expect(note()).toContain('OpenPHB does not answer just now.');
});

test('what was never read, and any other no, is said as it is', async () => {
  await read(amira, '/me', amira);
  await expect(seen.through(phone(amira), '/budgets/b1/balance', lost())).rejects.toBeInstanceOf(api.NotReached);
  await read(amira, '/budgets/b1/balance');
  for (const status of [403, 404, 409, 429, 500]) {
    await read(amira, '/budgets/b1/balance');
    await expect(seen.through(phone(amira), '/budgets/b1/balance', no(status))).rejects.toMatchObject({ status });
  }
});

test('an answer that hangs is not waited for for ever, if there is an earlier one', async () => {
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/balance', { leftPence: 5 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const hangs = () => seen.through(phone(amira), '/budgets/b1/balance', new Promise(() => {}));
  const shown = vi.fn();
  void hangs().then(shown);
  await vi.advanceTimersByTimeAsync(seen.PATIENCE_MS.after);
  expect(shown).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(seen.PATIENCE_MS.first);
  await vi.waitFor(() => expect(shown).toHaveBeenCalledWith({ data: { leftPence: 5 }, etag: '"1"', at: NOW }));
  void hangs().then(shown);
  await vi.advanceTimersByTimeAsync(seen.PATIENCE_MS.after);
  await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(2));
  vi.useRealTimers();
});

test('an answer that comes late after all is shown: the page asks again, once', async () => {
  const asked = vi.fn();
  addEventListener('answered', asked);
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/balance');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const late = async () => {
    /** @type {(heard: import('../../src/web/api.js').Heard) => void} */
    let arrive = () => {};
    const shown = seen.through(phone(amira), '/budgets/b1/balance', new Promise((done) => (arrive = done)));
    await vi.advanceTimersByTimeAsync(seen.PATIENCE_MS.first);
    expect(await shown).toHaveProperty('at');
    expect(note()).toContain('OpenPHB does not answer just now.');
    arrive({ data: { leftPence: 7 }, etag: '"2"' });
    await vi.advanceTimersByTimeAsync(0);
  };
  await late();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(note()).toBe('');
  await late();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(note()).not.toBe('');
  dispatchEvent(new Event('online'));
  expect(note(), 'with a network it is asked once more').toBe('');
  vi.useRealTimers();
  removeEventListener('answered', asked);
});

test('of staff nothing of other people’s budgets is kept, only of those that are their own', async () => {
  await read(grace, '/me', grace);
  for (const path of ['/queue', '/budgets', '/staff', '/budgets/b1', '/budgets/b1/balance', '/budgets/b1/receipts']) {
    await read(grace, path);
  }
  await read(grace, '/budgets/aunt/receipts');
  expect(await rows()).toEqual(['grace /budgets/aunt/receipts', 'grace /me']);
});

test('only what the first screens, the items and the receipts need is kept', async () => {
  await read(amira, '/me', amira);
  const b = '/budgets/b1';
  const wanted = [`${b}/balance`, `${b}/plan-items`, `${b}/plan`, `${b}/receipts`, `${b}/receipts/r1`];
  const more = [`${b}/receipts?state=waiting`, `${b}/entries?bucket=spent&limit=200`, `${b}/review-requests/q1`];
  const not = [
    `${b}/receipts?cursor=x`,
    `${b}/receipts/r1/files/1`,
    `${b}/access`,
    `${b}/lookups`,
    '/news',
    '/criteria',
  ];
  for (const path of [...wanted, ...more, ...not]) await read(amira, path);
  expect(await rows()).toEqual([...wanted, ...more, '/me'].map((path) => `amira ${path}`).sort());
});

test('another person who signs in takes away what the one before read, and never sees it', async () => {
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/balance');
  await expect(seen.through(phone(ben), '/budgets/b1/balance', lost())).rejects.toBeInstanceOf(api.NotReached);
  await read(ben, '/me', ben);
  expect(await rows()).toEqual(['ben /me']);
});

test('nothing is kept while it is not sure who is signed in, or when it is somebody else by now', async () => {
  await read(amira, '/me', amira);
  await seen.through(phone(amira, false), '/budgets/b1/balance', ok({}));
  await seen.through({ ...phone(amira), last: () => 'ben' }, '/budgets/b1/balance', ok({}));
  expect(await rows()).toEqual(['amira /me']);
});

test('access that has ended takes what was read of that budget with it, and of no other', async () => {
  await read(ben, '/me', ben);
  await read(ben, '/budgets/b1/receipts');
  await read(ben, '/budgets/b2/receipts');
  await read(ben, '/me', { ...ben, budgets: [ben.budgets[1]] });
  expect(await rows()).toEqual(['ben /budgets/b2/receipts', 'ben /me']);
});

test('so does access that is not what it was', async () => {
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/balance');
  await read(amira, '/me', { ...amira, budgets: [budget('b1', 'holder', [])] });
  expect(await rows()).toEqual(['amira /me']);
});

test('what is gone is forgotten', async () => {
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/receipts/r1');
  await expect(seen.through(phone(amira), '/budgets/b1/receipts/r1', no(404))).rejects.toMatchObject({ status: 404 });
  expect(await rows()).toEqual(['amira /me']);
});

test('an ended session takes all of it, and the sign-in page is shown', async () => {
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/balance');
  await expect(seen.through(phone(amira), '/me', no(401, 'not-signed-in'))).rejects.toMatchObject({ status: 401 });
  expect(await rows()).toEqual([]);
});

test('it is bounded: so many answers, so many letters, so many days; and who one is stays', async () => {
  await read(amira, '/me', amira);
  for (let i = 0; i < seen.MOST.answers + 5; i++) {
    vi.setSystemTime(NOW + 1 + i);
    await seen.through(phone(amira), `/budgets/b1/receipts/r${i}`, ok({}));
    await new Promise((done) => setTimeout(done, 2));
  }
  const many = await rows();
  expect(many.length).toBe(seen.MOST.answers);
  expect(many).toContain('amira /me');
  expect(many).not.toContain('amira /budgets/b1/receipts/r0');
  expect(many).toContain(`amira /budgets/b1/receipts/r${seen.MOST.answers + 4}`);

  vi.setSystemTime(NOW + DAY);
  await read(amira, '/budgets/b1/plan', { words: 'x'.repeat(seen.MOST.letters - 5_000) });
  const letters = (await (await kept()).getAll('seen')).reduce((sum, { data }) => sum + JSON.stringify(data).length, 0);
  expect(letters).toBeLessThanOrEqual(seen.MOST.letters);
  expect(await rows()).toContain('amira /budgets/b1/plan');
  await read(amira, '/budgets/b1/balance', { words: 'x'.repeat(seen.MOST.letters) });
  expect(await rows()).not.toContain('amira /budgets/b1/balance');
  expect(await rows()).toContain('amira /budgets/b1/plan');

  vi.setSystemTime(NOW + DAY + seen.MOST.ms + 1);
  await expect(seen.through(phone(amira), '/budgets/b1/plan', lost())).rejects.toBeInstanceOf(api.NotReached);
  await read(amira, '/me', amira);
  expect(await rows()).toEqual(['amira /me']);
});

test('once it is wiped, what still comes is not kept', async () => {
  await read(amira, '/me', amira);
  await read(amira, '/budgets/b1/balance');
  expect(await seen.howMuchSeen()).toEqual({ answers: 2, since: NOW });
  await seen.wipeSeen();
  await read(amira, '/budgets/b1/plan');
  expect(await rows()).toEqual([]);
  expect(await seen.howMuchSeen()).toEqual({ answers: 0, since: undefined });
});

test('a phone that can keep nothing works as before', async () => {
  const db = await kept();
  vi.spyOn(db, 'transaction').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect((await seen.through(phone(amira), '/me', ok(amira))).data).toBe(amira);
  vi.restoreAllMocks();
});
