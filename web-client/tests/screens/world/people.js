import { contact, ids, localTexts, period } from './ids.js';

const holderRights = [
  'see-budget',
  'see-plan-item-names',
  'send-receipts',
  'see-own-receipts',
  'see-receipts',
  'assign-parts',
  'make-requests',
  'see-requests',
  'see-private-requests',
  'see-lookups',
];
const nomineeRights = holderRights.filter((right) => right !== 'see-private-requests');
const carerRights = ['see-plan-item-names', 'send-receipts', 'see-own-receipts'];
export const staffRights = [
  ...holderRights,
  'record-needs',
  'decide-receipts',
  'answer-requests',
  'work-out',
  'decide-plans',
  'keep-notes',
];

export const preferences = {
  channel: 'email',
  howOften: 'at-once',
  largePrint: false,
  easyRead: false,
  language: 'English',
  setBy: { id: ids.amira, name: 'Amira Khan', me: true },
  setAt: '2026-11-12T09:00:00Z',
};

/** @param {string} id @param {string} holder @param {string} role @param {string[]} rights @param {string} [name] */
export const mine = (id, holder, role, rights, name = 'NHS continuing healthcare') => ({
  id,
  name,
  holder,
  role,
  rights,
  period,
  stage: 'running',
  organisation: 'Westmoor ICB',
  contact,
  localTexts,
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
  nadia: {
    id: ids.nadia,
    name: 'Nadia Khan',
    budgets: [mine(ids.chc, 'Amira Khan', 'nominee', nomineeRights)],
  },
  maria: {
    id: ids.maria,
    name: 'Maria Reed',
    budgets: [mine(ids.leo, 'Leo Reed', 'representative', holderRights, 'Children’s continuing care')],
  },
  lena: {
    id: ids.lena,
    name: 'Lena Fischer',
    staff: { roles: ['lead'], organisation: { code: 'QWO', name: 'Westmoor ICB' }, limitPence: 0 },
    budgets: [],
  },
  nobody: { id: ids.nobody, name: 'Alex Nobody', budgets: [] },
};
