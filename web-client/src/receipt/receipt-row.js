import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { stateTag } from './states.js';

/** One receipt in a list. @param {import('../web/shapes').Receipt} receipt */
export function receiptRow(receipt) {
  const href = `/budgets/${receipt.budget}/receipts/${receipt.id}`;
  const hidden = receipt.withdrawal?.reason === 'wrong-person';
  return html`<li>
    <a class="receipt-row" href=${href}>
      <span class="receipt-row__picture" aria-hidden="true">${
        receipt.fileCount && !hidden
          ? html`<img src=${`/api/v1${href}/files/1/thumbnail`} alt="" loading="lazy" width="56" height="56" @error=${hide}>`
          : html`<svg width="24" height="24" viewBox="0 0 24 24"><path d="M5 2h14v20l-3.5-2-3.5 2-3.5-2L5 22zM8 8h8M8 12h8" fill="none" stroke="currentColor" stroke-width="1.5"></path></svg>`
      }</span>
      <span class="receipt-row__words">
        <b>${pounds(receipt.amountPence)}</b> ${receipt.supplier ? html`<span>${receipt.supplier}</span>` : nothing}
        ${receipt.nowPence === undefined || receipt.nowPence === receipt.amountPence ? nothing : html`<span class="quiet">${msg(html`${pounds(receipt.nowPence)} counts as spent`)}</span>`}
        <span class="quiet">${longDate(receipt.spentOn)}${receipt.sentBy.me ? '' : `, ${msg(str`sent by ${receipt.sentBy.name}`)}`}</span>
      </span>
      ${stateTag(receipt)}
    </a>
  </li>`;
}

/** A PDF has no small picture. @param {Event & { target: HTMLElement }} e */
const hide = (e) => {
  e.target.hidden = true;
};
