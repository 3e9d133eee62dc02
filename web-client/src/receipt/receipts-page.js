import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { may } from '../people/me.js';
import { ListPage } from '../web/listing.js';
import { receiptRow } from './receipt-row.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */
/** @typedef {import('../web/listing').Listed<Receipt> & { budget?: import('../budget/this-budget').ThisBudget }} Data */

/** The receipts one may see on a budget. @extends {ListPage<Receipt>} */
class ReceiptsPage extends ListPage {
  get state() {
    return this.here.query.get('state') ?? '';
  }

  source() {
    return `/budgets/${this.here.params.b}/receipts${this.state ? `?state=${this.state}` : ''}`;
  }

  /** @returns {Promise<Data>} */
  async load() {
    const [budget, list] = await Promise.all([thisBudget(this.here.params.b), super.load()]);
    return { ...list, budget };
  }

  /** @param {string} state @param {string} words */
  choice(state, words) {
    const href = `/budgets/${this.here.params.b}/receipts${state ? `?state=${state}` : ''}`;
    return html`<li><a href=${href} aria-current=${this.state === state ? 'true' : nothing}>${words}</a></li>`;
  }

  /** @param {Data} list */
  content(list) {
    const budget = /** @type {NonNullable<Data['budget']>} */ (list.budget);
    const title = may(budget, 'see-receipts') ? msg('Receipts') : msg('What I sent');
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <h1>${title}</h1>
      ${may(budget, 'send-receipts') ? html`<p><a class="nhsuk-button" href=${`/budgets/${budget.id}/receipts/new`}>${msg('Add a receipt')}</a></p>` : nothing}
      <nav class="filters" aria-label=${msg('Filter the receipts')}>
        <ul>
          ${this.choice('', msg('All'))}${this.choice('waiting', msg('Waiting'))}${this.choice('accepted', msg('Accepted'))}${this.choice('returned', msg('Sent back'))}
        </ul>
      </nav>
      ${
        list.items.length
          ? html`<ul class="rows receipts">${list.items.map(receiptRow)}</ul> ${this.moreButton(list)}`
          : html`<p class="empty">${this.state ? msg('There are none like this.') : msg('No receipts yet.')}</p>`
      }`;
  }
}
customElements.define('receipts-page', ReceiptsPage);
