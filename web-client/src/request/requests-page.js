import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { ListPage } from '../web/listing.js';
import { tag } from '../web/tag.js';
import { kindWords } from './kinds.js';
import { promiseWords, stateTag } from './states.js';

/** @typedef {import('../web/shapes').Request} Request */
/** @typedef {import('../web/listing').Listed<Request> & { budget?: import('../budget/this-budget').ThisBudget }} Data */

/** What was asked, and what became of it. @extends {ListPage<Request>} */
class RequestsPage extends ListPage {
  source() {
    return `/budgets/${this.here.params.b}/review-requests`;
  }

  /** @returns {Promise<Data>} */
  async load() {
    const [budget, list] = await Promise.all([thisBudget(this.here.params.b), super.load()]);
    return { ...list, budget };
  }

  /** @param {Data} list */
  content(list) {
    const budget = /** @type {NonNullable<Data['budget']>} */ (list.budget);
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <h1>${msg('Requests')}</h1>
      ${may(budget, 'make-requests') ? html`<p><a class="nhsuk-button" href=${`/budgets/${budget.id}/requests/new`}>${msg('Ask')}</a></p>` : nothing}
      ${
        list.items.length
          ? html`<ul class="rows">${list.items.map((request) => row(budget.id, request))}</ul> ${this.moreButton(list)}`
          : html`<p class="empty">${msg('Nothing was asked yet. You can ask before you buy, or ask us to look at the plan again.')}</p>`
      }`;
  }
}
customElements.define('requests-page', RequestsPage);

/** @param {Request} request */
const asked = ({ receivedAt, sentBy }) =>
  sentBy.me
    ? msg(str`Asked on ${longDate(receivedAt)}.`)
    : msg(str`Asked on ${longDate(receivedAt)} by ${sentBy.name}.`);

/** @param {string} b @param {Request} request */
const row = (b, request) => html`<li>
  <a class="request-row" href=${`/budgets/${b}/requests/${request.id}`}>
    <b>${kindWords(request.kind)}</b>
    <span class="request-row__words">${request.words}</span>
    <span class="quiet">${asked(request)} ${promiseWords(request)}</span>
    <span>${stateTag(request)} ${request.private ? tag('plain', msg('Private')) : nothing}</span>
  </a>
</li>`;
