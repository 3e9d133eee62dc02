import { msg } from '@lit/localize';

/**
 * What one can ask for, in the order most often asked.
 * @typedef {{ kind: string, words: string, hint: string, ask: string, before?: string, alwaysPrivate?: boolean }} Kind
 */

/** @type {Kind[]} */
export const kinds = [
  {
    kind: 'may-i-buy',
    words: msg('May I buy this?'),
    hint: msg('Get a yes before you spend'),
    ask: msg('What do you want to buy, and how will it help?'),
  },
  {
    kind: 'review-plan',
    words: msg('Look at my plan again'),
    hint: msg('Check that the plan still works'),
    ask: msg('What should we look at?'),
  },
  {
    kind: 'needs-changed',
    words: msg('My needs have changed'),
    hint: msg('Things got better or worse'),
    ask: msg('What has changed?'),
  },
  {
    kind: 'disagree',
    words: msg('I disagree with a decision'),
    hint: msg('Ask for another look'),
    ask: msg('Why do you disagree? Tell us anything we should know.'),
  },
  {
    kind: 'stop-direct-payment',
    words: msg('Stop my direct payment'),
    hint: msg('Have someone else look after the money'),
    ask: msg('Is there anything we should know?'),
    before: msg('Your care does not stop. We talk with you about another way to pay for it.'),
  },
  {
    kind: 'worried',
    words: msg('I am worried about someone who helps me'),
    hint: msg('Only you and your NHS team see this'),
    ask: msg('What are you worried about?'),
    before: msg('If you are in danger now, phone 999.'),
    alwaysPrivate: true,
  },
  {
    kind: 'something-else',
    words: msg('Something else'),
    hint: msg('Any other question'),
    ask: msg('What do you want to ask?'),
  },
];

/** @param {string | null} kind */
export const kindOf = (kind) => kinds.find((one) => one.kind === kind);

/** @param {string} kind */
export const kindWords = (kind) => kindOf(kind)?.words ?? msg('Question');
