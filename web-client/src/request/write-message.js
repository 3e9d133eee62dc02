import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { myForm } from '../people/my-form.js';
import { textArea } from '../web/fields.js';
import { alreadyThere, errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { keptInPlace } from '../web/waits-here.js';
import { shortened } from './read-request.js';

/** Adds a message to a request's thread. */
class WriteMessage extends Light {
  static properties = { home: { attribute: false }, mend: { attribute: false } };

  constructor() {
    super();
    this.home = '';
    /** The one that could not be sent, to be put right here. @type {string | null} */
    this.mend = null;
    const place = () => `${this.home}/messages${this.mend ? `?mend=${this.mend}` : ''}`;
    this.form = myForm(this, place, undefined, { ours: () => 'message' });
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const words = form.fields.message?.trim();
    if (!words) return form.refuse([{ field: 'message', message: msg('Write your message') }]);
    const path = `${this.home}/messages/${form.id}`;
    const page = this.home.replace('/review-requests/', '/requests/');
    const what = msg(str`Message: ${shortened(words)}`);
    const heard = await form.post({ kind: 'message', what, path, body: { words }, page });
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard }));
  };

  render() {
    const { form } = this;
    return html`${errorSummary(form)} ${resumed(form)} ${keptInPlace(form)}
      <form novalidate @submit=${this.submit}>
        ${textArea(form, { name: 'message', label: msg('Write a message'), rows: 3 })}
        ${notSent(form, alreadyThere(form, this.home.replace('/review-requests/', '/requests/')))} ${sendButton(form, msg('Send message'), { kind: 'secondary' })}
      </form>`;
  }
}
customElements.define('write-message', WriteMessage);
