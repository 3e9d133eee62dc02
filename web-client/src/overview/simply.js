import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { phone } from '../budget/contact.js';
import { pounds } from '../money/money.js';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { readAloud } from '../web/aloud.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/shapes').Balance} Balance */

/** @param {Balance} balance */
const hasRunOut = ({ outlook, leftPence }) => outlook !== 'not-begun' && leftPence <= 0;

/** Until when the money lasts, in one sentence. @param {Balance} balance @param {string} [contact] */
export function lastsSimply(balance, contact) {
  const { outlook, lastsUntil, period } = balance;
  if (outlook === 'not-begun') return msg(str`You can use it from ${longDate(period.start)}.`);
  if (hasRunOut(balance)) {
    return contact
      ? msg(str`Your money has run out: please phone ${contact}.`)
      : msg('Your money has run out: please phone your budget team.');
  }
  if (outlook !== 'will-run-short') return msg(str`It should last until ${longDate(lastsUntil ?? period.end)}.`);
  return lastsUntil && lastsUntil < period.end
    ? msg(str`It may run out on ${longDate(lastsUntil)}.`)
    : msg('It may not be enough for all that is planned.');
}

/** The first screen, easy to read: one figure, one sentence, two buttons. @param {ThisBudget} budget @param {Balance} balance @param {string} words */
export function simpleScreen(budget, balance, words) {
  const b = `/budgets/${budget.id}`;
  const contact = budget.contact?.cover ?? budget.contact;
  return html`<div class="simply">
    <section class="panel" aria-label=${msg('What is left')}>
      <h1><span class="left__words">${words}</span> <span class="left__amount">${pounds(balance.leftPence)}</span></h1>
      <p>${lastsSimply(balance, contact?.name)}</p>
      ${hasRunOut(balance) && contact?.phone ? html`<p>${phone(contact.phone)}</p>` : nothing}
      ${readAloud()}
    </section>
    ${may(budget, 'send-receipts') ? html`<a class="nhsuk-button big" href=${`${b}/receipts/new`}>${msg('Add a receipt')}</a>` : nothing}
    ${may(budget, 'make-requests') ? html`<a class="nhsuk-button nhsuk-button--secondary big" href=${`${b}/requests/new`}>${msg('Ask')}</a>` : nothing}
    <p><a class="tap" href=${`${b}?show=all`}>${msg('Show everything')}</a></p>
  </div>`;
}
