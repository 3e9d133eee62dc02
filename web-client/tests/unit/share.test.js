import { expect, test } from 'vitest';
import { readHousehold } from '../../src/plan/decide-household.js';
import { readAnswer } from '../../src/request/answer-request.js';
import { shareField } from '../../src/request/share-answer.js';

const answer = { result: 'granted', reason: ' It fits ' };
const period = { start: '2026-04-01', end: '2027-03-31' };
const boxes = (/** @type {string} */ day, /** @type {string} */ month, year = '2026') => ({ day, month, year });

test('an answer is shared only by whoever says so', () => {
  expect(readAnswer({ ...answer, asked: 'A trike', words: 'trike', sharedReason: 'So' })).toEqual({
    errors: [],
    body: { result: 'granted', reason: 'It fits' },
  });
  expect(
    readAnswer({ ...answer, share: true, asked: ' A trike ', words: 'trike\n big  bike, ', sharedReason: 'So' }),
  ).toEqual({
    errors: [],
    body: {
      result: 'granted',
      reason: 'It fits',
      share: { asked: 'A trike', words: ['trike', 'big bike'], reason: 'So' },
    },
  });
  expect(readAnswer({ share: true }).errors.map(({ field }) => field)).toEqual([
    'result',
    'reason',
    'asked',
    'words',
    'sharedReason',
  ]);
});

test('the API’s names of what is shared lead to our fields', () => {
  expect(['share.asked', 'share.words[1]', 'share.reason', 'reason'].map(shareField)).toEqual([
    'asked',
    'words',
    'sharedReason',
    'reason',
  ]);
});

test('somebody in the same home is paid from a day in the budget to another', () => {
  const fields = { payee: ' Rose ', reason: ' Nobody else ', firstDay: boxes('1', '4'), planItem: '' };
  expect(readHousehold(fields, period)).toEqual({
    errors: [],
    body: { payee: 'Rose', reason: 'Nobody else', firstDay: '2026-04-01' },
  });
  expect(
    readHousehold(
      { ...fields, planItem: 'p', ends: true, lastDay: boxes('31', '3', '2027'), conditions: 'Four hours' },
      period,
    ).body,
  ).toMatchObject({ planItem: 'p', lastDay: '2027-03-31', conditions: 'Four hours' });
});

test('what is wrong with it is said', () => {
  const errorsOf = (/** @type {object} */ fields) => readHousehold(fields, period).errors;
  expect(errorsOf({}).map(({ field }) => field)).toEqual(['payee', 'reason', 'firstDay']);
  const known = { payee: 'Rose', reason: 'So' };
  expect(errorsOf({ ...known, firstDay: boxes('31', '3') })[0].message).toBe('Choose a day in the budget');
  expect(errorsOf({ ...known, firstDay: boxes('1', '4', '2027') })[0].message).toBe('Choose a day in the budget');
  const from = { ...known, firstDay: boxes('2', '4'), ends: true };
  expect(errorsOf(from)[0].message).toBe('Enter the last day');
  expect(errorsOf({ ...from, lastDay: boxes('1', '4') })[0].message).toBe('The last day must not be before the first');
});
