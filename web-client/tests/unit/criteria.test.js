import { expect, test } from 'vitest';
import { askedOf } from '../../src/budget/criteria.js';
import { readCriterion } from '../../src/plan/keep-criterion.js';
import { today } from '../../src/time/dates.js';

const whole = {
  name: ' Gym ',
  words: ' gym\n\ngym   membership, fitness class,\n',
  says: 'ask-first',
  reason: 'We look at the goal.',
  source: 'Our policy',
  when: 'today',
  why: 'Asked often',
};
const known = { ...whole, id: '1', words: ['gym', 'pool'], says: /** @type {const} */ ('fine'), national: false };

test('an entry is told to the API, each word on its own', () => {
  const { errors, body } = readCriterion(whole, undefined, false);

  expect(errors).toEqual([]);
  expect(body).toEqual({
    name: 'Gym',
    words: ['gym', 'gym membership', 'fitness class'],
    says: 'ask-first',
    reason: 'We look at the goal.',
    source: 'Our policy',
    firstDay: today(),
    ends: false,
    why: 'Asked often',
  });
});

test('a changed entry names the one whose place it takes; one that ends says again what it was', () => {
  expect(readCriterion(whole, known, false).body.replaces).toBe('1');
  expect(readCriterion({ when: 'today', why: 'Enough' }, known, true)).toMatchObject({
    errors: [],
    body: { replaces: '1', name: 'Gym', words: ['gym', 'pool'], says: 'fine', ends: true, why: 'Enough' },
  });
});

test('what is missing is named', () => {
  const { errors } = readCriterion({ words: ' , ', when: 'later' }, undefined, false);

  expect(errors.map(({ field }) => field)).toEqual(['name', 'words', 'says', 'reason', 'source', 'firstDay', 'why']);
});

test('what is looked up fits an address, and is cut at a whole letter', () => {
  expect(askedOf('b', ' wine & beer ')).toBe('/criteria?budget=b&q=wine%20%26%20beer');
  for (const words of ['wine '.repeat(400), 'كلمة'.repeat(600), `a${'🍷'.repeat(2000)}`]) {
    const address = askedOf('b', words);
    expect(address.length).toBeLessThan(3100);
    expect(decodeURIComponent(address).length).toBeGreaterThan(200);
  }
});
