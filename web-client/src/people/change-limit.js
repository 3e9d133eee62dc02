import { msg } from '@lit/localize';
import { html } from 'lit';
import { pounds, readPounds } from '../money/money.js';
import { ask } from '../web/api.js';
import { textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { myForm } from './my-form.js';

/** What a lead wrote, as the API takes it; or what must be put right. @param {Record<string, any>} fields */
export function readLimit(fields) {
  const errors = [];
  const none = /^£?0(\.00)?$/.test(fields.limit?.trim() ?? '');
  const limit = none ? { pence: 0 } : readPounds(fields.limit, msg('Enter the limit'));
  const reason = fields.reason?.trim();
  if (limit.sentence) errors.push({ field: 'limit', message: limit.sentence });
  if (!reason) errors.push({ field: 'reason', message: msg('Write why') });
  return { errors, body: { limitPence: limit.pence, reason } };
}

/** A lead lowers what a colleague may grant alone, or asks a second lead to raise it. */
class ChangeLimit extends Light {
  static properties = { colleague: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../web/shapes').Colleague} */
    this.colleague;
    this.form = myForm(this, () => `/staff/${this.colleague.id}/limits`);
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, colleague } = this;
    const { errors, body } = readLimit(form.fields);
    if (errors.length) return form.refuse(errors);
    const heard = await form.deliver(
      () => ask(`/staff/${colleague.id}/limits/${form.id}`, { method: 'PUT', body }),
      (field) => (field === 'limitPence' ? 'limit' : field),
    );
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard.data }));
  };

  render() {
    const { form, colleague } = this;
    return html`${errorSummary(form)}
      <h1>${msg(html`Change the limit of ${colleague.name}`)}</h1>
      ${resumed(form)}
      <p>${msg(html`Now ${colleague.name} can say yes to <b>${pounds(colleague.limitPence ?? 0)}</b> alone.`)}</p>
      <ul>
        <li>${msg('A lower limit works at once.')}</li>
        <li>${msg('A higher limit waits until another lead agrees.')}</li>
      </ul>
      <form novalidate @submit=${this.submit}>
        ${textField(form, { name: 'limit', label: msg('New limit'), prefix: '£', width: 10, inputmode: 'decimal' })}
        ${textArea(form, { name: 'reason', label: msg('Why?'), hint: msg('Your team can read this.'), rows: 3 })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>`;
  }
}
customElements.define('change-limit', ChangeLimit);
