/** @typedef {import('../web/shapes').NewsItem} NewsItem */

/** What happened, in one sentence. @type {Record<NewsItem['kind'], string>} */
const happened = {
  'receipt-accepted': 'A receipt was accepted',
  'receipt-accepted-less': 'A receipt was accepted, but for less',
  'receipt-returned': 'A receipt was sent back',
  'receipt-corrected': 'An accepted receipt was put right',
  'request-answered': 'A question was answered',
  'request-message': 'There is a new message',
  'access-granted': 'Someone was let in to see or help',
  'access-changed': 'What someone may see or do was changed',
  'access-ended': 'Someone may no longer see or help',
  'access-asked': 'A nominee was asked for',
  'access-appointed': 'A nominee was agreed or refused',
  'birthday-soon': 'A parent’s access ends soon, on the 16th birthday',
};

/** @type {Record<string, (thing: { id: string }) => string>} */
const rooms = {
  receipt: ({ id }) => `/receipts/${id}`,
  request: ({ id }) => `/requests/${id}`,
  access: () => '/people',
};

/** @param {NewsItem} item */
export const newsWords = ({ kind }) => happened[kind];

/** Where to read more of it. @param {NewsItem} item */
export const newsPlace = ({ budget, thing }) =>
  `/budgets/${budget}${thing && rooms[thing.kind] ? rooms[thing.kind](thing) : ''}`;

/** *1 new thing*, *3 new things*. @param {number} unseen */
export const howMany = (unseen) => `${unseen} new ${unseen === 1 ? 'thing' : 'things'}`;
