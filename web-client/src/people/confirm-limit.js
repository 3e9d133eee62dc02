import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { pounds } from '../money/money.js';
import { ask } from '../web/api.js';
import { notSent, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { myForm } from './my-form.js';

/** The second lead agrees to a raise. */
class ConfirmLimit extends Light {
  static properties = { colleague: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../web/shapes').Colleague} */
    this.colleague;
    this.form = myForm(this, () => `${this.path}/confirmation`);
  }

  get path() {
    return `/staff/${this.colleague.id}/limits/${this.colleague.limits[0].id}`;
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const heard = await this.form.deliver(() => ask(`${this.path}/confirmation`, { method: 'PUT', body: {} }));
    if (heard) this.dispatchEvent(new CustomEvent('changed'));
  };

  render() {
    const { colleague, form } = this;
    const { limitPence, by, reason } = colleague.limits[0];
    const limit = html`<b>${pounds(limitPence)}</b>`;
    return html`<h1>${msg('Agree to a higher limit?')}</h1>
      <p>${msg(html`${colleague.name} can say yes to <b>${pounds(colleague.limitPence ?? 0)}</b> alone now.`)} ${by ? msg(html`${by.name} wants to make it ${limit}.`) : msg(html`A lead wants to make it ${limit}.`)}</p>
      <p>${msg(html`Why: <span class="own-words">${reason}</span>`)}</p>
      <form novalidate @submit=${this.submit}>
        ${notSent(form)} ${sendButton(form, msg(str`Yes, make it ${pounds(limitPence)}`))}
      </form>
      <p>${msg(html`If you do not agree, leave it. <a href=${`/team?limit=${colleague.id}`}>Or propose another limit</a>.`)}</p>`;
  }
}
customElements.define('confirm-limit', ConfirmLimit);
