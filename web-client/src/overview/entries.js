import { msg } from '@lit/localize';
import { html } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').Entry} Entry */

/** @type {Record<string, string>} */
const steps = {
  sent: msg('sent'),
  accepted: msg('accepted'),
  returned: msg('sent back'),
  withdrawn: msg('taken back'),
  correction: msg('put right'),
  refund: msg('money back'),
  assigned: msg('said what it was for'),
  agreed: msg('agreed'),
};

/** @param {string} b @param {Entry} entry */
const entry = (b, { what, source, planItemName, day, amountPence }) => {
  const more = [longDate(day), planItemName, steps[source.step]];
  const words = what ?? (source.kind === 'receipt' ? msg('Receipt') : msg('Budget'));
  return html`<li class="entry">
    <span class="entry__what">
      ${source.kind === 'receipt' ? html`<a href=${`/budgets/${b}/receipts/${source.id}`}>${words}</a>` : words}
      <span class="quiet">${more.filter(Boolean).join(', ')}</span>
    </span>
    <span class="entry__sum">${pounds(amountPence)}</span>
  </li>`;
};

/** What a figure is made of, newest first. @param {string} b @param {Entry[]} entries */
export const entryRows = (b, entries) => html`<ol class="rows">${entries.map((one) => entry(b, one))}</ol>`;
