import { expect, test } from 'vitest';
import { outlook } from '../../src/budget/outlook.js';
import { firstScreen } from '../../src/overview/home-page.js';
import { places } from '../../src/people/header.js';
import { readAnswer } from '../../src/request/answer-request.js';
import { kindOf, kinds } from '../../src/request/kinds.js';
import { readRequest } from '../../src/request/read-request.js';
import { balance, ids, people as world } from '../screens/world.js';

/** @typedef {import('../../src/web/shapes').Balance} Balance */
/** @typedef {import('../../src/web/shapes').Me} Me */
const people = /** @type {Record<string, Me>} */ (/** @type {unknown} */ (world));
const said = (/** @type {Partial<Balance>} */ more) => outlook(/** @type {Balance} */ ({ ...balance, ...more })).words;

test('until when the money lasts, in words', () => {
  expect(said({})).toBe('On course. Your money should last until 31 March 2027.');
  expect(said({ outlook: 'will-run-short', lastsUntil: '2027-02-02' })).toBe(
    'Your money may run short. At this rate it lasts until 2 February 2027.',
  );
  expect(said({ outlook: 'will-run-short' })).toBe('Your money may run short. More is planned than you have.');
  expect(said({ outlook: 'will-run-short', leftPence: -1 })).toMatch(/has run out/);
  expect(said({ outlook: 'will-have-money-over' })).toMatch(/You may have money over\.$/);
  expect(said({ outlook: 'not-begun' })).toBe('This budget starts on 1 April 2026.');
});

test('each person’s first screen', () => {
  localStorage.clear();
  expect(firstScreen(people.amira)).toBe(`/budgets/${ids.chc}`);
  expect(firstScreen(people.ben)).toBe('/people');
  expect(firstScreen(people.grace)).toBe('/queue');
  expect(firstScreen(people.nobody)).toBeUndefined();
});

test('the ways about are what one may do', () => {
  const words = (/** @type {Me} */ me, /** @type {string} */ b) => places(me, b).map((place) => place.words);
  expect(words(people.amira, ids.chc)).toEqual(['Home', 'Receipts', 'Requests', 'My plan']);
  expect(words(people.ben, ids.chc)).toEqual(['Home', 'What I sent']);
  expect(words(people.grace, ids.chc)).toEqual(['Queue', 'Search', 'Team', 'People I help']);
  expect(words(people.grace, ids.joan)).toEqual(['Home', 'What I sent']);
});

test('a worry is always private, and others when asked', () => {
  for (const kind of kinds) {
    expect(readRequest(kind, { words: 'x' }).body.private).toBe(kind.kind === 'worried');
    expect(readRequest(kind, { words: 'x', private: true }).body.private).toBe(true);
  }
});

test('asking to buy takes a price and an address as people write them', () => {
  const kind = /** @type {import('../../src/request/kinds').Kind} */ (kindOf('may-i-buy'));
  expect(readRequest(kind, { words: 'x', price: '£199', link: 'shop.example/a' }).body).toMatchObject({
    pricePence: 19900,
    link: 'https://shop.example/a',
  });
  expect(readRequest(kind, { words: ' ', price: 'x', link: 'not a link' }).errors.map(({ field }) => field)).toEqual([
    'words',
    'price',
    'link',
  ]);
});

test('an answer always has a reason', () => {
  expect(readAnswer({}).errors.map(({ field }) => field)).toEqual(['result', 'reason']);
  expect(readAnswer({ result: 'granted', reason: ' Fits ' })).toEqual({
    errors: [],
    body: { result: 'granted', reason: 'Fits' },
  });
});
