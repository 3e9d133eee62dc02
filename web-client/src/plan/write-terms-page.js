import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { longDate } from '../time/dates.js';
import { dateField, textField } from '../web/fields.js';
import { readTerms } from './read-draft.js';
import { PartPage } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */

/** @param {Record<string, any>} fields */
const asTyped = (fields) => {
  const { body } = readTerms(fields, '0000-01-01');
  return body.firstReviewOn ? longDate(body.firstReviewOn) : msg('No day');
};

/** When the plan is first looked at again, and how long before an end one is told. */
class WriteTermsPage extends PartPage {
  get name() {
    return 'terms';
  }

  words() {
    return msg('Review date and notice');
  }

  /** @param {string} name */
  named = (name) =>
    name === 'firstReviewOn'
      ? {
          label: msg('Day of the first review'),
          show: (/** @type {any} */ value) => asTyped({ firstReviewOn: value }),
        }
      : { label: msg('Days of notice'), show: (/** @type {any} */ value) => msg(str`${value} days`) };

  /** @param {Whole} _whole */
  fields(_whole) {
    return html`${dateField(this.writing, {
      name: 'firstReviewOn',
      legend: msg('When do we first look at how the plan works?'),
      hint: msg(
        'At most 3 months after the plan begins. The law says so for direct payments, and we do the same for everyone.',
      ),
    })}
      ${textField(this.writing, {
        name: 'noticeDays',
        label: msg('How many days before do we tell each other, if the budget is to end?'),
        hint: msg('From 14 to 90 days'),
        inputmode: 'decimal',
        width: 5,
      })}
      ${this.foot()}`;
  }

  /** @param {Whole} whole */
  asRead({ draft: { terms } }) {
    return html`<dl class="nhsuk-summary-list">
      ${row(msg('First review'), terms.firstReviewOn ? longDate(terms.firstReviewOn) : msg('Not said yet'))}
      ${row(msg('Notice'), terms.noticeDays ? msg(str`${terms.noticeDays} days`) : msg('Not said yet'))}
    </dl>`;
  }
}
customElements.define('write-terms-page', WriteTermsPage);

/** @param {string} key @param {string} value */
const row = (key, value) =>
  html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>`;
