import { msg } from '@lit/localize';
import { html } from 'lit';
import { Step } from '../decision/step.js';
import { notSent, sendButton } from '../web/form-views.js';
import { keptInPlace } from '../web/waits-here.js';

/** The person who asked takes the request back. */
class WithdrawRequest extends Step {
  constructor() {
    super('withdrawal');
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    return this.post({}, msg('Taking back what you asked'));
  };

  render() {
    return html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('Take this request back')}</span></summary>
      <form class="nhsuk-details__text" novalidate @submit=${this.submit}>
        <p>${msg('We stop work on it. You can ask again at any time.')}</p>
        ${keptInPlace(this.form)} ${notSent(this.form)} ${sendButton(this.form, msg('Take it back'))}
      </form>
    </details>`;
  }
}
customElements.define('withdraw-request', WithdrawRequest);
