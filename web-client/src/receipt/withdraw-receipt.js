import { msg } from '@lit/localize';
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
    if (!reason) return this.form.refuse([{ field: 'withdrawal', message: msg('Choose why you take it back') }]);
    return this.post({ reason }, msg('Taking back a receipt'), () => 'withdrawal');
  };

  render() {
    const { form } = this;
    return html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('Take this receipt back')}</span></summary>
      <div class="nhsuk-details__text">
        ${errorSummary(form)} ${keptInPlace(form)}
        <form novalidate @submit=${this.submit}>
          ${radios(form, {
            name: 'withdrawal',
            legend: msg('Why?'),
            choices: [
              {
                value: 'wrong-person',
                label: msg('It is for the wrong person'),
                hint: msg('The picture is hidden at once.'),
              },
              { value: 'sent-twice', label: msg('I sent it twice') },
              { value: 'mistake', label: msg('It was a mistake') },
            ],
          })}
          ${notSent(form)} ${sendButton(form, msg('Take it back'))}
        </form>
      </div>
    </details>`;
  }
}
customElements.define('withdraw-receipt', WithdrawReceipt);
