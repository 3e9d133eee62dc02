import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { saidTag } from '../budget/criteria.js';
import { pounds } from '../money/money.js';
import { newId } from '../web/ids.js';
import { go } from '../web/router.js';
import { tag } from '../web/tag.js';
import { keptNames } from './draft.js';
import { partTitles, planned, ways } from './draft-words.js';
import { home, WritePage } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */

/** All that the plan buys, adding up against the sum. */
class WriteItemsPage extends WritePage {
  constructor() {
    super();
    /** Items of which this device has something that not everybody has. @type {string[]} */
    this.kept = [];
  }

  async load() {
    const whole = await super.load();
    this.kept = keptNames(whole, 'items/');
    return whole;
  }

  /** @param {Whole} whole */
  heading({ budget }) {
    return partTitles(budget).items;
  }

  /** @param {Whole} whole */
  content(whole) {
    const { budget, draft } = whole;
    const closed = this.closed(whole);
    const only = closed ? [] : this.kept.filter((id) => !draft.items.some((item) => item.id === id));
    const add = () => go(`${home(budget.id)}/items/${newId()}`);
    const label = (/** @type {string} */ option) => ways(budget).find(({ value }) => value === option)?.label;
    const goal = (/** @type {string | undefined} */ id) => draft.goals.find((one) => one.id === id)?.words;
    return html`${this.back(whole)}
      <h1>${this.heading(whole)}</h1>
      <section class="panel" aria-label=${msg('How much is planned')}>${planned(draft)}</section>
      ${closed ?? nothing}
      ${
        draft.items.length + only.length
          ? html`<ul class="cards">
            ${draft.items.map(
              (item) => html`<li class="panel">
                <h2 class="nhsuk-heading-s"><a href=${`${home(budget.id)}/items/${item.id}`}>${item.name}</a></h2>
                <p>${item.payee ? msg(html`<b>${pounds(item.costPence)}</b> to ${item.payee}`) : html`<b>${pounds(item.costPence)}</b>`}</p>
                ${goal(item.goal) ? html`<p>${msg(html`For: <span class="own-words">${goal(item.goal)}</span>`)}</p>` : nothing}
                <p class="quiet">${label(item.option)}.${item.by ? ` ${msg(str`Written by ${item.by}.`)}` : ''}</p>
                ${item.says && item.says !== 'fine' ? html`<p>${msg(html`The list says: ${saidTag(item.says)}`)}</p>` : nothing}
                ${this.kept.includes(item.id) ? html`<p>${tag('wait', msg('Changed on this device, not saved yet'))}</p>` : nothing}
              </li>`,
            )}
            ${only.map(
              (id) => html`<li class="panel">
                <h2 class="nhsuk-heading-s"><a href=${`${home(budget.id)}/items/${id}`}>${msg('One more, not finished')}</a></h2>
                <p>${tag('wait', msg('On this device, not saved yet'))}</p>
              </li>`,
            )}
          </ul>`
          : html`<p class="empty">${msg('Nothing is planned yet.')}</p>`
      }
      ${
        closed
          ? nothing
          : html`<p><button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${add}>${msg('Add something')}</button></p>
            <p><a class="nhsuk-button" href=${home(budget.id)}>${msg('Done')}</a></p>`
      }`;
  }
}
customElements.define('write-items-page', WriteItemsPage);
