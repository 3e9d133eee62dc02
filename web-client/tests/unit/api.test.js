import { afterEach, expect, test, vi } from 'vitest';
import {
  allAnswered,
  ask,
  askAhead,
  Cancelled,
  endAhead,
  get,
  lookIntoEachNo,
  multipart,
  NotReached,
  Refusal,
  send,
  speakAs,
} from '../../src/web/api.js';
import { inWords } from '../../src/web/trouble.js';

afterEach(() => vi.unstubAllGlobals());

/** @param {number} status @param {unknown} body @param {Record<string, string>} [headers] */
function answers(status, body, headers = {}) {
  const fetch = vi.fn(
    async (/** @type {string} */ _url, /** @type {RequestInit} */ _how) =>
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('what was asked ahead answers the first who asks for it, once, and nobody after the first page', async () => {
  const fetch = answers(200, { leftPence: 1 });
  askAhead('/budgets/b/balance');
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await get('/budgets/b/balance')).toEqual({ leftPence: 1 });
  expect(fetch).toHaveBeenCalledTimes(1);
  await get('/budgets/b/balance');
  expect(fetch).toHaveBeenCalledTimes(2);
  askAhead('/budgets/b/balance');
  endAhead();
  await get('/budgets/b/balance');
  expect(fetch).toHaveBeenCalledTimes(4);
});

test('a change says who is holding the phone, that it is ours, and which version it saw', async () => {
  const fetch = answers(200, { state: 'accepted' }, { ETag: '"2"' });
  speakAs('amira');
  const heard = await ask('/x', { method: 'PUT', body: { result: 'accepted' }, etag: '"1"' });
  const headers = /** @type {Headers} */ (fetch.mock.calls[0][1].headers);
  expect(Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]))).toMatchObject({
    'x-person': 'amira',
    'x-requested-with': 'openphb',
    'if-match': '"1"',
    'content-type': 'application/json',
  });
  expect(heard).toEqual({ data: { state: 'accepted' }, etag: '"2"' });
});

test('a question says none of that', async () => {
  const fetch = answers(200, {});
  await get('/x');
  expect(/** @type {Headers} */ (fetch.mock.calls[0][1].headers).has('X-Person')).toBe(false);
});

test('a no carries the API’s own words', async () => {
  answers(409, { type: '/problems/receipt-already-decided', title: 'Decided', detail: 'Grace has decided it.' });
  const no = await get('/x').catch((e) => e);
  expect(no).toBeInstanceOf(Refusal);
  expect([no.status, no.slug, no.message]).toEqual([409, 'receipt-already-decided', 'Grace has decided it.']);
});

test('no answer, and somebody’s Wi-Fi page, are both “not reached”', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline');
  });
  await expect(get('/x')).rejects.toBeInstanceOf(NotReached);
  answers(200, '<html>Welcome to Station Wi-Fi</html>');
  await expect(get('/x')).rejects.toBeInstanceOf(NotReached);
});

test('a broken answer is still a refusal', async () => {
  answers(502, '<html>Bad gateway</html>');
  await expect(get('/x')).rejects.toMatchObject({ status: 502 });
});

test('every no has a title and words, and none shows its insides', () => {
  for (const no of [
    new NotReached(),
    new TypeError('x is undefined'),
    ...[401, 403, 404, 409, 412, 413, 500, 503].map((s) => new Refusal(s, {})),
  ]) {
    const said = inWords(no);
    expect(said.title && said.words).toBeTruthy();
    expect(said.words).not.toMatch(/undefined/);
  }
  expect(inWords(new Refusal(409, { type: '/problems/signed-in-as-someone-else' })).signOut).toBe(true);
  expect(inWords(new Refusal(403, { type: '/problems/strong-sign-in-needed' })).signIn).toBe(true);
});

class PretendedCall {
  upload = {};
  headers = /** @type {Record<string, string>} */ ({});
  status = 201;
  responseText = '{"id":"1"}';
  open() {}
  setRequestHeader(/** @type {string} */ name, /** @type {string} */ value) {
    this.headers[name] = value;
  }
  getResponseHeader() {
    return '"1"';
  }
  send() {
    PretendedCall.last = this;
  }
  abort() {
    /** @type {any} */ (this).onabort();
  }
  /** @type {any} */
  static last;
}

test('an upload tells how far it is, and can be stopped', async () => {
  vi.stubGlobal('XMLHttpRequest', PretendedCall);
  const form = multipart('receipt', { amountPence: 1 }, [
    { name: 'a.jpg', type: 'image/jpeg', bytes: new ArrayBuffer(3) },
  ]);
  expect([...form.keys()]).toEqual(['receipt', 'file']);
  const percents = /** @type {number[]} */ ([]);
  const sent = send('/x', form, { progress: (percent) => percents.push(percent) });
  PretendedCall.last.upload.onprogress({ lengthComputable: true, loaded: 1, total: 2 });
  PretendedCall.last.onload();
  expect((await sent).data).toEqual({ id: '1' });
  expect(percents).toEqual([50]);
  expect(PretendedCall.last.headers['X-Requested-With']).toBe('openphb');
  const stop = new AbortController();
  const stopped = send('/x', form, { signal: stop.signal });
  stop.abort();
  await expect(stopped).rejects.toBeInstanceOf(Cancelled);
});

test('a no says when to try again', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date'] });
  answers(429, { type: '/problems/too-many-tries' }, { 'Retry-After': '1500' });
  const no = await get('/x').catch((e) => e);
  vi.useRealTimers();
  expect(inWords(no).words).toBe('Please try again at 10:25am.');
  answers(429, {});
  expect(inWords(await get('/x').catch((e) => e)).words).toBe('Please wait a while, then try again.');
});

test('whoever looks into each no hears of it with its path, and may know better', async () => {
  answers(404, {});
  const better = new Refusal(404, { type: '/problems/access-ended', title: 'Ended', detail: 'It has ended.' });
  lookIntoEachNo(async (no, path) => (path === '/gone' ? better : no));
  await expect(get('/gone')).rejects.toBe(better);
  await expect(get('/x')).rejects.not.toBe(better);
  lookIntoEachNo(async (no) => no);
  better.more = 'Who to ask';
  expect(inWords(better)).toEqual({ title: 'Ended', words: 'It has ended.' });
});

test('who signs out waits for the answers that are still to come, for each may renew the session', async () => {
  /** @type {(answer: Response) => void} */
  let come = () => {};
  const late = new Promise((/** @type {(answer: Response) => void} */ done) => {
    come = done;
  });
  vi.stubGlobal('fetch', () => late);
  const asking = get('/me');
  let over = false;
  const waiting = allAnswered().then(() => {
    over = true;
  });
  await new Promise((later) => setTimeout(later, 20));
  expect(over).toBe(false);
  come(new Response('{}'));
  await asking;
  await waiting;
  expect(over).toBe(true);
});

test('nobody waits for ever to sign out', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  void get('/me');
  const waiting = allAnswered();
  await vi.advanceTimersByTimeAsync(3_000);
  await waiting;
  vi.useRealTimers();
});

test('what a person stops is stopped', async () => {
  vi.stubGlobal('fetch', async (/** @type {string} */ _url, /** @type {RequestInit} */ { signal }) => {
    signal?.throwIfAborted();
  });
  const stop = new AbortController();
  stop.abort();
  await expect(ask('/x', { method: 'PUT', signal: stop.signal })).rejects.toBeInstanceOf(Cancelled);
});
