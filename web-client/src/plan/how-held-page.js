import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { needsLine } from '../budget/needs.js';
import { thisBudget } from '../budget/this-budget.js';
import { may } from '../people/me.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import './change-held.js';
import { holders } from './words.js';

/** @typedef {import('../web/shapes').PlanItem} PlanItem */
/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, item: PlanItem }} Data */

/** Staff change who holds the money of one plan item. @extends {Page<Data>} */
class HowHeldPage extends Page {
  async load() {
    const { b, line } = this.here.params;
    const [budget, { items }] = await Promise.all([thisBudget(b), get(`/budgets/${b}/plan-items`)]);
    if (!may(budget, 'decide-plans'))
      throw new Refusal(403, { detail: msg('Only the NHS team changes how the money is held. You can ask for it.') });
    const item = items.find((/** @type {PlanItem} */ { id }) => id === line);
    if (!item) throw new Refusal(404, {});
    return { budget, item };
  }

  /** @param {Data} data */
  heading({ item }) {
    return msg(str`How the money is held: ${item.name}`);
  }

  /** @param {Data} data */
  content(data) {
    const { budget, item } = data;
    return html`${fileNav(budget.id, budget.holder)}
      <h1>${this.heading(data)}</h1>
      ${needsLine(budget)}
      <p>${msg(html`Now: <b>${holders[item.option ?? '']}</b>.`)}</p>
      <change-held .budget=${budget} .item=${item}></change-held>`;
  }
}
customElements.define('how-held-page', HowHeldPage);
