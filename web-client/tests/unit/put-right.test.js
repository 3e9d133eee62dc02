import { expect, test } from 'vitest';
import { happenings } from '../../src/overview/statement.js';
import { readParts } from '../../src/receipt/assign-parts.js';
import { readCorrection, readRefund } from '../../src/receipt/put-right.js';

/** @type {any} */
const receipt = { amountPence: 6000, nowPence: 5500, spentOn: '2026-10-28' };

test('staff say how much should count, and the API hears by how much that changes it', () => {
  expect(readCorrection({ rightAmount: '50.00', rightReason: ' Shorter ' }, receipt)).toEqual({
    errors: [],
    body: { amountPence: -500, reason: 'Shorter' },
  });
  expect(readCorrection({ rightAmount: '60', rightReason: 'x' }, receipt).body.amountPence).toBe(500);
});

test('nothing at all may count', () => {
  for (const rightAmount of ['0', '£0', '0.00']) {
    expect(readCorrection({ rightAmount, rightReason: 'A gift' }, receipt)).toMatchObject({
      errors: [],
      body: { amountPence: -5500 },
    });
  }
});

test('not more than was claimed, not what counts already, and never without a reason', () => {
  expect(readCorrection({ rightAmount: '60.01', rightReason: 'x' }, receipt).errors[0].message).toBe(
    'Only £60 was claimed',
  );
  expect(readCorrection({ rightAmount: '55', rightReason: 'x' }, receipt).errors[0].message).toBe('£55 counts already');
  expect(readCorrection({}, receipt).errors.map(({ field }) => field)).toEqual(['rightAmount', 'rightReason']);
});

test('money comes back on or after the day it was spent, and not more than still counts', () => {
  const on = (/** @type {string} */ day, month = '11') => ({ day, month, year: '2026' });
  expect(readRefund({ backAmount: '20', backOn: on('2'), backReason: 'x' }, receipt)).toEqual({
    errors: [],
    body: { amountPence: 2000, receivedOn: '2026-11-02', reason: 'x' },
  });
  expect(readRefund({ backAmount: '55.01', backOn: on('2'), backReason: 'x' }, receipt).errors[0].message).toBe(
    'Only £55 of it still counts as spent',
  );
  expect(readRefund({ backAmount: '20', backOn: on('27', '10'), backReason: 'x' }, receipt).errors[0].field).toBe(
    'backOn',
  );
  expect(readRefund({}, receipt).errors[1].message).toBe('Enter the day it came back');
});

test('what it was for is one thing, or a split that adds up to what was on none', () => {
  expect(readParts({ planItem: 'gym' }, 500)).toEqual({
    errors: [],
    body: { parts: [{ planItem: 'gym', amountPence: 500 }] },
  });
  expect(readParts({ planItem: 'split', split: { gym: '3', taxi: '2' } }, 500).body.parts).toEqual([
    { planItem: 'gym', amountPence: 300 },
    { planItem: 'taxi', amountPence: 200 },
  ]);
  expect(readParts({ planItem: 'split', split: { gym: '3' } }, 500).errors).toHaveLength(1);
  expect(readParts({}, 500).errors[0].field).toBe('planItem');
});

test('two corrections of one receipt are two rows of the statement', () => {
  /** @param {string} recordedAt @param {number} amountPence @returns {any} */
  const entry = (recordedAt, amountPence) => ({
    bucket: 'spent',
    amountPence,
    source: { kind: 'receipt', id: 'one', step: 'correction' },
    recordedAt,
  });
  const told = happenings([entry('2026-11-21T10:00:00Z', -500), entry('2026-11-20T10:00:00Z', 200)], true);
  expect(told.map(({ effect }) => effect)).toEqual([500, -200]);
});
