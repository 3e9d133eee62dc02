import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { signature, turnTo } from '../budget/local-texts.js';
import { needsLine } from '../budget/needs.js';
import { pounds } from '../money/money.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { readAloud } from '../web/aloud.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { figuresInWords, lastsInWords, leftInWords } from './letter-words.js';

/** @typedef {import('../web/shapes').Balance} Balance */
/** @typedef {import('../web/shapes').Budget} Budget */
/** @typedef {{ budget: Budget, balance: Balance }} Data */

/**
 * What is left, as a letter: to print for a holder who does not come here, or to read to them on the phone.
 * @extends {Page<Data>}
 */
class LetterPage extends Page {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { large: { state: true } };

  constructor() {
    super();
    /** As somebody chose here; until then as the holder needs it. @type {boolean | undefined} */
    this.large = undefined;
  }

  async load() {
    const { b } = this.here.params;
    const [budget, balance] = await Promise.all([get(`/budgets/${b}`), get(`/budgets/${b}/balance`)]);
    if (!may(budget, 'see-budget')) throw new Refusal(403, { detail: msg('You may not see all of this budget.') });
    return { budget, balance };
  }

  /** @param {Data} data */
  heading({ budget }) {
    return msg(str`Letter for ${budget.holder.name}`);
  }

  /** @param {Data} data */
  content({ budget, balance }) {
    const asStaff = ['staff', 'approver', 'lead'].includes(budget.role);
    const large = this.large ?? Boolean(budget.needs?.largePrint);
    return html`<div class="not-printed">
        ${asStaff ? fileNav(budget.id, budget.holder.name) : html`<p><a class="back" href=${`/budgets/${budget.id}`}>${msg('Back to the budget')}</a></p>`}
        ${needsLine({ asStaff, needs: budget.needs })}
        <div class="actions">
          <button class="nhsuk-button" type="button" @click=${() => print()}>${msg('Print')}</button>
          <button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${() => (this.large = !large)}>
            ${large ? msg('Usual print') : msg('Large print')}
          </button>
        </div>
        ${readAloud('.letter')}
      </div>
      <article class=${`letter${large ? ' letter--large' : ''}`}>
        ${head(budget, balance)} ${sums(balance)} ${items(balance)} ${whomToAsk(budget)} ${disagree(budget)} ${signature(budget)}
      </article>`;
  }
}
customElements.define('letter-page', LetterPage);

/** @param {Budget} budget @param {Balance} balance */
const head = (budget, balance) => html`
  <p class="letter__from"><b>${budget.organisation}</b><br>${longDate(balance.asOf)}</p>
  <p class="letter__to">${budget.holder.name}</p>
  <h1>${msg('What is left of your budget')}</h1>
  <p>${msg(html`${budget.name}, from ${longDate(budget.period.start)} to ${longDate(budget.period.end)}.`)}</p>
  <p class="letter__left"><b>${leftInWords(balance, longDate(balance.asOf))}</b></p>
  <p>${lastsInWords(balance)}</p>
  ${
    balance.inYourAccountPence === undefined
      ? nothing
      : html`<p>${msg(html`There should be ${pounds(balance.inYourAccountPence)} of this money in the bank account for it.`)}</p>`
  }`;

/** @param {Balance} balance */
const sums = (balance) => html`<section>
  <h2>${msg('How this is made up')}</h2>
  <dl class="letter__sums">
    ${figuresInWords(balance).map(
      ({ name, pence, words }) => html`<div>
        <dt>${name}: <b>${pounds(pence)}</b></dt>
        <dd>${words}</dd>
      </div>`,
    )}
  </dl>
</section>`;

/** @param {Balance} balance */
const items = ({ items }) =>
  items.length
    ? html`<section>
        <h2>${msg('What the money is for')}</h2>
        <ul class="letter__items">
          ${items.map(
            ({ name, agreedPence, spentPence, waitingPence, leftPence }) => html`<li>
              ${msg(html`<b>${name}.</b> Agreed: ${pounds(agreedPence)}. Spent: ${pounds(spentPence)}.`)}
              ${waitingPence ? msg(str`Waiting: ${pounds(waitingPence)}.`) : nothing}
              ${leftPence < 0 ? msg(str`${pounds(-leftPence)} more than planned.`) : msg(str`Left: ${pounds(leftPence)}.`)}
            </li>`,
          )}
        </ul>
      </section>`
    : nothing;

/** @param {{ name: string, phone?: string }} who */
const phoneWords = ({ name, phone }) =>
  phone
    ? msg(html`Please phone <b>${name}</b> on <b class="letter__phone">${phone}</b>.`)
    : msg(html`Please phone <b>${name}</b>.`);

/** @param {{ name: string, phone?: string }} who */
const coverWords = ({ name, phone }) =>
  phone
    ? msg(html`Until then ask <b>${name}</b> on <b class="letter__phone">${phone}</b>.`)
    : msg(html`Until then ask <b>${name}</b>.`);

/** @param {Budget} budget */
const whomToAsk = ({ contact }) => html`<section>
  <h2>${msg('Who to ask')}</h2>
  ${
    contact
      ? html`<p>${phoneWords(contact)}${contact.hours ? ` ${contact.hours}.` : ''}</p>
        ${contact.cover ? html`<p>${msg(html`${contact.name} is away until ${longDate(contact.cover.until)}.`)} ${coverWords(contact.cover)}</p>` : nothing}
        ${contact.outOfHours ? html`<p>${msg(html`At other times phone <b class="letter__phone">${contact.outOfHours}</b>.`)}</p>` : nothing}`
      : html`<p>${msg('Your budget team will tell you your named worker soon.')}</p>`
  }
  <p>${msg(html`For urgent medical help phone <b>111</b>. In an emergency phone <b>999</b>.`)}</p>
</section>`;

/** @param {Budget} budget */
const disagree = ({ localTexts }) => html`<section>
  <h2>${msg('If you think this is wrong')}</h2>
  <p>${msg('Tell us, by phone or in writing. You can ask us to look again at any figure and at any decision. It is never too late to ask. We look again and give you our reasons.')}</p>
  <p>${msg('Others can help you, and it costs you nothing:')}</p>
  ${turnTo(localTexts)}
</section>`;
