import { html } from 'lit';
import { Step } from '../decision/step.js';
import { radios } from '../web/fields.js';
import { errorSummary, notSent, sendButton } from '../web/form-views.js';
import { keptInPlace } from '../web/waits-here.js';

/** The sender takes a waiting receipt back. */
class WithdrawReceipt extends Step {
  constructor() {
    super('withdrawal');
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const { withdrawal: reason } = this.form.fields;
    if (!reason) return this.form.refuse([{ field: 'withdrawal', message: 'Choose why you take it back' }]);
    return this.post({ reason }, 'Taking back a receipt', () => 'withdrawal');
  };

  render() {
    const { form } = this;
    return html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Take this receipt back</span></summary>
      <div class="nhsuk-details__text">
        ${errorSummary(form)} ${keptInPlace(form)}
        <form novalidate @submit=${this.submit}>
          ${radios(form, {
            name: 'withdrawal',
            legend: 'Why?',
            choices: [
              { value: 'wrong-person', label: 'It is for the wrong person', hint: 'The picture is hidden at once.' },
              { value: 'sent-twice', label: 'I sent it twice' },
              { value: 'mistake', label: 'It was a mistake' },
            ],
          })}
          ${notSent(form)} ${sendButton(form, 'Take it back')}
        </form>
      </div>
    </details>`;
  }
}
customElements.define('withdraw-receipt', WithdrawReceipt);
