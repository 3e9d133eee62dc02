/** @typedef {import('../web/shapes').NewsItem} NewsItem */

/** Who it is about: the other one, or whoever reads it. @param {string} other @param {string} you */
const them =
  (other, you) =>
  (/** @type {NewsItem} */ { what }) =>
    what ? other : you;

/** What happened, in one sentence. @type {Record<NewsItem['kind'], string | ((item: NewsItem) => string)>} */
const happened = {
  'receipt-accepted': 'A receipt was accepted',
  'receipt-accepted-less': 'A receipt was accepted, but for less',
  'receipt-returned': 'A receipt was sent back',
  'receipt-corrected': 'An accepted receipt was put right',
  'receipt-refunded': 'Money came back for a receipt',
  'request-answered': 'A question was answered',
  'request-message': 'There is a new message',
  'access-granted': 'Someone was let in to see or help',
  'access-changed': them('What someone may see or do was changed', 'What you may see or do was changed'),
  'access-ended': them('Someone may no longer see or help', 'Something you did here has ended'),
  'access-asked': 'A nominee was asked for',
  'access-appointed': 'A nominee was agreed or refused',
  'birthday-soon': them(
    'A parent’s access ends soon, on the 16th birthday',
    'Your access ends soon, on the 16th birthday',
  ),
  'sum-worked-out': 'You can read how the budget was worked out',
  'plan-sent': 'A plan was sent to be decided',
  'plan-decided': 'There is a decision about the plan',
  'option-changed': 'Someone else holds the money for one thing in the plan',
  'budget-amended': 'Something about the budget was changed',
  'budget-ends': 'This budget ends. You can read when and why',
  'promise-late': 'Something takes longer than we promised. You can read why',
  'household-decided': 'Someone in the same home may be paid. You can read why',
  'contact-changed': ({ what }) => `Your contact is now ${what}`,
};

/** @type {Record<string, (thing: { id: string }) => string>} */
const rooms = {
  receipt: ({ id }) => `/receipts/${id}`,
  request: ({ id }) => `/requests/${id}`,
  access: ({ id }) => `/people/${id}`,
};

/** @param {NewsItem} item */
export function newsWords(item) {
  const words = happened[item.kind];
  return typeof words === 'string' ? words : words(item);
}

/** What more is known of it: the receipt, the question, whose access it is. @param {NewsItem} item */
export const newsDetail = ({ kind, what }) => (kind === 'contact-changed' ? undefined : what);

/** Where to read more of it. @param {NewsItem} item */
export function newsPlace({ kind, budget, thing }) {
  if (kind === 'sum-worked-out') return `/budgets/${budget}/worked-out`;
  if (kind === 'plan-sent') return `/budgets/${budget}/plan/decide`;
  if (kind === 'plan-decided' || kind === 'option-changed') return `/budgets/${budget}/plan`;
  if (kind === 'household-decided') return `/budgets/${budget}/household`;
  if (kind === 'promise-late' && thing?.kind === 'budget') return `/budgets/${budget}/plan/write`;
  if (kind === 'budget-amended' || kind === 'budget-ends') return `/budgets/${budget}/stage`;
  return `/budgets/${budget}${thing && rooms[thing.kind] ? rooms[thing.kind](thing) : ''}`;
}

/** *1 new thing*, *3 new things*. @param {number} unseen */
export const howMany = (unseen) => `${unseen} new ${unseen === 1 ? 'thing' : 'things'}`;
