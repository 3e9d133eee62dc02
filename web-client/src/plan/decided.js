import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { turnTo } from '../budget/local-texts.js';
import { decisionView } from '../decision/decision.js';
import { pounds } from '../money/money.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').Plan} Plan */
/** @typedef {import('../web/shapes').PlanItem} PlanItem */
/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */

/** Whether they may say that they disagree. @param {ThisBudget} budget */
const disagrees = (budget) => may(budget, 'make-requests') && !budget.asStaff;

/** Who agreed the plan, when and why. @param {Plan} plan @param {ThisBudget} budget */
export function planDecided({ decision, agreedPence }, budget) {
  if (!decision) return nothing;
  return decisionView({
    ...decision,
    title: agreedPence === undefined ? msg('Agreed') : msg(str`Agreed: ${pounds(agreedPence)}`),
    kind: 'good',
    budget: budget.id,
    disagree: disagrees(budget),
    more: decision.clinicalReason
      ? html`<p>${msg(html`The clinical reason: <span class="own-words">${decision.clinicalReason}</span>`)}</p>`
      : undefined,
  });
}

/** On the screen it is at the foot of every page. @param {Plan} plan @param {ThisBudget} budget */
export const onPaper = ({ decision }, { localTexts }) =>
  decision
    ? html`<section class="only-printed">
        <h2>${msg('If you think this is wrong')}</h2>
        <p>${msg('Tell us, by phone or in writing. It is never too late to ask. Someone else looks again and gives you reasons.')}</p>
        ${turnTo(localTexts)}
      </section>`
    : nothing;

/** What was settled with the plan, beside the money. @param {Plan} plan */
export function planTerms({ startsOn, firstReviewOn, noticeDays }) {
  if (!startsOn && !firstReviewOn && !noticeDays) return nothing;
  return html`<dl class="facts">
    ${startsOn ? html`<div><dt>${msg('It counts from')}</dt><dd>${longDate(startsOn)}</dd></div>` : nothing}
    ${firstReviewOn ? html`<div><dt>${msg('First review')}</dt><dd>${longDate(firstReviewOn)}</dd></div>` : nothing}
    ${noticeDays ? html`<div><dt>${msg('Notice before money stops')}</dt><dd>${msg(html`${noticeDays} days`)}</dd></div>` : nothing}
  </dl>`;
}

/** What was decided about one item, when that is not all they asked for. @param {PlanItem} item @param {ThisBudget} budget */
export function itemDecided({ name, costPence, decision }, budget) {
  if (!decision || decision.result === 'agreed') return nothing;
  const { result, askedPence, reason, id } = decision;
  const asked = askedPence ?? (result === 'refused' ? costPence : undefined);
  return html`<p class="rows__more item-decided"><b>${result === 'refused' ? msg('Not agreed.') : msg('Agreed with a change.')}</b>
    ${asked === undefined ? nothing : msg(str`${pounds(asked)} was asked for.`)} <span class="own-words">${reason}</span>
    ${disagrees(budget) ? html`<a class="tap not-printed" href=${`/budgets/${budget.id}/requests/new?kind=disagree&decision=${id}`}>${msg(html`I disagree<span class="nhsuk-u-visually-hidden"> about ${name}</span>`)}</a>` : nothing}</p>`;
}

/** What was asked for and not agreed. @param {Plan} plan @param {ThisBudget} budget */
export function refusedItems({ refused = [] }, budget) {
  if (!refused.length) return nothing;
  return html`<h2>${msg('What was not agreed')}</h2>
    <section class="panel">
      <ul class="rows">${refused.map((item) => html`<li><b>${item.name}</b> ${itemDecided(item, budget)}</li>`)}</ul>
    </section>`;
}
