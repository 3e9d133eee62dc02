import { msg } from '@lit/localize';
import { html } from 'lit';
import { myForm } from '../people/my-form.js';
import { ask } from '../web/api.js';
import { errorSummary, notSent, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { byField } from './access-fields.js';
import { keepCode } from './codes.js';

/** A new code in the place of one that was lost or has run out; the old one stops working. */
class NewCode extends Light {
  static properties = { home: { attribute: false }, api: { attribute: false }, email: { attribute: false } };

  constructor() {
    super();
    /** The address of the access's page. */
    this.home = '';
    /** Its path in the API. */
    this.api = '';
    /** Where there is one. @type {string | undefined} */
    this.email = undefined;
    this.form = myForm(
      this,
      () => `${this.api}/codes`,
      () => ({ by: this.email ? 'email' : 'letter' }),
    );
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, api } = this;
    const body = { by: form.fields.by };
    const there = `${api}/codes/${form.id}`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }));
    if (!heard) return;
    if (heard.data.code) await keepCode(this.home, { code: heard.data.code, until: heard.data.until });
    this.dispatchEvent(new Event('made'));
  };

  render() {
    const { form } = this;
    return html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('Make a new code')}</span></summary>
      <div class="nhsuk-details__text">
        ${errorSummary(form)}
        <p>${msg('We show a code only once. A new one takes the place of the old one.')}</p>
        <form novalidate @submit=${this.submit}>${byField(form)} ${notSent(form)} ${sendButton(form, msg('Make a new code'))}</form>
      </div>
    </details>`;
  }
}
customElements.define('new-code', NewCode);
