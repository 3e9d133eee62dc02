import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { whomToTurnTo } from '../budget/local-texts.js';
import { thisBudget } from '../budget/this-budget.js';
import { disagreeLink } from '../decision/decision.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import { tag } from '../web/tag.js';
import './decide-household.js';

/** @typedef {import('../web/shapes').HouseholdPayment} HouseholdPayment */
/** @typedef {import('../web/shapes').PlanItem} PlanItem */
/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {{ budget: ThisBudget, payments: HouseholdPayment[], items: PlanItem[] }} Data */

/** Who lives with the holder and may be paid, by whose decision; staff record one. @extends {Page<Data>} */
class HouseholdPage extends Page {
  async load() {
    const { b } = this.here.params;
    const [budget, payments, items] = await Promise.all([
      thisBudget(b),
      get(`/budgets/${b}/household-payments`),
      get(`/budgets/${b}/plan-items`),
    ]);
    if (this.recording && !may(budget, 'decide-plans')) {
      throw new Refusal(403, { detail: msg('Only the NHS team decides this.') });
    }
    return { budget, payments: payments.items, items: items.items };
  }

  get recording() {
    return this.here.query.has('new');
  }

  heading() {
    return this.recording ? msg('Record a decision') : msg('Paid, and living in the same home');
  }

  saved = () => go(`/budgets/${this.here.params.b}/household?saved`, { replace: true });

  /** @param {Data} data */
  content({ budget, payments, items }) {
    const home = `/budgets/${budget.id}/household`;
    if (this.recording) {
      return html`<p><a class="back" href=${home}>${msg('Back')}</a></p>
        <decide-household .budget=${budget} .items=${items} @changed=${this.saved}></decide-household>`;
    }
    const disagrees = may(budget, 'make-requests') && !budget.asStaff;
    const nameOf = (/** @type {string | undefined} */ line) => items.find(({ id }) => id === line)?.name;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}/plan`}>${msg('The plan')}</a></p>`}
      ${this.here.query.has('saved') ? html`<div class="done" role="status"><p><b>${msg('Saved.')}</b> ${msg(str`${budget.holder} can read it here.`)}</p></div>` : nothing}
      <h1>${this.heading()}</h1>
      <p>${msg('Family or friends in the same home can be paid only if the NHS team says yes first, and writes it down.')}</p>
      ${payments.length ? html`<ul class="cards">${payments.map((one) => card(one, nameOf(one.planItem), disagrees ? disagreeLink(budget.id, one.decision.id) : nothing))}</ul>` : html`<p class="empty">${msg('Nobody in the same home is paid.')}</p>`}
      ${disagrees && payments.length ? whomToTurnTo(budget.localTexts) : nothing}
      ${may(budget, 'decide-plans') ? html`<p><a class="nhsuk-button" href=${`${home}?new`}>${msg('Record a decision')}</a></p>` : nothing}`;
  }
}
customElements.define('household-page', HouseholdPage);

/** @param {HouseholdPayment} payment @param {string | undefined} item @param {unknown} more */
const card = ({ payee, conditions, firstDay, lastDay, inForce, decision }, item, more) => html`<li class="panel">
  <h2 class="nhsuk-heading-s">${payee}</h2>
  <p>${inForce ? tag('good', msg('May be paid today')) : tag('plain', msg('Not in force today'))}</p>
  <p>${lastDay ? msg(str`From ${longDate(firstDay)} to ${longDate(lastDay)}`) : msg(str`From ${longDate(firstDay)}`)}${item ? `, ${msg(str`for ${item}`)}` : ''}.</p>
  <p class="own-words">${decision.reason}</p>
  ${conditions ? html`<p><b>${msg('On condition:')}</b> <span class="own-words">${conditions}</span></p>` : nothing}
  <p class="quiet">${msg(html`${decision.by} decided it, ${longDate(decision.at)}`)}</p>
  ${more}
</li>`;
