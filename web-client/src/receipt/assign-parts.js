import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { Step } from '../decision/step.js';
import { pounds, typed } from '../money/money.js';
import { get } from '../web/api.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { formField, readSplit } from './read-receipt.js';
import { itemFields } from './receipt-fields.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** What the unassigned part of it was, in pence. @param {Receipt} receipt */
const unassigned = ({ parts }) => parts.find(({ planItem }) => !planItem)?.amountPence ?? 0;

/** @param {Record<string, any>} fields @param {number} amountPence */
export function readParts({ planItem, split }, amountPence) {
  /** @type {{ field: string, message: string }[]} */
  const errors = [];
  if (!planItem) errors.push({ field: 'planItem', message: msg('Choose what it was for') });
  const parts =
    planItem === 'split' ? readSplit(split ?? {}, amountPence, errors) : planItem ? [{ planItem, amountPence }] : [];
  return { errors, body: { parts } };
}

/** The holder or staff say what it was for, where that was not known when it was sent. */
class AssignParts extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { receipt: { attribute: false }, items: { state: true }, failed: { state: true } };

  constructor() {
    super('parts');
    /** @type {Receipt} */
    this.receipt;
    /** @type {import('../web/shapes').PlanItem[] | undefined} */
    this.items = undefined;
    this.failed = false;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  load = async () => {
    this.failed = false;
    try {
      this.items = (await get(`/budgets/${this.receipt.budget}/plan-items`)).items;
    } catch {
      this.failed = true;
    }
  };

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const { errors, body } = readParts(this.form.fields, unassigned(this.receipt));
    if (errors.length) return this.form.refuse(errors);
    return this.record(body, formField);
  };

  render() {
    const { form, receipt } = this;
    const amount = unassigned(receipt);
    if (form.fields.amount !== typed(amount)) form.fields = { ...form.fields, amount: typed(amount) };
    return html`<section class="panel" aria-labelledby="assign-title">
      <h2 class="nhsuk-heading-m" id="assign-title">${msg('Choose what it was for')}</h2>
      ${amount < receipt.amountPence ? html`<p>${msg(html`${pounds(amount)} of it is on no plan item yet.`)}</p>` : nothing}
      ${errorSummary(form)} ${resumed(form)}
      ${
        this.failed
          ? html`<p class="note">${msg('We could not load the plan items.')} <button class="link" type="button" @click=${this.load}>${msg('Try again')}</button></p>`
          : html`<form novalidate @submit=${this.submit}>
              ${itemFields(form, this.items, false, { sure: true })} ${notSent(form)} ${sendButton(form, msg('Save'), { kind: 'secondary' })}
            </form>`
      }
    </section>`;
  }
}
customElements.define('assign-parts', AssignParts);
