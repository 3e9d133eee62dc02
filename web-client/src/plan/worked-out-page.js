import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { thisBudget } from '../budget/this-budget.js';
import { toThePenny } from '../money/money.js';
import { differenceWords, working } from '../money/working.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { ListPage } from '../web/listing.js';
import { sourceWords } from './rates.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/shapes').IndicativeSum} IndicativeSum */
/** @typedef {import('../web/listing').Listed<IndicativeSum> & { budget?: ThisBudget, agreedPence?: number }} Data */

/** Each line of how the budget was worked out, with its arithmetic; older workings below. @extends {ListPage<IndicativeSum>} */
class WorkedOutPage extends ListPage {
  source() {
    return `/budgets/${this.here.params.b}/indicative-sums`;
  }

  /** @returns {Promise<Data>} */
  async load() {
    const { b } = this.here.params;
    const [budget, list, { agreedPence }] = await Promise.all([
      thisBudget(b),
      super.load(),
      get(`/budgets/${b}/balance`),
    ]);
    return { ...list, budget, agreedPence };
  }

  /** @param {Data} data */
  heading({ budget }) {
    const { role, holder } = /** @type {ThisBudget} */ (budget);
    return role === 'holder' ? msg('How your budget was worked out') : msg(str`How ${holder}’s budget was worked out`);
  }

  /** @param {Data} data */
  content(data) {
    const { items: sums, agreedPence = 0 } = data;
    const budget = /** @type {ThisBudget} */ (data.budget);
    const told = this.here.query.has('told') && sums.length;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      ${told ? html`<div class="done" role="status"><p><b>${msg('Told.')}</b> ${msg(str`${budget.holder} and the people who help read it here.`)}</p></div>` : nothing}
      <h1>${this.heading(data)}</h1>
      ${sums.length ? newest(budget, sums[0], agreedPence) : html`<p class="empty">${msg('Nobody has written down here how this budget was worked out.')}${budget.asStaff ? '' : ` ${msg('Your contact can tell you.')}`}</p>`}
      ${may(budget, 'work-out') ? html`<p><a class="nhsuk-button nhsuk-button--secondary" href=${`/budgets/${budget.id}/worked-out/new`}>${sums.length ? msg('Work it out again') : msg('Work it out')}</a></p>` : nothing}
      ${older(sums.slice(1))} ${this.moreButton(data)}`;
  }
}
customElements.define('worked-out-page', WorkedOutPage);

/** @param {IndicativeSum} sum */
const byWhom = ({ by, at }) =>
  by.me ? msg(str`You worked it out on ${longDate(at)}.`) : msg(str`${by.name} worked it out on ${longDate(at)}.`);

/** @param {ThisBudget} budget @param {IndicativeSum} sum @param {number} agreedPence */
function newest(budget, sum, agreedPence) {
  const asks = may(budget, 'make-requests') && !budget.asStaff;
  return html`<section class="panel left" aria-label=${msg('All together')}>
      <h2><span class="left__words">${msg('All together')}</span> <span class="left__amount">${toThePenny(sum.sumPence)}</span></h2>
      <p>${byWhom(sum)}</p>
      ${sum.reason ? html`<p>${msg(html`Why it was worked out again: <span class="own-words">${sum.reason}</span>`)}</p>` : nothing}
      <p>${differenceWords(sum.sumPence, agreedPence)}</p>
    </section>
    <p>${msg('This says what the money is meant to cover. The plan says how it is used.')}</p>
    <ul class="cards">
      ${sum.lines.map(
        (line) => html`<li class="panel">
          <h2 class="nhsuk-heading-s">${line.what}</h2>
          <p>${working(line)}</p>
          ${meaning(line)}
          ${asks ? html`<p><a class="tap" href=${`/budgets/${budget.id}/requests/new?kind=review-plan&line=${line.id}`}>${msg(html`Ask about this<span class="nhsuk-u-visually-hidden">: ${line.what}</span>`)}</a></p>` : nothing}
        </li>`,
      )}
    </ul>`;
}

/** What else there is to know about a line's figures. @param {import('../web/shapes').IndicativeLine} line */
function meaning(line) {
  if (line.kind === 'conventional')
    return html`<p>${msg('This is what the usual service would cost, so it is the most this part can be.')}</p>`;
  const source = sourceWords(line);
  if (!source) return nothing;
  return html`<p class="quiet">${source}${line.why ? html` ${msg(html`Why: <span class="own-words">${line.why}</span>`)}` : nothing}</p>`;
}

/** @param {IndicativeSum[]} sums */
const older = (sums) =>
  sums.map(
    (sum) => html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg(html`Before: ${toThePenny(sum.sumPence)}, ${longDate(sum.at)}`)}</span></summary>
      <div class="nhsuk-details__text">
        <p>${byWhom(sum)}</p>
        ${sum.reason ? html`<p>${msg(html`Why: <span class="own-words">${sum.reason}</span>`)}</p>` : nothing}
        <ul>${sum.lines.map((line) => html`<li>${line.what}: ${working(line)} ${meaning(line)}</li>`)}</ul>
      </div>
    </details>`,
  );
