import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookWords } from '../../src/budget/look-words.js';
import { needsWords } from '../../src/budget/needs.js';
import { outlook } from '../../src/budget/outlook.js';
import { howMany } from '../../src/notice/news-count.js';
import { newsDetail, newsPlace, newsWords } from '../../src/notice/news-words.js';
import { firstScreen } from '../../src/overview/home-page.js';
import { figuresInWords, lastsInWords, leftInWords } from '../../src/overview/letter-words.js';
import { places } from '../../src/people/header.js';
import { readPreferences } from '../../src/people/preferences-form.js';
import { readAnswer } from '../../src/request/answer-request.js';
import { kindOf, kinds } from '../../src/request/kinds.js';
import { readRequest } from '../../src/request/read-request.js';
import { balance, ids, looks, news, preferences, people as world } from '../screens/world.js';

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
  expect(said({ agreedPence: 0, leftPence: 0 })).toBe('Nothing is agreed yet.');
  expect(said({ outlook: 'not-begun' })).toBe('This budget starts on 1 April 2026.');
});

test('who looked at what, in words a holder and others read', () => {
  const look = (/** @type {object} */ more) =>
    /** @type {import('../../src/web/shapes').Look} */ ({ ...looks[0], ...more });
  expect(lookWords(look({}), true)).toBe('Your contact, Grace Hill, looked at your receipts between 2pm and 3pm.');
  expect(lookWords(look({}), false)).toBe('The contact, Grace Hill, looked at the receipts between 2pm and 3pm.');
  expect(lookWords(look({ person: { id: '1', name: 'Grace Hill', me: true }, thing: 'lookups' }), false)).toBe(
    'You looked at this list between 2pm and 3pm.',
  );
});

test('news in words, and the way to what it is about', () => {
  const [returned, answered] = /** @type {import('../../src/web/shapes').NewsItem[]} */ (news.items);
  expect(newsWords(returned)).toBe('A receipt was sent back');
  expect(newsPlace(returned)).toBe(`/budgets/${ids.chc}/receipts/${ids.returned}`);
  expect(newsPlace(answered)).toBe(`/budgets/${ids.chc}/requests/${ids.mayIBuy}`);
  expect(newsPlace({ ...returned, thing: undefined })).toBe(`/budgets/${ids.chc}`);
  expect([1, 3].map(howMany)).toEqual(['1 new thing', '3 new things']);
});

test('every kind of news of the API has its words, about others and about oneself', () => {
  const said = /NewsKind:\s+type: string\s+enum:\s+((?:- [a-z-]+\s+)+)/.exec(
    readFileSync('../docs/openapi.yaml', 'utf8'),
  );
  const kinds = said?.[1].match(/[a-z]+(-[a-z]+)+/g) ?? [];
  expect(kinds.length).toBeGreaterThan(12);
  for (const kind of kinds) {
    for (const what of ['Ben Khan', undefined]) {
      expect(newsWords(/** @type {any} */ ({ kind, what })), kind).toMatch(/^[A-Z].{10}/);
    }
  }
});

test('whose access it is, and who the contact is now', () => {
  const item = (/** @type {object} */ more) =>
    /** @type {import('../../src/web/shapes').NewsItem} */ ({ ...news.items[0], ...more });
  const changed = item({ kind: 'access-changed', what: 'Ben Khan', thing: { kind: 'access', id: ids.grace } });
  expect([newsWords(changed), newsDetail(changed)]).toEqual(['What someone may see or do was changed', 'Ben Khan']);
  expect(newsPlace(changed)).toBe(`/budgets/${ids.chc}/people/${ids.grace}`);
  expect(newsWords({ ...changed, what: undefined })).toBe('What you may see or do was changed');
  const contact = item({ kind: 'contact-changed', what: 'Omar Farouk', thing: { kind: 'budget', id: ids.chc } });
  expect([newsWords(contact), newsDetail(contact)]).toEqual(['Your contact is now Omar Farouk', undefined]);
  expect(newsPlace(contact)).toBe(`/budgets/${ids.chc}`);
  const sum = item({ kind: 'sum-worked-out', what: undefined, thing: { kind: 'budget', id: ids.chc } });
  expect(newsPlace(sum)).toBe(`/budgets/${ids.chc}/worked-out`);
  const plan = item({ kind: 'plan-decided', what: undefined, thing: { kind: 'budget', id: ids.chc } });
  expect([newsPlace(plan), newsPlace({ ...plan, kind: 'option-changed' })]).toEqual(
    Array(2).fill(`/budgets/${ids.chc}/plan`),
  );
  expect(newsPlace({ ...plan, kind: 'plan-sent' })).toBe(`/budgets/${ids.chc}/plan/decide`);
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

const needs = (/** @type {object} */ more) =>
  needsWords(/** @type {import('../../src/web/shapes').Preferences} */ ({ ...preferences, ...more }));

test('what a holder needs, in one line', () => {
  expect(needs({ channel: 'letter', largePrint: true })).toBe('Needs large print. Write by letter.');
  expect(needs({ easyRead: true, largePrint: true })).toBe('Needs large print and easy read. Write by email.');
  expect(needs({ channel: 'phone', language: 'Urdu', other: 'Talk to her sister first. ' })).toBe(
    'Phone first. Language: Urdu. Talk to her sister first.',
  );
});

test('how to be reached is read from the form, and asked again where it is missing', () => {
  expect(readPreferences({ language: ' ' }).errors.map(({ field }) => field)).toEqual(['channel', 'language']);
  expect(
    readPreferences({ channel: 'email', language: 'x'.repeat(61), other: 'x'.repeat(201) }).errors.map(
      ({ field }) => field,
    ),
  ).toEqual(['language', 'other']);
  expect(readPreferences({ channel: 'letter', howOften: 'daily', largePrint: true, language: ' Urdu ' })).toEqual({
    errors: [],
    body: { channel: 'letter', howOften: 'daily', largePrint: true, easyRead: false, language: 'Urdu' },
  });
});

test('a letter adds up, and says below nothing in words', () => {
  const now = /** @type {Balance} */ (/** @type {unknown} */ (balance));
  const sums = Object.fromEntries(figuresInWords(now).map(({ name, pence }) => [name, pence]));
  expect(sums.Agreed - sums.Spent - sums.Waiting).toBe(sums.Left);
  expect(sums.Left - sums['Set aside']).toBe(sums.Free);
  expect(leftInWords(now, '1 May 2026')).toBe('On 1 May 2026 you have £9,330.56 left.');
  expect(leftInWords({ ...now, leftPence: -5 }, '1 May 2026')).toBe(
    'On 1 May 2026 more is spent than was agreed: £0.05 more.',
  );
  expect(figuresInWords({ ...now, freePence: -1 })[5].words).toBe('More is planned than there is: £9,330.56 − £8,264.');
  expect(lastsInWords({ ...now, outlook: 'will-run-short', leftPence: 0 })).toBe('Your money has run out.');
});
