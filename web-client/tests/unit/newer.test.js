import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makesWay } from '../../src/web/newer.js';

const reload = vi.fn();
/** @type {EventTarget} */
let serviceWorker;

/** A newer version that waits. @param {boolean} comes whether the browser lets it take over at once */
const waiting = (comes) =>
  /** @type {any} */ ({
    state: 'installed',
    postMessage: vi.fn(() => comes && serviceWorker.dispatchEvent(new Event('controllerchange'))),
  });

beforeEach(() => {
  sessionStorage.clear();
  serviceWorker = new EventTarget();
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('location', { reload });
  reload.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

test('a page that starts makes way once, and not again and again', async () => {
  expect(await makesWay(waiting(true))).toBe(true);
  expect(reload).toHaveBeenCalledTimes(1);
  const again = waiting(true);
  expect(await makesWay(again)).toBe(false);
  expect(again.postMessage).not.toHaveBeenCalled();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a page does not wait for long: if the browser puts it off, it begins as it is', async () => {
  vi.useFakeTimers();
  const begins = makesWay(waiting(false));
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect(await begins).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
