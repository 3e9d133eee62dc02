import { expect, test } from 'vitest';
import { amountOf, differenceWords, working } from '../../src/money/working.js';
import { fieldsOf, formField, readHours, readSum, soFar } from '../../src/plan/read-sum.js';
import { sums } from '../screens/world.js';

test('a line is a sentence and a sum', () => {
  expect(working(sums[0].lines[0])).toBe('30 hours a week × 52 weeks × £14.00 = £21,840.00');
  expect(working(sums[0].lines[2])).toBe('£1,323.62');
  expect(
    working({ id: '', what: '', kind: 'hours', ratePence: 1271, hoursHundredths: 100, weeks: 1, amountPence: 1271 }),
  ).toBe('1 hour a week × 1 week × £12.71 = £12.71');
});

test('half a penny is a penny, once for each line', () => {
  expect(amountOf(1, 50, 1)).toBe(1);
  expect(amountOf(1, 49, 1)).toBe(0);
  expect(amountOf(1271, 525, 50)).toBe(333638);
  expect(amountOf(1271, 3025, 52)).toBe(1999283);
});

test('the difference is said in words', () => {
  expect(differenceWords(2650000, 2650000)).toBe('The same sum was agreed for the plan.');
  expect(differenceWords(2600000, 2650050)).toContain('£500.50 more than');
  expect(differenceWords(2650000, 2600000)).toContain('£500.00 less than');
});

test.each([
  ['30', 3000],
  ['30.5', 3050],
  [' 30.25 ', 3025],
  ['0.05', 5],
])('%s hours', (typed, hundredths) => {
  expect(readHours(typed)).toEqual({ hundredths });
});

test.each(['', '30,5', '1/2', '30.255', '0', '1000'])('“%s” is asked again', (typed) => {
  expect(readHours(typed).sentence).toBeTruthy();
});

test('the newest version, changed in nothing but its reason, is the same lines', () => {
  const { errors, body } = readSum({ ...fieldsOf(/** @type {any} */ (sums[0]), []), reason: 'The rate is the same' });
  expect(errors).toEqual([]);
  expect(body).toEqual({
    after: 1,
    reason: 'The rate is the same',
    lines: [
      { what: 'Personal assistants', kind: 'hours', ratePence: 1400, hoursHundredths: 3000, weeks: 52 },
      { what: 'A second assistant, for the bath', kind: 'hours', ratePence: 1271, hoursHundredths: 525, weeks: 50 },
      { what: 'Equipment: a bed that turns', kind: 'amount', amountPence: 132362 },
    ],
  });
});

test('what must be put right is named by line and field', () => {
  const { errors } = readSum({
    after: 1,
    lines: [
      { by: 'hours', weeks: '54' },
      { by: 'amount', what: 'Bed' },
    ],
  });
  expect(errors.map(({ field }) => field)).toEqual([
    'line-0-what',
    'line-0-rate',
    'line-0-hours',
    'line-0-weeks',
    'line-1-amount',
    'reason',
  ]);
  expect(formField('lines[1].ratePence')).toBe('line-1-rate');
  expect(formField('lines[0].what')).toBe('line-0-what');
  expect(formField('lines')).toBe('line-0-what');
  expect(formField('reason')).toBe('reason');
});

test('the sum so far leaves out what cannot be read yet', () => {
  const lines = /** @type {import('../../src/plan/read-sum.js').TypedLine[]} */ (
    fieldsOf(/** @type {any} */ (sums[0]), []).lines
  );
  expect(soFar(lines)).toEqual({ pence: 2650000, all: true });
  expect(soFar([...lines, { by: 'amount', amount: '' }])).toEqual({ pence: 2650000, all: false });
});
