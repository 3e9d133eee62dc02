import { msg } from '@lit/localize';
import { html } from 'lit';
import { Step } from '../decision/step.js';
import { boxesOf } from '../time/dates.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { rightsField, untilField } from './access-fields.js';
import { carerRights, nameOf } from './access-words.js';
import { readLastDay } from './read-access.js';

/** @typedef {import('../web/shapes').Access} Access */

/** What a carer may do from now on, as the API takes it; or what must be put right. @param {Record<string, any>} fields */
export function readTerms(fields) {
  /** @type {import('./read-access').Wrong[]} */
  const errors = [];
  if (!fields.rights?.length)
    errors.push({ field: 'rights', message: msg('Choose what they may do, or end it below') });
  const lastDay = readLastDay(fields, errors);
  return { errors, body: { rights: fields.rights, ...(lastDay && { lastDay }) } };
}

/** Widens or narrows what a carer may do, and until when. */
class ChangeAccess extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { access: { attribute: false } };

  constructor() {
    super('terms');
    /** @type {Access} */
    this.access;
    this.form.start = () => this.now;
  }

  /** As it stands. */
  get now() {
    const { rights, lastDay } = this.access;
    return {
      rights: carerRights.map(({ value }) => value).filter((right) => rights.includes(right)),
      until: lastDay ? 'day' : 'open',
      ...(lastDay && { lastDay: boxesOf(lastDay) }),
    };
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const { errors, body } = readTerms(this.form.fields);
    return errors.length ? this.form.refuse(errors) : this.record(body);
  };

  render() {
    const { form } = this;
    return html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg(html`Change what ${nameOf(this.access)} may do`)}</span></summary>
      <div class="nhsuk-details__text">
        ${errorSummary(form)} ${resumed(form)}
        <form novalidate @submit=${this.submit}>
          ${rightsField(form)} ${untilField(form)} ${notSent(form)} ${sendButton(form, msg('Save'))}
        </form>
      </div>
    </details>`;
  }
}
customElements.define('change-access', ChangeAccess);
