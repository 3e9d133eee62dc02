/**
 * What one can ask for, in the order most often asked.
 * @typedef {{ kind: string, words: string, hint: string, ask: string, before?: string, alwaysPrivate?: boolean }} Kind
 */

/** @type {Kind[]} */
export const kinds = [
  {
    kind: 'may-i-buy',
    words: 'May I buy this?',
    hint: 'Get a yes before you spend',
    ask: 'What do you want to buy, and how will it help?',
  },
  {
    kind: 'review-plan',
    words: 'Look at my plan again',
    hint: 'Check that the plan still works',
    ask: 'What should we look at?',
  },
  {
    kind: 'needs-changed',
    words: 'My needs have changed',
    hint: 'Things got better or worse',
    ask: 'What has changed?',
  },
  {
    kind: 'disagree',
    words: 'I disagree with a decision',
    hint: 'Ask for another look',
    ask: 'Why do you disagree? Tell us anything we should know.',
  },
  {
    kind: 'stop-direct-payment',
    words: 'Stop my direct payment',
    hint: 'Have someone else look after the money',
    ask: 'Is there anything we should know?',
    before: 'Your care does not stop. We talk with you about another way to pay for it.',
  },
  {
    kind: 'worried',
    words: 'I am worried about someone who helps me',
    hint: 'Only you and your NHS team see this',
    ask: 'What are you worried about?',
    before: 'If you are in danger now, phone 999.',
    alwaysPrivate: true,
  },
  { kind: 'something-else', words: 'Something else', hint: 'Any other question', ask: 'What do you want to ask?' },
];

/** @param {string | null} kind */
export const kindOf = (kind) => kinds.find((one) => one.kind === kind);

/** @param {string} kind */
export const kindWords = (kind) => kindOf(kind)?.words ?? 'Question';
