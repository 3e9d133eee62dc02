import { ids } from './ids.js';

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
