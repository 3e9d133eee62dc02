import { msg, str } from '@lit/localize';

/**
 * What an organisation can settle, in the order of the page.
 * @typedef {{ name: string, words: string, hint: string, amount?: (n: string | number) => string, long?: boolean }} Known
 */

const days = (/** @type {string | number} */ n) => (String(n) === '1' ? msg('1 day') : msg(str`${n} days`));

/** @type {Known[]} */
export const numbers = [
  {
    name: 'answer-by-working-days',
    words: msg('Requests and receipts are answered within'),
    hint: msg('Working days, from the day after it came in. From 1 to 60.'),
    amount: (n) => (String(n) === '1' ? msg('1 working day') : msg(str`${n} working days`)),
  },
  {
    name: 'receipts-taken-after-days',
    words: msg('Receipts are taken after a budget ends for'),
    hint: msg('Days. From 0 to 730.'),
    amount: days,
  },
  {
    name: 'notice-days',
    words: msg('Notice before an agreed budget ends'),
    hint: msg('Days. From 14 to 90.'),
    amount: days,
  },
  {
    name: 'retention-years',
    words: msg('Records of an adult are kept for'),
    hint: msg('Years after the last entry. From 8 to 100.'),
    amount: (n) => (String(n) === '1' ? msg('1 year') : msg(str`${n} years`)),
  },
];

/** @type {Known[]} */
export const texts = [
  {
    name: 'contact-hours',
    words: msg('When a contact can be reached'),
    hint: msg('Like: Monday to Friday, 9am to 5pm'),
  },
  { name: 'out-of-hours', words: msg('Phone number at other times'), hint: msg('Only the number, like 01632 960099') },
  { name: 'pals', words: msg('Advice about NHS care (PALS)'), hint: msg('Their name and phone number.'), long: true },
  {
    name: 'advocacy',
    words: msg('Someone to speak up (advocacy)'),
    hint: msg('Their name and phone number.'),
    long: true,
  },
  { name: 'complaints', words: msg('Where to complain'), hint: msg('Whom to write to or phone.'), long: true },
  { name: 'ombudsman', words: msg('Ombudsman'), hint: msg('Their name, phone number and web address.'), long: true },
  { name: 'sign-of-letter', words: msg('Name under letters'), hint: msg('Like: The personal health budgets team') },
];

/** @param {string | null} name */
export const settingOf = (name) => [...numbers, ...texts].find((known) => known.name === name);

/** *10 working days*. @param {Known} known @param {string | number | undefined} value */
export const inWords = ({ amount }, value) => {
  if (value === undefined) return msg('Nothing yet');
  return amount ? amount(value) : String(value);
};
