import { html } from 'lit';
import { myForm } from '../people/me.js';
import { ask } from '../web/api.js';
import { textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';

/** Adds a message to a request's thread. */
class WriteMessage extends Light {
  static properties = { home: { attribute: false } };

  constructor() {
    super();
    this.home = '';
    this.form = myForm(this, () => `${this.home}/messages`);
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const words = form.fields.message?.trim();
    if (!words) return form.refuse([{ field: 'message', message: 'Write your message' }]);
    const heard = await form.deliver(
      () => ask(`${this.home}/messages/${form.id}`, { method: 'PUT', body: { words } }),
      () => 'message',
    );
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard }));
  };

  render() {
    const { form } = this;
    return html`${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${textArea(form, { name: 'message', label: 'Write a message', rows: 3 })}
        ${notSent(form)} ${sendButton(form, 'Send message', { kind: 'secondary' })}
      </form>`;
  }
}
customElements.define('write-message', WriteMessage);
