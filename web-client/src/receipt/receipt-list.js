import { html } from 'lit';
import { get } from '../web/api.js';
import { Light, loading } from '../web/page.js';
import { inWords } from '../web/trouble.js';
import { receiptRow } from './receipt-row.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** Some receipts in the midst of another page: those of one plan item, or the last few. */
class ReceiptList extends Light {
  static properties = {
    budget: { attribute: false },
    query: { attribute: false },
    most: { attribute: false },
    items: { state: true },
    no: { state: true },
  };

  constructor() {
    super();
    this.budget = '';
    this.query = '';
    this.most = 200;
    /** @type {Receipt[] | undefined} */
    this.items = undefined;
    /** @type {unknown} */
    this.no = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  async load() {
    this.no = undefined;
    try {
      this.items = (
        await get(`/budgets/${this.budget}/receipts?limit=${this.most}${this.query && `&${this.query}`}`)
      ).items;
    } catch (no) {
      this.no = no;
    }
  }

  render() {
    if (this.no) {
      return html`<p class="note">${inWords(this.no).words}
        <button class="link" type="button" @click=${() => this.load()}>Try again</button></p>`;
    }
    if (!this.items) return loading();
    if (!this.items.length) return html`<p class="empty">No receipts yet.</p>`;
    return html`<ul class="rows receipts">${this.items.map((receipt) => receiptRow(receipt))}</ul>`;
  }
}
customElements.define('receipt-list', ReceiptList);
