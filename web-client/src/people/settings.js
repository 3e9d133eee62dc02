/**
 * What an organisation can settle, in the order of the page.
 * @typedef {{ name: string, words: string, hint: string, unit?: string, long?: boolean }} Known
 */

/** @type {Known[]} */
export const numbers = [
  {
    name: 'answer-by-working-days',
    words: 'Requests and receipts are answered within',
    hint: 'Working days, from the day after it came in. From 1 to 60.',
    unit: 'working days',
  },
  {
    name: 'receipts-taken-after-days',
    words: 'Receipts are taken after a budget ends for',
    hint: 'Days. From 0 to 730.',
    unit: 'days',
  },
  {
    name: 'notice-days',
    words: 'Notice before an agreed budget ends',
    hint: 'Days. From 14 to 90.',
    unit: 'days',
  },
  {
    name: 'retention-years',
    words: 'Records of an adult are kept for',
    hint: 'Years after the last entry. From 8 to 100.',
    unit: 'years',
  },
];

/** @type {Known[]} */
export const texts = [
  { name: 'contact-hours', words: 'When a contact can be reached', hint: 'Like: Monday to Friday, 9am to 5pm' },
  { name: 'out-of-hours', words: 'Phone number at other times', hint: 'Only the number, like 01632 960099' },
  { name: 'pals', words: 'Advice about NHS care (PALS)', hint: 'Their name and phone number.', long: true },
  { name: 'advocacy', words: 'Someone to speak up (advocacy)', hint: 'Their name and phone number.', long: true },
  { name: 'complaints', words: 'Where to complain', hint: 'Whom to write to or phone.', long: true },
  { name: 'ombudsman', words: 'Ombudsman', hint: 'Their name, phone number and web address.', long: true },
  { name: 'sign-of-letter', words: 'Name under letters', hint: 'Like: The personal health budgets team' },
];

/** @param {string | null} name */
export const settingOf = (name) => [...numbers, ...texts].find((known) => known.name === name);

/** *10 working days*. @param {Known} known @param {string | number | undefined} value */
export const inWords = ({ unit }, value) => {
  if (value === undefined) return 'Nothing yet';
  return unit ? `${value} ${String(value) === '1' ? unit.replace(/s$/, '') : unit}` : String(value);
};
