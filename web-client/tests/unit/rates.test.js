import { expect, test } from 'vitest';
import { formField, readRates } from '../../src/plan/keep-rates.js';
import { chosen } from '../../src/plan/package-chooser.js';
import { byPackage, sizeWords, sourceWords } from '../../src/plan/rates.js';
import { departs, fieldsOf, linesOf, readSum, soFar } from '../../src/plan/read-sum.js';
import { today } from '../../src/time/dates.js';
import { fromRates, rateCards } from '../screens/world.js';

const [tier1, tier2, assistant] = rateCards;
const working = /** @type {import('../../src/web/shapes').IndicativeSum} */ (fromRates);

test('a package’s lines come to what the package costs for a year', () => {
  expect(soFar(linesOf(tier2))).toEqual({ pence: 6788600, all: true });
  expect(sizeWords(tier2)).toBe('77 hours a week: £67,886.00 for 52 weeks');
  expect(sizeWords(assistant)).toBeUndefined();
  expect(soFar(linesOf(assistant)).all).toBe(false);
});

test('a line of a card says so, and why its rate is another', () => {
  const [line] = linesOf(tier1);
  const read = (/** @type {object} */ more) => readSum({ after: 0, lines: [{ ...line, ...more }] });

  expect(read({}).body.lines[0]).toEqual({
    what: 'Complex physical care, Tier 1: weekdays',
    kind: 'hours',
    ratePence: 1950,
    hoursHundredths: 2100,
    weeks: 52,
    rateCard: tier1.id,
    band: 'weekdays',
  });
  expect(departs({ ...line, rate: '19.50' })).toBe(false);
  expect(departs({ ...line, rate: '' })).toBe(false);
  expect(read({ rate: '20.00' }).errors).toEqual([{ field: 'line-0-why', message: 'Write why the rate is different' }]);
  expect(read({ rate: '20.00', why: ' Far ' }).body.lines[0]).toMatchObject({ ratePence: 2000, why: 'Far' });
  expect(read({ why: 'Far' }).body.lines[0]).not.toHaveProperty('why');
  expect(read({ by: 'conventional', amount: '900' }).body.lines).toEqual([
    { what: 'Complex physical care, Tier 1: weekdays', kind: 'conventional', amountPence: 90000 },
  ]);
});

test('worked out again, a card that no longer holds is only named', () => {
  const { lines = [] } = fieldsOf(working, [tier2]);

  expect(lines[0]).toMatchObject({ formerly: 'Personal assistant' });
  expect(lines[0].from).toBeUndefined();
  expect(lines[1]).toMatchObject({ from: { id: tier2.id, band: 'weekends', pence: 2150 }, rate: '12.71' });
  expect(lines[2].by).toBe('conventional');
  expect(readSum({ after: 0, lines }).errors).toEqual([]);
});

test('where a rate comes from is a sentence', () => {
  expect(sourceWords(working.lines[0])).toBe(
    '£14.00 an hour is the rate on our list: “Personal assistant”, any hour, from 1 April 2026.',
  );
  expect(sourceWords(working.lines[1])).toBe(
    'The rate on our list is £21.50 an hour: “Complex physical care, Tier 2”, weekends, from 1 April 2026. Here it is different.',
  );
  expect(sourceWords(working.lines[2])).toBeUndefined();
});

test('a package with one card needs no tier', () => {
  expect(byPackage(rateCards).map(([name, cards]) => [name, cards.length])).toEqual([
    ['Complex physical care', 2],
    ['Personal assistant', 1],
  ]);
  expect(chosen({ packageName: 'Personal assistant' }, rateCards)).toBe(assistant);
  expect(chosen({ packageName: 'Complex physical care' }, rateCards)).toBeUndefined();
  expect(chosen({ packageName: 'Complex physical care', tier: tier2.id }, rateCards)).toBe(tier2);
  expect(chosen({ packageName: 'Complex physical care', tier: assistant.id }, rateCards)).toBeUndefined();
});

test('a card is told to the API; one that ends says again what it was', () => {
  const bands = [
    { name: ' weekdays ', hours: '30.25', rate: '£19.50' },
    { name: 'any hour', hours: ' ', rate: '14' },
  ];
  expect(readRates({ packageName: ' Care ', tier: ' ', bands, when: 'today', why: 'New' }, undefined, false)).toEqual({
    errors: [],
    body: {
      packageName: 'Care',
      bands: [
        { name: 'weekdays', hoursHundredths: 3025, hourlyPence: 1950 },
        { name: 'any hour', hourlyPence: 1400 },
      ],
      firstDay: today(),
      ends: false,
      why: 'New',
    },
  });
  expect(readRates({ when: 'today', why: 'Enough' }, tier1, true)).toMatchObject({
    errors: [],
    body: { replaces: tier1.id, packageName: tier1.packageName, tier: 'Tier 1', bands: tier1.bands, ends: true },
  });
});

test('what must be put right is named by rate and field', () => {
  const { errors } = readRates(
    { bands: [{}, { name: 'x', hours: '1,5', rate: '1' }], when: 'later' },
    undefined,
    false,
  );

  expect(errors.map((error) => error.field)).toEqual([
    'packageName',
    'band-0-name',
    'band-0-rate',
    'band-1-hours',
    'firstDay',
    'why',
  ]);
  expect(formField('bands[1].hourlyPence')).toBe('band-1-rate');
  expect(formField('bands[1].name')).toBe('band-1-name');
  expect(formField('bands')).toBe('band-0-name');
  expect(formField('tier')).toBe('tier');
});
