import { expect, test } from 'vitest';
import { lengths } from '../../src/money/bar.js';
import { pounds, readPounds, typed } from '../../src/money/money.js';

test.each([
  [933056, '£9,330.56'],
  [2650000, '£26,500'],
  [5, '£0.05'],
  [0, '£0'],
  [-12000, '−£120'],
])('%i pence reads %s', (pence, words) => expect(pounds(pence)).toBe(words));

test.each([
  ['45.99', 4599],
  ['£45.99', 4599],
  ['1,234.50', 123450],
  ['1234,567', undefined],
  [' £ 12 ', 1200],
  ['0.01', 1],
  ['12,34.00', undefined],
])('%s is %s pence', (text, pence) => expect(readPounds(text).pence).toBe(pence));

test.each([
  ['', 'Enter how much you spent'],
  [undefined, 'Enter how much you spent'],
  ['0', 'The amount must be more than £0'],
  ['-5', 'The amount must be more than £0'],
  ['45.9', 'Write the pence with two numbers, like 45.90'],
  ['45,99', 'Use a full stop before the pence, like 45.99'],
  ['forty', 'Enter an amount in pounds and pence, like 45.99'],
  ['45.999', 'Enter an amount in pounds and pence, like 45.99'],
  ['45992345678', 'The amount is too big. Check the full stop before the pence'],
])('“%s” is asked again: %s', (text, sentence) => expect(readPounds(text).sentence).toBe(sentence));

test('what a field shows reads back as the same pence', () => {
  for (const pence of [1, 99, 100, 4599, 123450]) expect(readPounds(typed(pence)).pence).toBe(pence);
});

test('a bar is as long as its parts, and what is below nothing takes no room', () => {
  const parts = lengths([
    { kind: 'spent', label: 'Spent', pence: 7500 },
    { kind: 'waiting', label: 'Waiting', pence: 2500 },
    { kind: 'free', label: 'Free', pence: -500 },
  ]);
  expect(parts.map(({ start, length }) => [start, length])).toEqual([
    [0, 75],
    [75, 25],
    [100, 0],
  ]);
});

test('a small part can still be seen, and the bar stays whole', () => {
  const parts = lengths([
    { kind: 'spent', label: 'Spent', pence: 999_999 },
    { kind: 'waiting', label: 'Waiting', pence: 1 },
  ]);
  expect(parts[1].length).toBeGreaterThan(1.5);
  expect(parts[0].length + parts[1].length).toBeCloseTo(100);
});
