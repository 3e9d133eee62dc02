import { nothing } from 'lit';
import { longDate } from '../time/dates.js';
import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').Request} Request */

/** @type {Record<NonNullable<Request['answer']>['result'], ['good' | 'bad' | 'plain', string]>} */
export const results = { granted: ['good', 'Yes'], refused: ['bad', 'No'], advice: ['plain', 'Advice'] };

/** How a request stands. @param {Request} request */
export function stateTag({ state, answer, overdue }) {
  if (state === 'withdrawn') return tag('plain', 'Taken back');
  if (answer) return tag(results[answer.result][0], `Answer: ${results[answer.result][1]}`);
  return overdue ? tag('bad', 'Late') : tag('wait', 'Waiting');
}

/** Who has it, and by when they answer. @param {Request} request */
export function promiseWords({ state, answerBy, hasIt, overdue }) {
  if (state !== 'waiting') return nothing;
  const day = answerBy ? longDate(answerBy) : undefined;
  if (hasIt?.team) {
    return `Nobody in the team is free to answer this, so it is in the lead’s queue. ${day ? (overdue ? `The answer was due by ${day}, so it is late.` : `You will have an answer by ${day}.`) : ''}`;
  }
  const who = hasIt?.name ?? 'Your NHS team';
  if (overdue && day) return `${who} has it. The answer was due by ${day}, so it is late.`;
  return day ? `${who} has it and will answer by ${day}.` : `${who} has it.`;
}
