import { msg } from '@lit/localize';
import { html } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { may } from '../people/me.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import './work-out-form.js';

/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, newest?: import('../web/shapes').IndicativeSum,
 *   cards: import('../web/shapes').RateCard[] }} Data */

/** Staff say how a budget is worked out, or work it out again. @extends {Page<Data>} */
class WorkOutPage extends Page {
  async load() {
    const { b } = this.here.params;
    const [budget, { items }, { items: cards }] = await Promise.all([
      thisBudget(b),
      get(`/budgets/${b}/indicative-sums?limit=1`),
      get('/rate-cards'),
    ]);
    if (!may(budget, 'work-out')) throw new Refusal(403, { detail: msg('Only the NHS team works out a budget.') });
    return { budget, newest: items[0], cards };
  }

  /** @param {Data} data */
  content({ budget, newest, cards }) {
    return html`${fileNav(budget.id, budget.holder)}
      <h1>${newest ? msg('Work the budget out again') : msg('Work out the budget')}</h1>
      <p>${msg(html`${budget.holder} reads each line, with your name.`)} ${newest ? msg('The old working can still be read. It is never changed.') : ''}</p>
      <work-out-form .budget=${budget.id} .holder=${budget.holder} .newest=${newest} .cards=${cards}></work-out-form>`;
  }
}
customElements.define('work-out-page', WorkOutPage);
