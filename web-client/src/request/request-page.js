import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { needsLine } from '../budget/needs.js';
import { thisBudget } from '../budget/this-budget.js';
import '../decision/say-why-late.js';
import { whyLate } from '../decision/why-late.js';
import { shownFiles } from '../files/shown.js';
import { pounds } from '../money/money.js';
import { working } from '../money/working.js';
import { ask } from '../web/api.js';
import { Page } from '../web/page.js';
import { tag } from '../web/tag.js';
import './answer-request.js';
import './write-message.js';
import './withdraw-request.js';
import { kindWords } from './kinds.js';
import { saidOf } from './list-says.js';
import { promiseWords, stateTag } from './states.js';
import { answerView, thread } from './thread.js';

/** @typedef {import('../web/shapes').Request} Request */
/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, request: Request, etag: string }} Data */

/** One request: its thread, who has it, by when, and the answer. @extends {Page<Data>} */
class RequestPage extends Page {
  async load() {
    const { b, id } = this.here.params;
    const [budget, { data, etag }] = await Promise.all([thisBudget(b), ask(`/budgets/${b}/review-requests/${id}`)]);
    return { budget, request: data, etag };
  }

  /** @param {Data} data */
  heading({ request }) {
    return msg(str`${kindWords(request.kind)}: request`);
  }

  /** @param {CustomEvent<{ data: Request, etag: string }>} e */
  changed = (e) => {
    if (this.data) this.data = { ...this.data, request: e.detail.data, etag: e.detail.etag };
  };

  /** @param {Data} data */
  content({ budget, request, etag }) {
    const sent = this.here.query.has('sent') && request.state === 'waiting';
    const home = `/budgets/${budget.id}/review-requests/${request.id}`;
    const stale = () => this.refresh();
    return html`${budget.asStaff ? fileNav(budget.id, request.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}/requests`}>${msg('All requests')}</a></p>`}
      ${needsLine(budget)}
      ${sent ? html`<div class="done"><h1>${msg('Sent')}</h1><p>${promiseWords(request)}</p></div>` : nothing}
      ${sent ? html`<h2>${kindWords(request.kind)}</h2>` : html`<h1>${kindWords(request.kind)}</h1>`}
      ${request.state === 'waiting' || request.private ? html`<p>${request.answer ? nothing : stateTag(request)} ${request.private ? tag('plain', msg('Private: the people who help with the budget do not see it')) : nothing}</p>` : nothing}
      ${sent || request.state !== 'waiting' ? nothing : html`<p>${promiseWords(request)}</p>`}
      ${whyLate(request.lateReasons, { promised: request.answerBy, waiting: request.state === 'waiting', asStaff: budget.asStaff })}
      ${request.maySayWhyLate ? html`<say-why-late .home=${home} .promised=${request.answerBy} .holder=${request.holder} @changed=${this.changed} @stale=${stale}></say-why-late>` : nothing}
      ${request.indicativeLine ? html`<p>${msg(html`About: <a href=${`/budgets/${budget.id}/worked-out`}>${request.indicativeLine.what}</a>, ${working(request.indicativeLine)}`)}</p>` : nothing}
      ${answerView(request, budget.localTexts)} ${thread(request)}
      ${request.pricePence === undefined ? nothing : html`<p>${msg(html`Price: <b>${pounds(request.pricePence)}</b>`)}</p>`}
      ${request.link && /^https?:/i.test(request.link) ? html`<p><a class="tap" href=${request.link} rel="noreferrer noopener" target="_blank">${msg('Web page of it (opens in a new tab)')}</a></p>` : nothing}
      ${shownFiles(home, request.files ?? [], msg('Sent with the request'))}
      ${request.mayMessage ? html`<write-message .home=${home} .mend=${this.here.query.get('mend')} @changed=${this.changed}></write-message>` : nothing}
      ${saidOf(request.criteria)}
      ${request.mayAnswer ? html`<answer-request .home=${home} .holder=${request.holder} .shareable=${request.kind === 'may-i-buy' && !request.private} .etag=${etag} @changed=${this.changed} @stale=${stale}></answer-request>` : nothing}
      ${request.mayWithdraw ? html`<withdraw-request .home=${home} .etag=${etag} @changed=${this.changed} @stale=${stale}></withdraw-request>` : nothing}`;
  }
}
customElements.define('request-page', RequestPage);
