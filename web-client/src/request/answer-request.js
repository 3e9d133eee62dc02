import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { Step } from '../decision/step.js';
import { radios, textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { readShare, shareField, shareFields } from './share-answer.js';

/** What staff answered, as the API takes it; or what must be put right. @param {Record<string, any>} fields */
export function readAnswer({ result, reason, ...others }) {
  const share = readShare(others);
  const errors = [];
  if (!result) errors.push({ field: 'result', message: msg('Choose yes, no or advice') });
  if (!reason?.trim()) errors.push({ field: 'reason', message: msg('Say why, in words the person will understand') });
  return { errors: [...errors, ...share.errors], body: { result, reason: reason?.trim(), ...share.body } };
}

/** Staff answer a request: yes, no or advice, always with a reason. */
class AnswerRequest extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { holder: { attribute: false }, shareable: { attribute: false } };

  constructor() {
    super('answer');
    this.holder = '';
    /** Whether others may be told: not what was asked in private. */
    this.shareable = false;
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const { errors, body } = readAnswer(this.form.fields);
    return errors.length ? this.form.refuse(errors) : this.record(body, shareField);
  };

  render() {
    const { form, holder, shareable } = this;
    return html`<section class="panel" aria-labelledby="answer-title">
      <h2 class="nhsuk-heading-m" id="answer-title">${msg('Answer')}</h2>
      ${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${radios(form, {
          name: 'result',
          legend: html`<span class="nhsuk-u-visually-hidden">${msg('What is the answer?')}</span>`,
          choices: [
            { value: 'granted', label: msg('Yes') },
            { value: 'refused', label: msg('No') },
            { value: 'advice', label: msg('Advice') },
          ],
        })}
        ${textArea(form, { name: 'reason', label: msg('Why?'), hint: msg(str`${holder} will read this.`) })}
        ${shareable ? shareFields(form) : nothing}
        ${notSent(form)} ${sendButton(form, msg('Send the answer'))}
      </form>
    </section>`;
  }
}
customElements.define('answer-request', AnswerRequest);
