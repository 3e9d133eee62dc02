import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { criterionLine } from '../budget/criteria.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */

/** What it says about a request, for whoever answers it. @param {Criterion[] | undefined} criteria */
export function saidOf(criteria) {
  if (!criteria) return nothing;
  return html`<section class="note list-says" aria-label=${msg('What the list says')}>
    ${
      criteria.length
        ? html`<h2 class="nhsuk-heading-s">${msg('The list says today')}</h2><ul class="plain">${criteria.map(criterionLine)}</ul>`
        : html`<p>${msg('The list says nothing about these words.')}</p>`
    }
  </section>`;
}
