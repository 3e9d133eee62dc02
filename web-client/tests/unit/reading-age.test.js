import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingAge } from '../screens/reading-age.js';
import { vocabulary } from '../screens/vocabulary.js';

test('what is easy is easy, and what an office writes is not', () => {
  expect(readingAge(['You have some money left. You can use it to buy what your plan says.']).age).toBeLessThan(8);
  const { age, tooHard } = readingAge([
    'Expenditure is authorised exclusively in accordance with the stipulations of the applicable agreement.',
  ]);
  expect(age).toBeGreaterThan(16);
  expect(tooHard[0]).toMatch(/: Expenditure is authorised/);
});

test('one long sentence among easy ones is found', () => {
  const easy = 'You can ask us to look at it again. We will tell you what we think.';
  const long =
    'If somebody who lives in the same home would like to be paid for helping, then before that can happen somebody of the team has to agree to it.';
  expect(readingAge([easy]).tooHard).toEqual([]);
  const { age, tooHard } = readingAge([easy, easy, easy, easy, long]);
  expect(age).toBeLessThan(11);
  expect(tooHard).toHaveLength(1);
});

test('names, sums and days of others make nothing harder, and a label is not measured', () => {
  const plain = readingAge(['We sent it to it and it on it.']).age;
  expect(readingAge(['We sent £1,204.50 to Westmoor ICB and amira@example.test on 3 November 2026.']).age).toBe(plain);
  expect(readingAge(['Personal administration', 'Loading…'])).toEqual({ age: 0, tooHard: [] });
});

test('every word of the vocabulary is on some page', () => {
  const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(`src/${name}`, 'utf8').replace(/^import.*$/gm, ''))
    .join('\n')
    .toLowerCase();
  for (const [word, why] of Object.entries(vocabulary)) {
    expect(texts, word).toContain(word.toLowerCase());
    expect(why.length, word).toBeGreaterThan(10);
  }
});
