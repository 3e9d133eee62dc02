import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { Step } from '../decision/step.js';
import { pounds, readPounds } from '../money/money.js';
import { radios, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { agreedNote, agreedReminder } from './agreed-before.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/**
 * What staff decided, as the API takes it; or what must be put right.
 * @param {Record<string, any>} fields
 * @param {number} amountPence
 */
export function readDecision(fields, amountPence) {
  const errors = [];
  const reason = fields.reason?.trim() || undefined;
  const less = fields.result === 'less' ? readPounds(fields.less, msg('Enter how much you accept')) : undefined;
  if (!fields.result) errors.push({ field: 'result', message: msg('Choose what to do with this receipt') });
  if (less?.sentence) errors.push({ field: 'less', message: less.sentence });
  if (less?.pence !== undefined && less.pence >= amountPence) {
    errors.push({ field: 'less', message: msg(str`The amount must be less than ${pounds(amountPence)}`) });
  }
  if (!reason && (fields.result === 'less' || fields.result === 'returned')) {
    errors.push({ field: 'reason', message: msg('Say why, in words the person will understand') });
  }
  const body =
    fields.result === 'returned'
      ? { result: 'returned', reason }
      : { result: 'accepted', ...(less && { amountPence: less.pence, reason }) };
  return { errors, body };
}

/** Staff accept a receipt, accept less, or send it back. */
class DecideReceipt extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { receipt: { attribute: false } };

  constructor() {
    super('decision');
    /** @type {Receipt} */
    this.receipt;
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const { errors, body } = readDecision(this.form.fields, this.receipt.amountPence);
    if (errors.length) return this.form.refuse(errors);
    return this.record(body, (field) => (field === 'amountPence' ? 'less' : field));
  };

  render() {
    const { form, receipt } = this;
    const reason = html`${agreedReminder(receipt)}${textArea(form, {
      name: 'reason',
      label: msg('Why?'),
      hint: msg(str`${receipt.holder} will read this.`),
      rows: 3,
      short: true,
    })}`;
    return html`<section class="panel" aria-labelledby="decide-title">
      <h2 class="nhsuk-heading-m" id="decide-title">${msg('Decide')}</h2>
      ${errorSummary(form)} ${agreedNote(receipt)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${radios(form, {
          name: 'result',
          legend: html`<span class="nhsuk-u-visually-hidden">${msg('What do you want to do?')}</span>`,
          choices: [
            { value: 'accepted', label: msg(str`Accept ${pounds(receipt.amountPence)}`) },
            {
              value: 'less',
              label: msg('Accept less'),
              more: html`${textField(form, { name: 'less', label: msg('How much?'), prefix: '£', width: 10, inputmode: 'decimal', short: true })}${reason}`,
            },
            { value: 'returned', label: msg('Send it back'), more: reason },
          ],
        })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>
    </section>`;
  }
}
customElements.define('decide-receipt', DecideReceipt);
