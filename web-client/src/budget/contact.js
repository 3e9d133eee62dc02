import { html, nothing } from 'lit';
import { longDate } from '../time/dates.js';

/** A number to tap. @param {string | undefined} number */
const phone = (number) => number && html`<a class="phone" href=${`tel:${number.replace(/\s/g, '')}`}>${number}</a>`;

/** Whom to ask, and what to do when it cannot wait. @param {import('../web/shapes').Contact | undefined} contact */
export function contactCard(contact) {
  return html`<section class="panel contact" aria-labelledby="contact-title">
    <h2 class="nhsuk-heading-m" id="contact-title">Who to ask</h2>
    ${
      contact
        ? html`${
            contact.cover
              ? html`<p><b>${contact.cover.name}</b> ${phone(contact.cover.phone)}</p>
                <p class="quiet">${contact.name} is away until ${longDate(contact.cover.until)}. ${contact.cover.name} is looking after your budget.</p>`
              : html`<p><b>${contact.name}</b> ${phone(contact.phone)}</p>`
          }
          ${contact.hours ? html`<p>${contact.hours}</p>` : nothing}
          ${contact.outOfHours ? html`<p>At other times: ${phone(contact.outOfHours)}</p>` : nothing}`
        : html`<p>Your budget team will tell you your named worker soon.</p>`
    }
    <p>Urgent medical help: ${phone('111')} Emergency: ${phone('999')}</p>
  </section>`;
}
