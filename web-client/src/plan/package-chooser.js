import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { toThePenny } from '../money/money.js';
import { radios } from '../web/fields.js';
import { byPackage, sizeWords } from './rates.js';

/** @typedef {import('../web/shapes').RateCard} RateCard */

/** @param {RateCard} card */
const hintOf = (card) =>
  sizeWords(card) ?? card.bands.map(({ name, hourlyPence }) => `${name} ${toThePenny(hourlyPence)}`).join(', ');

/** The card that is chosen, if the choice is whole. @param {Record<string, any>} fields @param {RateCard[]} cards */
export function chosen({ packageName, tier }, cards) {
  const sizes = cards.filter((card) => card.packageName === packageName);
  return sizes.length === 1 ? sizes[0] : sizes.find(({ id }) => id === tier);
}

/**
 * A package and, where it has more than one, its tier: then the lines are filled in.
 * @param {import('../web/form').Form} form @param {RateCard[]} cards in force @param {(card: RateCard) => unknown} start
 */
export function packageChooser(form, cards, start) {
  const card = chosen(form.fields, cards);
  const fillIn = (/** @type {{ currentTarget: HTMLElement }} */ { currentTarget }) => {
    currentTarget.closest('details')?.removeAttribute('open');
    if (card) start(card);
  };
  /** @param {RateCard[]} sizes */
  const tiers = (sizes) =>
    radios(form, {
      name: 'tier',
      legend: msg('Which tier?'),
      choices: sizes.map((one) => ({ value: one.id, label: one.tier ?? msg('No tier'), hint: hintOf(one) })),
    });
  return html`<details class="nhsuk-details">
    <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('Start from a package')}</span></summary>
    <div class="nhsuk-details__text">
      ${radios(form, {
        name: 'packageName',
        legend: msg('Which package?'),
        choices: byPackage(cards).map(([name, sizes]) => ({
          value: name,
          label: name,
          hint: sizes.length === 1 ? hintOf(sizes[0]) : undefined,
          more: sizes.length > 1 ? tiers(sizes) : undefined,
        })),
      })}
      ${card ? html`<button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${fillIn}>${msg('Fill in the lines')}</button>` : nothing}
    </div>
  </details>`;
}
