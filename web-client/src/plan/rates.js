import { msg, str } from '@lit/localize';
import { toThePenny } from '../money/money.js';
import { amountOf, hoursWords } from '../money/working.js';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').RateCard} RateCard */
/** @typedef {import('../web/shapes').FromRateCard} FromRateCard */

/** A year, as budgets are worked out. */
export const weeksOfAYear = 52;

/** *Complex physical care, Tier 2*. @param {{ packageName: string, tier?: string }} card */
export const cardName = ({ packageName, tier }) => (tier ? `${packageName}, ${tier}` : packageName);

/** @param {RateCard[]} cards @returns {[string, RateCard[]][]} */
export function byPackage(cards) {
  const names = [...new Set(cards.map(({ packageName }) => packageName))];
  return names.map((name) => [name, cards.filter(({ packageName }) => packageName === name)]);
}

/** *49 hours a week: £67,600.00 a year*; nothing for a rate alone. @param {RateCard} card */
export function sizeWords({ bands }) {
  let hours = 0;
  let pence = 0;
  for (const { hoursHundredths, hourlyPence } of bands) {
    if (hoursHundredths === undefined) return undefined;
    hours += hoursHundredths;
    pence += amountOf(hourlyPence, hoursHundredths, weeksOfAYear);
  }
  return msg(str`${hoursWords(hours)} a week: ${toThePenny(pence)} for ${weeksOfAYear} weeks`);
}

/** *“Complex physical care, Tier 2”, weekdays, from 1 April 2026*. @param {FromRateCard} card */
const place = (card) => msg(str`“${cardName(card)}”, ${card.band}, from ${longDate(card.firstDay)}`);

/** Where a line's rate comes from, in a sentence; its own reason comes after it. @param {import('../web/shapes').IndicativeLine} line */
export function sourceWords({ ratePence, rateCard }) {
  if (!rateCard) return undefined;
  const rate = toThePenny(rateCard.hourlyPence);
  return rateCard.hourlyPence === ratePence
    ? msg(str`${rate} an hour is the rate on our list: ${place(rateCard)}.`)
    : msg(str`The rate on our list is ${rate} an hour: ${place(rateCard)}. Here it is different.`);
}
