import { msg } from '@lit/localize';
import { html } from 'lit';
import { myForm } from '../people/my-form.js';
import { boxesOf, readDay, today } from '../time/dates.js';
import { ask, Refusal } from '../web/api.js';
import { checkbox, dateField, radios, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';

/** @typedef {import('../web/shapes').PlanItem} PlanItem */

/**
 * What was decided, as the API takes it; or what must be put right.
 * @param {Record<string, any>} fields @param {{ start: string, end: string }} period
 */
export function readHousehold(fields, { start, end }) {
  const errors = [];
  const outside = msg('Choose a day in the budget');
  const first = readDay(fields.firstDay, {
    none: msg('Enter the first day'),
    first: start,
    tooEarly: outside,
    last: end,
    tooLate: outside,
  });
  const last = fields.ends
    ? readDay(fields.lastDay, {
        none: msg('Enter the last day'),
        first: first.date ?? start,
        tooEarly: msg('The last day must not be before the first'),
        last: end,
        tooLate: outside,
      })
    : undefined;
  const [payee, reason, conditions] = [fields.payee, fields.reason, fields.conditions].map((text) => text?.trim());
  if (!payee) errors.push({ field: 'payee', message: msg('Enter who is paid') });
  if (!reason) errors.push({ field: 'reason', message: msg('Write why it is necessary') });
  if (first.sentence) errors.push({ field: 'firstDay', message: first.sentence });
  if (last?.sentence) errors.push({ field: 'lastDay', message: last.sentence });
  const body = {
    payee,
    ...(fields.planItem && { planItem: fields.planItem }),
    reason,
    firstDay: first.date,
    ...(last && { lastDay: last.date }),
    ...(conditions && { conditions }),
  };
  return { errors, body };
}

/** Staff record that somebody in the same home may be paid: added, never edited. */
class DecideHousehold extends Light {
  static properties = { budget: { attribute: false }, items: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../budget/this-budget').ThisBudget} */
    this.budget;
    /** @type {PlanItem[]} */
    this.items = [];
    this.form = myForm(
      this,
      () => `/budgets/${this.budget.id}/household/new`,
      () => ({ firstDay: boxesOf(today()), planItem: '' }),
    );
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, budget } = this;
    const { errors, body } = readHousehold(form.fields, budget.period);
    if (errors.length) return form.refuse(errors);
    const there = `/budgets/${budget.id}/household-payments/${form.id}`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }));
    if (heard) this.dispatchEvent(new Event('changed'));
  };

  /** The answer to an earlier try was lost, and since then something was changed here. */
  taken() {
    const { form } = this;
    if (!(form.no instanceof Refusal) || form.no.slug !== 'household-payment-id-taken') return undefined;
    return html`<p><button class="link" type="button" @click=${() => form.another()}>${msg('Make this another decision')}</button></p>`;
  }

  render() {
    const { form, items, budget } = this;
    return html`${errorSummary(form)}
      <h1>${msg('Record a decision')}</h1>
      <p>${msg(html`${budget.holder} reads it, with your name. It is never changed: a newer one for the same name takes its place.`)}</p>
      ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${textField(form, { name: 'payee', label: msg('Who is paid?'), hint: msg('The name as it is in the plan') })}
        ${radios(form, {
          name: 'planItem',
          legend: msg('What for?'),
          choices: [
            ...items.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: msg('Anything in the plan') },
          ],
        })}
        ${textArea(form, { name: 'reason', label: msg('Why is it necessary?'), hint: msg('What can nobody else do, or not as well?') })}
        ${dateField(form, { name: 'firstDay', legend: msg('From which day?') })}
        ${checkbox(form, { name: 'ends', label: msg('It has a last day'), more: dateField(form, { name: 'lastDay', legend: msg('Last day') }) })}
        ${textArea(form, { name: 'conditions', label: msg('On which conditions? (optional)'), rows: 3 })}
        ${notSent(form, this.taken())} ${sendButton(form, msg('Save'))}
      </form>`;
  }
}
customElements.define('decide-household', DecideHousehold);
