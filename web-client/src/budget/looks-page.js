import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { dayOf, longDay } from '../time/dates.js';
import { ListPage } from '../web/listing.js';
import { fileNav } from './budget-nav.js';
import { contactCard } from './contact.js';
import { turnTo } from './local-texts.js';
import { lookWords } from './look-words.js';
import { thisBudget } from './this-budget.js';

/** @typedef {import('../web/shapes').Look} Look */
/** @typedef {import('./this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/listing').Listed<Look> & { budget?: ThisBudget }} Data */

/** Who looked at a budget, day by day. @extends {ListPage<Look>} */
class LooksPage extends ListPage {
  source() {
    return `/budgets/${this.here.params.b}/lookups`;
  }

  /** @returns {Promise<Data>} */
  async load() {
    const [budget, list] = await Promise.all([thisBudget(this.here.params.b), super.load()]);
    return { ...list, budget };
  }

  /** @param {Data} list */
  content(list) {
    const budget = /** @type {ThisBudget} */ (list.budget);
    const own = budget.role === 'holder';
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}`}>${msg('Back to the budget')}</a></p>`}
      <h1>${msg('Who looked')}</h1>
      <p>${own ? msg('Who looked at your budget, newest first.') : msg(str`Who looked at ${budget.holder}’s budget, newest first.`)} ${msg('A look at the same thing in the same hour is here once.')}
        ${own ? msg('Your own looks are not here.') : msg(str`What ${budget.holder} looks at is not here.`)}</p>
      ${list.items.length ? byDay(list.items).map(([day, looks]) => oneDay(day, looks, own)) : html`<p class="empty">${msg('Nobody has looked yet.')}</p>`}
      ${this.moreButton(list)}
      ${budget.asStaff ? forStaff(budget) : forHolder(budget, own)}`;
  }
}
customElements.define('looks-page', LooksPage);

/** @param {Look[]} looks @returns {[string, Look[]][]} */
function byDay(looks) {
  /** @type {Map<string, Look[]>} */
  const days = new Map();
  for (const look of looks) days.set(dayOf(look.at), [...(days.get(dayOf(look.at)) ?? []), look]);
  return [...days];
}

/** @param {string} day @param {Look[]} looks @param {boolean} own */
const oneDay = (day, looks, own) => html`<h2 class="nhsuk-heading-s">${longDay(day)}</h2>
  <ul class="rows looks">${looks.map((look) => html`<li>${lookWords(look, own)}</li>`)}</ul>`;

/** @param {ThisBudget} budget @param {boolean} own */
const forHolder = (budget, own) => html`<h2 class="nhsuk-heading-m">${msg('Who may look?')}</h2>
  <p>${msg(str`People who work in the budget team of ${budget.organisation} may look when their work needs it.`)} ${own ? msg('People who help you see what you let them see.') : msg(str`People who help ${budget.holder} see what they were let see.`)} ${msg('Nobody else can look.')}</p>
  <h2 class="nhsuk-heading-m">${msg('Does a look seem wrong?')}</h2>
  <p>${msg('Ask the contact why somebody looked. They must be able to say.')}</p>
  ${contactCard(budget.contact)}
  <p>${msg('If you would rather not ask the contact, these can help you.')}</p>
  ${turnTo(budget.localTexts)}`;

/** @param {ThisBudget} budget */
const forStaff = (budget) => html`<h2 class="nhsuk-heading-m">${msg('Who sees this list?')}</h2>
  <p>${msg(html`${budget.holder}, whoever acts for them, and the budget team. Look only when your work needs it: they may ask you why.`)}</p>`;
