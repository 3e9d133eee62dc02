import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { pounds } from '../money/money.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { itemDecided, onPaper, planDecided, planTerms, refusedItems } from './decided.js';
import './keep-paper.js';
import { planNow } from './plan-now.js';
import { otherVersions, standings, whichVersion } from './versions.js';
import { holders, howOften } from './words.js';

/** @typedef {import('../web/shapes').Plan} Plan */
/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {{ budget: ThisBudget, plan?: Plan, versions: import('./versions').Standing[] }} Data */

/** How the budget means to be spent, in the person's own words. @extends {Page<Data>} */
class PlanPage extends Page {
  async load() {
    const { b } = this.here.params;
    const version = this.here.query.get('version');
    const [budget, plan] = await Promise.all([
      thisBudget(b),
      version ? get(`/budgets/${b}/plan?version=${encodeURIComponent(version)}`) : planNow(b),
    ]);
    const versions = plan && may(budget, 'see-budget') ? (await get(`/budgets/${b}/plan-versions`)).items : [];
    return { budget, plan, versions: standings(versions) };
  }

  /** @param {Data} data */
  heading({ budget }) {
    return budget.role === 'holder' ? msg('My plan') : msg(str`${budget.holder}’s plan`);
  }

  /** @param {Data} data */
  content(data) {
    const { budget, plan } = data;
    const decided = this.here.query.has('decided');
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      ${decided ? html`<div class="done not-printed" role="status"><p><b>${msg('Sent.')}</b> ${msg(str`${budget.holder} and the people who help read it in their news.`)}</p></div>` : nothing}
      <h1>${this.heading(data)}</h1>
      ${plan ? this.agreed({ ...data, plan }) : html`<p class="empty">${msg('No plan is agreed yet.')}</p>${waysOn(budget)}`}`;
  }

  /** @param {Data & { plan: Plan }} data */
  agreed({ budget, plan, versions }) {
    const other = plan.items.filter(({ goal }) => !plan.goals.some(({ id }) => id === goal));
    return html`${whichVersion(budget.id, versions, plan.version)}
      ${plan.agreedOn ? html`<p class="quiet">${msg(html`Agreed on ${longDate(plan.agreedOn)}`)}</p>` : nothing}
      ${planTerms(plan)} ${planDecided(plan, budget)} ${waysOn(budget)}
      <keep-paper class="not-printed" .budget=${budget.id} .version=${plan.version}></keep-paper>
      ${part(msg('About me'), plan.aboutMe)}
      ${
        plan.goals.length || plan.items.length
          ? html`<h2>${msg('Goals')}</h2>
            ${plan.goals.map((goal) =>
              goalPanel(
                goal.words,
                plan.items.filter((item) => item.goal === goal.id),
                budget,
              ),
            )}
            ${other.length ? goalPanel(msg('Also in the plan'), other, budget) : nothing}`
          : html`<p class="empty">${msg('The plan has no goals yet.')}</p>`
      }
      ${refusedItems(plan, budget)}
      ${part(msg('What could go wrong'), plan.risks)} ${part(msg('What to do if things go wrong'), plan.ifThingsGoWrong)}
      ${part(msg('Who looks after the plan'), plan.whoLooksAfter)} ${onPaper(plan, budget)}
      ${otherVersions(budget.id, versions, plan.version, budget.role === 'holder' ? msg('Older versions of my plan') : msg('Older versions of the plan'))}`;
  }
}
customElements.define('plan-page', PlanPage);

/** @param {string} title @param {string | undefined} words */
const part = (title, words) => (words ? html`<h2>${title}</h2><p class="own-words">${words}</p>` : nothing);

/** @param {ThisBudget} budget */
const waysOn = (budget) => html`<div class="not-printed">
  ${may(budget, 'write-plan') ? html`<p><a class="tap" href=${`/budgets/${budget.id}/plan/write`}>${budget.role === 'holder' ? msg('Write my plan') : msg('Write the plan')}</a></p>` : nothing}
  ${may(budget, 'decide-plans') ? html`<p><a class="tap" href=${`/budgets/${budget.id}/plan/decide`}>${msg('Decide a plan that was sent')}</a></p>` : nothing}
  ${may(budget, 'see-budget') ? html`<p><a class="tap" href=${`/budgets/${budget.id}/worked-out`}>${msg('How the budget was worked out')}</a></p>` : nothing}
  ${may(budget, 'see-budget') ? html`<p><a class="tap" href=${`/budgets/${budget.id}/household`}>${msg('Somebody in the same home who is paid')}</a></p>` : nothing}
  <p><button class="link" type="button" @click=${() => print()}>${msg('Print this plan')}</button></p>
</div>`;

/** @param {string} words @param {Plan['items']} items @param {ThisBudget} budget */
const goalPanel = (words, items, budget) => html`<section class="panel">
  <h3 class="nhsuk-heading-s">${words}</h3>
  ${items.length ? html`<ul class="rows">${items.map((item) => itemRow(item, budget))}</ul>` : html`<p class="quiet">${msg('Nothing is bought for this goal.')}</p>`}
</section>`;

/** @param {Plan['items'][0]} item @param {ThisBudget} budget */
const itemRow = (item, budget) => html`<li>
  <a href=${`/budgets/${budget.id}/items/${item.id}`}>${item.name}</a>
  ${item.costPence === undefined ? nothing : html`<b>${pounds(item.costPence)}</b>`}
  <span class="rows__more quiet">${[item.what, howOften[item.howOften ?? '']].filter(Boolean).join(', ')}
    ${item.option ? html`<span class="held">${holders[item.option]}</span>` : nothing}</span>
  ${itemDecided(item, budget)}
</li>`;
