import { msg } from '@lit/localize';
import { html } from 'lit';
import { answerCard } from '../budget/past-answers.js';
import { myForm } from '../people/my-form.js';
import { ask } from '../web/api.js';
import { textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';

/** A lead takes back what was told to others, with the reason. */
class TakeBackAnswer extends Light {
  static properties = { answer: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../web/shapes').PastAnswer} */
    this.answer;
    this.form = myForm(this, () => `/past-answers/${this.answer.id}/removal`);
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, answer } = this;
    const reason = form.fields.reason?.trim();
    if (!reason) return form.refuse([{ field: 'reason', message: msg('Write why you take it back') }]);
    const heard = await form.deliver(() =>
      ask(`/past-answers/${answer.id}/removal`, { method: 'PUT', body: { reason } }),
    );
    if (heard) this.dispatchEvent(new Event('changed'));
  };

  render() {
    const { form, answer } = this;
    return html`${errorSummary(form)}
      <h1>${msg('Take an answer back')}</h1>
      <p>${msg('Then nobody is told it any more. The answer to whoever asked stays.')}</p>
      <h2 class="nhsuk-u-visually-hidden">${msg('The answer')}</h2>
      <ul class="cards">${answerCard(answer)}</ul>
      ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${textArea(form, { name: 'reason', label: msg('Why do you take it back?'), rows: 3 })}
        ${notSent(form)} ${sendButton(form, msg('Take it back'))}
      </form>`;
  }
}
customElements.define('take-back-answer', TakeBackAnswer);
