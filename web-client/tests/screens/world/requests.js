import { ids, uuid } from './ids.js';

const by = { id: ids.amira, name: 'Amira Khan', me: true };
const _ben = { id: ids.ben, name: 'Ben Khan', me: false };

/** @param {object} more */
export const request = (more) => ({
  id: ids.mayIBuy,
  kind: 'may-i-buy',
  words: 'May I buy a tablet stand for my chair? It would let me hold video calls with my physio.',
  pricePence: 19900,
  link: 'https://shop.example/stand',
  private: false,
  sentBy: by,
  onBehalf: false,
  receivedAt: '2026-11-16T09:30:00Z',
  answerBy: '2026-11-30',
  state: 'waiting',
  overdue: false,
  fileCount: 0,
  files: [],
  hasIt: { name: 'Grace Hill' },
  mayAnswer: false,
  mayMessage: true,
  mayWithdraw: true,
  maySayWhyLate: false,
  budget: ids.chc,
  holder: 'Amira Khan',
  messages: [
    {
      id: uuid(70),
      words: 'Thank you, Amira. Does it fit the chair you have now?',
      by: { id: ids.grace, name: 'Grace Hill' },
      fromStaff: true,
      at: '2026-11-17T11:05:00Z',
    },
    { id: uuid(71), words: 'Yes, I tried one at the centre.', by, fromStaff: false, at: '2026-11-17T18:40:00Z' },
  ],
  ...more,
});

export const requests = [
  request({}),
  request({
    id: ids.worried,
    kind: 'worried',
    words: 'One of my assistants takes money from my purse.',
    private: true,
    pricePence: undefined,
    link: undefined,
    messages: [],
    overdue: true,
    answerBy: '2026-11-20',
  }),
  request({
    id: ids.refused,
    kind: 'may-i-buy',
    words: 'May I buy a treadmill?',
    pricePence: 64900,
    link: undefined,
    state: 'answered',
    messages: [],
    mayMessage: false,
    mayWithdraw: false,
    answer: {
      id: ids.decision,
      result: 'refused',
      reason:
        'The plan pays for physiotherapy at the centre, where there is one you can use. If that does not work for you, tell us why and we look again.',
      by: 'Grace Hill',
      at: '2026-10-14T14:00:00Z',
    },
  }),
  request({
    id: ids.review,
    kind: 'review-plan',
    words: 'The agency put its price up. Can we look at the hours?',
    pricePence: undefined,
    link: undefined,
    state: 'answered',
    messages: [],
    mayMessage: false,
    mayWithdraw: false,
    answer: {
      id: uuid(52),
      result: 'granted',
      reason: 'We meet on 12 October and go through the hours with you.',
      by: 'Grace Hill',
      at: '2026-10-02T14:00:00Z',
    },
  }),
];

/** @param {object} more */
export const goAhead = (more) => ({
  id: ids.goAhead,
  request: ids.mayIBuy,
  what: 'May I buy a tablet stand for my chair? It would let me hold video calls with my physio.',
  upToPence: 19900,
  until: '2027-02-20',
  state: 'open',
  by: 'Grace Hill',
  at: '2026-11-17T12:00:00Z',
  reason: 'Yes, it helps you with your first goal.',
  private: false,
  ...more,
});

/** Until somebody asked. @type {unknown[]} */
export const goAheads = [];
