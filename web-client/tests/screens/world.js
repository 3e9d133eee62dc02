/** The small named world, as the API would tell it on 23 November 2026. */
const uuid = (/** @type {number} */ n) => `0199a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const ids = {
  amira: uuid(1),
  ben: uuid(2),
  grace: uuid(3),
  sam: uuid(4),
  nobody: uuid(5),
  chc: uuid(10),
  dev: uuid(11),
  joan: uuid(12),
  assistants: uuid(20),
  physio: uuid(21),
  bicycle: uuid(22),
  respite: uuid(23),
  cinema: uuid(24),
  waiting: uuid(30),
  accepted: uuid(31),
  returned: uuid(32),
  withdrawn: uuid(33),
  double: uuid(34),
  mayIBuy: uuid(40),
  review: uuid(41),
  worried: uuid(42),
  refused: uuid(43),
  decision: uuid(50),
  goAhead: uuid(51),
};

export const contact = {
  name: 'Grace Hill',
  phone: '01632 960001',
  email: 'grace.hill@westmoor.example',
  hours: 'Monday to Friday, 9am to 5pm',
  outOfHours: '01632 960099',
};
const period = { start: '2026-04-01', end: '2027-03-31' };
const holderRights = [
  'see-budget',
  'see-plan-item-names',
  'send-receipts',
  'see-own-receipts',
  'see-receipts',
  'make-requests',
  'see-requests',
  'see-private-requests',
];
const carerRights = ['see-plan-item-names', 'send-receipts', 'see-own-receipts'];
export const staffRights = [...holderRights, 'decide-receipts', 'answer-requests'];

/** @param {string} id @param {string} holder @param {string} role @param {string[]} rights @param {string} [name] */
const mine = (id, holder, role, rights, name = 'NHS continuing healthcare') => ({
  id,
  name,
  holder,
  role,
  rights,
  period,
  stage: 'running',
  organisation: 'Westmoor ICB',
  contact,
});

export const people = {
  amira: {
    id: ids.amira,
    name: 'Amira Khan',
    email: 'amira@example.test',
    budgets: [mine(ids.chc, 'Amira Khan', 'holder', holderRights)],
  },
  ben: {
    id: ids.ben,
    name: 'Ben Khan',
    budgets: [
      mine(ids.chc, 'Amira Khan', 'carer', carerRights),
      mine(ids.dev, 'Dev Patel', 'carer', carerRights, 'Young adult’s budget'),
    ],
  },
  grace: {
    id: ids.grace,
    name: 'Grace Hill',
    staff: { roles: ['staff'], organisation: { code: 'QWO', name: 'Westmoor ICB' }, limitPence: 50000 },
    budgets: [mine(ids.joan, 'Joan Archer', 'carer', carerRights, 'NHS and council budget')],
  },
  nobody: { id: ids.nobody, name: 'Alex Nobody', budgets: [] },
};

export const budget = {
  ...mine(ids.chc, 'Amira Khan', 'staff', staffRights),
  cohort: 'continuing-healthcare',
  holder: { name: 'Amira Khan', nhsNumber: '9990000018', dateOfBirth: '1984-06-02' },
  shares: [{ funder: 'Westmoor ICB', kind: 'nhs', basisPoints: 10000 }],
  options: ['direct-payment'],
  receiptsTakenUntil: '2027-06-29',
};

/** @param {string} planItem @param {string} name @param {number} agreedPence @param {number} spentPence @param {number} waitingPence @param {boolean} [recurring] */
const item = (planItem, name, agreedPence, spentPence, waitingPence, recurring = true) => ({
  planItem,
  name,
  agreedPence,
  spentPence,
  waitingPence,
  leftPence: agreedPence - spentPence - waitingPence,
  setAsidePence: Math.max(0, agreedPence - spentPence - waitingPence),
  option: 'direct-payment',
  recurring,
});

export const balance = {
  asOf: '2026-11-23',
  period,
  agreedPence: 2650000,
  spentPence: 1712345,
  waitingPence: 4599,
  setAsidePence: 826400,
  freePence: 106656,
  leftPence: 933056,
  inYourAccountPence: 210000,
  lastsUntil: '2027-03-31',
  outlook: 'on-course',
  unassigned: { spentPence: 0, waitingPence: 1250 },
  overPence: 0,
  items: [
    item(ids.assistants, 'Personal assistants', 2106000, 1401000, 0),
    item(ids.physio, 'Physiotherapy', 144000, 96000, 4599),
    item(ids.bicycle, 'Adapted bicycle', 129900, 134850, 0, false),
    item(ids.respite, 'Respite week', 120000, 60000, 0, false),
    item(ids.cinema, 'Cinema tickets with an assistant', 24000, 14400, 0),
  ],
};

export const planItems = [
  {
    id: ids.assistants,
    name: 'Personal assistants',
    goal: 'Live in my own home',
    payee: 'Three assistants I employ',
    option: 'direct-payment',
    costPence: 40500,
    howOften: 'weekly',
  },
  {
    id: ids.physio,
    name: 'Physiotherapy',
    goal: 'Keep moving',
    payee: 'Westmoor Physio',
    option: 'direct-payment',
    costPence: 12000,
    howOften: 'monthly',
  },
  { id: ids.bicycle, name: 'Adapted bicycle', option: 'direct-payment', costPence: 129900, howOften: 'one-off' },
  { id: ids.respite, name: 'Respite week', option: 'direct-payment', costPence: 60000, howOften: 'one-off' },
  {
    id: ids.cinema,
    name: 'Cinema tickets with an assistant',
    option: 'direct-payment',
    costPence: 2000,
    howOften: 'monthly',
  },
];

export const plan = {
  version: 3,
  agreedOn: '2026-03-20',
  aboutMe:
    'I am 42 and live at home with my daughter. I had a spinal injury in 2019. I like to be up early and to choose who helps me.',
  goals: [
    { id: uuid(60), words: 'I live in my own home, with people I choose' },
    { id: uuid(61), words: 'I keep moving and get out twice a week' },
  ],
  items: [
    { ...planItems[0], goal: uuid(60) },
    { ...planItems[3], goal: uuid(60) },
    { ...planItems[1], goal: uuid(61) },
    { ...planItems[2], goal: uuid(61) },
    { ...planItems[4], goal: uuid(61) },
  ],
  risks: 'An assistant may be ill and nobody comes in the morning.',
  ifThingsGoWrong: 'Phone Nadia first. Then the agency on the card by the door. Then Grace.',
};

const by = { id: ids.amira, name: 'Amira Khan', me: true };
const ben = { id: ids.ben, name: 'Ben Khan', me: false };

/** @param {object} more */
export const receipt = (more) => ({
  id: ids.waiting,
  amountPence: 4599,
  totalPence: 5000,
  spentOn: '2026-11-20',
  supplier: 'Westmoor Mobility',
  note: 'Grab rail for the bathroom',
  parts: [{ planItem: ids.physio, planItemName: 'Physiotherapy', amountPence: 4599 }],
  files: [{ n: 1, type: 'image/jpeg', bytes: 12345, thumbnail: true }],
  fileCount: 1,
  state: 'waiting',
  sentBy: by,
  onBehalf: false,
  receivedAt: '2026-11-20T16:12:33.123Z',
  late: false,
  possibleDouble: false,
  mayDecide: false,
  mayWithdraw: true,
  budget: ids.chc,
  holder: 'Amira Khan',
  ...more,
});

export const receipts = [
  receipt({}),
  receipt({
    id: ids.double,
    amountPence: 1250,
    totalPence: 1250,
    supplier: undefined,
    note: undefined,
    parts: [{ amountPence: 1250 }],
    files: [],
    fileCount: 0,
    noProof: 'Bus fare',
    spentOn: '2026-11-18',
    sentBy: ben,
  }),
  receipt({
    id: ids.returned,
    amountPence: 2380,
    supplier: 'Corner Shop',
    note: undefined,
    spentOn: '2026-11-05',
    state: 'returned',
    mayWithdraw: false,
    decision: {
      id: ids.decision,
      result: 'returned',
      reason:
        'The photo is cut off, so I cannot see the date. Please take it again with the whole receipt in the picture.',
      by: 'Grace Hill',
      at: '2026-11-09T10:00:00Z',
    },
  }),
  receipt({
    id: ids.accepted,
    amountPence: 6000,
    totalPence: 6000,
    supplier: 'Westmoor Physio',
    note: undefined,
    spentOn: '2026-10-28',
    state: 'accepted',
    mayWithdraw: false,
    decision: {
      id: ids.decision,
      result: 'accepted',
      amountPence: 5500,
      reason: 'The plan pays £55 for each visit.',
      by: 'Grace Hill',
      at: '2026-10-30T10:00:00Z',
    },
  }),
  receipt({
    id: ids.withdrawn,
    amountPence: 4599,
    spentOn: '2026-10-20',
    state: 'withdrawn',
    mayWithdraw: false,
    withdrawal: { reason: 'wrong-person', at: '2026-10-21T08:00:00Z' },
  }),
];

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
    contact: 'Grace Hill',
  },
  {
    id: ids.dev,
    name: 'Young adult’s budget',
    holder: 'Amir Haddad',
    role: 'staff',
    period,
    stage: 'running',
    contact: 'Omar Farouk',
  },
];
