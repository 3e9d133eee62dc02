import { hourWords } from '../time/dates.js';

/** @typedef {import('../web/shapes').Look} Look */

/** As what somebody looked. @type {Record<Look['as'], (name: string, your: string) => string>} */
const lookers = {
  contact: (name, your) => `${your === 'your' ? 'Your' : 'The'} contact, ${name},`,
  cover: (name, your) => `${name}, who stands in for ${your} contact,`,
  staff: (name) => `${name}, who works in the budget team,`,
  approver: (name) => `${name}, who decides in the budget team,`,
  lead: (name) => `${name}, who leads the budget team,`,
  representative: (name, your) => `${name}, ${your === 'your' ? 'your' : 'a'} representative,`,
  nominee: (name, your) => `${name}, ${your} nominee,`,
  carer: (name) => `${name}, a carer,`,
  'third-party': (name, your) => `${name}, who looks after some of ${your} money,`,
};

/** @type {Record<Look['thing'], (your: string) => string>} */
const things = {
  budget: (your) => `${your} name and details`,
  plan: (your) => `${your} plan`,
  receipts: (your) => `${your} receipts`,
  requests: (your) => `${your} requests`,
  statement: (your) => `what is left of ${your} money and what was spent`,
  access: (your) => `who may see ${your} budget`,
  lookups: () => 'this list',
};

/** *Your contact, Grace Hill, looked at your receipts between 2pm and 3pm.* @param {Look} look @param {boolean} own the reader is the holder */
export function lookWords({ person, as, thing, at }, own) {
  const your = own ? 'your' : 'the';
  const who = person.me ? 'You' : lookers[as](person.name, your);
  return `${who} looked at ${things[thing](your)} ${hourWords(at)}.`;
}
