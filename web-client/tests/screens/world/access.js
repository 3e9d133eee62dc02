import { ids } from './ids.js';

const amira = { id: ids.amira, name: 'Amira Khan', me: false };
const ben = { id: ids.ben, name: 'Ben Khan', me: false };
const nadia = { id: ids.nadia, name: 'Nadia Khan', me: false };
const grace = { id: ids.grace, name: 'Grace Hill', me: false };

/** Ben’s, unless said otherwise. @param {any} more @returns {any} */
export const access = (more) => ({
  id: ids.bens,
  role: 'carer',
  person: ben,
  email: 'ben@example.test',
  rights: ['send-receipts'],
  firstDay: '2026-04-01',
  lastDay: '2027-03-31',
  state: 'in-force',
  grantedBy: amira,
  grantedAt: '2026-04-01T09:00:00Z',
  mayEnd: false,
  mayLeave: false,
  mayChange: false,
  mayAppoint: false,
  mayMakeCode: false,
  ...more,
});

/** Every row of Amira’s budget, newest first. */
export const accesses = [
  access({
    id: ids.sues,
    person: undefined,
    name: 'Sue Ward',
    email: 'sue@example.test',
    rights: ['send-receipts', 'see-budget'],
    lastDay: undefined,
    state: 'invited',
    codeUntil: '2026-11-30',
    grantedAt: '2026-11-23T08:00:00Z',
  }),
  access({
    id: ids.jos,
    person: undefined,
    name: 'Jo Baker',
    email: 'jo@example.test',
    state: 'invited',
    grantedAt: '2026-10-01T08:00:00Z',
  }),
  access({
    id: ids.zaras,
    role: 'nominee',
    person: undefined,
    name: 'Zara Malik',
    email: undefined,
    rights: [],
    lastDay: undefined,
    state: 'asked',
    grantedAt: '2026-11-20T08:00:00Z',
  }),
  access({
    id: ids.nadias,
    role: 'nominee',
    person: nadia,
    email: undefined,
    rights: [],
    lastDay: undefined,
    grantedBy: grace,
    document: 'Nominee agreement of 20 March 2026',
  }),
  access({}),
  access({
    id: ids.amirasOwn,
    role: 'holder',
    person: amira,
    email: undefined,
    rights: [],
    lastDay: undefined,
    grantedBy: grace,
  }),
  access({
    id: ids.omars,
    person: { id: ids.sam, name: 'Sam Price', me: false },
    state: 'ended',
    endedAt: '2026-09-03T10:00:00Z',
    endedBy: amira,
  }),
];

/** The same rows as one person is told them. @param {string} who */
export function accessesFor(who) {
  const staff = who === 'grace';
  const holder = who === 'amira';
  const me = /** @type {Record<string, string>} */ (ids)[who];
  const mark = (/** @type {any} */ person) => person && { ...person, me: person.id === me };
  return accesses
    .map((one) => ({ ...one, person: mark(one.person), grantedBy: mark(one.grantedBy), endedBy: mark(one.endedBy) }))
    .filter(({ person }) => staff || holder || person?.me)
    .map((one) => {
      const open = !['ended', 'refused'].includes(one.state);
      const carer = one.role === 'carer';
      return {
        ...one,
        mayEnd: open && !one.person?.me && (staff || (holder && one.role !== 'holder')),
        mayLeave: open && Boolean(one.person?.me),
        mayChange: open && holder && carer && Boolean(one.person),
        mayAppoint: staff && one.state === 'asked',
        mayMakeCode: one.state === 'invited' && (staff || holder),
        ...(staff && one.state === 'ended' && { reason: 'Receipts that were not theirs' }),
      };
    });
}
