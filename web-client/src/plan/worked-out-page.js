import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { toThePenny } from '../money/money.js';
import { differenceWords, working } from '../money/working.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/shapes').IndicativeSum} IndicativeSum */
/** @typedef {{ budget: ThisBudget, sums: IndicativeSum[], agreedPence: number }} Data */

/** Each line of how the budget was worked out, with its arithmetic; older workings below. @extends {Page<Data>} */
class WorkedOutPage extends Page {
  async load() {
    const { b } = this.here.params;
    const [budget, { items: sums }, { agreedPence }] = await Promise.all([
      thisBudget(b),
      get(`/budgets/${b}/indicative-sums`),
      get(`/budgets/${b}/balance`),
    ]);
    return { budget, sums, agreedPence };
  }

  /** @param {Data} data */
  heading({ budget }) {
    return `How ${whose(budget)} budget was worked out`;
  }

  /** @param {Data} data */
  content(data) {
    const { budget, sums } = data;
    const told = this.here.query.has('told') && sums.length;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      ${told ? html`<div class="done" role="status"><p><b>Told.</b> ${budget.holder} and the people who help read it here.</p></div>` : nothing}
      <h1>${this.heading(data)}</h1>
      ${sums.length ? newest(data) : html`<p class="empty">Nobody has written down here how this budget was worked out.${budget.asStaff ? '' : ' Your contact can tell you.'}</p>`}
      ${may(budget, 'work-out') ? html`<p><a class="nhsuk-button nhsuk-button--secondary" href=${`/budgets/${budget.id}/worked-out/new`}>${sums.length ? 'Work it out again' : 'Work it out'}</a></p>` : nothing}
      ${older(sums.slice(1))}`;
  }
}
customElements.define('worked-out-page', WorkedOutPage);

/** @param {ThisBudget} budget */
const whose = ({ role, holder }) => (role === 'holder' ? 'your' : `${holder}’s`);

/** @param {IndicativeSum} sum */
const byWhom = ({ by, at }) => `${by.me ? 'You' : by.name} worked it out on ${longDate(at)}.`;

/** @param {Data} data */
function newest({ budget, sums: [sum], agreedPence }) {
  const asks = may(budget, 'make-requests') && !budget.asStaff;
  return html`<section class="panel left" aria-label="All together">
      <h2><span class="left__words">All together</span> <span class="left__amount">${toThePenny(sum.sumPence)}</span></h2>
      <p>${byWhom(sum)}</p>
      ${sum.reason ? html`<p>Why it was worked out again: <span class="own-words">${sum.reason}</span></p>` : nothing}
      <p>${differenceWords(sum.sumPence, agreedPence)}</p>
    </section>
    <p>This says what the money is meant to cover. The plan says how it is used.</p>
    <ul class="cards">
      ${sum.lines.map(
        (line) => html`<li class="panel">
          <h2 class="nhsuk-heading-s">${line.what}</h2>
          <p>${working(line)}</p>
          ${asks ? html`<p><a class="tap" href=${`/budgets/${budget.id}/requests/new?kind=review-plan&line=${line.id}`}>Ask about this<span class="nhsuk-u-visually-hidden">: ${line.what}</span></a></p>` : nothing}
        </li>`,
      )}
    </ul>`;
}

/** @param {IndicativeSum[]} sums */
const older = (sums) =>
  sums.map(
    (sum) => html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Before: ${toThePenny(sum.sumPence)}, ${longDate(sum.at)}</span></summary>
      <div class="nhsuk-details__text">
        <p>${byWhom(sum)}</p>
        ${sum.reason ? html`<p>Why: <span class="own-words">${sum.reason}</span></p>` : nothing}
        <ul>${sum.lines.map((line) => html`<li>${line.what}: ${working(line)}</li>`)}</ul>
      </div>
    </details>`,
  );
