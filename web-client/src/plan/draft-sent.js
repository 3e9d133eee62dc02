import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { may } from '../people/me.js';
import { myForm } from '../people/my-form.js';
import { daysUntil, longDate, longDay } from '../time/dates.js';
import { ask } from '../web/api.js';
import { errorSummary, notSent, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { latePlan } from './late-plan.js';

/** A plan that was sent: who decides, by when, and how to take it back. */
class DraftSent extends Light {
  static properties = { budget: { attribute: false }, draft: { attribute: false }, me: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../budget/this-budget').ThisBudget} */
    this.budget;
    /** @type {import('../web/shapes').PlanDraft} */
    this.draft;
    /** Who is looking, by name. */
    this.me = '';
    this.form = myForm(this, () => `${this.home}/withdrawal`);
  }

  get home() {
    return `/budgets/${this.budget.id}/draft/sending/${this.draft.sent?.id}`;
  }

  /** @param {SubmitEvent} e */
  takeBack = async (e) => {
    e.preventDefault();
    const heard = await this.form.deliver(({ signal }) =>
      ask(`${this.home}/withdrawal`, { method: 'PUT', body: {}, signal }),
    );
    if (heard) this.dispatchEvent(new Event('changed'));
  };

  render() {
    const { sent } = this.draft;
    if (!sent) return nothing;
    const { form, budget } = this;
    const mayTakeBack = budget.asStaff ? may(budget, 'write-plan') : sent.own && sent.by === this.me;
    return html`<section class="panel" aria-labelledby="sent-title">
      <h2 class="nhsuk-heading-m" id="sent-title">${msg('It is with the NHS team')}</h2>
      <p>${msg(str`${sent.by} sent it on ${longDate(sent.at)}.`)}</p>
      <p><b>${daysUntil(sent.decideBy) < 0 ? msg(str`Somebody of the team was to decide by ${longDay(sent.decideBy)}, so it is late.`) : msg(str`Somebody of the team decides by ${longDay(sent.decideBy)}.`)}</b> ${msg('It is never someone who wrote in it. They say why, whatever they decide.')}</p>
      ${latePlan(sent, budget, this.home, () => this.dispatchEvent(new Event('changed')))}
      ${budget.contact && !budget.asStaff ? html`<p>${msg(html`Questions? Ask ${budget.contact.name}.`)}</p>` : nothing}
      ${
        mayTakeBack
          ? html`<p>${msg('Is something not right yet? Take it back, change it, and send it again.')}</p>
            ${errorSummary(form)}
            <form novalidate @submit=${this.takeBack}>${notSent(form)} ${sendButton(form, msg('Take it back'), { kind: 'secondary' })}</form>`
          : nothing
      }
    </section>`;
  }
}
customElements.define('draft-sent', DraftSent);
