import { msg } from '@lit/localize';
import { html } from 'lit';
import { get } from '../web/api.js';
import { Part } from '../web/part.js';
import { receiptRow } from './receipt-row.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** Some receipts: those of one plan item, or the last few. @extends {Part<Receipt>} */
class ReceiptList extends Part {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { query: { attribute: false }, most: { attribute: false } };

  constructor() {
    super();
    this.query = '';
    this.most = 200;
  }

  async load() {
    const { items } = await get(`/budgets/${this.budget}/receipts?limit=${this.most}${this.query && `&${this.query}`}`);
    return items;
  }

  /** @param {Receipt[]} items */
  content(items) {
    if (!items.length) return html`<p class="empty">${msg('No receipts yet.')}</p>`;
    return html`<ul class="rows receipts">${items.map((receipt) => receiptRow(receipt))}</ul>`;
  }
}
customElements.define('receipt-list', ReceiptList);
