import { plan, planItems } from './budget.js';
import { ids, uuid } from './ids.js';

const written = { by: 'Amira Khan', at: '2026-11-17T10:00:00Z' };

/** @param {number} n @param {object} more */
const draftItem = (n, more) => ({
  id: uuid(500 + n),
  personalCare: false,
  sameHousehold: false,
  howOften: 'weekly',
  option: 'direct-payment',
  firstDay: '2026-12-01',
  lastDay: '2027-03-31',
  version: 1,
  ...written,
  ...more,
});
/** A plan that waits for its decision. */
export const sentDraft = {
  state: 'sent',
  sumPence: 2650000,
  itemsPence: 2310000,
  sections: [
    {
      name: 'what-matters',
      words:
        'I want to live at home with my daughter, and choose who helps me in the morning.\nI like football. I have gone to the Westmoor ground since I was six.',
      version: 3,
      ...written,
    },
    { name: 'risks', words: 'An assistant may be ill and nobody comes in the morning.', version: 1, ...written },
    { name: 'if-things-go-wrong', words: 'Phone Nadia first. Then Grace.', version: 2, ...written },
    { name: 'who-looks-after', words: 'I do, and Nadia checks the sums with me.', version: 1, ...written },
  ],
  goals: [
    { id: uuid(60), words: 'I live in my own home, with people I choose', version: 1, ...written },
    { id: uuid(61), words: 'I keep moving and get out twice a week', version: 1, ...written },
  ],
  items: [
    draftItem(1, {
      id: ids.assistants,
      name: 'Personal assistants',
      what: 'Three assistants, 30 hours a week',
      goal: uuid(60),
      payee: 'Jo, Sam and Kit',
      payeeKind: 'employee',
      personalCare: true,
      costPence: 1806000,
    }),
    draftItem(2, {
      name: 'Nights when an assistant is ill',
      goal: uuid(60),
      payee: 'Westmoor Care',
      payeeKind: 'agency',
      personalCare: true,
      cqcLocation: '1-123456789',
      costPence: 300000,
      howOften: 'monthly',
      option: 'notional',
    }),
    draftItem(3, {
      name: 'Football, with an assistant',
      what: 'Both tickets, and a beer after the match',
      goal: uuid(61),
      payee: 'Westmoor United',
      payeeKind: 'organisation',
      costPence: 36000,
      howOften: 'monthly',
      says: 'not-possible',
    }),
    draftItem(4, {
      id: ids.physio,
      name: 'Physiotherapy',
      goal: uuid(61),
      payee: 'Westmoor Physio',
      payeeKind: 'self-employed',
      costPence: 144000,
      howOften: 'monthly',
    }),
    draftItem(5, {
      id: ids.cinema,
      name: 'Cinema tickets with an assistant',
      goal: uuid(61),
      payee: 'Nadia Khan',
      payeeKind: 'family',
      sameHousehold: true,
      costPence: 24000,
      howOften: 'monthly',
      says: 'fine',
    }),
  ],
  terms: { firstReviewOn: '2027-02-26', noticeDays: 30, version: 1 },
  choice: { sumTold: true, optionsTold: true, version: 1 },
  missing: [],
  sent: {
    id: uuid(520),
    by: 'Amira Khan',
    at: '2026-11-18T15:00:00Z',
    decideBy: '2026-12-02',
    own: false,
    maySayWhyLate: false,
  },
  mayWrite: false,
  maySend: false,
  mayDecide: true,
};

/** Agreed, but not all of it as it was asked for. */
export const decidedPlan = {
  ...plan,
  version: 4,
  agreedOn: '2026-10-28',
  startsOn: '2026-11-01',
  whoLooksAfter: 'I do, and Nadia checks the sums with me.',
  firstReviewOn: '2027-01-29',
  noticeDays: 30,
  agreedPence: 2650000,
  decision: {
    id: uuid(530),
    by: 'Petra Novak',
    at: '2026-10-28T11:00:00Z',
    reason: 'This is a good plan. It says clearly what you want, and who helps.',
    authority: 'approver',
  },
  items: plan.items.map((item, n) => ({
    ...item,
    decision:
      item.id === ids.physio
        ? {
            id: uuid(541),
            result: 'changed',
            askedPence: 18000,
            reason: 'Two visits a month, as your physiotherapist wrote. We look at it again at the review.',
          }
        : { id: uuid(550 + n), result: 'agreed' },
  })),
  refused: [
    {
      id: uuid(503),
      name: 'A treadmill',
      costPence: 64900,
      decision: {
        id: ids.decision,
        result: 'refused',
        askedPence: 64900,
        reason:
          'There is one at the centre that you can use with your physiotherapist. If that does not work, tell us why.',
      },
    },
  ],
};

export const planVersions = [
  { version: 4, agreedOn: '2026-10-28', startsOn: '2026-11-01', by: 'Petra Novak', reason: 'A changed plan' },
  { version: 3, agreedOn: '2026-03-20', by: 'Grace Hill' },
];

/** Before, the NHS paid for the physiotherapy. */
const olderPlan = {
  ...plan,
  items: plan.items.map((item) => (item.id === planItems[1].id ? { ...item, option: 'notional' } : item)),
};

/** @param {URLSearchParams} query */
export const planOf = (query) =>
  query.get('version') === '4' ? decidedPlan : query.get('version') === '3' ? olderPlan : plan;

export const careProviders = {
  asOf: '2026-11-02',
  sample: true,
  items: [{ locationId: '1-123456789', name: 'Bright Days Home Care', postcode: 'WM1 2AB', personalCare: true }],
  more: false,
};
