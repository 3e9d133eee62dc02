import { expect, test } from 'vitest';
import { readWhyLate } from '../../src/decision/say-why-late.js';
import { offered } from '../../src/receipt/asked-before.js';
import { readDecision } from '../../src/receipt/decide-receipt.js';
import { fitting } from '../../src/receipt/match-receipt.js';
import { emptyReceipt, fieldsOf, formField, readReceipt } from '../../src/receipt/read-receipt.js';
import { goAhead, receipt } from '../screens/world.js';

const spentOn = { day: '20', month: '11', year: '2025' };
const errorsOf = (/** @type {Record<string, any>} */ fields, files = 1) =>
  readReceipt({ spentOn, amount: '45.99', ...fields }, files).errors;

test('the least that can be sent is a photo, an amount and a day', () => {
  expect(readReceipt({ spentOn, amount: '£45.99' }, 1)).toEqual({
    errors: [],
    body: { amountPence: 4599, spentOn: '2025-11-20' },
  });
});

test('a new one was spent today', () =>
  expect(emptyReceipt('2026-11-03').spentOn).toEqual({ day: '3', month: '11', year: '2026' }));

test('one plan item takes the whole amount', () => {
  expect(readReceipt({ spentOn, amount: '45.99', planItem: 'p' }, 1).body.parts).toEqual([
    { planItem: 'p', amountPence: 4599 },
  ]);
  expect(readReceipt({ spentOn, amount: '45.99', planItem: '' }, 1).body.parts).toBeUndefined();
});

test('a split must add up', () => {
  const fields = { spentOn, amount: '45.99', planItem: 'split' };
  expect(readReceipt({ ...fields, split: { p: '40', q: '5.99', r: ' ' } }, 1).body.parts).toEqual([
    { planItem: 'p', amountPence: 4000 },
    { planItem: 'q', amountPence: 599 },
  ]);
  expect(errorsOf({ planItem: 'split', split: { p: '40' } })).toEqual([
    { field: 'split-p', message: 'The split must add up to £45.99. Now it adds up to £40.00' },
  ]);
  expect(errorsOf({ planItem: 'split', split: { p: 'x' } })[0].field).toBe('split-p');
  expect(errorsOf({ planItem: 'split' })[0].field).toBe('planItem');
});

test('no photo needs a reason, and a photo needs none', () => {
  expect(errorsOf({}, 0)).toEqual([
    { field: 'files', message: 'Add a photo of the receipt, or say that you have none' },
  ]);
  expect(errorsOf({ noReceipt: true }, 0)).toEqual([{ field: 'noProof', message: 'Say why you have no receipt' }]);
  expect(readReceipt({ spentOn, amount: '2', noReceipt: true, noProof: 'Bus fare' }, 0).body.noProof).toBe('Bus fare');
  expect(readReceipt({ spentOn, amount: '2', noReceipt: true, noProof: 'Bus fare' }, 1).body.noProof).toBeUndefined();
});

test('the yes it was for goes with it, and comes back with a returned one', () => {
  expect(readReceipt({ spentOn, amount: '2', goAhead: 'g' }, 1).body.goAhead).toBe('g');
  expect(readReceipt({ spentOn, amount: '2', goAhead: '' }, 1).body).not.toHaveProperty('goAhead');
  const old = /** @type {import('../../src/web/shapes').Receipt} */ (receipt({ goAhead: 'g' }));
  expect(fieldsOf(old).goAhead).toBe('g');
});

test('offered is every unused yes that held on the day it was spent', () => {
  const yes = (/** @type {string} */ id, /** @type {object} */ more) =>
    /** @type {import('../../src/web/shapes').GoAhead} */ (goAhead({ id, until: '2025-11-20', ...more }));
  const all = [
    yes('last', {}),
    yes('over', { until: '2025-11-19', state: 'past' }),
    yes('late', { state: 'past' }),
    yes('used', { state: 'used' }),
  ];
  const ids = (/** @type {Record<string, any>} */ fields) => offered(all, { spentOn, ...fields }).map(({ id }) => id);
  expect(ids({})).toEqual(['last', 'late']);
  expect(ids({ goAhead: 'over' })).toEqual(['last', 'over', 'late']);
});

