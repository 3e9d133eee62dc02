import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { myForm } from '../people/my-form.js';
import { longMoment } from '../time/dates.js';
import { ask, get, Refusal } from '../web/api.js';
import { textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light, loading } from '../web/page.js';
import { partTrouble } from '../web/part.js';

/** @typedef {import('../web/shapes').Note} Note */

/** What staff write down for one another about a budget. The holder's side has no such screen, and no way to its address. */
class StaffNotes extends Light {
  static properties = {
    budget: { attribute: false },
    holder: { attribute: false },
    items: { state: true },
    next: { state: true },
    no: { state: true },
  };

  constructor() {
    super();
    this.budget = '';
    this.holder = '';
    /** @type {Note[] | undefined} */
    this.items = undefined;
    /** @type {string | undefined} */
    this.next = undefined;
    /** @type {unknown} */
    this.no = undefined;
    this.form = myForm(this, () => `${this.home}`);
  }

  get home() {
    return `/budgets/${this.budget}/notes`;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  /** @param {string} [cursor] */
  async load(cursor) {
    this.no = undefined;
    try {
      const { items, next } = await get(`${this.home}${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`);
      this.items = cursor ? [...(this.items ?? []), ...items] : items;
      this.next = next;
    } catch (no) {
      this.no = no;
    }
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const words = form.fields.note?.trim();
    if (!words) return form.refuse([{ field: 'note', message: msg('Write the note') }]);
    const heard = await form.deliver(
      () => ask(`${this.home}/${form.id}`, { method: 'PUT', body: { words } }),
      () => 'note',
    );
    if (heard) await this.load();
  };

  /** The answer to an earlier try was lost, and since then something was changed here. */
  taken() {
    const { form } = this;
    if (!(form.no instanceof Refusal) || form.no.slug !== 'note-id-taken') return undefined;
    return html`<p><button class="link" type="button" @click=${() => form.another()}>${msg('Keep this as another note')}</button></p>`;
  }

  list() {
    if (this.no) return partTrouble(this.no, () => this.load());
    if (!this.items) return loading();
    if (!this.items.length) return html`<p class="empty">${msg('No notes yet.')}</p>`;
    return html`<ol class="thread">${this.items.map(
      ({ words, by, at }) => html`<li class="message">
        <p class="message__by"><b>${by.me ? msg('You') : by.name}</b> <span class="quiet">${longMoment(at)}</span></p>
        <p class="own-words">${words}</p>
      </li>`,
    )}</ol>
    ${this.next ? html`<button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${() => this.load(this.next)}>${msg('Show older notes')}</button>` : nothing}`;
  }

  render() {
    const { form } = this;
    return html`<section class="panel" aria-labelledby="notes-title">
      <h2 class="nhsuk-heading-m" id="notes-title">${msg('Staff notes')}</h2>
      <p class="quiet">${msg(html`Only staff see these here. ${this.holder} and the people who help do not.`)}</p>
      ${this.list()} ${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${textArea(form, { name: 'note', label: msg('Write a note'), hint: msg('Write only what you would be ready to explain.'), rows: 3 })}
        ${notSent(form, this.taken())} ${sendButton(form, msg('Keep the note'), { kind: 'secondary' })}
      </form>
    </section>`;
  }
}
customElements.define('staff-notes', StaffNotes);
