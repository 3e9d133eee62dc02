import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { readComingDate, readDay, today } from '../time/dates.js';
import { ask } from '../web/api.js';
import { dateField, radios, textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { myForm } from './my-form.js';

/** @typedef {import('../web/shapes').Colleague} Colleague */

/**
 * What was written, as the API takes it; or what must be put right.
 * @param {'handover' | 'cover'} how
 * @param {Record<string, any>} fields
 */
export function readPassOn(how, fields) {
  const errors = [];
  const reason = fields.reason?.trim();
  const back = how === 'cover' && fields.to === 'nobody';
  if (!fields.to)
    errors.push({ field: 'to', message: how === 'cover' ? msg('Choose who covers') : msg('Choose who takes over') });
  if (!reason) errors.push({ field: 'reason', message: msg('Write why') });
  if (how === 'handover' || back) return { errors, body: back ? { reason } : { to: fields.to, reason } };
  const first = readComingDate(fields.firstDay, msg('Enter the first day away'));
  const last = readDay(fields.lastDay, {
    none: msg('Enter the last day away'),
    first: first.date ?? today(),
    tooEarly: first.date ? msg('The last day must be the first day or later') : msg('The date must be today or later'),
  });
  if (first.sentence) errors.push({ field: 'firstDay', message: first.sentence });
  if (last.sentence) errors.push({ field: 'lastDay', message: last.sentence });
  return { errors, body: { cover: fields.to, firstDay: first.date, lastDay: last.date, reason } };
}

/** All budgets of one contact go to a colleague: for good, or while the contact is away. */
class PassOn extends Light {
  static properties = { how: { attribute: false }, from: { attribute: false }, team: { attribute: false } };

  constructor() {
    super();
    /** @type {'handover' | 'cover'} */
    this.how = 'handover';
    /** @type {Colleague} */
    this.from;
    /** @type {Colleague[]} */
    this.team = [];
    this.form = myForm(this, () => `/staff/${this.from.id}/${this.how}`);
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, from, how } = this;
    const { errors, body } = readPassOn(how, form.fields);
    if (errors.length) return form.refuse(errors);
    const heard = await form.deliver(
      () => ask(`/staff/${from.id}/${how}/${form.id}`, { method: 'PUT', body }),
      (field) => (field === 'cover' ? 'to' : field),
    );
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard.data }));
  };

  get choices() {
    const others = this.team
      .filter(({ id, posts }) => id !== this.from.id && posts.some((post) => post !== 'lead'))
      .map(({ id, name, budgets }) => ({ value: id, label: name, hint: msg(str`Contact for ${count(budgets)}`) }));
    const back = {
      value: 'nobody',
      label: this.from.me ? msg('Nobody: I am back') : msg(str`Nobody: ${this.from.name} is back`),
    };
    return this.how === 'cover' ? [...others, back] : others;
  }

  render() {
    const { form, from, how, choices } = this;
    const cover = how === 'cover';
    const whose = from.me ? msg('your work') : msg(str`the work of ${from.name}`);
    return html`${errorSummary(form)}
      <h1>${cover ? msg(str`Who covers ${whose}?`) : msg(str`Hand over ${whose}`)}</h1>
      ${resumed(form)}
      <p>${
        cover
          ? msg(
              str`On these days the colleague has all ${count(from.budgets)} and what waits there. Holders see who to ask.`,
            )
          : msg(
              str`All ${count(from.budgets)} and what waits there go to one colleague, from today. Holders see the new name.`,
            )
      }</p>
      ${
        choices.length
          ? html`<form novalidate @submit=${this.submit}>
            ${radios(form, { name: 'to', legend: cover ? msg('Who covers?') : msg('Who takes over?'), choices })}
            ${
              cover && form.fields.to !== 'nobody'
                ? html`${dateField(form, { name: 'firstDay', legend: msg('First day away') })}${dateField(form, { name: 'lastDay', legend: msg('Last day away') })}`
                : nothing
            }
            ${textArea(form, { name: 'reason', label: msg('Why?'), hint: msg('It is kept with the change.'), rows: 3 })}
            ${notSent(form)} ${sendButton(form, cover ? msg('Save') : msg('Hand over'))}
          </form>`
          : html`<p class="note">${msg('Nobody else in your team answers requests.')}</p>`
      }`;
  }
}
customElements.define('pass-on', PassOn);

/** *1 budget*, *3 budgets*. @param {number} n */
export const count = (n) => (n === 1 ? msg('1 budget') : msg(str`${n} budgets`));
