import { msg, str } from '@lit/localize';
import { html } from 'lit';
import '../people/preferences-form.js';
import { may } from '../people/me.js';
import { Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { fileNav } from './budget-nav.js';
import { thisBudget } from './this-budget.js';

/** @typedef {import('./this-budget').ThisBudget} ThisBudget */

/** How a holder wants to be reached, written down by staff. @extends {Page<ThisBudget>} */
class NeedsPage extends Page {
  async load() {
    const budget = await thisBudget(this.here.params.b);
    if (!may(budget, 'record-needs')) {
      throw new Refusal(403, { detail: msg('Only the staff who look after this budget can write this down.') });
    }
    return budget;
  }

  /** @param {ThisBudget} budget */
  heading({ holder }) {
    return msg(str`How to reach ${holder}`);
  }

  /** @param {ThisBudget} budget */
  content(budget) {
    return html`${fileNav(budget.id, budget.holder)}
      <h1>${this.heading(budget)}</h1>
      <p>${msg(html`Write down what ${budget.holder} tells you. If they sign in here themselves, they see it and can change it.`)}</p>
      <preferences-form .home=${`/budgets/${budget.id}/holder/preferences`} .said=${budget.needs} .holder=${budget.holder}></preferences-form>`;
  }
}
customElements.define('needs-page', NeedsPage);
