import { msg } from '@lit/localize';
import { readPounds, typed } from '../money/money.js';
import { amountOf } from '../money/working.js';
import { cardName, weeksOfAYear } from './rates.js';

/** @typedef {import('../web/shapes').IndicativeSum} IndicativeSum */
/** @typedef {import('../web/shapes').RateCard} RateCard */
/**
 * @typedef {{ what?: string, by: 'hours' | 'amount' | 'conventional', rate?: string, hours?: string, weeks?: string,
 *   amount?: string, from?: { id: string, name: string, band: string, pence: number }, formerly?: string, why?: string }} TypedLine
 *   from: the card and its rate; formerly: a card that no longer holds
 */
/** @typedef {{ field: string, message: string }[]} Errors */

/** @type {TypedLine} */
export const blankLine = { what: '', by: 'hours', rate: '', hours: '', weeks: String(weeksOfAYear), amount: '' };

/** @param {number | undefined} hundredths */
const typedHours = (hundredths) => (hundredths === undefined ? '' : String(hundredths / 100));

/** A line for each rate of a card: rate × hours × a year, each still to be changed. @param {RateCard} card @returns {TypedLine[]} */
export const linesOf = (card) =>
  card.bands.map(({ name, hoursHundredths, hourlyPence }) => ({
    ...blankLine,
    what: `${cardName(card)}: ${name}`,
    rate: typed(hourlyPence),
    hours: typedHours(hoursHundredths),
    from: { id: card.id, name: cardName(card), band: name, pence: hourlyPence },
  }));

/** A card that no longer holds is only named. @param {import('../web/shapes').IndicativeLine} line @param {RateCard[]} cards */
function sourceOf({ rateCard, why }, cards) {
  if (!rateCard) return {};
  const { id, band, hourlyPence } = rateCard;
  const name = cardName(rateCard);
  return cards.some((card) => card.id === id)
    ? { from: { id, name, band, pence: hourlyPence }, why }
    : { formerly: name };
}

/** What the form starts with: the newest version, to be changed. @param {IndicativeSum | undefined} newest @param {RateCard[]} cards in force */
export const fieldsOf = (newest, cards) => ({
  after: newest?.number ?? 0,
  reason: '',
  lines: newest?.lines.map((line) => ({
    what: line.what,
    by: line.kind,
    rate: typed(line.ratePence),
    hours: typedHours(line.hoursHundredths),
    weeks: String(line.weeks ?? weeksOfAYear),
    amount: line.ratePence === undefined ? typed(line.amountPence) : '',
    ...sourceOf(line, cards),
  })) ?? [blankLine],
});

/** Hours a week as typed, in hundredths. @param {string} [text] @returns {{ hundredths?: number, sentence?: string }} */
export function readHours(text = '') {
  if (!text.trim()) return { sentence: msg('Enter the hours a week') };
  const parts = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!parts) return { sentence: msg('Enter the hours as a number, like 30 or 30.25') };
  const hundredths = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return hundredths ? { hundredths } : { sentence: msg('The hours must be more than 0') };
}

/** @param {string} [text] */
const readWeeks = (text = '') => (/^([1-9]|[1-4]\d|5[0-3])$/.test(text.trim()) ? Number(text) : undefined);

/** Whether an hour costs something else than on the line's card. @param {TypedLine} line */
export function departs({ by, from, rate }) {
  const { pence } = readPounds(rate);
  return by === 'hours' && from !== undefined && pence !== undefined && pence !== from.pence;
}

/** One line as the API takes it, and its sum; or what must be put right. @param {TypedLine} line @param {number} n */
export function readLine(line, n) {
  /** @type {Errors} */
  const errors = [];
  const wrong = (/** @type {string} */ name, /** @type {string} */ message) =>
    errors.push({ field: `line-${n}-${name}`, message });
  const what = line.what?.trim();
  if (!what) wrong('what', msg('Write what this is for'));
  else if (what.length > 200) wrong('what', msg('Write at most 200 letters'));
  if (line.by !== 'hours') {
    const { pence, sentence } = readPounds(line.amount, msg('Enter how much it is'));
    if (sentence) wrong('amount', sentence);
    return { errors, body: { what, kind: line.by, amountPence: pence }, pence };
  }
  const rate = readPounds(line.rate, msg('Enter what an hour costs'));
  const hours = readHours(line.hours);
  const weeks = readWeeks(line.weeks);
  if (rate.sentence) wrong('rate', rate.sentence);
  if (hours.sentence) wrong('hours', hours.sentence);
  if (!weeks) wrong('weeks', msg('Enter the weeks, from 1 to 53'));
  const other = departs(line);
  const why = line.why?.trim();
  if (other && !why) wrong('why', msg('Write why the rate is different'));
  const { from } = line;
  return {
    errors,
    body: {
      what,
      kind: line.by,
      ratePence: rate.pence,
      hoursHundredths: hours.hundredths,
      weeks,
      ...(from && { rateCard: from.id, band: from.band }),
      ...(other && why && { why }),
    },
    pence: rate.pence && hours.hundredths && weeks ? amountOf(rate.pence, hours.hundredths, weeks) : undefined,
  };
}

/** The whole form. @param {Record<string, any>} fields */
export function readSum({ after, reason, lines }) {
  const read = lines.map(readLine);
  /** @type {Errors} */
  const errors = read.flatMap((/** @type {{ errors: Errors }} */ line) => line.errors);
  const why = reason?.trim();
  if (after > 0 && !why) errors.push({ field: 'reason', message: msg('Write why it is worked out again') });
  return {
    errors,
    body: {
      after,
      lines: read.map((/** @type {{ body: object }} */ line) => line.body),
      ...(after > 0 && why && { reason: why }),
    },
  };
}

/** What the lines that can be read come to, and whether that is all of them. @param {TypedLine[]} lines */
export function soFar(lines) {
  const sums = lines.map((line, n) => readLine(line, n).pence);
  let pence = 0;
  for (const sum of sums) pence += sum ?? 0;
  return { pence, all: !sums.includes(undefined) };
}

const names = {
  ratePence: 'rate',
  hoursHundredths: 'hours',
  amountPence: 'amount',
  kind: 'by',
  rateCard: 'rate',
  band: 'rate',
};

/** The form's own name for the API's field. @param {string} field */
export function formField(field) {
  const [, n, name] = /^lines\[(\d+)\]\.?(\w*)$/.exec(field) ?? [];
  if (n) return `line-${n}-${/** @type {Record<string, string>} */ (names)[name] ?? (name || 'what')}`;
  return field === 'lines' ? 'line-0-what' : field;
}
