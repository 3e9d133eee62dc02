import { pounds } from '../money/money.js';

/** How often it is paid. @type {Record<string, string>} */
export const howOften = {
  weekly: 'paid every week',
  'four-weekly': 'paid every 4 weeks',
  monthly: 'paid every month',
  yearly: 'paid every year',
  'one-off': 'paid once',
};

/** A cost is for all of an item's days, however often it is paid. @param {number} pence @param {string} [often] */
export const costWords = (pence, often = '') =>
  [`${pounds(pence)}${often && often !== 'one-off' ? ' in all' : ''}`, howOften[often]].filter(Boolean).join(', ');

/** Who holds the money for an item. @type {Record<string, string>} */
export const holders = {
  notional: 'The NHS holds the money and pays (notional budget)',
  'third-party': 'Another organisation holds the money and pays (third party)',
  'direct-payment': 'The money is paid into the budget’s own account (direct payment)',
};

/** Who is paid, after a name. @type {Record<string, string>} */
export const paidTo = {
  shop: 'a shop',
  agency: 'an agency',
  'self-employed': 'someone who works for themselves',
  employee: 'someone who is employed for this',
  family: 'family or a friend',
  organisation: 'an organisation',
};
