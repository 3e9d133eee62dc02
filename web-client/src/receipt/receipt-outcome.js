import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { whomToTurnTo } from '../budget/local-texts.js';
import { decisionView, disagreeLink } from '../decision/decision.js';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** @type {Record<string, string>} */
const whyTakenBack = {
  'wrong-person': msg('It was sent for the wrong person.'),
  'sent-twice': msg('It was sent twice.'),
  mistake: msg('It was a mistake.'),
};

/** What became of it. @param {Receipt} receipt @param {import('../web/shapes').LocalTexts} [texts] */
export function receiptDecision({ decision, withdrawal, amountPence, budget, id, replacedBy, sentBy }, texts) {
  if (withdrawal) {
    return html`<div class="note"><p>${msg(str`Taken back on ${longDate(withdrawal.at)}.`)} ${whyTakenBack[withdrawal.reason] ?? ''}</p></div>`;
  }
  if (!decision) return nothing;
  const returned = decision.result === 'returned';
  const less = !returned && decision.amountPence !== undefined && decision.amountPence < amountPence;
  return decisionView({
    ...decision,
    title: returned ? msg('Sent back') : less ? msg('Accepted for less') : msg('Accepted'),
    kind: returned ? 'bad' : 'good',
    amountPence: less ? decision.amountPence : undefined,
    budget,
    disagree: returned || less,
    help: whomToTurnTo(texts),
    more:
      returned && !replacedBy && sentBy.me
        ? html`<p><a class="nhsuk-button" href=${`/budgets/${budget}/receipts/new?replaces=${id}`}>${msg('Send it again')}</a></p>`
        : undefined,
  });
}

/** @param {NonNullable<Receipt['corrections']>[0]} change */
const change = ({ kind, amountPence, receivedOn, reason, by, at }) => html`<li>
  <p>${
    kind === 'refund'
      ? msg(html`<b>${pounds(amountPence)}</b> came back from the shop on ${longDate(receivedOn ?? at)}.`)
      : amountPence < 0
        ? msg(html`<b>${pounds(-amountPence)} less</b> counts as spent.`)
        : msg(html`<b>${pounds(amountPence)} more</b> counts as spent.`)
  }</p>
  <p class="own-words">${reason}</p>
  <p class="quiet">${by}, ${longDate(at)}</p>
</li>`;

/**
 * What changed after it was accepted, in the order it happened, and what counts now.
 * @param {Receipt} receipt @param {import('../web/shapes').LocalTexts} [texts]
 */
export function laterChanges({ corrections = [], nowPence = 0, amountPence, budget, decision }, texts) {
  if (!corrections.length) return nothing;
  const less = corrections.some((change) => change.kind === 'correction' && change.amountPence < 0);
  const said = (decision?.amountPence ?? amountPence) < amountPence; // with the decision, above
  return html`<section class="changes" aria-labelledby="changes-title">
    <h2 class="nhsuk-heading-m" id="changes-title">${msg('What changed later')}</h2>
    <ol>${corrections.map(change)}</ol>
    <p>${msg(html`Now <b>${pounds(nowPence)}</b> counts as spent.`)}</p>
    ${less && !said ? html`${disagreeLink(budget, decision?.id ?? '')} ${whomToTurnTo(texts)}` : nothing}
  </section>`;
}

/** Nobody of the team may decide it. @param {Receipt} receipt @param {boolean} asStaff */
export const forTheLead = ({ nobodyFree }, asStaff) =>
  nobodyFree
    ? html`<p class="note">${
        asStaff
          ? msg(
              'Nobody in the team is free to decide this: they sent it, or they are close to this person. It is in the lead’s queue.',
            )
          : msg('Nobody in the team is free to decide this yet. The team’s lead is finding somebody.')
      }</p>`
    : nothing;

/** It has arrived. @param {import('../budget/this-budget').ThisBudget} budget @param {Receipt} receipt */
export const sentPanel = (budget, receipt) => html`<div class="done">
  <h1>${msg('Receipt sent')}</h1>
  <p>${msg(html`${budget.contact?.cover?.name ?? budget.contact?.name ?? msg('Your budget team')} will look at it. You can see here what happens.`)}</p>
  <p><a class="tap" href=${`/budgets/${budget.id}/receipts/new`}>${budget.role === 'holder' ? msg('Add another receipt') : msg(str`Add another receipt for ${receipt.holder}`)}</a></p>
</div>`;
