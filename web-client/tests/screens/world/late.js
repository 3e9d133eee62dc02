import { uuid } from './ids.js';

/** What staff wrote of something that is late, the newest first. */
export const lateReasons = [
  {
    id: uuid(610),
    words: 'We asked the physiotherapist whether it fits your chair. She is back on Monday.',
    by: 'Grace Hill',
    at: '2026-11-21T09:20:00Z',
    expectedBy: '2026-11-27',
  },
  {
    id: uuid(611),
    words: 'Two of us are ill.',
    by: 'Omar Farouk',
    at: '2026-11-19T15:00:00Z',
    expectedBy: '2026-11-21',
  },
];
