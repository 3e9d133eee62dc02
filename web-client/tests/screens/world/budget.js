import { ids, period, uuid } from './ids.js';
import { mine, preferences, staffRights } from './people.js';

export const budget = {
  ...mine(ids.chc, 'Amira Khan', 'staff', staffRights),
  cohort: 'continuing-healthcare',
  holder: { name: 'Amira Khan', nhsNumber: '9990000018', dateOfBirth: '1984-06-02' },
  shares: [{ funder: 'Westmoor ICB', kind: 'nhs', basisPoints: 10000 }],
  options: ['direct-payment'],
  receiptsTakenUntil: '2027-06-29',
  needs: {
    ...preferences,
    channel: 'letter',
    largePrint: true,
    setBy: { id: ids.grace, name: 'Grace Hill', me: true },
  },
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

/** @param {number} n @param {string} as @param {string} name @param {string} thing @param {string} at */
const look = (n, as, name, thing, at) => ({
  id: uuid(300 + n),
  person: { id: uuid(310 + n), name, me: false },
  as,
  thing,
  at,
});
export const looks = [
  look(1, 'contact', 'Grace Hill', 'receipts', '2026-11-03T14:20:00Z'),
  look(2, 'contact', 'Grace Hill', 'statement', '2026-11-03T14:02:00Z'),
  look(3, 'cover', 'Omar Farouk', 'budget', '2026-11-03T11:30:00Z'),
  look(4, 'approver', 'Petra Novak', 'requests', '2026-10-30T09:15:00Z'),
  look(5, 'nominee', 'Nadia Khan', 'plan', '2026-10-30T00:05:00Z'),
  look(6, 'carer', 'Ben Khan', 'plan', '2026-10-24T22:59:00Z'),
];

export const notes = [
  {
    id: uuid(70),
    words: 'Rang Amira. The letter from the bank comes next week, so the October statement is late.',
    by: { id: ids.grace, name: 'Grace Hill', me: true },
    at: '2026-11-19T14:05:00Z',
  },
  {
    id: uuid(71),
    words: 'Covered for Grace. Nadia asked about wages; told her to ask Amira first.',
    by: { id: uuid(7), name: 'Omar Farouk', me: false },
    at: '2026-10-02T10:20:00Z',
  },
];

/** @param {number} n @param {string} what @param {Omit<import('../../../src/web/shapes').IndicativeLine, 'id' | 'what'>} more */
const workingLine = (n, what, more) => ({ id: uuid(400 + n), what, ...more });
export const sums = [
  {
    id: uuid(90),
    number: 1,
    lines: [
      workingLine(1, 'Personal assistants', {
        kind: 'hours',
        ratePence: 1400,
        hoursHundredths: 3000,
        weeks: 52,
        amountPence: 2184000,
      }),
      workingLine(2, 'A second assistant, for the bath', {
        kind: 'hours',
        ratePence: 1271,
        hoursHundredths: 525,
        weeks: 50,
        amountPence: 333638,
      }),
      workingLine(3, 'Equipment: a bed that turns', { kind: 'amount', amountPence: 132362 }),
    ],
    sumPence: 2650000,
    by: { id: ids.grace, name: 'Grace Hill', me: false },
    at: '2026-02-20T11:20:00Z',
  },
];
export const workedOutAgain = [
  {
    ...sums[0],
    id: uuid(91),
    number: 2,
    lines: sums[0].lines.slice(0, 2).map((line, i) => ({ ...line, id: uuid(410 + i) })),
    sumPence: 2517638,
    reason: 'You were lent the bed, so it does not need to be bought.',
    by: { id: uuid(7), name: 'Omar Farouk', me: false },
    at: '2026-03-10T09:00:00Z',
  },
  sums[0],
];
