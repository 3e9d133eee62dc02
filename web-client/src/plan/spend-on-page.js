import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { contactCard } from '../budget/contact.js';
import { askedOf, criterionCard } from '../budget/criteria.js';
import { othersAnswers } from '../budget/past-answers.js';
import { thisBudget } from '../budget/this-budget.js';
import { may } from '../people/me.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { partTrouble } from '../web/part.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */
/** @typedef {import('../web/shapes').PastAnswer} PastAnswer */
/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {{ budget: ThisBudget, list: Criterion[], answers: PastAnswer[] }} Data */

/** What the money may be spent on: looked up before anyone is refused. @extends {Page<Data>} */
class SpendOnPage extends Page {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { found: { state: true }, lost: { state: true } };

  constructor() {
    super();
    /** What was looked up last, and what the list says. @type {{ words: string, items: Criterion[], answers: PastAnswer[] } | undefined} */
    this.found = undefined;
    /** Why it could not be looked up. @type {{ words: string, no: unknown } | undefined} */
    this.lost = undefined;
  }

  async load() {
    const { b } = this.here.params;
    const [budget, whole] = await Promise.all([thisBudget(b), get(`/criteria?budget=${b}`)]);
    return { budget, list: whole.items, answers: whole.answers };
  }

  /** @param {Data} data */
  heading({ budget }) {
    return budget.role === 'holder' ? msg('What can I spend it on?') : msg('What can it be spent on?');
  }

  /** @param {SubmitEvent} e */
  search = (e) => {
    e.preventDefault();
    const words = String(new FormData(/** @type {HTMLFormElement} */ (e.target)).get('q') ?? '').trim();
    if (words) return this.lookUp(words);
    this.found = undefined;
    this.lost = undefined;
  };

  /** @param {string} words */
  async lookUp(words) {
    try {
      const { items, answers } = await get(askedOf(this.here.params.b, words));
      this.found = { words, items, answers };
      this.lost = undefined;
    } catch (no) {
      this.found = undefined;
      this.lost = { words, no };
    }
  }

  /** @param {Data} data */
  content(data) {
    const { budget, list, answers } = data;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}`}>${msg('Back')}</a></p>`}
      <h1>${this.heading(data)}</h1>
      <p>${msg('Things in the plan are fine. Look up anything else here.')}</p>
      <form class="search" role="search" @submit=${this.search}>
        <label class="nhsuk-label" for="q">${msg('What do you want to buy?')}</label>
        <div class="search__row">
          <input class="nhsuk-input" id="q" name="q" type="search" autocomplete="off" maxlength="1000">
          <button class="nhsuk-button" type="submit">${msg('Look it up')}</button>
        </div>
      </form>
      <div role="status">${this.answer()}</div>
      ${this.asking(budget)}
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('See the whole list')}</span></summary>
        <div class="nhsuk-details__text"><h2 class="nhsuk-heading-m">${msg('The whole list')}</h2><ul class="cards">${list.map(criterionCard)}</ul>${othersAnswers(answers)}</div>
      </details>`;
  }

  answer() {
    const { found, lost } = this;
    if (lost) return partTrouble(lost.no, () => this.lookUp(lost.words));
    if (!found) return nothing;
    const { items, answers } = found;
    if (!items.length && !answers.length) {
      return html`<p class="note"><b>${msg('We have nothing about this. Ask before you buy.')}</b></p>`;
    }
    return html`${
      items.length
        ? html`<h2 class="nhsuk-heading-m">${msg('What our list says')}</h2>
            <ul class="cards">${items.map(criterionCard)}</ul>`
        : nothing
    }${othersAnswers(answers)}`;
  }

  /** @param {ThisBudget} budget */
  asking(budget) {
    const words = this.found?.words ?? this.lost?.words;
    const carried = words ? `&words=${encodeURIComponent(words)}` : '';
    if (!may(budget, 'make-requests')) {
      return html`<p>${
        budget.role === 'carer'
          ? msg(html`<b>You can always ask.</b> Talk to ${budget.holder} first, or phone:`)
          : msg(html`<b>You can always ask.</b> Talk to us first, or phone:`)
      }</p>
        ${contactCard(budget.contact)}`;
    }
    return html`<p>${msg(html`<b>You can always ask.</b> A person answers, and says why.`)}</p>
      <p><a class="nhsuk-button nhsuk-button--secondary" href=${`/budgets/${budget.id}/requests/new?kind=may-i-buy${carried}`}>${msg('Ask: may I buy this?')}</a></p>`;
  }
}
customElements.define('spend-on-page', SpendOnPage);
