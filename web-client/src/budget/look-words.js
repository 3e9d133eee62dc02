import { msg, str } from '@lit/localize';
import { hourWords } from '../time/dates.js';

/** @typedef {import('../web/shapes').Look} Look */

/** As what somebody looked, told to the holder. @type {Record<Look['as'], (name: string) => string>} */
const lookersForHolder = {
  contact: (name) => msg(str`Your contact, ${name},`),
  cover: (name) => msg(str`${name}, who stands in for your contact,`),
  staff: (name) => msg(str`${name}, who works in the budget team,`),
  approver: (name) => msg(str`${name}, who decides in the budget team,`),
  lead: (name) => msg(str`${name}, who leads the budget team,`),
  representative: (name) => msg(str`${name}, your representative,`),
  nominee: (name) => msg(str`${name}, your nominee,`),
  carer: (name) => msg(str`${name}, a carer,`),
  'third-party': (name) => msg(str`${name}, who looks after some of your money,`),
};

/** The same, told to anyone else. @type {typeof lookersForHolder} */
const lookersForOthers = {
  ...lookersForHolder,
  contact: (name) => msg(str`The contact, ${name},`),
  cover: (name) => msg(str`${name}, who stands in for the contact,`),
  representative: (name) => msg(str`${name}, a representative,`),
  nominee: (name) => msg(str`${name}, the nominee,`),
  'third-party': (name) => msg(str`${name}, who looks after some of the money,`),
};

/** What was looked at, told to the holder and to anyone else. @type {Record<Look['thing'], [string, string]>} */
const things = {
  budget: [msg('your name and details'), msg('the name and details')],
  plan: [msg('your plan'), msg('the plan')],
  receipts: [msg('your receipts'), msg('the receipts')],
  requests: [msg('your requests'), msg('the requests')],
  statement: [
    msg('what is left of your money and what was spent'),
    msg('what is left of the money and what was spent'),
  ],
  access: [msg('who may see your budget'), msg('who may see the budget')],
  lookups: [msg('this list'), msg('this list')],
};

/** *Your contact, Grace Hill, looked at your receipts between 2pm and 3pm.* @param {Look} look @param {boolean} own the reader is the holder */
export function lookWords({ person, as, thing, at }, own) {
  const what = things[thing][own ? 0 : 1];
  if (person.me) return msg(str`You looked at ${what} ${hourWords(at)}.`);
  const who = (own ? lookersForHolder : lookersForOthers)[as](person.name);
  return msg(str`${who} looked at ${what} ${hourWords(at)}.`);
}
