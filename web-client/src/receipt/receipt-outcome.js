import { html, nothing } from 'lit';
import { whomToTurnTo } from '../budget/local-texts.js';
import { decisionView } from '../decision/decision.js';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** @type {Record<string, string>} */
const whyTakenBack = {
  'wrong-person': 'It was sent for the wrong person.',
  'sent-twice': 'It was sent twice.',
  mistake: 'It was a mistake.',
};

/** What became of it. @param {Receipt} receipt @param {import('../web/shapes').LocalTexts} [texts] */
export function receiptDecision({ decision, withdrawal, amountPence, budget, id, replacedBy, sentBy }, texts) {
  if (withdrawal) {
    return html`<div class="note"><p>Taken back on ${longDate(withdrawal.at)}. ${whyTakenBack[withdrawal.reason] ?? ''}</p></div>`;
  }
  if (!decision) return nothing;
  const returned = decision.result === 'returned';
  const less = !returned && decision.amountPence !== undefined && decision.amountPence < amountPence;
  return decisionView({
    ...decision,
    title: returned ? 'Sent back' : less ? 'Accepted for less' : 'Accepted',
    kind: returned ? 'bad' : 'good',
    amountPence: less ? decision.amountPence : undefined,
    budget,
    disagree: returned || less,
    help: whomToTurnTo(texts),
    more:
      returned && !replacedBy && sentBy.me
        ? html`<p><a class="nhsuk-button" href=${`/budgets/${budget}/receipts/new?replaces=${id}`}>Send it again</a></p>`
        : undefined,
  });
}

/** It has arrived. @param {import('../budget/this-budget').ThisBudget} budget @param {Receipt} receipt */
export const sentPanel = (budget, receipt) => html`<div class="done">
  <h1>Receipt sent</h1>
  <p>${budget.contact?.cover?.name ?? budget.contact?.name ?? 'Your budget team'} will look at it. You can see here what happens.</p>
  <p><a href=${`/budgets/${budget.id}/receipts/new`}>Add another receipt${budget.role === 'holder' ? '' : ` for ${receipt.holder}`}</a></p>
</div>`;
