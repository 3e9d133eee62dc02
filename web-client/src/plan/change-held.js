import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { myForm } from '../people/my-form.js';
import { longDate, readDay, today } from '../time/dates.js';
import { ask, Refusal } from '../web/api.js';
import { dateField, radios, textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { go } from '../web/router.js';
import { holders } from './words.js';

/** @typedef {import('../web/shapes').PlanItem} PlanItem */
/** @typedef {import('../web/shapes').Period} Period */

/** @param {Record<string, any>} fields @param {Period} period */
const readFrom = (fields, period) =>
  readDay(fields.fromDay, {
    none: msg('Enter the day from which it changes'),
    first: today() > period.start ? today() : period.start,
    tooEarly: msg('The day must be today or later, in the budget’s period'),
    last: period.end,
    tooLate: msg(str`The budget ends on ${longDate(period.end)}. Enter a day before that`),
  });

/** How the money is held from now on, as the API takes it; or what must be put right. @param {Record<string, any>} fields @param {Period} period */
export function readHeld(fields, period) {
  const errors = [];
  const reason = fields.reason?.trim();
  const from = readFrom(fields, period);
  if (!fields.option) errors.push({ field: 'option', message: msg('Choose who holds the money') });
  if (from.sentence) errors.push({ field: 'fromDay', message: from.sentence });
  if (!reason) errors.push({ field: 'reason', message: msg('Say why, in words the person will understand') });
  return { errors, body: { option: fields.option, fromDay: from.date, reason } };
}

/** Staff change who holds the money of one item, from a day. */
class ChangeHeld extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { budget: { attribute: false }, item: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../budget/this-budget').ThisBudget} */
    this.budget;
    /** @type {PlanItem} */
    this.item;
    this.form = myForm(this, () => `${this.place}/how-held`);
  }

  get place() {
    return `/budgets/${this.budget.id}/items/${this.item.id}`;
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const { errors, body } = readHeld(form.fields, this.budget.period);
    if (errors.length) return form.refuse(errors);
    const there = `/budgets/${this.budget.id}/plan-items/${this.item.id}/option-changes/${form.id}`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }));
    if (heard) go(`${this.place}?held`, { replace: true });
  };

  /** What else can be done about a no. */
  more() {
    const { no } = this.form;
    if (!(no instanceof Refusal) || no.slug !== 'option-change-id-taken') return undefined;
    return html`<p><a class="tap" href=${this.place}>${msg('See how it is held now')}</a></p>
      <p><button class="link" type="button" @click=${() => this.form.another()}>${msg('Send this as another change')}</button></p>`;
  }

  render() {
    const { form, item, budget } = this;
    const others = Object.entries(holders).filter(([option]) => option !== item.option);
    return html`${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${radios(form, {
          name: 'option',
          legend: msg('Who holds the money from then on?'),
          choices: others.map(([value, label]) => ({ value, label })),
        })}
        ${dateField(form, { name: 'fromDay', legend: msg('From which day?'), hint: msg(str`Today or later, until ${longDate(budget.period.end)}`) })}
        ${this.whatChanges()}
        ${textArea(form, { name: 'reason', label: msg('Why?'), hint: msg(str`${budget.holder} reads this`), rows: 3 })}
        ${notSent(form, this.more())} ${sendButton(form, msg('Change it'))}
      </form>`;
  }

  /** In words, once there is something to say. */
  whatChanges() {
    const { form, budget, item } = this;
    const { option } = form.fields;
    if (!option) return nothing;
    const { date } = readFrom(form.fields, budget.period);
    return html`<div class="note" role="status">
      <p>${date ? msg(html`<b>What changes:</b> from ${longDate(date)}, for ${item.name}.`) : msg(html`<b>What changes:</b> from that day, for ${item.name}.`)} ${toDo(option, item.option)}</p>
      <p>${msg(html`<b>What does not change:</b> how much money is agreed, what was spent before, and every receipt. The older way stays in the plan’s history.`)}</p>
    </div>`;
  }
}
customElements.define('change-held', ChangeHeld);

/** What the change means for whoever pays. @param {string} to @param {string} [from] */
function toDo(to, from) {
  const ended = from === 'direct-payment' ? msg('No more of it is paid into the budget’s account.') : '';
  if (to === 'direct-payment')
    return msg('The money is paid into the budget’s own account, and receipts are sent for it.');
  return `${to === 'notional' ? msg('The NHS holds the money and pays.') : msg('Another organisation holds the money and pays.')} ${ended}`;
}
