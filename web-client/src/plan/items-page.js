import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { pounds } from '../money/money.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { itemBar } from './item-bar.js';

/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, balance: import('../web/shapes').Balance }} Data */

/** What the money is for: each plan item with its bar. @extends {Page<Data>} */
class ItemsPage extends Page {
  async load() {
    const { b } = this.here.params;
    const [budget, balance] = await Promise.all([thisBudget(b), get(`/budgets/${b}/balance`)]);
    return { budget, balance };
  }

  /** @param {Data} data */
  content({ budget, balance }) {
    const { spentPence = 0, waitingPence = 0 } = balance.unassigned ?? {};
    const unassigned = spentPence + waitingPence;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <h1>${msg('What the money is for')}</h1>
      ${
        balance.items.length
          ? html`<ul class="cards">
            ${balance.items.map(
              (item) => html`<li class="panel">
                <h2 class="nhsuk-heading-s"><a href=${`/budgets/${budget.id}/items/${item.planItem}`}>${item.name}</a></h2>
                ${itemBar(item)}
              </li>`,
            )}
          </ul>`
          : html`<p class="empty">${msg('The plan has no items yet.')}</p>`
      }
      ${unassigned ? html`<p class="note">${msg(html`${pounds(unassigned)} is on no item yet. Someone still has to say what it was for.`)}</p>` : nothing}`;
  }
}
customElements.define('items-page', ItemsPage);
