import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { Step } from '../decision/step.js';
import { pounds, readPounds } from '../money/money.js';
import { longDate, readDate } from '../time/dates.js';
import { Refusal } from '../web/api.js';
import { dateField, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */
/** @typedef {{ field: string, message: string }} Wrong */

const whyMissing = msg('Say why, in words the person will understand');

/**
 * What should count, as the API takes it: by how much that changes what counts now.
 * @param {Record<string, any>} fields @param {Receipt} receipt
 */
export function readCorrection({ rightAmount, rightReason }, { amountPence, nowPence = 0 }) {
  /** @type {Wrong[]} */
  const errors = [];
  const nothingAtAll = /^£?0+(\.00)?$/.test((rightAmount ?? '').trim());
  const { pence = 0, sentence } = nothingAtAll ? {} : readPounds(rightAmount, msg('Enter how much should count'));
  if (sentence) errors.push({ field: 'rightAmount', message: sentence });
  else if (pence > amountPence)
    errors.push({ field: 'rightAmount', message: msg(str`Only ${pounds(amountPence)} was claimed`) });
  else if (pence === nowPence)
    errors.push({ field: 'rightAmount', message: msg(str`${pounds(pence)} counts already`) });
  if (!rightReason?.trim()) errors.push({ field: 'rightReason', message: whyMissing });
  return { errors, body: { amountPence: pence - nowPence, reason: rightReason?.trim() } };
}

/** @param {Record<string, any>} fields @param {Receipt} receipt */
export function readRefund({ backAmount, backOn, backReason }, { spentOn, nowPence = 0 }) {
  /** @type {Wrong[]} */
  const errors = [];
  const { pence, sentence } = readPounds(backAmount, msg('Enter how much came back'));
  const { date, sentence: wrongDay } = readDate(backOn ?? {}, undefined, msg('Enter the day it came back'));
  if (sentence) errors.push({ field: 'backAmount', message: sentence });
  if (pence !== undefined && pence > nowPence) {
    errors.push({ field: 'backAmount', message: msg(str`Only ${pounds(nowPence)} of it still counts as spent`) });
  }
  if (wrongDay) errors.push({ field: 'backOn', message: wrongDay });
  if (date !== undefined && date < spentOn) {
    errors.push({
      field: 'backOn',
      message: msg(str`It was spent on ${longDate(spentOn)}. Enter that day or a later one`),
    });
  }
  if (!backReason?.trim()) errors.push({ field: 'backReason', message: whyMissing });
  return { errors, body: { amountPence: pence, receivedOn: date, reason: backReason?.trim() } };
}

/** Something staff record beside an accepted receipt, folded away until it is needed. */
class Beside extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { receipt: { attribute: false } };

  /** @param {string} name */
  constructor(name) {
    super(name);
    /** @type {Receipt} */
    this.receipt;
  }

  /** @param {{ errors: Wrong[], body: object }} read @param {Record<string, string>} names the form's, for the API's */
  async take({ errors, body }, names) {
    if (errors.length) return this.form.refuse(errors);
    await this.record(body, (field) => names[field] ?? field, `${this.name}/${this.form.id}`);
  }

  /** The answer to an earlier try was lost, and since then something was changed here. */
  taken() {
    const { form } = this;
    if (!(form.no instanceof Refusal) || form.no.slug !== 'correction-id-taken') return undefined;
    return html`<p>${msg('It reached us earlier, before you changed it here. You can see it above.')}</p>
      <p>${msg(html`<button class="link" type="button" @click=${() => form.another()}>Make this another one</button>, or <button class="link" type="button" @click=${() => form.forget()}>throw this away</button>`)}</p>`;
  }

  /** @param {string} summary @param {unknown} fields @param {(e: SubmitEvent) => void} submit */
  folded(summary, fields, submit) {
    const { form } = this;
    return html`<details class="nhsuk-details" ?open=${form.resumed || form.errors.length || form.no || nothing}>
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${summary}</span></summary>
      <div class="nhsuk-details__text">
        ${errorSummary(form)} ${resumed(form)}
        <form novalidate @submit=${submit}>
          ${fields} ${notSent(form, this.taken())} ${sendButton(form, msg('Save'), { kind: 'secondary' })}
        </form>
      </div>
    </details>`;
  }
}

/** Staff put right how much of an accepted receipt counts. */
class CorrectReceipt extends Beside {
  constructor() {
    super('corrections');
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    return this.take(readCorrection(this.form.fields, this.receipt), {
      amountPence: 'rightAmount',
      reason: 'rightReason',
    });
  };

  render() {
    const { form, receipt } = this;
    const now = msg(str`Now ${pounds(receipt.nowPence ?? 0)} counts. ${pounds(receipt.amountPence)} was claimed.`);
    const fields = html`${textField(form, { name: 'rightAmount', label: msg('How much should count?'), hint: now, prefix: '£', width: 10, inputmode: 'decimal' })}
      ${textArea(form, { name: 'rightReason', label: msg('Why?'), hint: msg(str`${receipt.holder} will read this.`), rows: 3 })}`;
    return this.folded(msg('Put the amount right'), fields, this.submit);
  }
}
customElements.define('correct-receipt', CorrectReceipt);

/** Staff record money that came back from a shop. */
class RefundReceipt extends Beside {
  constructor() {
    super('refunds');
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    return this.take(readRefund(this.form.fields, this.receipt), {
      amountPence: 'backAmount',
      receivedOn: 'backOn',
      reason: 'backReason',
    });
  };

  render() {
    const { form, receipt } = this;
    const fields = html`${textField(form, { name: 'backAmount', label: msg('How much came back?'), prefix: '£', width: 10, inputmode: 'decimal' })}
      ${dateField(form, { name: 'backOn', legend: msg('When?') })}
      ${textArea(form, { name: 'backReason', label: msg('Why did it come back?'), hint: msg(str`${receipt.holder} will read this.`), rows: 3 })}`;
    return this.folded(msg('Record money back from the shop'), fields, this.submit);
  }
}
customElements.define('refund-receipt', RefundReceipt);
