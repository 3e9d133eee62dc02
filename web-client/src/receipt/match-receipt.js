import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { Step } from '../decision/step.js';
import { pounds } from '../money/money.js';
import { get } from '../web/api.js';
import { radios } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { partTrouble } from '../web/part.js';
import { said } from './agreed-before.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */
/** @typedef {import('../web/shapes').GoAhead} GoAhead */

/** Those that no receipt has and that were not over on the day it was spent; those up to its amount first. @param {GoAhead[]} goAheads @param {Receipt} receipt */
export function fitting(goAheads, { spentOn, amountPence, agreedBefore }) {
  const below = (/** @type {GoAhead} */ { upToPence }) => upToPence === undefined || amountPence <= upToPence;
  const open = goAheads.filter(
    ({ id, state, until }) => state !== 'used' && until >= spentOn && id !== agreedBefore?.goAhead,
  );
  return [...open.filter(below), ...open.filter((one) => !below(one))];
}

/** @param {GoAhead} goAhead @param {Receipt} receipt */
const hint = ({ by, at, upToPence, until }, { amountPence }) =>
  `${said({ by, on: at, upToPence, until })}.${
    upToPence !== undefined && amountPence > upToPence
      ? ` ${msg(str`This receipt is ${pounds(amountPence - upToPence)} more than that.`)}`
      : ''
  }`;

/** Staff say which yes a receipt is for that was sent without naming one, or take that off again. */
class MatchReceipt extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { receipt: { attribute: false }, goAheads: { state: true }, no: { state: true } };

  constructor() {
    super('go-ahead');
    /** @type {Receipt} */
    this.receipt;
    /** @type {GoAhead[] | undefined} */
    this.goAheads = undefined;
    /** @type {unknown} */
    this.no = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  load = async () => {
    this.no = undefined;
    try {
      this.goAheads = (await get(`/budgets/${this.receipt.budget}/go-aheads?limit=200`)).items;
    } catch (no) {
      this.no = no;
    }
  };

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const { goAhead } = this.form.fields;
    if (goAhead === undefined) {
      return this.form.refuse([{ field: 'goAhead', message: msg('Choose a go-ahead') }]);
    }
    return this.record(goAhead ? { goAhead } : {});
  };

  render() {
    const { form, receipt } = this;
    if (this.no) return partTrouble(this.no, this.load);
    const { agreedBefore } = receipt;
    const open = fitting(this.goAheads ?? [], receipt);
    if (!open.length && !agreedBefore) return nothing;
    return html`<section class="panel" aria-labelledby="match-title">
      <h2 class="nhsuk-heading-m" id="match-title">${msg('Was this agreed before?')}</h2>
      ${
        agreedBefore
          ? html`<p>${msg(html`${agreedBefore.matchedBy} matched it to: <span class="own-words">${agreedBefore.what}</span>`)}</p>`
          : html`<p>${msg('Whoever sent it named no go-ahead. These are open:')}</p>`
      }
      ${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${radios(form, {
          name: 'goAhead',
          legend: html`<span class="nhsuk-u-visually-hidden">${msg('Which go-ahead is it for?')}</span>`,
          choices: [
            ...open.map((one) => ({ value: one.id, label: one.what, hint: hint(one, receipt) })),
            ...(agreedBefore ? [{ value: '', label: msg('It is for no go-ahead: take the match off') }] : []),
          ],
        })}
        ${notSent(form)} ${sendButton(form, agreedBefore ? msg('Change the match') : msg('Match it'), { kind: 'secondary' })}
      </form>
    </section>`;
  }
}
customElements.define('match-receipt', MatchReceipt);
