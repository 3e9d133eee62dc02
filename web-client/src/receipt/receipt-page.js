import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import '../decision/say-why-late.js';
import { fileNav } from '../budget/budget-nav.js';
import { needsLine } from '../budget/needs.js';
import { thisBudget } from '../budget/this-budget.js';
import { whyLate } from '../decision/why-late.js';
import { shownFiles } from '../files/shown.js';
import { pounds } from '../money/money.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { ask } from '../web/api.js';
import { Page } from '../web/page.js';
import './decide-receipt.js';
import './assign-parts.js';
import './match-receipt.js';
import './put-right.js';
import './withdraw-receipt.js';
import { receiptFacts } from './receipt-facts.js';
import { forTheLead, laterChanges, receiptDecision, sentPanel } from './receipt-outcome.js';
import { stateTag } from './states.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */
/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, receipt: Receipt, etag: string }} Data */

/** One receipt: for staff beside its picture, to decide. @extends {Page<Data>} */
class ReceiptPage extends Page {
  async load() {
    const { b, id } = this.here.params;
    const [budget, { data, etag }] = await Promise.all([thisBudget(b), ask(`/budgets/${b}/receipts/${id}`)]);
    return { budget, receipt: data, etag };
  }

  /** @param {Data} data */
  heading({ receipt }) {
    const amount = pounds(receipt.amountPence);
    return receipt.supplier ? msg(str`${amount} at ${receipt.supplier}: receipt`) : msg(str`${amount}: receipt`);
  }

  /** What was just decided or taken back. @param {CustomEvent<{ data: Receipt, etag: string }>} e */
  changed = (e) => {
    if (this.data) this.data = { ...this.data, receipt: e.detail.data, etag: e.detail.etag };
    this.decided = true;
  };

  /** @param {Data} data */
  content({ budget, receipt, etag }) {
    const home = `/budgets/${budget.id}/receipts/${receipt.id}`;
    const hidden = receipt.withdrawal?.reason === 'wrong-person';
    const stale = () => this.refresh();
    const sent = this.here.query.has('sent') && receipt.state === 'waiting';
    return html`${budget.asStaff ? fileNav(budget.id, receipt.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}/receipts`}>${msg('All receipts')}</a></p>`}
      ${needsLine(budget)} ${sent ? sentPanel(budget, receipt) : nothing}
      <div class="beside">
        <div class="beside__picture">
          ${hidden ? html`<p class="note">${msg('The picture is hidden.')}</p>` : shownFiles(home, receipt.files ?? [], msg(str`Receipt for ${pounds(receipt.amountPence)}`))}
          ${receipt.noProof ? html`<p class="note">${msg(html`No receipt: ${receipt.noProof}`)}</p>` : nothing}
        </div>
        <div class="beside__words">
          ${
            sent
              ? html`<h2 class="receipt-title">${pounds(receipt.amountPence)} ${receipt.supplier ?? ''}</h2>`
              : html`<h1 class="receipt-title">${pounds(receipt.amountPence)} <span class="receipt-title__more">${receipt.supplier ?? msg(str`on ${longDate(receipt.spentOn)}`)}</span></h1>`
          }
          ${receipt.decision ? nothing : html`<p>${stateTag(receipt)}</p>`}
          ${forTheLead(receipt, budget.asStaff)} ${whyLate(receipt.lateReasons, { promised: receipt.answerBy, waiting: receipt.state === 'waiting', asStaff: budget.asStaff })}
          ${receipt.maySayWhyLate ? html`<say-why-late .home=${home} .promised=${receipt.answerBy} .holder=${receipt.holder} @changed=${this.changed} @stale=${stale}></say-why-late>` : nothing}
          ${receiptDecision(receipt, budget.localTexts)} ${laterChanges(receipt, budget.localTexts)} ${receiptFacts(receipt)}
          ${receipt.mayAssign ? html`<assign-parts .home=${home} .receipt=${receipt} .etag=${etag} @changed=${this.changed} @stale=${stale}></assign-parts>` : nothing}
          ${receipt.mayMatch ? html`<match-receipt .home=${home} .receipt=${receipt} .etag=${etag} @changed=${this.changed} @stale=${stale}></match-receipt>` : nothing}
          ${receipt.mayDecide ? html`<decide-receipt .home=${home} .receipt=${receipt} .etag=${etag} @changed=${this.changed} @stale=${stale}></decide-receipt>` : nothing}
          ${receipt.mayCorrect ? html`<correct-receipt .home=${home} .receipt=${receipt} .etag=${etag} @changed=${this.changed} @stale=${stale}></correct-receipt>` : nothing}
          ${receipt.state === 'accepted' && may(budget, 'decide-receipts') && !receipt.mayCorrect ? html`<p class="quiet">${msg('You sent or accepted this, so a colleague can put the amount right.')}</p>` : nothing}
          ${receipt.mayRefund ? html`<refund-receipt .home=${home} .receipt=${receipt} .etag=${etag} @changed=${this.changed} @stale=${stale}></refund-receipt>` : nothing}
          ${this.decided && budget.asStaff ? html`<p><a class="nhsuk-button nhsuk-button--secondary" href="/queue">${msg('Back to the queue')}</a></p>` : nothing}
          ${receipt.mayWithdraw ? html`<withdraw-receipt .home=${home} .etag=${etag} @changed=${this.changed} @stale=${stale}></withdraw-receipt>` : nothing}
        </div>
      </div>`;
  }
}
customElements.define('receipt-page', ReceiptPage);
