import { ids, period, uuid } from './ids.js';

/** @param {number} n @param {object} more */
const entry = (n, more) => ({
  id: uuid(100 + n),
  day: '2026-11-20',
  bucket: 'spent',
  amountPence: 4599,
  source: { kind: 'receipt', id: ids.accepted, step: 'accepted' },
  recordedAt: '2026-11-20T10:00:00Z',
  ...more,
});
export const entries = [
  entry(1, {
    bucket: 'waiting',
    what: 'Westmoor Mobility',
    planItemName: 'Physiotherapy',
    source: { kind: 'receipt', id: ids.waiting, step: 'sent' },
  }),
  entry(2, { day: '2026-10-30', amountPence: 5500, what: 'Westmoor Physio', planItemName: 'Physiotherapy' }),
  entry(3, {
    day: '2026-10-30',
    bucket: 'waiting',
    amountPence: -6000,
    what: 'Westmoor Physio',
    planItemName: 'Physiotherapy',
  }),
  entry(4, {
    day: '2026-04-01',
    bucket: 'agreed',
    amountPence: 2650000,
    what: 'Budget for the year',
    source: { kind: 'budget', id: ids.chc, step: 'agreed' },
  }),
];

/** @param {object} more */
const queued = (more) => ({
  kind: 'receipt',
  id: ids.waiting,
  budget: ids.chc,
  holder: 'Amira Khan',
  budgetName: 'NHS continuing healthcare',
  by: '2026-12-04',
  overdue: false,
  receivedAt: '2026-11-20T16:12:33Z',
  what: '£45.99 at Westmoor Mobility',
  contact: 'Grace Hill',
  mine: true,
  state: 'waiting',
  nobodyFree: false,
  needsReason: false,
  ...more,
});
export const queue = [
  queued({
    kind: 'review-request',
    id: ids.worried,
    by: '2026-11-20',
    overdue: true,
    what: 'One of my assistants takes money from my purse.',
    requestKind: 'worried',
  }),
  queued({
    kind: 'review-request',
    id: ids.mayIBuy,
    by: '2026-11-23',
    what: 'May I buy a tablet stand for my chair?',
    requestKind: 'may-i-buy',
  }),
  queued({}),
  queued({
    kind: 'plan',
    id: uuid(520),
    by: '2026-12-07',
    what: 'The plan that Amira Khan sent',
    contact: 'Grace Hill',
    mine: false,
  }),
  queued({
    id: ids.double,
    holder: 'Dev Patel',
    what: '£12.50, no receipt: bus fare',
    by: '2026-12-07',
    contact: 'Omar Farouk',
    mine: false,
    nobodyFree: true,
  }),
];

export const found = [
  {
    id: ids.chc,
    name: 'NHS continuing healthcare',
    holder: 'Amira Khan',
    role: 'staff',
    period,
    stage: 'running',
    next: { what: 'end', who: 'nobody', by: period.end },
    contact: 'Grace Hill',
  },
  {
    id: ids.dev,
    name: 'Young adult’s budget',
    holder: 'Amir Haddad',
    role: 'staff',
    period,
    stage: 'being-decided',
    next: { what: 'decide-the-plan', who: 'staff', person: 'Omar Farouk', by: '2026-12-04' },
    contact: 'Omar Farouk',
  },
];

/** @param {number} n @param {object} more */
const told = (n, more) => ({
  id: uuid(200 + n),
  kind: 'receipt-accepted',
  budget: ids.chc,
  budgetName: 'NHS continuing healthcare',
  holder: 'Amira Khan',
  thing: { kind: 'receipt', id: ids.accepted },
  what: '£60 at Westmoor Physio',
  at: '2026-11-22T14:05:00Z',
  seen: true,
  ...more,
});
export const news = {
  unseen: 3,
  items: [
    told(1, {
      kind: 'receipt-returned',
      thing: { kind: 'receipt', id: ids.returned },
      what: '£23.80 at Corner Shop',
      at: '2026-11-23T09:12:00Z',
      seen: false,
    }),
    told(2, {
      kind: 'request-answered',
      thing: { kind: 'request', id: ids.mayIBuy },
      what: 'May I buy a tablet stand for my chair?',
      at: '2026-11-23T08:40:00Z',
      seen: false,
    }),
    told(3, { kind: 'receipt-accepted-less', at: '2026-11-22T16:30:00Z', seen: false }),
    told(4, {}),
    told(5, {
      kind: 'access-ended',
      thing: { kind: 'access', id: uuid(70) },
      what: 'Ben Khan',
      at: '2026-11-02T10:00:00Z',
    }),
    told(6, {
      kind: 'contact-changed',
      thing: { kind: 'budget', id: ids.chc },
      what: 'Grace Hill',
      at: '2026-11-01T10:00:00Z',
    }),
    told(7, {
      kind: 'promise-late',
      thing: { kind: 'request', id: ids.mayIBuy },
      what: 'May I buy a tablet stand for my chair?',
      at: '2026-10-30T10:00:00Z',
    }),
  ],
};
