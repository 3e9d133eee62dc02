import { msg, str } from '@lit/localize';

/** @typedef {import('../web/shapes').NewsItem} NewsItem */

/** Who it is about: the other one, or whoever reads it. @param {string} other @param {string} you */
const them =
  (other, you) =>
  (/** @type {NewsItem} */ { what }) =>
    what ? other : you;

/** What happened, in one sentence. @type {Record<NewsItem['kind'], string | ((item: NewsItem) => string)>} */
const happened = {
  'receipt-accepted': msg('A receipt was accepted'),
  'receipt-accepted-less': msg('A receipt was accepted, but for less'),
  'receipt-returned': msg('A receipt was sent back'),
  'receipt-corrected': msg('An accepted receipt was put right'),
  'receipt-refunded': msg('Money came back for a receipt'),
  'request-answered': msg('A question was answered'),
  'request-message': msg('There is a new message'),
  'access-granted': msg('Someone was let in to see or help'),
  'access-changed': them(msg('What someone may see or do was changed'), msg('What you may see or do was changed')),
  'access-ended': them(msg('Someone may no longer see or help'), msg('Something you did here has ended')),
  'access-asked': msg('A nominee was asked for'),
  'access-appointed': msg('A nominee was agreed or refused'),
  'birthday-soon': them(
    msg('A parent’s access ends soon, on the 16th birthday'),
    msg('Your access ends soon, on the 16th birthday'),
  ),
  'sum-worked-out': msg('You can read how the budget was worked out'),
  'plan-sent': msg('A plan was sent to be decided'),
  'plan-decided': msg('There is a decision about the plan'),
  'option-changed': msg('Someone else holds the money for one thing in the plan'),
  'budget-amended': msg('Something about the budget was changed'),
  'budget-ends': msg('This budget ends. You can read when and why'),
  'promise-late': msg('Something takes longer than we promised. You can read why'),
  'household-decided': msg('Someone in the same home may be paid. You can read why'),
  'contact-changed': ({ what }) => msg(str`Your contact is now ${what}`),
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
