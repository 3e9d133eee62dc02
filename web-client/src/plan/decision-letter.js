import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { signature, turnTo } from '../budget/local-texts.js';
import { pounds } from '../money/money.js';
import { longDate, today } from '../time/dates.js';
import { costWords, holders } from './words.js';

/** @typedef {import('../web/shapes').PlanDraft} PlanDraft */
/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {{ item: string, result: string, costPence?: number, reason?: string }} Decided */
/** @typedef {{ result: string, startsOn?: string, agreedPence?: number, items?: Decided[], reason?: string, clinicalReason?: string }} Body */

/** The decision as the holder reads it: by whom, and from which organisation. @param {{ body: Body, draft: PlanDraft, budget: ThisBudget, by: string }} letter */
export const decisionLetter = ({
  body,
  draft,
  budget,
  by,
}) => html`<article class="letter" aria-labelledby="letter-title">
  <p class="letter__from"><b>${budget.organisation}</b><br>${longDate(today())}</p>
  <p class="letter__to">${budget.holder}</p>
  ${body.result === 'agreed' ? agreed(body, draft) : sentBack(body)}
  <h3>${msg('If you think this is wrong')}</h3>
  <p>${msg('Tell us, by phone or in writing. It is never too late to ask. Someone else looks again and gives you reasons.')}</p>
  ${turnTo(budget.localTexts)}
  ${signature({ ...budget, contact: { name: by } })}
</article>`;

/** @param {Body} body @param {PlanDraft} draft */
function agreed({ startsOn, agreedPence, items = [], reason, clinicalReason }, draft) {
  const { firstReviewOn, noticeDays } = draft.terms;
  const all = items.map((decided) => ({ decided, item: itemOf(draft, decided) }));
  const so = (/** @type {string} */ result) => all.filter(({ decided }) => decided.result === result);
  return html`<h2 id="letter-title" tabindex="-1">${msg('Your plan is agreed')}</h2>
    <p class="letter__left"><b>${agreedPence === undefined ? msg('The money is what the plan costs') : pounds(agreedPence)}</b>${startsOn ? `, ${msg(str`from ${longDate(startsOn)}`)}` : nothing}.</p>
    ${reason ? html`<p class="own-words">${reason}</p>` : nothing}
    ${part(msg('What we agreed'), so('agreed'), ({ item }) => html`<b>${item.name}.</b> ${costWords(item.costPence, item.howOften)}. ${holders[item.option]}.`)}
    ${part(
      msg('What we agreed with a change'),
      so('changed'),
      ({ item, decided }) =>
        html`<b>${item.name}.</b> ${costWords(decided.costPence ?? 0, item.howOften)}. ${askedFor(item)} ${holders[item.option]}. ${why(decided)}`,
    )}
    ${part(msg('What we did not agree'), so('refused'), ({ item, decided }) => html`<b>${item.name}.</b> ${askedFor(item)} ${why(decided)}`)}
    ${clinicalReason ? html`<h3>${msg('The clinical reason')}</h3><p class="own-words">${clinicalReason}</p>` : nothing}
    <h3>${msg('What comes next')}</h3>
    <p>${msg('You find the plan under “My plan”.')} ${firstReviewOn ? msg(str`We look at how it works with you by ${longDate(firstReviewOn)}.`) : ''}
      ${noticeDays ? msg(str`If we ever stop or lower the money, we tell you ${noticeDays} days before.`) : ''}</p>`;
}

/** @param {Body} body */
const sentBack = ({ reason }) => html`<h2 id="letter-title" tabindex="-1">${msg('Your plan needs a little more')}</h2>
  <p>${msg('Nothing is refused, and nothing you wrote is lost. This is missing:')}</p>
  <p class="own-words">${reason}</p>
  <p>${msg('Change the plan, then send it again. Your contact can help you.')}</p>`;

/** @param {import('../web/shapes').DraftItem} item */
const askedFor = ({ costPence }) => msg(str`You asked for ${pounds(costPence)}.`);

/** @param {Decided} decided */
const why = ({ reason }) => msg(html`Why: <span class="own-words">${reason}</span>`);

/** @param {PlanDraft} draft @param {Decided} decided */
const itemOf = ({ items }, { item }) =>
  /** @type {import('../web/shapes').DraftItem} */ (items.find(({ id }) => id === item));

/**
 * @param {string} title @param {{ decided: Decided, item: import('../web/shapes').DraftItem }[]} items
 * @param {(one: { decided: Decided, item: import('../web/shapes').DraftItem }) => unknown} words
 */
const part = (title, items, words) =>
  items.length
    ? html`<h3>${title}</h3>
        <ul class="letter__items">${items.map((one) => html`<li>${words(one)}</li>`)}</ul>`
    : nothing;
