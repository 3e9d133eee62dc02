import { ids, uuid } from './ids.js';

const lena = { id: ids.lena, name: 'Lena Fischer', me: false };
const law = 'NHS (Direct Payments) Regulations 2013 (SI 2013/1617)';
const elsewhere = 'The NHS gives this in another way, so a budget is not usually for it.';

/** @type {import('../../../src/web/shapes').Criterion[]} */
export const criteria = [
  {
    id: uuid(401),
    name: 'Alcohol',
    words: ['alcohol', 'beer', 'wine'],
    says: 'not-possible',
    reason:
      'NHS money cannot pay for alcohol to drink. Something else with alcohol in it, like a hand gel, is different: ask.',
    source: law,
    national: true,
  },
  {
    id: uuid(402),
    name: 'Dental treatment',
    words: ['dental', 'dentist'],
    says: 'ask-first',
    reason: elsewhere,
    source: 'Guidance and local policies',
    national: true,
  },
  {
    id: uuid(403),
    name: 'Cinema with an assistant',
    words: ['cinema', 'cinema ticket'],
    says: 'fine',
    reason: 'Going out is good for you. The assistant’s ticket is fine too.',
    source: 'Westmoor’s policy on direct payments, page 4',
    national: false,
  },
];

/** @type {import('../../../src/web/shapes').PastAnswer[]} */
export const pastAnswers = [
  {
    id: uuid(411),
    asked: 'A tricycle for a grown-up',
    words: ['tricycle', 'trike'],
    result: 'granted',
    reason: 'It helps people to get out and move, and it costs less than a year of taxis.',
  },
  {
    id: uuid(412),
    asked: 'A second television',
    words: ['television', 'tv'],
    result: 'refused',
    reason: 'It did not help with a goal in the plan.',
  },
];

/** The list as the API would tell it. @param {URLSearchParams} query */
export const criteriaFor = (query) => {
  const q = query.get('q')?.toLowerCase();
  const items = criteria.flatMap((one) => {
    const word = one.words.find((known) => q?.includes(known));
    return q ? (word ? [{ ...one, word }] : []) : [one];
  });
  const answers = pastAnswers.flatMap((one) => {
    const word = one.words.find((known) => q?.includes(known));
    return q ? (word ? [{ ...one, word }] : []) : [one];
  });
  return query.has('budget') || q ? { items, answers } : { items, answers, history: criterionRows };
};

const { national: _, ...cinema } = criteria[2];

export const criterionRows = [
  {
    ...cinema,
    id: uuid(405),
    name: 'Kites',
    words: ['kite'],
    firstDay: '2026-11-23',
    replaces: uuid(404),
    ends: true,
    setBy: { ...lena, me: true },
    why: 'They are in the plan of whoever needs one',
    at: '2026-11-23T08:00:00Z',
  },
  {
    ...cinema,
    firstDay: '2026-12-01',
    ends: false,
    setBy: lena,
    why: 'Holders asked it often',
    at: '2026-11-20T08:00:00Z',
  },
];
