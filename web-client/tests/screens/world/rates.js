import { sums, workedOutAgain } from './budget.js';
import { ids, uuid } from './ids.js';

const lena = { id: ids.lena, name: 'Lena Fischer', me: false };
const kept = {
  firstDay: '2026-04-01',
  ends: false,
  setBy: lena,
  why: 'The board agreed the table',
  at: '2026-03-20T08:00:00Z',
};

/** @type {import('../../../src/web/shapes').RateCard[]} */
export const rateCards = [
  {
    ...kept,
    id: uuid(421),
    packageName: 'Complex physical care',
    tier: 'Tier 1',
    bands: [
      { name: 'weekdays', hoursHundredths: 2100, hourlyPence: 1950 },
      { name: 'weekends', hoursHundredths: 650, hourlyPence: 2150 },
    ],
  },
  {
    ...kept,
    id: uuid(422),
    packageName: 'Complex physical care',
    tier: 'Tier 2',
    bands: [
      { name: 'weekdays', hoursHundredths: 3500, hourlyPence: 1950 },
      { name: 'weekends', hoursHundredths: 1400, hourlyPence: 2150 },
      { name: 'sleep-in nights', hoursHundredths: 2800, hourlyPence: 1150 },
    ],
  },
  { ...kept, id: uuid(423), packageName: 'Personal assistant', bands: [{ name: 'any hour', hourlyPence: 1400 }] },
];

export const rateCardRows = [
  {
    ...rateCards[2],
    id: uuid(425),
    replaces: rateCards[2].id,
    bands: [{ name: 'any hour', hourlyPence: 1450 }],
    firstDay: '2027-04-01',
    setBy: { ...lena, me: true },
    why: 'Wages go up in April',
    at: '2026-11-23T08:00:00Z',
  },
  { ...rateCards[0], id: uuid(424), replaces: uuid(426), packageName: 'Night care', tier: undefined, ends: true },
  ...rateCards,
];

const [assistants, second, bed] = sums[0].lines;
const [, tier2, assistant] = rateCards;
/** @param {import('../../../src/web/shapes').RateCard} card @param {number} n */
const from = ({ id, packageName, tier, firstDay, bands }, n) => ({
  id,
  packageName,
  tier,
  firstDay,
  band: bands[n].name,
  hourlyPence: bands[n].hourlyPence,
});

/** A working whose rates come from cards; one departs from its card, and one line is what the usual service would cost. */
export const fromRates = {
  ...workedOutAgain[0],
  lines: [
    { ...assistants, rateCard: from(assistant, 0) },
    { ...second, rateCard: from(tier2, 1), why: 'She lives next door, so nobody has to drive.' },
    { ...bed, what: 'A place in a care home, one week', kind: 'conventional' },
  ],
  sumPence: 2650000,
};
