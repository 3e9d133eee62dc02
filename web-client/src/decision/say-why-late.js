import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { myForm } from '../people/my-form.js';
import { dayAfter, readDay, today } from '../time/dates.js';
import { ask, Refusal } from '../web/api.js';
import { dateField, textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';

/**
 * Why it is late, as the API takes it; or what must be put right.
 * @param {Record<string, any>} fields @param {string} promised
 */
export function readWhyLate({ lateWords, expectedBy }, promised) {
  const errors = [];
  const words = lateWords?.trim();
  const after = dayAfter(promised);
  const day = readDay(expectedBy, {
    none: msg('Enter the day by which you expect it'),
    first: after > today() ? after : today(),
    tooEarly:
      after > today() ? msg('Choose a day after the one that was promised') : msg('The day must be today or later'),
  });
  if (!words) errors.push({ field: 'lateWords', message: msg('Write why it is late') });
  if (day.sentence) errors.push({ field: 'expectedBy', message: day.sentence });
  return { errors, body: { words, expectedBy: day.date } };
}

/** Staff write why something takes longer than was promised. Only ever added. */
class SayWhyLate extends Light {
  static properties = { home: { attribute: false }, promised: { attribute: false }, holder: { attribute: false } };

  constructor() {
    super();
    /** The thing's own path in the API. */
    this.home = '';
    /** The day that was promised. */
    this.promised = '';
    this.holder = '';
    this.form = myForm(this, () => `${this.home}/late-reasons`);
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, home } = this;
    const { errors, body } = readWhyLate(form.fields, this.promised);
    if (errors.length) return form.refuse(errors);
    const heard = await form.deliver(
      ({ signal }) => ask(`${home}/late-reasons/${form.id}`, { method: 'PUT', body, signal }),
      (field) => (field === 'words' ? 'lateWords' : field),
    );
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard }));
    else if (form.no instanceof Refusal && form.no.status === 409 && !this.taken()) {
      this.dispatchEvent(new Event('stale'));
    }
  };

  /** The answer to an earlier try was lost, and since then something was changed here. */
  taken() {
    const { form } = this;
    if (!(form.no instanceof Refusal) || form.no.slug !== 'late-reason-id-taken') return undefined;
    return html`<p><button class="link" type="button" @click=${() => form.another()}>${msg('Make this another reason')}</button></p>`;
  }

  render() {
    const { form } = this;
    return html`<details class="nhsuk-details" ?open=${form.resumed || form.touched || form.errors.length > 0}>
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('Say why this takes longer')}</span></summary>
      <div class="nhsuk-details__text">
        ${errorSummary(form)} ${resumed(form)}
        <form novalidate @submit=${this.submit}>
          ${textArea(form, { name: 'lateWords', label: msg('Why is it late?'), hint: msg(str`${this.holder} reads this, with your name.`), rows: 3 })}
          ${dateField(form, { name: 'expectedBy', legend: msg('By which day do you expect it now?') })}
          ${notSent(form, this.taken())} ${sendButton(form, msg('Save why it is late'), { kind: 'secondary' })}
        </form>
      </div>
    </details>`;
  }
}
customElements.define('say-why-late', SayWhyLate);
