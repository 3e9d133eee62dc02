import { msg } from '@lit/localize';
import { html } from 'lit';
import { ask } from '../web/api.js';
import { textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { fromWhen, readFromWhen } from './from-when.js';
import { myForm } from './my-form.js';
import { inWords } from './settings.js';

/** What a lead wrote, as the API takes it; or what must be put right. @param {string} name @param {Record<string, any>} fields */
export function readSetting(name, fields) {
  const errors = [];
  const value = fields.value?.trim();
  const reason = fields.reason?.trim();
  const from = readFromWhen(fields);
  if (!value) errors.push({ field: 'value', message: msg('Enter what it should be') });
  errors.push(...from.errors);
  if (!reason) errors.push({ field: 'reason', message: msg('Write why') });
  return { errors, body: { name, value, firstDay: from.firstDay, reason } };
}

/** A lead changes one setting, from a day on and with the reason. */
class ChangeSetting extends Light {
  static properties = { known: { attribute: false }, value: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./settings').Known} */
    this.known;
    /** @type {string | number | undefined} */
    this.value = undefined;
    this.form = myForm(
      this,
      () => `/settings/${this.known.name}`,
      () => ({ value: String(this.value ?? ''), when: 'today' }),
    );
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, known } = this;
    const { errors, body } = readSetting(known.name, form.fields);
    if (errors.length) return form.refuse(errors);
    const heard = await form.deliver(() => ask(`/settings/${form.id}`, { method: 'PUT', body }));
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard.data }));
  };

  render() {
    const { form, known } = this;
    const field = known.long ? textArea : textField;
    return html`${errorSummary(form)}
      <h1>${msg('Change a setting')}</h1>
      ${resumed(form)}
      <p>${known.words}: <b>${inWords(known, this.value)}</b></p>
      <form novalidate @submit=${this.submit}>
        ${field(form, { name: 'value', label: msg('What should it be?'), hint: known.hint, ...(known.amount && { width: 5 }) })}
        ${fromWhen(form)}
        ${textArea(form, { name: 'reason', label: msg('Why?'), hint: msg('Your team can read this.'), rows: 3 })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>`;
  }
}
customElements.define('change-setting', ChangeSetting);
