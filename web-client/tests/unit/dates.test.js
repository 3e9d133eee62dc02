import { expect, test } from 'vitest';
import { promise } from '../../src/overview/promise.js';
import {
  dayOf,
  hourWords,
  howSoon,
  longDate,
  longDay,
  longMoment,
  readDate,
  readDay,
  today,
} from '../../src/time/dates.js';

test('a day is written in full', () => expect(longDate('2026-11-03')).toBe('3 November 2026'));

test('an instant is told in London time, summer too', () => {
  expect(longMoment('2026-11-20T16:12:33.123Z')).toBe('20 November 2026 at 4:12pm');
  expect(longMoment('2026-07-01T23:30:00Z')).toBe('2 July 2026 at 12:30am');
});

test('an hour is told in words, in London time', () => {
  expect(longDay('2026-11-03')).toBe('Tuesday 3 November 2026');
  expect(dayOf('2026-07-01T23:30:00Z')).toBe('2026-07-02');
  expect(hourWords('2026-11-03T14:59:59.999Z')).toBe('between 2pm and 3pm');
  expect(hourWords('2026-07-01T10:00:00Z')).toBe('between 11am and midday');
  expect(hourWords('2026-07-01T11:30:00Z')).toBe('between midday and 1pm');
  expect(hourWords('2026-11-03T23:05:00Z')).toBe('between 11pm and midnight');
  expect(hourWords('2026-07-01T23:05:00Z')).toBe('between midnight and 1am');
});

test('today is London’s, whatever the phone’s zone', () => {
  expect(today(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  expect(today(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
});

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-24', 'tomorrow'],
  ['2026-11-22', 'yesterday'],
  ['2026-12-03', 'in 10 days'],
  ['2026-11-13', '10 days ago'],
])('%s is %s', (day, words) => expect(howSoon(day, '2026-11-23')).toBe(words));

test.each([
  ['2026-11-20', '3 days late'],
  ['2026-11-22', '1 day late'],
  ['2026-11-23', 'due today'],
  ['2026-11-24', 'due tomorrow'],
  ['2026-12-04', 'due in 11 days'],
])('a promise for %s is %s', (day, words) => expect(promise(day, '2026-11-23')).toBe(words));

const read = (/** @type {string} */ day, /** @type {string} */ month, /** @type {string} */ year) =>
  readDate({ day, month, year }, '2026-11-23');

test('a date is read from its three boxes', () => {
  expect(read('3', '11', '2026').date).toBe('2026-11-03');
  expect(read(' 03', '02 ', '2024').date).toBe('2024-02-03');
});

test.each([
  ['', '', '', 'Enter the date you spent it'],
  ['3', '', '2026', 'The date must include a month'],
  ['31', '2', '2026', 'Enter a real date, like 3 11 2026'],
  ['x', '2', '2026', 'Enter a real date, like 3 11 2026'],
  ['3', '11', '26', 'The year must have 4 numbers, like 2026'],
  ['24', '11', '2026', 'The date must be today or in the past'],
])('%s/%s/%s is asked again: %s', (day, month, year, sentence) =>
  expect(read(day, month, year).sentence).toBe(sentence),
);

test('a day is read within what is allowed', () => {
  const allowed = { none: 'Enter the last day', first: '2026-11-23', tooEarly: 'Too early' };
  const on = (/** @type {string} */ day, /** @type {string} */ year) => readDay({ day, month: '11', year }, allowed);
  expect(on('23', '2026').date).toBe('2026-11-23');
  expect(on('22', '2026').sentence).toBe('Too early');
  expect(on('23', '26').sentence).toBe('The year must have 4 numbers, like 2026');
  expect(readDay(undefined, allowed).sentence).toBe('Enter the last day');
  const born = { none: '', first: '1900-01-01', tooEarly: '', last: '2026-11-23', tooLate: 'In the past' };
  expect(readDay({ day: '2', month: '6', year: '1984' }, born).date).toBe('1984-06-02');
  expect(readDay({ day: '24', month: '11', year: '2026' }, born).sentence).toBe('In the past');
});
