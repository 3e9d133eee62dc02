import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { may } from '../people/me.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import './how-held.js';
import { itemBar } from './item-bar.js';
import { costWords, holders } from './words.js';

/** @typedef {import('../web/shapes').BalanceItem} BalanceItem */
/** @typedef {import('../web/shapes').PlanItem} PlanItem */
/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, item: BalanceItem, terms?: PlanItem }} Data */

/** One plan item with its receipts. @extends {Page<Data>} */
class ItemPage extends Page {
  async load() {
    const { b, line } = this.here.params;
    const [budget, balance, known] = await Promise.all([
      thisBudget(b),
      get(`/budgets/${b}/balance`),
      get(`/budgets/${b}/plan-items`),
    ]);
    const item = balance.items.find((/** @type {BalanceItem} */ { planItem }) => planItem === line);
    if (!item) throw new Refusal(404, {});
    return { budget, item, terms: known.items.find((/** @type {PlanItem} */ { id }) => id === line) };
  }

  /** @param {Data} data */
  heading({ item }) {
    return item.name;
  }

  /** @param {Data} data */
  content({ budget, item, terms }) {
    const b = `/budgets/${budget.id}`;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`${b}/items`}>${msg('What the money is for')}</a></p>`}
      ${this.here.query.has('held') ? html`<div class="done" role="status"><p><b>${msg('Changed.')}</b> ${msg(str`${budget.holder} and the people who help read it in their news.`)}</p></div>` : nothing}
      <h1>${item.name}</h1>
      <section class="panel" aria-label=${msg('What is left for this')}>${itemBar(item)}</section>
      <dl class="nhsuk-summary-list">
        ${row(msg('What it is'), terms?.what)}
        ${row(msg('Goal'), item.goal)}
        ${row(msg('Who is paid'), terms?.payee)}
        ${row(msg('Cost'), terms?.costPence === undefined ? undefined : costWords(terms.costPence, terms.howOften))}
      </dl>
      <h2 class="nhsuk-heading-m">${msg('How the money is held')}</h2>
      ${
        may(budget, 'see-budget')
          ? html`<how-held .budget=${budget.id} .whose=${budget} .line=${item.planItem} .name=${item.name}></how-held>`
          : html`<p><b>${holders[item.option]}</b>.</p>`
      }
      <h2 class="nhsuk-heading-m">${msg('Receipts')}</h2>
      <receipt-list .budget=${budget.id} .query=${`planItem=${item.planItem}`}></receipt-list>
      ${may(budget, 'send-receipts') ? html`<p><a class="nhsuk-button" href=${`${b}/receipts/new?item=${item.planItem}`}>${msg('Add a receipt')}</a></p>` : nothing}`;
  }
}
customElements.define('item-page', ItemPage);

/** @param {string} key @param {string | undefined} value */
const row = (key, value) =>
  value
    ? html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>`
    : nothing;
