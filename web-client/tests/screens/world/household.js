import { ids, uuid } from './ids.js';

/** @type {import('../../../src/web/shapes').HouseholdPayment[]} */
export const householdPayments = [
  {
    id: uuid(421),
    payee: 'Nadia Khan',
    planItem: ids.assistants,
    conditions: 'Four hours a week, on the payslips.',
    firstDay: '2026-04-01',
    inForce: true,
    decision: {
      id: uuid(422),
      result: 'granted',
      reason: 'Amira accepts intimate care from nobody else at night.',
      by: 'Petra Novak',
      at: '2026-03-12T11:20:00Z',
    },
  },
  {
    id: uuid(423),
    payee: 'Ben Khan',
    firstDay: '2026-05-01',
    lastDay: '2026-05-14',
    inForce: false,
    decision: {
      id: uuid(424),
      result: 'granted',
      reason: 'The assistants were all ill, and the agency had nobody.',
      by: 'Grace Hill',
      at: '2026-04-30T16:00:00Z',
    },
  },
];
