import { msg } from '@lit/localize';
import { readPounds, typed } from '../money/money.js';
import { boxesOf, daysUntil, readDay } from '../time/dates.js';
import { usualDay } from './read-draft.js';

/** @typedef {import('../web/shapes').Period} Period */
/** @typedef {import('../web/shapes').DraftItem} DraftItem */

/** Is one of these paid, they may live in the same home. */
export const persons = ['self-employed', 'employee', 'family'];

/** @param {DraftItem} item @param {Period} period @returns {Record<string, any>} */
export const fieldsOfItem = (item, { start, end }) => ({
  name: item.name,
  what: item.what ?? '',
  goal: item.goal ?? '',
  payee: item.payee ?? '',
  payeeKind: item.payeeKind ?? '',
  personalCare: item.personalCare,
  cqcLocation: item.cqcLocation ?? '',
  sameHousehold: item.sameHousehold,
  cost: typed(item.costPence),
  howOften: item.howOften,
  option: item.option,
  partOfIt: item.firstDay !== start || item.lastDay !== end,
  firstDay: boxesOf(item.firstDay),
  lastDay: boxesOf(item.lastDay),
});

/** What a new item starts with. @param {Period} period */
export const blankItem = ({ start, end }) => ({ firstDay: boxesOf(start), lastDay: boxesOf(end) });

/** @param {string} name @param {any} value */
export function usualInItem(name, value) {
  if (name === 'cost') return readPounds(value).pence ?? value;
  return name === 'firstDay' || name === 'lastDay' ? usualDay(value) : value;
}

/** The form's own name for the API's field. @param {string} field */
export const itemField = (field) => (field === 'costPence' ? 'cost' : field);

/** The days it is for: those of the budget, unless others were said. @param {Record<string, any>} fields @param {Period} period */
function readDays({ partOfIt, firstDay, lastDay }, { start, end }) {
  if (!partOfIt) return { first: { date: start }, last: { date: end } };
  const within = { first: start, tooEarly: msg('It must be in the days of the budget'), last: end };
  const first = readDay(firstDay, { ...within, none: msg('Enter the first day'), tooLate: within.tooEarly });
  const after = { ...within, first: first.date ?? start, tooEarly: msg('It must not be before the first day') };
  return { first, last: readDay(lastDay, { ...after, none: msg('Enter the last day'), tooLate: within.tooEarly }) };
}

/**
 * An item as the API takes it; or what it still needs. Who is paid may be said later.
 * @param {Record<string, any>} fields
 * @param {Period} period
 */
export function readItem(fields, period) {
  const errors = /** @type {{ field: string, message: string }[]} */ ([]);
  const wrong = (/** @type {string} */ field, /** @type {string | undefined} */ message) =>
    message && errors.push({ field, message });
  const text = (/** @type {string} */ name) => fields[name]?.trim() || undefined;
  const { payeeKind, howOften, option } = fields;
  const cost = readPounds(fields.cost, msg('Enter what it costs'));
  const { first, last } = readDays(fields, period);
  const care = payeeKind === 'agency' && Boolean(fields.personalCare);
  const cqcLocation = care ? text('cqcLocation') : undefined;

  if (!text('name')) wrong('name', msg('Write what it is'));
  if (cqcLocation && !/^1-\d{5,12}$/.test(cqcLocation)) wrong('cqcLocation', msg('Enter the number like 1-123456789'));
  wrong('cost', cost.sentence);
  if (!howOften) wrong('howOften', msg('Choose how often it is paid'));
  wrong('firstDay', first.sentence);
  wrong('lastDay', last.sentence);
  if (!option) wrong('option', msg('Choose how the money is held'));

  const body = {
    name: text('name'),
    what: text('what'),
    goal: fields.goal || undefined,
    payee: text('payee'),
    payeeKind: payeeKind || undefined,
    personalCare: care,
    cqcLocation,
    sameHousehold: persons.includes(payeeKind) && Boolean(fields.sameHousehold),
    costPence: cost.pence,
    howOften,
    option,
    firstDay: first.date,
    lastDay: last.date,
  };
  return { errors, body };
}

const daysOf = { weekly: 7, 'four-weekly': 28, monthly: 365.25 / 12 };

/**
 * About how much each payment is, in whole pence; nothing when it is paid once, or not known yet.
 * @param {Record<string, any>} fields
 * @param {Period} period
 */
export function eachTime(fields, period) {
  const { body } = readItem(fields, period);
  const every = daysOf[/** @type {keyof typeof daysOf} */ (fields.howOften)];
  if (!every || !body.costPence || !body.firstDay || !body.lastDay) return undefined;
  const times = (daysUntil(body.lastDay, body.firstDay) + 1) / every;
  return times < 1 ? undefined : Math.round(body.costPence / times);
}
