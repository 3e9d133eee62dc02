import { budget } from './budget.js';
import { ids, period, uuid } from './ids.js';

/** Somebody who is here already. */
export const holder = {
  id: uuid(60),
  name: 'Amira Khan',
  nhsNumber: '9990000018',
  dateOfBirth: '1984-06-02',
  budgets: [
    { id: ids.chc, name: 'NHS continuing healthcare', cohort: 'continuing-healthcare', period, stage: 'running' },
  ],
};

export const newHolder = { ...holder, id: uuid(61), name: 'Rosa Bell', nhsNumber: '9990000077', budgets: [] };

const by = { id: ids.grace, name: 'Grace Hill', me: false };

/** @type {Record<string, object>} */
const next = {
  'working-out': { what: 'tell-the-sum', who: 'staff', person: 'Grace Hill' },
  told: { what: 'write-the-plan', who: 'holder' },
  planning: { what: 'write-the-plan', who: 'holder' },
  'being-decided': { what: 'decide-the-plan', who: 'staff', person: 'Petra Novak', by: '2026-12-04' },
  'not-begun': { what: 'begin', who: 'nobody', by: '2026-12-01' },
  running: { what: 'end', who: 'nobody', by: period.end },
  'review-due': { what: 'review', who: 'staff', person: 'Grace Hill', by: '2026-12-10' },
  ending: { what: 'end', who: 'nobody', by: '2026-12-21' },
  ended: { what: 'nothing', who: 'nobody' },
};

const ending = {
  lastDay: '2026-12-21',
  reason: 'From January the council pays for this care, and you keep your assistants.',
  by: 'Grace Hill',
  at: '2026-11-23T09:00:00Z',
};

/** What a stage says of a budget. @param {string} stage */
export const staged = (stage) => ({
  stage,
  next: next[stage],
  ...(stage.startsWith('end') && { period: { ...period, end: stage === 'ended' ? '2026-11-20' : ending.lastDay } }),
});

/** @param {string} stage */
export const stagedBudget = (stage) => ({
  ...budget,
  ...staged(stage),
  ...(stage === 'ending' && { ending, receiptsTakenUntil: '2027-03-21' }),
  ...(stage === 'ended' && {
    ending: { ...ending, lastDay: '2026-11-20', why: 'asked-for' },
    receiptsTakenUntil: '2027-02-18',
  }),
});

export const opened = { ...stagedBudget('working-out'), id: ids.chc };

const council = { funder: 'Westmoor Council', kind: 'council', basisPoints: 4000 };

export const amendments = [
  {
    id: uuid(71),
    sharesFrom: '2027-01-01',
    shares: [{ funder: 'Westmoor ICB', kind: 'nhs', basisPoints: 6000 }, council],
    sharesWere: budget.shares,
    reason: 'The council pays for the respite week and the transport.',
    by,
    at: '2026-11-20T10:00:00Z',
  },
  {
    id: uuid(70),
    name: 'NHS continuing healthcare',
    nameWas: 'Continuing care',
    lastDay: '2027-03-31',
    lastDayWas: '2026-12-31',
    reason: 'The assessment says until the end of March.',
    by,
    at: '2026-06-02T10:00:00Z',
  },
];
