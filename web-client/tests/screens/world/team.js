import { ids, localTexts, uuid } from './ids.js';

const sender = (/** @type {string} */ id, /** @type {string} */ name) => ({ id, name, me: false });
const lena = sender(ids.lena, 'Lena Fischer');
const max = sender(ids.max, 'Max Bauer');

/** @param {number} n @param {number} limitPence @param {object} [more] */
const limit = (n, limitPence, more) => ({
  id: uuid(200 + n),
  limitPence,
  waiting: false,
  reason: 'What the board agreed for this post',
  by: lena,
  at: '2023-11-23T09:00:00Z',
  confirmedBy: max,
  confirmedAt: '2023-11-24T09:00:00Z',
  ...more,
});
const raise = limit(9, 75000, {
  waiting: true,
  reason: 'Omar has learnt the work and holders wait too long for the approvers.',
  by: max,
  at: '2026-11-20T09:00:00Z',
  confirmedBy: undefined,
  confirmedAt: undefined,
});

/** @param {string} id @param {string} name @param {string[]} posts @param {object} more */
const colleague = (id, name, posts, more) => ({
  id,
  name,
  phone: '01632 960001',
  me: false,
  posts,
  limits: [],
  budgets: 0,
  covering: 0,
  mayLimit: false,
  mayConfirm: false,
  mayHandOver: false,
  ...more,
});

/** The team as staff, or as a lead, sees it. @param {string} who */
export function team(who) {
  const lead = who === 'lena';
  return [
    colleague(ids.grace, 'Grace Hill', ['staff'], {
      me: who === 'grace',
      limitPence: 50000,
      limits: [limit(1, 50000)],
      budgets: 3,
      covering: 1,
      mayLimit: lead,
      mayHandOver: true,
    }),
    colleague(ids.lena, 'Lena Fischer', ['lead'], { me: lead, phone: undefined }),
    colleague(ids.omar, 'Omar Farouk', ['staff'], {
      limitPence: 50000,
      limits: [raise, limit(2, 50000)],
      budgets: 3,
      mayLimit: lead,
      mayConfirm: lead,
      mayHandOver: lead,
    }),
    colleague(ids.petra, 'Petra Novak', ['approver'], {
      limitPence: 500000,
      limits: [limit(3, 500000)],
      mayLimit: lead,
    }),
  ];
}

const { signOfLetter, ...turnTo } = localTexts;

export const settings = {
  texts: {
    'contact-hours': 'Monday to Friday, 9am to 5pm',
    'out-of-hours': '01632 960099',
    ...turnTo,
    'sign-of-letter': signOfLetter,
  },
  numbers: { 'answer-by-working-days': 10, 'receipts-taken-after-days': 90, 'notice-days': 28, 'retention-years': 8 },
  history: [
    {
      id: uuid(301),
      name: 'answer-by-working-days',
      value: '8',
      firstDay: '2027-01-04',
      setBy: lena,
      reason: 'The people’s panel asked for quicker answers',
      at: '2026-11-20T10:00:00Z',
    },
    {
      id: uuid(302),
      name: 'pals',
      value: localTexts.pals,
      firstDay: '2026-11-23',
      setBy: max,
      reason: 'The number on their leaflet',
      at: '2026-11-23T08:00:00Z',
    },
    {
      id: uuid(303),
      name: 'contact-hours',
      value: 'Monday to Friday, 9am to 5pm',
      firstDay: '2023-11-23',
      reason: 'As it was before settings were dated',
      at: '2023-11-23T10:00:00Z',
    },
  ],
};
