import { msg, str } from '@lit/localize';
import { nothing } from 'lit';
import { longDate } from '../time/dates.js';
import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').Request} Request */

/** @type {Record<NonNullable<Request['answer']>['result'], ['good' | 'bad' | 'plain', string]>} */
export const results = { granted: ['good', msg('Yes')], refused: ['bad', msg('No')], advice: ['plain', msg('Advice')] };

/** How a request stands. @param {Request} request */
export function stateTag({ state, answer, overdue }) {
  if (state === 'withdrawn') return tag('plain', msg('Taken back'));
  if (answer) return tag(results[answer.result][0], msg(str`Answer: ${results[answer.result][1]}`));
  return overdue ? tag('bad', msg('Late')) : tag('wait', msg('Waiting'));
}

/** Who has it, and by when they answer. @param {Request} request */
export function promiseWords({ state, answerBy, hasIt, overdue }) {
  if (state !== 'waiting') return nothing;
  const day = answerBy ? longDate(answerBy) : undefined;
  if (hasIt?.team) {
    const due = overdue
      ? msg(str`The answer was due by ${day}, so it is late.`)
      : msg(str`You will have an answer by ${day}.`);
    return `${msg('Nobody in the team is free to answer this, so it is in the lead’s queue.')} ${day ? due : ''}`;
  }
  const who = hasIt?.name ?? msg('Your NHS team');
  if (overdue && day) return msg(str`${who} has it. The answer was due by ${day}, so it is late.`);
  return day ? msg(str`${who} has it and will answer by ${day}.`) : msg(str`${who} has it.`);
}
