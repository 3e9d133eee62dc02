import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { whomToTurnTo } from '../budget/local-texts.js';
import { decisionView } from '../decision/decision.js';
import { pounds } from '../money/money.js';
import { longDate, longMoment } from '../time/dates.js';
import { results } from './states.js';

/** @typedef {import('../web/shapes').Request} Request */

/** @param {string} who @param {string} [holder] */
const senderWords = (who, holder) => (holder ? msg(html`<b>${who}</b> for ${holder}`) : html`<b>${who}</b>`);

/** @param {{ by: import('../web/shapes').Sender, words: string, at: string, fromStaff: boolean, onBehalf?: string }} said */
const message = ({
  by,
  words,
  at,
  fromStaff,
  onBehalf,
}) => html`<li class=${`message${fromStaff ? ' message--staff' : ''}`}>
  <p class="message__by">${senderWords(by.me ? msg('You') : by.name, onBehalf)}${fromStaff && !by.me ? `, ${msg('NHS team')}` : ''} <span class="quiet">${longMoment(at)}</span></p>
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
  if (withdrawal) return html`<p class="note">${msg(str`Taken back on ${longDate(withdrawal.at)}.`)}</p>`;
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

/** @typedef {(upTo: string, until: string) => unknown} InWords */

/** @type {Record<'limited' | 'unlimited', { used: (upTo: string) => unknown, past: InWords, open: InWords }>} */
const goAheadWords = {
  limited: {
    used: (upTo) => msg(html`It was for one purchase up to <b>${upTo}</b>, and a receipt was sent for it.`),
    past: (upTo, until) => msg(html`It was for one purchase up to <b>${upTo}</b>, until <b>${until}</b>.`),
    open: (upTo, until) => msg(html`You may spend up to <b>${upTo}</b> until <b>${until}</b>.`),
  },
  unlimited: {
    used: () => msg('It was for one purchase, and a receipt was sent for it.'),
    past: (_, until) => msg(html`It was for one purchase, until <b>${until}</b>.`),
    open: (_, until) => msg(html`You may spend until <b>${until}</b>.`),
  },
};

/** How far a yes goes, and whether it was used. @param {import('../web/shapes').GoAhead} goAhead @param {string} budget */
function goAheadView({ id, state, upToPence, until, receipt }, budget) {
  const words = goAheadWords[upToPence === undefined ? 'unlimited' : 'limited'];
  const upTo = pounds(upToPence ?? 0);
  if (state === 'used') {
    return html`<p>${words.used(upTo)}</p>
      ${receipt ? html`<p><a class="tap" href=${`/budgets/${budget}/receipts/${receipt}`}>${msg('See the receipt')}</a></p>` : nothing}`;
  }
  const add = (/** @type {string} */ look) =>
    html`<p><a class=${look} href=${`/budgets/${budget}/receipts/new?goAhead=${id}`}>${msg('Add the receipt')}</a></p>`;
  if (state === 'past') {
    return html`<p>${words.past(upTo, longDate(until))} ${msg('If you have not bought it yet, ask again.')}</p>
      ${add('nhsuk-button nhsuk-button--secondary')}`;
  }
  return html`<p>${words.open(upTo, longDate(until))} ${msg('It is for one purchase.')}</p>
    ${add('nhsuk-button')}`;
}
