import { msg, str } from '@lit/localize';
import { pounds } from '../money/money.js';

/** How often it is paid. @type {Record<string, string>} */
export const howOften = {
  weekly: msg('paid every week'),
  'four-weekly': msg('paid every 4 weeks'),
  monthly: msg('paid every month'),
  yearly: msg('paid every year'),
  'one-off': msg('paid once'),
};

/** A cost is for all of an item's days, however often it is paid. @param {number} pence @param {string} [often] */
export const costWords = (pence, often = '') =>
  [often && often !== 'one-off' ? msg(str`${pounds(pence)} in all`) : pounds(pence), howOften[often]]
    .filter(Boolean)
    .join(', ');

/** Who holds the money for an item. @type {Record<string, string>} */
export const holders = {
  notional: msg('The NHS holds the money and pays (notional budget)'),
  'third-party': msg('Another organisation holds the money and pays (third party)'),
  'direct-payment': msg('The money is paid into the budget’s own account (direct payment)'),
};

/** Who is paid, after a name. @type {Record<string, string>} */
export const paidTo = {
  shop: msg('a shop'),
  agency: msg('an agency'),
  'self-employed': msg('someone who works for themselves'),
  employee: msg('someone who is employed for this'),
  family: msg('family or a friend'),
  organisation: msg('an organisation'),
};
