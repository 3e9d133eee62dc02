import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').Contact} Contact */

/** A number to tap. @param {string | undefined} number */
export const phone = (number) =>
  number ? html`<a class="phone" href=${`tel:${number.replace(/\s/g, '')}`}>${number}</a>` : nothing;

/** Who has the work today: the cover, while the contact is away. @param {Contact} contact */
const atWork = (contact) => contact.cover ?? contact;

/** Whom to ask, and what to do when it cannot wait. @param {Contact | undefined} contact */
export function contactCard(contact) {
  return html`<section class="panel contact" aria-labelledby="contact-title">
    <h2 class="nhsuk-heading-m" id="contact-title">${msg('Who to ask')}</h2>
    ${contact ? named(contact) : html`<p>${msg('Your budget team will tell you your named worker soon.')}</p>`}
    <p class="contact__row">
      <span>${msg(html`Urgent medical help ${phone('111')}`)}</span> <span>${msg(html`Emergency ${phone('999')}`)}</span>
    </p>
  </section>`;
}

/** @param {Contact} contact */
const named = (contact) => html`
  <p class="contact__row"><b>${atWork(contact).name}</b> ${phone(atWork(contact).phone)}</p>
  ${contact.hours ? html`<p class="contact__hours">${contact.hours}</p>` : nothing}
  ${
    contact.cover
      ? html`<p class="quiet">${msg(html`${contact.name} is away until ${longDate(contact.cover.until)}. ${contact.cover.name} is looking after your budget.`)}</p>`
      : nothing
  }
  ${contact.outOfHours ? html`<p class="contact__row"><span>${msg('At other times')}</span> ${phone(contact.outOfHours)}</p>` : nothing}`;

/** The same in one line, for the foot of every other page. @param {Contact | undefined} contact */
export const contactLine = (contact) => html`<p class="ways">
  ${contact ? html`<span>${msg(html`Who to ask: <b>${atWork(contact).name}</b> ${phone(atWork(contact).phone)}`)}</span>` : nothing}
  ${contact?.outOfHours ? html`<span>${msg(html`At other times ${phone(contact.outOfHours)}`)}</span>` : nothing}
  <span>${msg(html`Urgent medical help ${phone('111')}`)}</span> <span>${msg(html`Emergency ${phone('999')}`)}</span>
</p>`;
