import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { tag } from '../web/tag.js';
import { birthdayWords, endedWords, mayLetIn, nameOf, sentence, standing } from './access-words.js';
import { fileNav } from './budget-nav.js';
import { thisBudget } from './this-budget.js';

/** @typedef {import('../web/shapes').Access} Access */
/** @typedef {import('./this-budget').ThisBudget} ThisBudget */
/** @typedef {{ budget: ThisBudget, items: Access[] }} Data */

/** Those who help, or who only see their own part. */
const helpers = ['carer', 'nominee', 'third-party'];

/** Who can do what on a budget; somebody who helps sees their own part alone. @extends {Page<Data>} */
class AccessListPage extends Page {
  async load() {
    const { b } = this.here.params;
    const [budget, { items }] = await Promise.all([thisBudget(b), get(`/budgets/${b}/access`)]);
    return { budget, items };
  }

  /** @param {Data} data */
  heading({ budget }) {
    if (helpers.includes(budget.role)) return msg(str`What you may do for ${budget.holder}`);
    return budget.role === 'holder' ? msg('People who help you') : msg(str`People who help ${budget.holder}`);
  }

  /** @param {Data} data */
  content(data) {
    const { budget } = data;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <h1>${this.heading(data)}</h1>
      ${helpers.includes(budget.role) ? this.own(data) : this.all(data)}
      ${budget.asStaff ? nothing : html`<p>${msg(html`Were you given a code for someone else’s budget? <a href="/code">Use a code</a>`)}</p>`}`;
  }

  /** @param {Data} data */
  all({ budget, items }) {
    const ended = items.filter(hasEnded);
    const inUse = items.filter(({ state }) => state === 'in-force');
    const waiting = items.filter((access) => !ended.includes(access) && !inUse.includes(access));
    const others = inUse.filter(({ person }) => !person?.me);
    return html`${mayLetIn(budget.role).length ? html`<p><a class="nhsuk-button" href=${`/budgets/${budget.id}/people/new`}>${msg('Let someone in')}</a></p>` : nothing}
      ${others.length || waiting.length ? nothing : html`<p>${msg('Nobody else can see or do anything here.')}</p>`}
      ${section(msg('Now'), budget, inUse)} ${section(msg('Waiting'), budget, waiting)}
      ${endedRows(ended, budget)}`;
  }

  /** @param {Data} data */
  own({ budget, items }) {
    return html`${items
      .filter((access) => !hasEnded(access))
      .map(
        (access) => html`<div class="panel">
        <p class="nhsuk-body-l">${sentence(access, budget.holder)}</p>
        <p>${msg(html`${access.grantedBy?.name ?? msg('The NHS team')} let you in on ${longDate(access.grantedAt)}.`)}</p>
        ${access.mayLeave ? html`<p><a class="nhsuk-button nhsuk-button--secondary" href=${`/budgets/${budget.id}/people/${access.id}`}>${msg('Stop helping')}</a></p>` : nothing}
      </div>`,
      )}
      <p>${
        budget.role === 'third-party'
          ? msg(str`${budget.holder} sees this too. You do not see who else helps.`)
          : msg(str`${budget.holder} sees this too, and can end it at any time. You do not see who else helps.`)
      }</p>
      ${endedRows(items.filter(hasEnded), budget)}`;
  }
}
customElements.define('access-list-page', AccessListPage);

/** @param {string} title @param {ThisBudget} budget @param {Access[]} items */
function section(title, budget, items) {
  if (!items.length) return nothing;
  return html`<section>
    <h2 class="nhsuk-heading-m">${title}</h2>
    <ul class="choices">
      ${items.map((access) => {
        const { kind, words } = standing(access);
        return html`<li>
          <a class="choice" href=${`/budgets/${budget.id}/people/${access.id}`}>
            <b>${access.person?.me ? msg(str`${nameOf(access)} (you)`) : nameOf(access)}</b>
            <span>${sentence(access, budget.holder)}</span>
            ${access.endsOnBirthday ? html`<span>${birthdayWords(access.endsOnBirthday)}</span>` : nothing}
            ${access.state === 'in-force' ? nothing : tag(kind, words)}
          </a>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** @param {Access} access */
const hasEnded = ({ state }) => state === 'ended' || state === 'refused';

/** What is no more: there, and not in the way. @param {Access[]} ended @param {ThisBudget} budget */
const endedRows = (ended, budget) =>
  ended.length
    ? html`<details class="nhsuk-details">
        <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg(html`Ended (${ended.length})`)}</span></summary>
        <div class="nhsuk-details__text"><ul class="rows">${ended.map((access) => endedRow(access, budget))}</ul></div>
      </details>`
    : nothing;

/** @param {Access} access @param {ThisBudget} budget */
const endedRow = (access, budget) => html`<li>
  <a href=${`/budgets/${budget.id}/people/${access.id}`}>${nameOf(access)}</a>
  <span class="rows__more">${sentence(access, budget.holder)} ${access.state === 'refused' ? standing(access).words : endedWords(access)}</span>
</li>`;
