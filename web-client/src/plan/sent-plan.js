import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { sectionWords } from './draft-words.js';
import { costWords, holders, paidTo } from './words.js';
import './care-place.js';

/** @typedef {import('../web/shapes').PlanDraft} PlanDraft */
/** @typedef {import('../web/shapes').DraftItem} DraftItem */
/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */

/** @param {string | undefined} by @param {string | undefined} at */
const written = (by, at) => (by && at ? html`<p class="quiet">${by}, ${longDate(at)}</p>` : nothing);

/** What the person says for themselves: each part, and the goals. @param {PlanDraft} draft @param {ThisBudget} budget */
export const inOwnWords = (draft, budget) => html`
  <h2>${msg('In their own words')}</h2>
  ${draft.sections.map(
    ({ name, words, by, at }) => html`<section class="panel">
      <h3 class="nhsuk-heading-s">${sectionWords(budget)[name].title}</h3>
      ${words ? html`<p class="own-words">${words}</p>${written(by, at)}` : html`<p class="quiet">${msg('Nothing is written here.')}</p>`}
    </section>`,
  )}
  <section class="panel">
    <h3 class="nhsuk-heading-s">${msg('Goals')}</h3>
    ${draft.goals.length ? html`<ul>${draft.goals.map(({ words }) => html`<li class="own-words">${words}</li>`)}</ul>` : html`<p class="quiet">${msg('No goal is written.')}</p>`}
  </section>`;

/** The sum that was told, beside what is planned. @param {PlanDraft} draft */
export function toldAndPlanned({ sumPence, itemsPence, terms, choice }) {
  const over = sumPence === undefined ? 0 : itemsPence - sumPence;
  return html`<h2>${msg('The money')}</h2>
    <section class="panel" aria-label=${msg('Told and planned')}>
      <dl class="facts">
        <div><dt>${msg('Told before planning')}</dt><dd>${sumPence === undefined ? msg('Not told yet') : pounds(sumPence)}</dd></div>
        <div><dt>${msg('The items cost')}</dt><dd>${pounds(itemsPence)}</dd></div>
      </dl>
      ${over ? html`<p>${overWords(over)}</p>` : nothing}
      ${terms.firstReviewOn ? html`<p>${msg(html`First review: ${longDate(terms.firstReviewOn)}.`)} ${noticeWords(terms.noticeDays)}</p>` : nothing}
      ${choice.sumTold && choice.optionsTold ? html`<p>${msg('They were told the sum, and the three ways to hold the money were explained.')}</p>` : nothing}
    </section>`;
}

/** @param {number} over pence, above what was told or below it */
function overWords(over) {
  const by = pounds(Math.abs(over));
  return over > 0
    ? msg(html`The plan costs <b>${by} more</b> than was told.`)
    : msg(html`The plan costs <b>${by} less</b> than was told.`);
}

/** @param {number | undefined} days */
const noticeWords = (days) => (days ? msg(str`Notice: ${days} days.`) : '');

/** What there is to know of one item before it is decided. @param {DraftItem} item @param {PlanDraft} draft @param {string} budget its id */
export function itemFacts(item, { goals }, budget) {
  const goal = goals.find(({ id }) => id === item.goal);
  return html`${item.what ? html`<p class="own-words">${item.what}</p>` : nothing}
    <ul class="item-facts">
      ${goal ? html`<li>${msg(html`Goal: ${goal.words}`)}</li>` : nothing}
      <li>${msg(html`${costWords(item.costPence, item.howOften)}, from ${longDate(item.firstDay)} to ${longDate(item.lastDay)}`)}</li>
      ${item.payee ? html`<li>${msg(html`Paid to: ${item.payee}`)}${item.payeeKind ? `, ${paidTo[item.payeeKind]}` : ''}</li>` : nothing}
      ${
        item.personalCare
          ? html`<li>${msg('This is personal care.')}${item.cqcLocation ? ` ${msg(str`Care Quality Commission: ${item.cqcLocation}`)}` : ''}
        ${item.cqcLocation ? html`<care-place .location=${item.cqcLocation}></care-place>` : nothing}</li>`
          : nothing
      }
      ${item.sameHousehold ? html`<li>${msg(html`<b>They live in the same home.</b> Paying them needs a decision of its own. <a href=${`/budgets/${budget}/household`}>See it, or write it down</a>`)}</li>` : nothing}
      <li>${holders[item.option]}</li>
    </ul>`;
}
