import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { me } from '../people/me.js';
import { myForm } from '../people/my-form.js';
import { longDate, readDay, today } from '../time/dates.js';
import { ask, get, Refusal } from '../web/api.js';
import { dateField, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Page } from '../web/page.js';
import { stageTag } from './stage.js';
import './open-budget-form.js';

/** @typedef {import('../web/shapes').Holder} Holder */
/** @typedef {import('../web/shapes').Colleague} Colleague */
/** @typedef {{ team: Colleague[], organisation: string, mine: string }} Data */

/** Ten digits of which the last checks the others. @param {string} typed */
export function isNhsNumber(typed) {
  const digits = typed.replace(/\s/g, '');
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((all, digit, i) => all + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const spaced = (/** @type {string} */ n) => n.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

/**
 * Staff open a budget, one thing at a time: whose it is, found by NHS number or written down, then the budget itself.
 * @extends {Page<Data>}
 */
class OpenPage extends Page {
  static properties = { found: { state: true }, looked: { state: true } };

  constructor() {
    super();
    /** Who it is for. @type {Holder | undefined} */
    this.found = undefined;
    /** The number that was looked for. @type {string | undefined} */
    this.looked = undefined;
    this.form = myForm(this, () => '/open');
  }

  async load() {
    const who = await me();
    if (!who.staff?.roles.includes('staff')) {
      throw new Refusal(403, { detail: msg('Only staff who look after budgets open one.') });
    }
    const { items } = await get('/staff');
    return { team: items, organisation: who.staff.organisation.name, mine: who.id };
  }

  /** @param {Holder | undefined} found @param {string | undefined} looked */
  async show(found, looked) {
    this.found = found;
    this.looked = looked;
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }

  heading() {
    return `${this.form.errors.length ? `${msg('Error:')} ` : ''}${msg('Open a budget')}`;
  }

  /** @param {SubmitEvent} e */
  look = async (e) => {
    e.preventDefault();
    const { form } = this;
    const number = (form.fields.number ?? '').replace(/\s/g, '');
    if (!isNhsNumber(number)) {
      return form.refuse([{ field: 'number', message: msg('Enter a real NHS number: 10 digits, like 999 000 0018') }]);
    }
    form.errors = [];
    form.no = undefined;
    try {
      const { items } = await get(`/holders?nhsNumber=${number}`);
      if (items[0]) await form.forget(); // a number that has done its work is not kept on the phone
      return this.show(items[0], number);
    } catch (no) {
      return form.sayNo(no, (field) => (field === 'nhsNumber' ? 'number' : field));
    }
  };

  /** @param {SubmitEvent} e */
  write = async (e) => {
    e.preventDefault();
    const { form } = this;
    const { errors, body } = readHolder(form.fields, this.looked ?? '');
    if (errors.length) return form.refuse(errors);
    const there = `/holders/${form.id}`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }));
    return heard && this.show(heard.data, this.looked);
  };

  /** @param {Data} data */
  content(data) {
    if (this.found) return this.forHolder(this.found, data);
    return this.looked ? this.nobodyKnown(this.looked) : this.number();
  }

  number() {
    const { form } = this;
    return html`${errorSummary(form)}
      <h1 tabindex="-1">${msg('Open a budget')}</h1>
      ${resumed(form)}
      <p>${msg('First we look whether the person is here already.')}</p>
      <form novalidate @submit=${this.look}>
        ${textField(form, { name: 'number', label: msg('What is their NHS number?'), hint: msg('10 numbers, like 999 000 0018'), width: 10, inputmode: 'decimal' })}
        ${notSent(form)}
        <button class="nhsuk-button" type="submit">${msg('Look for them')}</button>
      </form>`;
  }

  again = () => this.show(undefined, undefined);

  /** @param {string} number */
  nobodyKnown(number) {
    const { form } = this;
    const known = form.no instanceof Refusal && form.no.slug === 'holder-already-known';
    return html`${errorSummary(form)}
      <h1 tabindex="-1">${msg('Who is it?')}</h1>
      ${resumed(form)}
      <p>${msg(html`Nobody with the NHS number <b>${spaced(number)}</b> has a budget here yet.`)}
        <button class="link" type="button" @click=${this.again}>${msg('Use another number')}</button></p>
      <form novalidate @submit=${this.write}>
        ${textField(form, { name: 'name', label: msg('Their full name') })}
        ${dateField(form, { name: 'dateOfBirth', legend: msg('Their date of birth'), hint: msg('Like 2 6 1984') })}
        ${notSent(form, known ? html`<p>${msg('Look for the number again. If nobody is found, ask a colleague to open it. You may have a part in another budget of this person.')}</p>` : undefined)}
        ${sendButton(form, msg('Go on'))}
      </form>`;
  }

  /** @param {Holder} holder @param {Data} data */
  forHolder(holder, { team, organisation, mine }) {
    return html`<h1 tabindex="-1">${msg(html`A budget for ${holder.name}`)}</h1>
      <dl class="facts">
        <div><dt>${msg('NHS number')}</dt><dd>${spaced(holder.nhsNumber)}</dd></div>
        <div><dt>${msg('Date of birth')}</dt><dd>${longDate(holder.dateOfBirth)}</dd></div>
      </dl>
      <p><button class="link" type="button" @click=${this.again}>${msg('This is somebody else')}</button></p>
      ${
        holder.budgets.length
          ? html`<section class="panel"><h2 class="nhsuk-heading-s">${msg(html`${holder.name} already has`)}</h2>
            <ul class="plain">${holder.budgets.map(
              ({ id, name, period, stage }) =>
                html`<li><a class="tap" href=${`/budgets/${id}`}>${name}</a> ${msg(str`${longDate(period.start)} to ${longDate(period.end)}`)} ${stageTag(stage)}</li>`,
            )}</ul></section>`
          : nothing
      }
      <open-budget-form .holder=${holder} .team=${team} .organisation=${organisation} .mine=${mine}></open-budget-form>`;
  }
}
customElements.define('open-page', OpenPage);

/** Who they are, as the API takes it; or what must be put right. @param {Record<string, any>} fields @param {string} nhsNumber */
export function readHolder(fields, nhsNumber) {
  const errors = [];
  const name = fields.name?.trim();
  const born = readDay(fields.dateOfBirth, {
    none: msg('Enter the date of birth'),
    first: '1900-01-01',
    tooEarly: msg('Check the year of birth'),
    last: today(),
    tooLate: msg('The date of birth must be in the past'),
  });
  if (!name) errors.push({ field: 'name', message: msg('Enter their full name') });
  if (born.sentence) errors.push({ field: 'dateOfBirth', message: born.sentence });
  return { errors, body: { nhsNumber, name, dateOfBirth: born.date } };
}
