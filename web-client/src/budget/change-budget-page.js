import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { may } from '../people/me.js';
import { myForm } from '../people/my-form.js';
import { boxesOf, longDate, readDay } from '../time/dates.js';
import { ask, get, Refusal } from '../web/api.js';
import { checkbox, dateField, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import { fileNav } from './budget-nav.js';
import { readShares, shareField, sharesWords, typedShares } from './shares.js';

/** @typedef {import('../web/shapes').Budget} Budget */

/** What is to be otherwise, as the API takes it; or what must be put right. @param {Record<string, any>} fields @param {Budget} budget */
export function readChange(fields, { period }) {
  /** @type {{ field: string, message: string }[]} */
  const errors = [];
  /** @type {Record<string, unknown>} */
  const body = { reason: fields.reason?.trim() };
  if (!fields.newName && !fields.newDay && !fields.newShares)
    errors.push({ field: 'newName', message: msg('Choose what to change') });
  if (fields.newName) {
    body.name = fields.name?.trim();
    if (!body.name) errors.push({ field: 'name', message: msg('Give the budget a name') });
  }
  if (fields.newDay) {
    const last = readDay(fields.lastDay, {
      none: msg('Enter the last day'),
      first: period.start,
      tooEarly: msg(str`The budget begins on ${longDate(period.start)}`),
    });
    body.lastDay = last.date;
    if (last.sentence) errors.push({ field: 'lastDay', message: last.sentence });
  }
  if (fields.newShares) {
    const from = readDay(fields.sharesFrom, {
      none: msg('Enter the day from which this counts'),
      first: period.start,
      tooEarly: msg(str`The budget begins on ${longDate(period.start)}`),
    });
    const paid = readShares(fields.shares);
    body.sharesFrom = from.date;
    body.shares = paid.shares;
    if (from.sentence) errors.push({ field: 'sharesFrom', message: from.sentence });
    errors.push(...paid.errors);
  }
  if (!body.reason) errors.push({ field: 'reason', message: msg('Write why') });
  return { errors, body };
}

/** Staff put a budget's name, last day or shares otherwise; what they were stays to be read. @extends {Page<Budget>} */
class ChangeBudgetPage extends Page {
  constructor() {
    super();
    this.form = myForm(this, () => `/budgets/${this.here.params.b}/change`);
  }

  async load() {
    /** @type {Budget} */
    const budget = await get(`/budgets/${this.here.params.b}`);
    if (!may(budget, 'keep-budget'))
      throw new Refusal(403, { detail: msg('Only staff who look after budgets change one.') });
    const { form } = this;
    form.start = () => ({ name: budget.name, lastDay: boxesOf(budget.period.end), shares: typedShares(budget.shares) });
    form.fields = { ...form.start(), ...form.fields };
    return budget;
  }

  heading() {
    return `${this.form.errors.length ? `${msg('Error:')} ` : ''}${msg('Change this budget')}`;
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, data } = this;
    if (!data) return;
    const { errors, body } = readChange(form.fields, data);
    if (errors.length) return form.refuse(errors);
    const there = `/budgets/${data.id}/amendments/${form.id}`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }), shareField);
    if (heard) go(`/budgets/${data.id}/stage`, { replace: true });
  };

  /** @param {Budget} budget */
  content(budget) {
    const { form } = this;
    const taken = form.no instanceof Refusal && form.no.slug === 'change-id-taken';
    return html`${fileNav(budget.id, budget.holder.name)} ${errorSummary(form)}
      <h1>${msg('Change this budget')}</h1>
      ${resumed(form)}
      <p>${msg(html`${budget.holder.name} reads what was changed, why, and your name. What it was before stays to be read.`)}</p>
      <form novalidate @submit=${this.submit}>
        <h2 class="nhsuk-heading-m">${msg('What do you want to change?')}</h2>
        ${checkbox(form, { name: 'newName', label: msg('The name'), hint: msg(str`Now: ${budget.name}`), more: textField(form, { name: 'name', label: msg('New name') }) })}
        ${
          budget.ending
            ? nothing
            : checkbox(form, {
                name: 'newDay',
                label: msg('The last day'),
                hint: msg(str`Now: ${longDate(budget.period.end)}`),
                more: html`<p>${msg(html`Once a plan is agreed it can only run longer. <a href=${`/budgets/${budget.id}/end`}>To stop sooner, end it</a>.`)}</p>
                  ${dateField(form, { name: 'lastDay', legend: msg('New last day') })}`,
              })
        }
        ${checkbox(form, {
          name: 'newShares',
          label: msg('Who pays'),
          hint: msg(str`Now: ${sharesWords(budget.shares)}`),
          more: html`${dateField(form, { name: 'sharesFrom', legend: msg('From which day?'), hint: msg('What was paid before that day stays as it was') })}
            <share-fields .form=${form} .fields=${form.fields} .errors=${form.errors}></share-fields>`,
        })}
        ${textArea(form, { name: 'reason', label: msg('Why?'), hint: msg('The person reads this'), rows: 3 })}
        ${notSent(form, taken ? html`<p><button class="link" type="button" @click=${() => form.another()}>${msg('Send this as another change')}</button></p>` : undefined)}
        ${sendButton(form, msg('Change it'))}
      </form>`;
  }
}
customElements.define('change-budget-page', ChangeBudgetPage);
