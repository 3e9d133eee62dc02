import { msg } from '@lit/localize';
import { html } from 'lit';
import { Step } from '../decision/step.js';
import { textField } from '../web/fields.js';
import { errorSummary, notSent, sendButton } from '../web/form-views.js';

/** Staff write down under which authority a parent goes on acting after the 16th birthday. */
class AuthorityAccess extends Step {
  constructor() {
    super('authority');
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const document = this.form.fields.authority?.trim();
    if (!document) return this.form.refuse([{ field: 'authority', message: msg('Name the paper that says so') }]);
    return this.record({ document }, () => 'authority');
  };

  render() {
    const { form } = this;
    return html`<section class="panel" aria-labelledby="authority-title">
      <h2 class="nhsuk-heading-m" id="authority-title">${msg('After the 16th birthday')}</h2>
      ${errorSummary(form)}
      <form novalidate @submit=${this.submit}>
        ${textField(form, {
          name: 'authority',
          label: msg('Which paper lets them go on?'),
          hint: msg('For example: capacity assessment and best-interests decision of 3 May 2026'),
          short: true,
        })}
        ${notSent(form)} ${sendButton(form, msg('Save'), { kind: 'secondary' })}
      </form>
    </section>`;
  }
}
customElements.define('authority-access', AuthorityAccess);
