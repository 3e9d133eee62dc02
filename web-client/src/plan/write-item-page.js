import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { asNew } from '../web/choosing.js';
import { newId } from '../web/ids.js';
import { go } from '../web/router.js';
import { keptAt } from './draft.js';
import { everyWords, payeeKinds, planned, ways } from './draft-words.js';
import { costFields, payeeFields, wayFields, whatFields } from './item-fields.js';
import { blankItem, readItem } from './read-item.js';
import './take-out.js';
import { howOften } from './words.js';
import { home, PartPage } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */

/** @type {Record<string, string>} */
const labels = {
  name: msg('What it is'),
  what: msg('More about it'),
  goal: msg('Goal'),
  payee: msg('Who is paid'),
  payeeKind: msg('Who they are'),
  personalCare: msg('Help with personal care'),
  cqcLocation: msg('Number at the CQC'),
  sameHousehold: msg('Lives in the same home'),
  cost: msg('What it costs'),
  howOften: msg('How often it is paid'),
  option: msg('Who holds the money'),
  partOfIt: msg('Only for part of the time'),
  firstDay: msg('First day'),
  lastDay: msg('Last day'),
};

/** One thing the plan buys. */
class WriteItemPage extends PartPage {
  get line() {
    return this.here.params.line;
  }

  get name() {
    return `items/${this.line}`;
  }

  get saved() {
    return this.whole?.draft.items.find(({ id }) => id === this.line);
  }

  /** @param {Whole} whole */
  blank({ budget }) {
    return blankItem(budget.period);
  }

  /** @param {Whole} whole */
  next({ budget }) {
    return `${home(budget.id)}/items`;
  }

  words() {
    return this.saved?.name ?? msg('Add to the plan');
  }

  /** @param {Whole} whole */
  back(whole) {
    const { budget } = whole;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <p><a class="back" href=${this.next(whole)}>${msg('What the plan buys')}</a></p>`;
  }

  /** How a field's value is said. @param {string} name @param {any} value @returns {string} */
  show(name, value) {
    const { budget, draft } = /** @type {Whole} */ (this.whole);
    if (typeof value === 'boolean') return value ? msg('Yes') : msg('No');
    if (name === 'goal') return draft.goals.find(({ id }) => id === value)?.words ?? msg('Another goal');
    if (name === 'option') return ways(budget).find((way) => way.value === value)?.label ?? value;
    if (name === 'payeeKind') return payeeKinds[value] ?? value;
    if (name === 'howOften') return everyWords[value] ?? value;
    if (name === 'cost') return `£${value}`;
    if (name === 'firstDay' || name === 'lastDay') return [value.day, value.month, value.year].join('/');
    return value;
  }

  /** @param {string} name */
  named = (name) => ({
    label: labels[name],
    text: name === 'what',
    show: (/** @type {any} */ value) => this.show(name, value),
  });

  /** The draft's sum with this item as it is typed just now. @param {Whole} whole */
  sum({ budget, draft }) {
    const { costPence = 0 } = readItem(this.writing.fields, budget.period).body;
    return { ...draft, itemsPence: draft.itemsPence - (this.saved?.costPence ?? 0) + costPence };
  }

  /** @param {Whole} whole */
  fields(whole) {
    const { writing } = this;
    return html`${whatFields(writing, whole)}
      <h2>${msg('The money')}</h2>
      ${costFields(writing, whole)}
      <section class="panel" aria-label=${msg('How much is planned')}>${planned(this.sum(whole))}</section>
      ${wayFields(writing, whole)}
      <h2>${msg('Who is paid')}</h2>
      ${payeeFields(writing, whole)} ${this.foot()}`;
  }

  /** It was taken out while it was written here: it goes in again under another id. */
  putInAgain = async () => {
    const { id } = /** @type {Whole} */ (this.whole).budget;
    const line = newId();
    if (await asNew(this.writing, `${keptAt(id)}items/${line}`)) go(`${home(id)}/items/${line}`, { replace: true });
  };

  /** @param {Whole} whole */
  more(whole) {
    const { writing } = this;
    if (writing.state === 'gone')
      return html`<p><button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${this.putInAgain}>${msg('Put it in again')}</button></p>`;
    return html`<ul class="links"><li><a href=${this.next(whole)}>${msg('Leave it as it is for now')}</a></li></ul>
      ${
        writing.seen.version || writing.unsent
          ? html`<take-out .budget=${whole.budget} .name=${this.name} .what=${writing.fields.name ?? ''} .writing=${writing}
            @taken-out=${() => go(this.next(whole), { replace: true })}></take-out>`
          : nothing
      }`;
  }

  /** @param {Whole} whole */
  asRead({ budget }) {
    const item = this.saved;
    if (!item) return html`<p class="empty">${msg('It is not in the plan.')}</p>`;
    const whole = item.firstDay === budget.period.start && item.lastDay === budget.period.end;
    const rows = [
      [msg('More about it'), item.what],
      [msg('Goal'), item.goal && this.show('goal', item.goal)],
      [msg('What it costs'), `${pounds(item.costPence)}, ${howOften[item.howOften]}`],
      [msg('When'), whole ? undefined : msg(str`${longDate(item.firstDay)} to ${longDate(item.lastDay)}`)],
      [msg('Who holds the money'), this.show('option', item.option)],
      [msg('Who is paid'), item.payee],
      [msg('Who they are'), item.payeeKind && payeeKinds[item.payeeKind]],
      [msg('Number at the CQC'), item.cqcLocation],
      [msg('Lives in the same home'), item.sameHousehold ? msg('Yes') : undefined],
    ];
    return html`<dl class="nhsuk-summary-list">${rows.map(([key, value]) =>
      value
        ? html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>`
        : nothing,
    )}</dl>`;
  }
}

customElements.define('write-item-page', WriteItemPage);
