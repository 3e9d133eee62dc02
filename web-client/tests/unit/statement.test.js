import { expect, test } from 'vitest';
import { happenings } from '../../src/overview/statement.js';

/** @param {'agreed' | 'waiting' | 'spent'} bucket @param {number} amountPence @param {string} step @param {string} [planItemName] */
const entry = (bucket, amountPence, step, planItemName) => ({
  id: `${bucket} ${step} ${planItemName}`,
  day: '2026-11-20',
  bucket,
  amountPence,
  planItemName,
  source: { kind: 'receipt', id: 'one', step },
  recordedAt: '2026-11-20T10:00:00Z',
});

test('a receipt that was accepted for less is two rows, and together they take from what is left what was spent', () => {
  const told = happenings(
    [entry('spent', 4000, 'accepted'), entry('waiting', -4600, 'accepted'), entry('waiting', 4600, 'sent')],
    true,
  );
  expect(told.map(({ effect, spent }) => [effect, spent])).toEqual([
    [600, 4000],
    [-4600, 0],
  ]);
});

test('a receipt in two parts is one row that names both plan items', () => {
  const [told] = happenings([entry('waiting', 100, 'sent', 'Gym'), entry('waiting', 250, 'sent', 'Taxi')], true);
  expect(told).toMatchObject({ effect: -350, items: ['Gym', 'Taxi'] });
});

test('the last row waits until the rest of the list is there', () => {
  expect(happenings([entry('spent', 100, 'accepted')], false)).toEqual([]);
});
