import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { warnings } from '../budget/parts.js';
import { thisBudget } from '../budget/this-budget.js';
import { pounds } from '../money/money.js';
import { may } from '../people/me.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { entryRows } from './entries.js';

/** @typedef {import('../web/shapes').Balance} Balance */
/** @typedef {import('../web/shapes').Entry} Entry */
/** @typedef {{ budget: import('../budget/this-budget').ThisBudget, balance: Balance, entries?: { items: Entry[], next?: string } }} Data */

/** What each figure means. @type {Record<string, { title: string, words: string, sum: (b: Balance) => number }>} */
const figures = {
  agreed: { title: msg('Agreed'), words: msg('The money agreed for this budget.'), sum: (b) => b.agreedPence },
  spent: {
    title: msg('Spent'),
    words: msg('Receipts that were accepted, and what was put right later.'),
    sum: (b) => b.spentPence,
  },
  waiting: {
    title: msg('Waiting'),
    words: msg('Receipts that were sent and not looked at yet.'),
    sum: (b) => b.waitingPence,
  },
  'set-aside': {
    title: msg('Set aside'),
    words: msg(
      'Money kept for what the plan still has to pay for: each item’s cost, less what was spent or is waiting on it.',
    ),
    sum: (b) => b.setAsidePence,
  },
  left: { title: msg('Left this year'), words: msg('What is not spent and not waiting.'), sum: (b) => b.leftPence },
  free: {
    title: msg('Free'),
    words: msg('What is left after everything in the plan is paid for.'),
    sum: (b) => b.freePence,
  },
};

/** How one figure is made up. @extends {Page<Data>} */
class FigurePage extends Page {
  get figure() {
    return figures[this.here.params.bucket];
  }

  async load() {
    if (!this.figure) throw new Refusal(404, {});
    const { b, bucket } = this.here.params;
    const summed = ['agreed', 'spent', 'waiting'].includes(bucket);
    const [budget, balance, entries] = await Promise.all([
      thisBudget(b),
      get(`/budgets/${b}/balance`),
      summed ? get(`/budgets/${b}/entries?bucket=${bucket}&limit=200`) : undefined,
    ]);
    return { budget, balance, entries };
  }

  heading() {
    return msg(str`${this.figure.title}: how this is made up`);
  }

  /** @param {Data} data */
  content({ budget, balance, entries }) {
    const { bucket } = this.here.params;
    const { title, words, sum } = this.figure;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <h1>${title}: ${pounds(sum(balance))}</h1>
      <p>${words}</p>
      ${bucket === 'agreed' && may(budget, 'see-budget') ? html`<p><a class="tap" href=${`/budgets/${budget.id}/worked-out`}>${msg('How it was worked out, line by line')}</a></p>` : nothing}
      ${entries ? this.rows(budget.id, entries) : nothing}
      ${bucket === 'set-aside' ? asideTable(budget.id, balance) : nothing}
      ${bucket === 'left' ? workedOut(budget.id, balance, ['spent', 'waiting'], title) : nothing}
      ${bucket === 'free' ? workedOut(budget.id, balance, ['spent', 'waiting', 'set-aside'], title) : nothing}
      ${bucket === 'free' ? warnings({ freePence: balance.freePence }) : nothing}`;
  }

  /** @param {string} b @param {{ items: Entry[], next?: string }} entries */
  rows(b, { items, next }) {
    if (!items.length) return html`<p class="empty">${msg('Nothing yet.')}</p>`;
    return html`${entryRows(b, items)}
      ${next ? html`<p>${msg(html`These are the newest 200. <a href=${`/budgets/${b}/statement`}>See all in the statement</a>`)}</p>` : nothing}`;
  }
}
customElements.define('figure-page', FigurePage);

/** @param {string} b @param {Balance} balance */
const asideTable = (b, { items }) => html`<table class="nhsuk-table sums">
  <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">${msg('Set aside for each plan item')}</caption>
  <thead><tr><th scope="col">${msg('Plan item')}</th><th scope="col" class="sum">${msg('Set aside')}</th></tr></thead>
  <tbody>
    ${items.map((item) => html`<tr><td><a href=${`/budgets/${b}/items/${item.planItem}`}>${item.name}</a></td><td class="sum">${pounds(item.setAsidePence)}</td></tr>`)}
  </tbody>
</table>`;

/** @type {Record<string, (href: string) => unknown>} */
const lessWords = {
  spent: (href) => msg(html`Less <a href=${href}>spent</a>`),
  waiting: (href) => msg(html`Less <a href=${href}>waiting</a>`),
  'set-aside': (href) => msg(html`Less <a href=${href}>set aside</a>`),
};

/** One figure as agreed less others. @param {string} b @param {Balance} balance @param {string[]} less @param {string} title */
const workedOut = (b, balance, less, title) => html`<table class="nhsuk-table sums">
  <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">${msg('How this is worked out')}</caption>
  <tbody>
    <tr><th scope="row"><a href=${`/budgets/${b}/figures/agreed`}>${msg('Agreed')}</a></th><td class="sum">${pounds(balance.agreedPence)}</td></tr>
    ${less.map(
      (bucket) => html`<tr>
        <th scope="row">${lessWords[bucket](`/budgets/${b}/figures/${bucket}`)}</th>
        <td class="sum">${pounds(-figures[bucket].sum(balance))}</td>
      </tr>`,
    )}
    <tr class="sums__total"><th scope="row">${title}</th><td class="sum">${pounds(balance.agreedPence - less.reduce((sum, bucket) => sum + figures[bucket].sum(balance), 0))}</td></tr>
  </tbody>
</table>`;
