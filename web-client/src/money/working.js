import { msg, str } from '@lit/localize';
import { toThePenny } from './money.js';

/** @typedef {import('../web/shapes').IndicativeLine} IndicativeLine */

const upTo2 = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** *30.25 hours*. @param {number} hundredths */
export const hoursWords = (hundredths) =>
  hundredths === 100 ? msg('1 hour') : msg(str`${upTo2.format(hundredths / 100)} hours`);

/** *52 weeks*. @param {number} weeks */
const weeksWords = (weeks) => (weeks === 1 ? msg('1 week') : msg(str`${upTo2.format(weeks)} weeks`));

/** An hour's pay, for hours (in hundredths) a week and weeks: pence, half a penny up. The API's sum is the one that stands.
 * @param {number} ratePence @param {number} hoursHundredths @param {number} weeks */
export const amountOf = (ratePence, hoursHundredths, weeks) =>
  Math.floor((ratePence * hoursHundredths * weeks + 50) / 100);

/** *30 hours a week × 52 weeks × £14.00 = £21,840.00*; one amount is only itself. @param {IndicativeLine} line */
export function working({ ratePence, hoursHundredths = 0, weeks = 0, amountPence }) {
  if (ratePence === undefined) return toThePenny(amountPence);
  const hours = msg(str`${hoursWords(hoursHundredths)} a week × ${weeksWords(weeks)}`);
  return `${hours} × ${toThePenny(ratePence)} = ${toThePenny(amountPence)}`;
}

/** How what was agreed differs from what was worked out, in words. @param {number} workedOut @param {number} agreed */
export function differenceWords(workedOut, agreed) {
  if (agreed === workedOut) return msg('The same sum was agreed for the plan.');
  const by = toThePenny(Math.abs(agreed - workedOut));
  const sum = toThePenny(agreed);
  return agreed > workedOut
    ? msg(str`${sum} was agreed for the plan. That is ${by} more than was worked out.`)
    : msg(str`${sum} was agreed for the plan. That is ${by} less than was worked out.`);
}
