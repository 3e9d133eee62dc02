import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { myForm } from '../people/my-form.js';
import { boxesOf, readComingDate, readDay, today } from '../time/dates.js';
import { ask, Refusal } from '../web/api.js';
import { checkbox, dateField, radios, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { go } from '../web/router.js';
import { cohorts } from './cohorts.js';
import { readShares, shareField } from './shares.js';

/** @typedef {import('../web/shapes').Holder} Holder */
/** @typedef {import('../web/shapes').Colleague} Colleague */

/** *31 March of the year after*, for a year from a day. @param {string} first */
export function yearFrom(first) {
  const end = new Date(`${first}T12:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** What was typed, as the API takes it; or what must be put right. @param {Record<string, any>} fields */
export function readOpening(fields) {
  /** @type {{ field: string, message: string }[]} */
  const errors = [];
  const name = fields.name?.trim();
  if (!fields.cohort) errors.push({ field: 'cohort', message: msg('Choose why there is a budget') });
  if (!name) errors.push({ field: 'name', message: msg('Give the budget a name') });
  const first = readDay(fields.firstDay, {
    none: msg('Enter the first day'),
    first: '2000-01-01',
    tooEarly: msg('Check the year of the first day'),
  });
  const last = readDay(fields.lastDay, {
    none: msg('Enter the last day'),
    first: first.date ?? '2000-01-01',
    tooEarly: msg('The last day must be the first day or later'),
  });
  if (first.sentence) errors.push({ field: 'firstDay', message: first.sentence });
  if (last.sentence) errors.push({ field: 'lastDay', message: last.sentence });
  const paid = readShares(fields.shares ?? [{}]);
  errors.push(...paid.errors);
  if (!fields.contact) errors.push({ field: 'contact', message: msg('Choose the contact') });
  const cover = fields.covered ? readCover(fields, errors) : undefined;
  const { cohort, contact } = fields;
  const body = { name, cohort, firstDay: first.date, lastDay: last.date, contact, shares: paid.shares, cover };
  return { errors, body };
}

/** @param {Record<string, any>} fields @param {{ field: string, message: string }[]} errors */
function readCover(fields, errors) {
  const first = readComingDate(fields.coverFirst, msg('Enter the first day away'));
  const last = readComingDate(fields.coverLast, msg('Enter the last day away'), first.date);
  if (!fields.coverPerson) errors.push({ field: 'coverPerson', message: msg('Choose who covers') });
  if (first.sentence) errors.push({ field: 'coverFirst', message: first.sentence });
  if (last.sentence) errors.push({ field: 'coverLast', message: last.sentence });
  return { person: fields.coverPerson, firstDay: first.date, lastDay: last.date };
}

/** @type {Record<string, string>} */
const covers = { 'cover.person': 'coverPerson', 'cover.firstDay': 'coverFirst', 'cover.lastDay': 'coverLast' };

/** A budget before anything is agreed. */
class OpenBudgetForm extends Light {
  static properties = {
    holder: { attribute: false },
    team: { attribute: false },
    organisation: { attribute: false },
    mine: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Holder} */
    this.holder;
    /** @type {Colleague[]} */
    this.team = [];
    this.organisation = '';
    this.mine = '';
    this.form = myForm(
      this,
      () => `/open/${this.holder.id}`,
      () => ({
        firstDay: boxesOf(today()),
        lastDay: boxesOf(yearFrom(today())),
        contact: this.mine,
        shares: [{ funder: this.organisation, kind: 'nhs', percent: '100' }],
      }),
    );
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, holder } = this;
    const { errors, body } = readOpening(form.fields);
    if (errors.length) return form.refuse(errors);
    const there = `/holders/${holder.id}/budgets/${form.id}`;
    const heard = await form.deliver(
      ({ signal }) => ask(there, { method: 'PUT', body, signal }),
      (field) => covers[field] ?? shareField(field),
    );
    if (heard) go(`/budgets/${heard.data.id}?opened`);
  };

  render() {
    const { form, holder } = this;
    const workers = this.team
      .filter(({ posts }) => posts.some((post) => post !== 'lead'))
      .map(({ id, name, me, budgets }) => ({
        value: id,
        label: me ? msg(str`${name} (you)`) : name,
        hint: msg(str`Contact for ${budgets} now`),
      }));
    const taken = form.no instanceof Refusal && form.no.slug === 'change-id-taken';
    return html`${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${radios(form, { name: 'cohort', legend: msg('Why is there a budget?'), choices: cohorts })}
        ${textField(form, { name: 'name', label: msg('What is the budget called?'), hint: msg(str`${holder.name} reads this name`) })}
        ${dateField(form, { name: 'firstDay', legend: msg('First day') })}
        ${dateField(form, { name: 'lastDay', legend: msg('Last day'), hint: msg('Usually a year, at most 5 years') })}
        <share-fields .form=${form} .fields=${form.fields} .errors=${form.errors}></share-fields>
        ${radios(form, { name: 'contact', legend: msg(str`Who is the contact of ${holder.name}?`), choices: workers })}
        ${checkbox(form, {
          name: 'covered',
          label: msg('The contact is away soon, and somebody covers'),
          more: html`${radios(form, { name: 'coverPerson', legend: msg('Who covers?'), choices: workers.filter(({ value }) => value !== form.fields.contact) })}
            ${dateField(form, { name: 'coverFirst', legend: msg('First day away') })}${dateField(form, { name: 'coverLast', legend: msg('Last day away') })}`,
        })}
        <p>${msg('No money is agreed with this. That comes with the plan.')}</p>
        ${notSent(form, taken ? html`<p><button class="link" type="button" @click=${() => form.another()}>${msg('Open this as another budget')}</button></p>` : undefined)}
        ${sendButton(form, msg('Open the budget'))}
      </form>`;
  }
}
customElements.define('open-budget-form', OpenBudgetForm);
