import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds, readPounds } from '../money/money.js';
import { longDate, readDate, today } from '../time/dates.js';
import { radios } from '../web/fields.js';

/** @typedef {import('../web/form').Form} Form */
/** @typedef {import('../web/shapes').GoAhead} GoAhead */

const MOST_LETTERS = 90;

/** @param {string} words */
const short = (words) => (words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()}…` : words);

/** Those that hold on the day it was spent, and the one that was chosen. @param {GoAhead[]} goAheads @param {Record<string, any>} fields */
export function offered(goAheads, { spentOn, goAhead }) {
  const day = readDate(spentOn ?? {}).date ?? today();
  return goAheads.filter(({ id, state, until }) => id === goAhead || (state !== 'used' && until >= day));
}

/** @param {GoAhead} goAhead */
const said = ({ by, upToPence, until }) =>
  upToPence === undefined
    ? msg(str`${by} said yes, until ${longDate(until)}`)
    : msg(str`${by} said yes, up to ${pounds(upToPence)}, until ${longDate(until)}`);

/** What is said of an amount that is above the yes. @param {GoAhead} goAhead @param {string | undefined} amount as it was typed */
function above({ upToPence }, amount) {
  const { pence } = readPounds(amount);
  return pence !== undefined && upToPence !== undefined && pence > upToPence
    ? html`<p>${msg(html`This is ${pounds(pence - upToPence)} more than you asked for. You can still send it. A person looks at it.`)}</p>`
    : undefined;
}

/**
 * Which yes it was for. There is nothing to answer for whoever has none.
 * @param {Form} form
 * @param {GoAhead[] | undefined} goAheads undefined while they are not known
 */
export function askedBefore(form, goAheads) {
  const { fields } = form;
  const known = offered(goAheads ?? [], fields);
  const lost = fields.goAhead && !known.some(({ id }) => id === fields.goAhead);
  if (!known.length && !lost) return nothing;
  return radios(form, {
    name: 'goAhead',
    legend: msg('Did you ask before you bought this?'),
    choices: [
      ...known.map((one) => ({
        value: one.id,
        label: msg(str`Yes: ${short(one.what)}`),
        hint: said(one),
        more: above(one, fields.amount),
      })),
      ...(lost ? [{ value: fields.goAhead, label: msg('Yes') }] : []),
      { value: '', label: msg('No') },
    ],
  });
}
