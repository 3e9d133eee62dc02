/** How often it is paid. @type {Record<string, string>} */
export const howOften = {
  weekly: 'paid every week',
  'four-weekly': 'paid every 4 weeks',
  monthly: 'paid every month',
  yearly: 'paid every year',
  'one-off': 'paid once',
};

/** Who holds the money for an item. @type {Record<string, string>} */
export const options = {
  'direct-payment': 'Paid from your own budget account (direct payment)',
  notional: 'The NHS pays for it (notional budget)',
  'third-party': 'Another organisation pays for it (third party)',
};
