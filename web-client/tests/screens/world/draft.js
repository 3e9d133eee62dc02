import { ids, period, uuid } from './ids.js';

const by = { by: 'Amira Khan', at: '2026-11-20T18:12:00Z' };
const grace = { by: 'Grace Hill', at: '2026-11-21T10:30:00Z' };

/** @type {import('../../../src/web/shapes').PlanDraft['goals']} */
const goals = [
  { id: uuid(60), words: 'I live in my own home, with people I choose', version: 1, ...by },
  { id: uuid(61), words: 'I keep moving and get out twice a week', version: 2, ...grace },
];

const days = { firstDay: period.start, lastDay: period.end };

/** @type {import('../../../src/web/shapes').DraftItem[]} */
const items = [
  {
    id: ids.assistants,
    name: 'Personal assistants',
    what: 'Three people who help me get up, wash and go out',
    goal: uuid(60),
    payee: 'Three assistants I employ',
    payeeKind: 'employee',
    personalCare: false,
    sameHousehold: false,
    costPence: 2106000,
    howOften: 'weekly',
    option: 'direct-payment',
    ...days,
    version: 2,
    ...by,
    says: 'fine',
  },
  {
    id: ids.physio,
    name: 'Physiotherapy',
    goal: uuid(61),
    payee: 'Westmoor Physio',
    payeeKind: 'self-employed',
    personalCare: false,
    sameHousehold: false,
    costPence: 144000,
    howOften: 'monthly',
    option: 'notional',
    ...days,
    version: 1,
    ...grace,
  },
  {
    id: ids.cinema,
    name: 'Dentist near the cinema',
    personalCare: false,
    sameHousehold: false,
    costPence: 24000,
    howOften: 'one-off',
    option: 'third-party',
    firstDay: '2026-12-01',
    lastDay: '2027-02-28',
    version: 1,
    ...by,
    says: 'ask-first',
  },
];

/** A plan in the midst of its writing. @type {import('../../../src/web/shapes').PlanDraft} */
export const draft = {
  state: 'open',
  sumPence: 2650000,
  itemsPence: 2274000,
  sections: [
    {
      name: 'what-matters',
      words: 'I am 42 and live at home with my daughter. I like to be up early and to choose who helps me.',
      version: 3,
      ...by,
    },
    { name: 'risks', words: 'An assistant may be ill, and nobody comes in the morning.', version: 1, ...grace },
    { name: 'if-things-go-wrong', words: 'Phone Nadia first. Then the agency. Then Grace.', version: 1, ...by },
    { name: 'who-looks-after', version: 0 },
  ],
  goals,
  items,
  terms: { firstReviewOn: '2027-01-15', version: 1, ...grace },
  choice: { sumTold: true, optionsTold: false, version: 1, ...by },
  missing: [
    { field: 'optionsTold', message: 'Say that the three ways to hold the money were explained' },
    { field: 'who-looks-after', message: 'Write who looks after the plan' },
    { field: 'items[2].goal', message: 'Choose the goal that “Dentist near the cinema” is for' },
    { field: 'noticeDays', message: 'Choose how many days of notice end the plan' },
  ],
  mayWrite: true,
  maySend: false,
  mayDecide: false,
};

/** Nobody has written anything. @type {import('../../../src/web/shapes').PlanDraft} */
export const emptyDraft = {
  ...draft,
  state: 'none',
  itemsPence: 0,
  sections: draft.sections.map(({ name }) => ({ name, version: 0 })),
  goals: [],
  items: [],
  terms: { version: 0 },
  choice: { sumTold: false, optionsTold: false, version: 0 },
  missing: [{ field: 'goals', message: 'Write at least one goal' }],
};

/** All of it is there. @type {import('../../../src/web/shapes').PlanDraft} */
export const wholeDraft = {
  ...draft,
  sections: draft.sections.map((section) =>
    section.version ? section : { ...section, words: 'Nadia and I, with Grace.', version: 1, ...by },
  ),
  items: items.map((item) => ({ ...item, goal: uuid(61) })),
  terms: { ...draft.terms, noticeDays: 28 },
  choice: { ...draft.choice, optionsTold: true },
  missing: [],
  maySend: true,
};

/** It is with the NHS team. @type {import('../../../src/web/shapes').PlanDraft} */
export const sentByAmira = {
  ...wholeDraft,
  state: 'sent',
  mayWrite: false,
  maySend: false,
  sent: {
    id: uuid(95),
    by: 'Amira Khan',
    at: '2026-11-22T09:00:00Z',
    decideBy: '2026-12-04',
    own: true,
    maySayWhyLate: false,
  },
};
