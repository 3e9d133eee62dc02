import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { checkbox } from '../web/fields.js';
import { ways, yours } from './draft-words.js';
import { home, PartPage } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */

/** @param {string | undefined} sum */
const toldMe = (sum) => ({
  sumTold: sum ? msg(str`I was told that there is ${sum}`) : msg('I was told how much money there is'),
  optionsTold: msg('I was told about the three ways to hold the money, and chose one for each thing'),
});

/** @param {string} holder @param {string | undefined} sum */
const toldThem = (holder, sum) => ({
  sumTold: sum
    ? msg(str`${holder}, or whoever acts for them, was told that there is ${sum}`)
    : msg(str`${holder}, or whoever acts for them, was told how much money there is`),
  optionsTold: msg(
    str`${holder}, or whoever acts for them, was told about the three ways to hold the money, and chose one for each thing`,
  ),
});

/** @param {Whole} whole */
const wordsOf = ({ budget, draft: { sumPence } }) => {
  const sum = sumPence === undefined ? undefined : pounds(sumPence);
  return yours(budget) ? toldMe(sum) : toldThem(budget.holder, sum);
};

/** That the sum and the three ways were told before anyone chose. */
class WriteChoicePage extends PartPage {
  get name() {
    return 'choice';
  }

  words() {
    return msg('The sum and the three ways');
  }

  /** @param {string} name */
  named = (name) => ({
    label: name === 'sumTold' ? msg('The sum was told') : msg('The three ways were told'),
    show: (/** @type {any} */ value) => (value ? msg('Yes') : msg('No')),
  });

  /** @param {Whole} whole */
  fields(whole) {
    const { budget, draft } = whole;
    const words = wordsOf(whole);
    return html`<p>${msg('Tick what is true. If something is not, ask your contact to tell you first.')}</p>
      ${
        draft.sumPence === undefined
          ? html`<p class="note">${msg('Nobody has written down the sum here yet. Your contact can tell you.')}</p>`
          : nothing
      }
      ${checkbox(this.writing, { name: 'sumTold', label: words.sumTold })}
      <ul class="links"><li><a href=${`/budgets/${budget.id}/worked-out`}>${msg('How the sum was worked out')}</a></li></ul>
      ${checkbox(this.writing, { name: 'optionsTold', label: words.optionsTold })}
      <ul class="links"><li><a href=${`/budgets/${budget.id}/three-ways`}>${msg('Read about the three ways')}</a></li></ul>
      ${this.chosen(whole)} ${this.foot()}`;
  }

  /** @param {Whole} whole */
  chosen({ budget, draft }) {
    if (!draft.items.length) return nothing;
    const label = (/** @type {string} */ option) => ways(budget).find(({ value }) => value === option)?.label;
    return html`<h2 class="nhsuk-heading-s">${msg('What was chosen so far')}</h2>
      <ul class="rows">${draft.items.map(
        (item) => html`<li>
          <a href=${`${home(budget.id)}/items/${item.id}`}>${item.name}</a>
          <span class="rows__more quiet">${label(item.option)}</span>
        </li>`,
      )}</ul>`;
  }

  /** @param {Whole} whole */
  asRead(whole) {
    const words = wordsOf(whole);
    const { sumTold, optionsTold } = whole.draft.choice;
    return html`<ul><li>${words.sumTold}: ${sumTold ? msg('yes') : msg('not yet')}</li><li>${words.optionsTold}: ${optionsTold ? msg('yes') : msg('not yet')}</li></ul>
      ${this.chosen(whole)}`;
  }
}
customElements.define('write-choice-page', WriteChoicePage);
