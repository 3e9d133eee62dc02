import { hourWords } from '../time/dates.js';
import { msg, str } from '../words/words.js';

/** @typedef {import('../web/shapes').Look} Look */

/** As what somebody looked. @type {Record<Look['as'], (name: string, your: string) => string>} */
const lookers = {
  contact: (name, your) => msg(str`${your === 'your' ? msg('Your') : msg('The')} contact, ${name},`),
  cover: (name, your) => msg(str`${name}, who stands in for ${your} contact,`),
  staff: (name) => msg(str`${name}, who works in the budget team,`),
  approver: (name) => msg(str`${name}, who decides in the budget team,`),
  lead: (name) => msg(str`${name}, who leads the budget team,`),
  representative: (name, your) => msg(str`${name}, ${your === 'your' ? 'your' : 'a'} representative,`),
  nominee: (name, your) => msg(str`${name}, ${your} nominee,`),
  carer: (name) => msg(str`${name}, a carer,`),
  'third-party': (name, your) => msg(str`${name}, who looks after some of ${your} money,`),
};

/** @type {Record<Look['thing'], (your: string) => string>} */
const things = {
  budget: (your) => msg(str`${your} name and details`),
  plan: (your) => msg(str`${your} plan`),
  receipts: (your) => msg(str`${your} receipts`),
  requests: (your) => msg(str`${your} requests`),
  statement: (your) => msg(str`what is left of ${your} money and what was spent`),
  access: (your) => msg(str`who may see ${your} budget`),
  lookups: () => msg('this list'),
};

/** *Your contact, Grace Hill, looked at your receipts between 2pm and 3pm.* @param {Look} look @param {boolean} own the reader is the holder */
export function lookWords({ person, as, thing, at }, own) {
  const your = own ? 'your' : 'the';
  const who = person.me ? msg('You') : lookers[as](person.name, your);
  return msg(str`${who} looked at ${things[thing](your)} ${hourWords(at)}.`);
}
