/** @type {Record<string, string>} */
export const howOften = {
  weekly: 'a week',
  'four-weekly': 'every 4 weeks',
  monthly: 'a month',
  yearly: 'a year',
  'one-off': 'once',
};

/** Who holds the money for an item. @type {Record<string, string>} */
export const options = {
  'direct-payment': 'Paid from your own budget account (direct payment)',
  notional: 'The NHS pays for it (notional budget)',
  'third-party': 'Another organisation pays for it (third party)',
};
