import { html, nothing } from 'lit';
import { whomToTurnTo } from '../budget/local-texts.js';
import { decisionView } from '../decision/decision.js';
import { pounds } from '../money/money.js';
import { longDate, longMoment } from '../time/dates.js';
import { msg, str } from '../words/words.js';
import { results } from './states.js';

/** @typedef {import('../web/shapes').Request} Request */

/** @param {{ by: import('../web/shapes').Sender, words: string, at: string, fromStaff: boolean, onBehalf?: string }} said */
const message = ({
  by,
  words,
  at,
  fromStaff,
  onBehalf,
}) => html`<li class=${`message${fromStaff ? ' message--staff' : ''}`}>
  <p class="message__by"><b>${by.me ? msg('You') : by.name}</b>${onBehalf ? ` ${msg(str`for ${onBehalf}`)}` : ''}${fromStaff && !by.me ? msg(', NHS team') : ''} <span class="quiet">${longMoment(at)}</span></p>
  <p class="own-words">${words}</p>
</li>`;

/** What was said, the oldest first. @param {Request} request */
export const thread = (request) => html`<h2 class="nhsuk-u-visually-hidden">${msg('What was said')}</h2>
<ol class="thread">
  ${message({ by: request.sentBy, words: request.words, at: request.receivedAt, fromStaff: false, onBehalf: request.onBehalf ? request.holder : undefined })}
  ${(request.messages ?? []).map(message)}
</ol>`;

/** The answer with its reason, and what follows from it. @param {Request} request @param {import('../web/shapes').LocalTexts} [texts] */
export function answerView({ answer, goAhead, budget, withdrawal }, texts) {
  if (withdrawal) return html`<p class="note">${msg(html`Taken back on ${longDate(withdrawal.at)}.`)}</p>`;
  if (!answer) return nothing;
  const [kind, words] = results[answer.result];
  return decisionView({
    ...answer,
    title: msg(str`Answer: ${words}`),
    kind,
    budget,
    disagree: answer.result === 'refused',
    help: whomToTurnTo(texts),
    more: goAhead && goAheadView(goAhead, budget),
  });
}

/** How far a yes goes, and whether it was used. @param {import('../web/shapes').GoAhead} goAhead @param {string} budget */
function goAheadView({ id, state, upToPence, until, receipt }, budget) {
  const upTo = upToPence === undefined ? '' : msg(html`up to <b>${pounds(upToPence)}</b>`);
  if (state === 'used') {
    return html`<p>${msg(html`It was for one purchase${upTo}, and a receipt was sent for it.`)}</p>
      ${receipt ? html`<p><a class="tap" href=${`/budgets/${budget}/receipts/${receipt}`}>${msg('See the receipt')}</a></p>` : nothing}`;
  }
  const add = (/** @type {string} */ look) =>
    html`<p><a class=${look} href=${`/budgets/${budget}/receipts/new?goAhead=${id}`}>${msg('Add the receipt')}</a></p>`;
  if (state === 'past') {
    return html`<p>${msg(html`It was for one purchase${upTo}, until <b>${longDate(until)}</b>. If you have not bought it yet, ask again.`)}</p>
      ${add('nhsuk-button nhsuk-button--secondary')}`;
  }
  return html`<p>${msg(html`You may spend${upTo} until <b>${longDate(until)}</b>. It is for one purchase.`)}</p>
    ${add('nhsuk-button')}`;
}
