import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { pounds } from '../money/money.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { howOften } from './words.js';

/** @typedef {import('../web/shapes').Plan} Plan */
/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, plan: Plan }} Data */

/** How the budget means to be spent, in the person's own words. @extends {Page<Data>} */
class PlanPage extends Page {
  async load() {
    const { b } = this.here.params;
    const [budget, plan] = await Promise.all([thisBudget(b), get(`/budgets/${b}/plan`)]);
    return { budget, plan };
  }

  /** @param {Data} data */
  content({ budget, plan }) {
    const other = plan.items.filter(({ goal }) => !plan.goals.some(({ id }) => id === goal));
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <h1>${budget.role === 'holder' ? 'My plan' : `${budget.holder}’s plan`}</h1>
      ${plan.agreedOn ? html`<p class="quiet">Agreed on ${longDate(plan.agreedOn)}</p>` : nothing}
      ${may(budget, 'see-budget') ? html`<p><a href=${`/budgets/${budget.id}/worked-out`}>How the budget was worked out</a></p>` : nothing}
      ${part('About me', plan.aboutMe)}
      ${
        plan.goals.length || plan.items.length
          ? html`<h2>Goals</h2>
            ${plan.goals.map(
              (goal) =>
                html`<section class="panel"><h3 class="nhsuk-heading-s">${goal.words}</h3>${itemsOf(
                  budget.id,
                  plan.items.filter((item) => item.goal === goal.id),
                )}</section>`,
            )}
            ${other.length ? html`<section class="panel"><h3 class="nhsuk-heading-s">Also in the plan</h3>${itemsOf(budget.id, other)}</section>` : nothing}`
          : html`<p class="empty">The plan has no goals yet.</p>`
      }
      ${may(budget, 'see-budget') ? html`<p><a href=${`/budgets/${budget.id}/household`}>Somebody in the same home who is paid</a></p>` : nothing}
      ${part('What could go wrong', plan.risks)} ${part('What to do if things go wrong', plan.ifThingsGoWrong)}`;
  }
}
customElements.define('plan-page', PlanPage);

/** @param {string} title @param {string | undefined} words */
const part = (title, words) => (words ? html`<h2>${title}</h2><p class="own-words">${words}</p>` : nothing);

/** @param {string} b @param {Plan['items']} items */
const itemsOf = (b, items) =>
  items.length
    ? html`<ul class="rows">
      ${items.map(
        (item) => html`<li>
          <a href=${`/budgets/${b}/items/${item.id}`}>${item.name}</a>
          ${item.costPence === undefined ? nothing : html`<b>${pounds(item.costPence)}</b>`}
          <span class="rows__more quiet">${[item.what, howOften[item.howOften ?? '']].filter(Boolean).join(', ')}</span>
        </li>`,
      )}
    </ul>`
    : html`<p class="quiet">Nothing is bought for this goal.</p>`;
