import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { Step } from '../decision/step.js';
import { pounds } from '../money/money.js';
import { boxesOf } from '../time/dates.js';
import { readAloud } from '../web/aloud.js';
import { Refusal } from '../web/api.js';
import { radios, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { decisionLetter } from './decision-letter.js';
import { sectionWords } from './draft-words.js';
import './item-says.js';
import { wholePlan } from './decide-whole.js';
import { firstStart, formField, readDecision, saidOf, seenOf, whatChanged, whyApprover } from './read-decision.js';
import { inOwnWords, itemFacts, toldAndPlanned } from './sent-plan.js';

/** @typedef {import('../web/form').Form} Form */
/** @typedef {import('./read-decision').PlanDraft} PlanDraft */
/** @typedef {import('../web/shapes').DraftItem} DraftItem */

/** Staff decide a plan item by item, or send it back; before it is sent they read the letter it makes. */
class DecidePlan extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    budget: { attribute: false },
    draft: { attribute: false },
    by: { attribute: false },
    limitPence: { attribute: false },
    approver: { attribute: false },
    over: { attribute: false },
    reading: { state: true },
  };

  constructor() {
    super('decision');
    /** @type {import('../budget/this-budget').ThisBudget} */
    this.budget;
    /** @type {PlanDraft} */
    this.draft;
    this.by = '';
    /** @type {number | undefined} */
    this.limitPence = undefined;
    this.approver = false;
    /** It waits no more: somebody else decided, or it was taken back. @type {unknown} */
    this.over = undefined;
    /** The letter is open. */
    this.reading = false;
    this.lookAgain = false;
    // a plan that is taken back and sent again is another sending: what was typed is still about this plan
    this.form.place = () => `/budgets/${this.budget.id}/plan/decide`;
    this.form.start = () => this.begin();
  }

  begin() {
    return {
      startsOn: boxesOf(firstStart(this.budget.period)),
      total: this.draft.nowPence === undefined ? 'sum' : 'same',
      seen: seenOf(this.draft),
    };
  }

  read() {
    const { period } = this.budget;
    return readDecision(this.form.fields, this.draft, { period, limitPence: this.limitPence });
  }

  get why() {
    return whyApprover(this.form.fields, this.draft, this.limitPence);
  }

  /** @param {string} query */
  async focusOn(query) {
    await this.updateComplete;
    const found = /** @type {HTMLElement | null} */ (this.querySelector(query));
    found?.scrollIntoView({ block: 'center' });
    found?.focus();
  }

  /** Opens the letter, once nothing is wrong. @param {SubmitEvent} e @param {'agreed' | 'sent-back'} result */
  async open(e, result) {
    e.preventDefault();
    const { form } = this;
    form.set('result', result);
    const { errors } = this.read();
    const blocked = result === 'agreed' && !this.approver && this.why.length > 0;
    const ours = errors.filter(({ field }) => !(blocked && field === 'clinicalReason'));
    if (ours.length) return form.refuse(ours);
    form.allRight();
    if (blocked) return this.focusOn('.approver');
    this.reading = true;
    return this.focusOn('#letter-title');
  }

  back = () => {
    this.reading = false;
    return this.focusOn('h2');
  };

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    await this.record(this.read().body, formField(form.fields));
    const again = form.no instanceof Refusal && [409, 412].includes(form.no.status);
    if (!form.errors.length && !again) return;
    this.reading = false;
    this.lookAgain = again;
    await this.focusOn(again ? '.not-sent' : '.nhsuk-error-summary');
  };

  /** Somebody was quicker: takes the person to what changed, once it is known. @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!this.lookAgain || !(changed.has('draft') || this.over)) return;
    this.lookAgain = false;
    void this.focusOn('.changed');
  }

  agreeToTheRest = () => {
    const { form, draft } = this;
    const rest = draft.items.filter((item) => !saidOf(form.fields, item).result);
    const agreed = Object.fromEntries(rest.map(({ id }) => [id, { result: 'agreed' }]));
    form.set('items', { ...form.fields.items, ...agreed });
    return this.focusOn('#total');
  };

  changes() {
    const changes = whatChanged(this.form.fields.seen, this.draft, sectionWords(this.budget));
    if (!changes.length || this.over) return nothing;
    return html`<div class="note changed" role="status" tabindex="-1">
      <h2 class="nhsuk-heading-s">${msg('The plan changed after you began')}</h2>
      <ul>${changes.map((one) => html`<li>${one}</li>`)}</ul>
      <p>${msg('What you typed is kept. Check it against the plan as it is now.')}</p>
      <button class="link" type="button" @click=${() => this.form.set('seen', seenOf(this.draft))}>${msg('I have read this')}</button>
    </div>`;
  }

  /** @param {DraftItem} item @param {number} n */
  item(item, n) {
    const { form, draft, budget } = this;
    const flat = oneItem(form, item.id, n);
    const reason = textArea(flat, {
      name: `item-${n}-reason`,
      label: msg('Why?'),
      hint: msg(str`${budget.holder} reads this`),
      rows: 3,
      short: true,
    });
    const cost = { prefix: '£', width: 10, inputmode: 'decimal', short: true };
    return html`<section class="panel" aria-labelledby=${`item-${n}-title`}>
      <h3 class="nhsuk-heading-m" id=${`item-${n}-title`}>${item.name} <span class="item-cost">${pounds(item.costPence)}</span></h3>
      ${itemFacts(item, draft, budget.id)}
      <item-says .budget=${budget.id} .words=${`${item.name} ${item.what ?? ''}`} .says=${item.says}></item-says>
      ${radios(flat, {
        name: `item-${n}-result`,
        legend: msg(html`What do you decide<span class="nhsuk-u-visually-hidden"> about ${item.name}</span>?`),
        choices: [
          { value: 'agreed', label: msg(str`Agree ${pounds(item.costPence)}`) },
          {
            value: 'changed',
            label: msg('Agree, with a change'),
            more: html`${textField(flat, { name: `item-${n}-cost`, label: msg('What may it cost?'), .../** @type {any} */ (cost) })}${reason}`,
          },
          { value: 'refused', label: msg('Not agree'), more: reason },
        ],
      })}
    </section>`;
  }

  rest() {
    const rest = this.draft.items.filter((item) => !saidOf(this.form.fields, item).result).length;
    if (rest < 2) return nothing;
    return html`<p><button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${this.agreeToTheRest}>${msg(html`Agree to the ${rest} not decided yet`)}</button></p>`;
  }

  sendBack() {
    const { form, budget } = this;
    return html`<details class="nhsuk-details" ?open=${Boolean(form.fields.missing || form.error('missing'))}>
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('Is something missing? Send it back')}</span></summary>
      <div class="nhsuk-details__text">
        <form novalidate @submit=${(/** @type {SubmitEvent} */ e) => this.open(e, 'sent-back')}>
          ${textArea(form, {
            name: 'missing',
            label: msg('What is missing?'),
            hint: msg(str`${budget.holder} reads this. Say kindly what you need, and who can help to write it.`),
          })}
          <button class="nhsuk-button nhsuk-button--secondary" type="submit">${msg('Read the letter that sends it back')}</button>
        </form>
      </div>
    </details>`;
  }

  deciding() {
    const { form, draft, over } = this;
    return html`${errorSummary(form)} ${over ?? nothing} ${over ? nothing : resumed(form)} ${this.changes()}
      ${inOwnWords(draft, this.budget)} ${toldAndPlanned(draft)}
      <form novalidate @submit=${(/** @type {SubmitEvent} */ e) => this.open(e, 'agreed')}>
        <h2>${msg('What the money is for')}</h2>
        ${draft.items.map((item, n) => this.item(item, n))} ${this.rest()} ${wholePlan(this)}
        ${over ? nothing : html`${notSent(form)}<button class="nhsuk-button" type="submit">${msg('Read the letter first')}</button>`}
      </form>
      ${over ? nothing : this.sendBack()}`;
  }

  letter() {
    const { form, draft, budget, by } = this;
    const { body } = this.read();
    return html`<p><button class="link" type="button" @click=${this.back}>${msg('Go back and change it')}</button></p>
      <p>${msg(html`Nothing is sent yet. ${budget.holder} will read this:`)}</p>
      ${readAloud('.letter')}
      ${decisionLetter({ body, draft, budget, by })}
      <form novalidate @submit=${this.submit}>
        ${notSent(form)} ${sendButton(form, body.result === 'agreed' ? msg('Send the decision') : msg('Send it back'))}
      </form>`;
  }

  render() {
    return this.reading ? this.letter() : this.deciding();
  }
}
customElements.define('decide-plan', DecidePlan);

/** What is said of one item lives in fields.items; the field views want it flat. @param {Form} form @param {string} id @param {number} n */
function oneItem(form, id, n) {
  const said = form.fields.items?.[id] ?? {};
  const flat = {
    error: form.error,
    fields: Object.fromEntries(Object.entries(said).map(([name, value]) => [`item-${n}-${name}`, value])),
    set: (/** @type {string} */ name, /** @type {unknown} */ value) =>
      form.set('items', { ...form.fields.items, [id]: { ...said, [name.slice(`item-${n}-`.length)]: value } }),
  };
  return /** @type {Form} */ (/** @type {unknown} */ (flat));
}
