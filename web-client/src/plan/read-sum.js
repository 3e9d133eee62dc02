import { readPounds, typed } from '../money/money.js';
import { amountOf } from '../money/working.js';

/** @typedef {import('../web/shapes').IndicativeSum} IndicativeSum */
/** @typedef {{ what?: string, by: 'hours' | 'amount', rate?: string, hours?: string, weeks?: string, amount?: string }} TypedLine */
/** @typedef {{ field: string, message: string }[]} Errors */

/** @type {TypedLine} */
export const blankLine = { what: '', by: 'hours', rate: '', hours: '', weeks: '52', amount: '' };

/** What the form starts with: the newest version, to be changed. @param {IndicativeSum | undefined} newest */
export const fieldsOf = (newest) => ({
  after: newest?.number ?? 0,
  reason: '',
  lines: newest?.lines.map((line) => ({
    what: line.what,
    by: line.ratePence === undefined ? 'amount' : 'hours',
    rate: typed(line.ratePence),
    hours: line.hoursHundredths === undefined ? '' : String(line.hoursHundredths / 100),
    weeks: line.weeks === undefined ? '52' : String(line.weeks),
    amount: line.ratePence === undefined ? typed(line.amountPence) : '',
  })) ?? [blankLine],
});

/** Hours a week as typed, in hundredths. @param {string} [text] @returns {{ hundredths?: number, sentence?: string }} */
export function readHours(text = '') {
  if (!text.trim()) return { sentence: 'Enter the hours a week' };
  const parts = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!parts) return { sentence: 'Enter the hours as a number, like 30 or 30.25' };
  const hundredths = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return hundredths ? { hundredths } : { sentence: 'The hours must be more than 0' };
}

/** @param {string} [text] */
const readWeeks = (text = '') => (/^([1-9]|[1-4]\d|5[0-3])$/.test(text.trim()) ? Number(text) : undefined);

/** One line as the API takes it, and its sum; or what must be put right. @param {TypedLine} line @param {number} n */
export function readLine(line, n) {
  /** @type {Errors} */
  const errors = [];
  const wrong = (/** @type {string} */ name, /** @type {string} */ message) =>
    errors.push({ field: `line-${n}-${name}`, message });
  const what = line.what?.trim();
  if (!what) wrong('what', 'Write what this is for');
  else if (what.length > 200) wrong('what', 'Write at most 200 letters');
  if (line.by === 'amount') {
    const { pence, sentence } = readPounds(line.amount, 'Enter how much it is');
    if (sentence) wrong('amount', sentence);
    return { errors, body: { what, amountPence: pence }, pence };
  }
  const rate = readPounds(line.rate, 'Enter what an hour costs');
  const hours = readHours(line.hours);
  const weeks = readWeeks(line.weeks);
  if (rate.sentence) wrong('rate', rate.sentence);
  if (hours.sentence) wrong('hours', hours.sentence);
  if (!weeks) wrong('weeks', 'Enter the weeks, from 1 to 53');
  return {
    errors,
    body: { what, ratePence: rate.pence, hoursHundredths: hours.hundredths, weeks },
    pence: rate.pence && hours.hundredths && weeks ? amountOf(rate.pence, hours.hundredths, weeks) : undefined,
  };
}

/** The whole form. @param {Record<string, any>} fields */
export function readSum({ after, reason, lines }) {
  const read = lines.map(readLine);
  /** @type {Errors} */
  const errors = read.flatMap((/** @type {{ errors: Errors }} */ line) => line.errors);
  const why = reason?.trim();
  if (after > 0 && !why) errors.push({ field: 'reason', message: 'Write why it is worked out again' });
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

const names = { ratePence: 'rate', hoursHundredths: 'hours', amountPence: 'amount' };

/** The form's own name for the API's field. @param {string} field */
export function formField(field) {
  const [, n, name] = /^lines\[(\d+)\]\.?(\w*)$/.exec(field) ?? [];
  if (n) return `line-${n}-${/** @type {Record<string, string>} */ (names)[name] ?? (name || 'what')}`;
  return field === 'lines' ? 'line-0-what' : field;
}