test('part of a receipt is at most the whole of it', () => {
  expect(errorsOf({ partial: true, total: '40' })[0].field).toBe('total');
  expect(errorsOf({ partial: true })[0].message).toBe('Enter the total on the receipt');
  expect(readReceipt({ spentOn, amount: '45.99', partial: true, total: '50' }, 1).body.totalPence).toBe(5000);
});

test('a returned one comes back into the form as it was', () => {
  const old = /** @type {import('../../src/web/shapes').Receipt} */ (receipt({}));
  const { errors, body } = readReceipt(fieldsOf(old), 1, { replaces: old.id });
  expect(errors).toEqual([]);
  expect(body).toMatchObject({
    amountPence: 4599,
    totalPence: 5000,
    spentOn: '2026-11-20',
    supplier: 'Westmoor Mobility',
    replaces: old.id,
  });
});

test('the API’s names lead to our fields', () => {
  expect(['amountPence', 'file', 'parts[0].planItem', 'supplier'].map(formField)).toEqual([
    'amount',
    'files',
    'planItem',
    'supplier',
  ]);
});

test('a decision needs a choice, and a reason when it gives less or nothing', () => {
  expect(readDecision({}, 4599).errors.map(({ field }) => field)).toEqual(['result']);
  expect(readDecision({ result: 'accepted' }, 4599)).toEqual({ errors: [], body: { result: 'accepted' } });
  expect(readDecision({ result: 'returned' }, 4599).errors[0].field).toBe('reason');
  expect(readDecision({ result: 'less', less: '50', reason: 'x' }, 4599).errors[0].message).toBe(
    'The amount must be less than £45.99',
  );
  expect(readDecision({ result: 'less', less: '40', reason: ' £40 agreed ' }, 4599).body).toEqual({
    result: 'accepted',
    amountPence: 4000,
    reason: '£40 agreed',
  });
});

test('what a receipt may be matched to: not used, not over that day, what covers it first, and not what it has', () => {
  const one = (/** @type {object} */ more) =>
    /** @type {import('../../src/web/shapes').GoAhead} */ (goAhead({ until: '2027-01-01', upToPence: 4599, ...more }));
  const sent = /** @type {import('../../src/web/shapes').Receipt} */ (
    /** @type {unknown} */ (receipt({ spentOn: '2026-11-20', amountPence: 4599 }))
  );
  const all = [
    one({ id: 'less', upToPence: 4598 }),
    one({ id: 'enough' }),
    one({ id: 'any', upToPence: undefined }),
    one({ id: 'used', state: 'used' }),
    one({ id: 'last-day', state: 'past', until: '2026-11-20' }),
    one({ id: 'over', state: 'past', until: '2026-11-19' }),
  ];
  expect(fitting(all, sent).map(({ id }) => id)).toEqual(['enough', 'any', 'last-day', 'less']);
  const had = /** @type {any} */ ({ ...sent, agreedBefore: { goAhead: 'any' } });
  expect(fitting(all, had).map(({ id }) => id)).toEqual(['enough', 'last-day', 'less']);
});

test('why something is late needs words, and a day after the promised one that is not over', () => {
  const errors = (/** @type {Record<string, any>} */ fields, promised = '2099-01-10') =>
    readWhyLate(fields, promised).errors.map(({ message }) => message);
  const day = { day: '11', month: '1', year: '2099' };
  expect(readWhyLate({ lateWords: ' It is long ', expectedBy: day }, '2099-01-10')).toEqual({
    errors: [],
    body: { words: 'It is long', expectedBy: '2099-01-11' },
  });
  expect(errors({ expectedBy: { ...day, day: '10' } })).toEqual([
    'Write why it is late',
    'Choose a day after the one that was promised',
  ]);
  expect(errors({ lateWords: 'x', expectedBy: { ...day, year: '2025' } }, '2024-12-01')).toEqual([
    'The day must be today or later',
  ]);
  expect(errors({ lateWords: 'x' })).toEqual(['Enter the day by which you expect it']);
});
