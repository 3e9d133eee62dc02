import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { Step } from '../decision/step.js';
import { radios, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { nameOf } from './access-words.js';

/** What staff decided on a nominee, as the API takes it; or what must be put right. @param {Record<string, any>} fields */
export function readAppointment({ result, document, why }) {
  /** @type {import('./read-access').Wrong[]} */
  const errors = [];
  const paper = document?.trim();
  const reason = why?.trim();
  if (!result) errors.push({ field: 'result', message: msg('Choose yes or no') });
  if (result === 'granted' && !paper) errors.push({ field: 'document', message: msg('Name the paper that says so') });
  if (result === 'refused' && !reason)
    errors.push({ field: 'why', message: msg('Say why, in words the person will understand') });
  return { errors, body: result === 'refused' ? { result, reason } : { result, document: paper } };
}

/** Staff agree to a nominee whom the holder's side asked for, or do not. */
class AppointAccess extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { access: { attribute: false }, holder: { attribute: false } };

  constructor() {
    super('appointment');
    /** @type {import('../web/shapes').Access} */
    this.access;
    this.holder = '';
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const { errors, body } = readAppointment(this.form.fields);
    if (errors.length) return this.form.refuse(errors);
    return this.record(body, (field) => (field === 'reason' ? 'why' : field));
  };

  render() {
    const { form } = this;
    return html`<section class="panel" aria-labelledby="appoint-title">
      <h2 class="nhsuk-heading-m" id="appoint-title">${msg('Decide')}</h2>
      ${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${radios(form, {
          name: 'result',
          legend: msg(str`May ${nameOf(this.access)} manage the money?`),
          choices: [
            {
              value: 'granted',
              label: msg('Yes'),
              more: textField(form, {
                name: 'document',
                label: msg('Which paper says so?'),
                hint: msg('For example: nominee agreement of 3 May 2026, in the file'),
                short: true,
              }),
            },
            {
              value: 'refused',
              label: msg('No'),
              more: textArea(form, {
                name: 'why',
                label: msg('Why?'),
                hint: msg(str`${this.holder} will read this.`),
                rows: 3,
                short: true,
              }),
            },
          ],
        })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>
    </section>`;
  }
}
customElements.define('appoint-access', AppointAccess);
