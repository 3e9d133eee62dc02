import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { longDate, longMoment } from '../time/dates.js';
import { agreedFact } from './agreed-before.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** @param {string} key @param {unknown} value */
const row = (key, value) =>
  value
    ? html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>`
    : nothing;

/** @param {Receipt['parts']} parts */
const partsOf = (parts) =>
  parts.length === 1
    ? (parts[0].planItemName ?? msg('Not sure yet'))
    : html`<ul class="plain">${parts.map((part) => html`<li>${part.planItemName ?? msg('Not sure yet')}: ${pounds(part.amountPence)}</li>`)}</ul>`;

/** @param {Receipt} receipt */
function senderWords({ sentBy, onBehalf, holder }) {
  const who = sentBy.me ? msg('You') : sentBy.name;
  return onBehalf ? msg(str`${who} for ${holder}`) : who;
}

/** What a receipt says. @param {Receipt} receipt */
export function receiptFacts(receipt) {
  const b = `/budgets/${receipt.budget}`;
  return html`<dl class="nhsuk-summary-list">
      ${row(msg('Total on it'), receipt.totalPence !== undefined && receipt.totalPence !== receipt.amountPence && pounds(receipt.totalPence))}
      ${row(msg('Spent on'), longDate(receipt.spentOn))}
      ${row(msg('What for'), partsOf(receipt.parts))}
      ${row(msg('Chosen by'), receipt.assigned && `${receipt.assigned.by}, ${longMoment(receipt.assigned.at)}`)}
      ${row(msg('Note'), receipt.note && html`<span class="own-words">${receipt.note}</span>`)}
      ${row(msg('Sent by'), `${senderWords(receipt)}, ${longMoment(receipt.receivedAt)}`)}
      ${row(msg('Asked before'), agreedFact(receipt))}
    </dl>
    ${receipt.late ? html`<p class="note">${msg('It came after the budget had ended.')}</p>` : nothing}
    ${receipt.fromEndedAccess ? html`<p class="note">${msg(html`${receipt.sentBy.name} had no access any more when this came. It was photographed or typed before that, so it is taken.`)}</p>` : nothing}
    ${
      receipt.possibleDouble
        ? html`<p class="note">${msg('This may have been sent before.')}
            ${receipt.doubleOf ? html`<a href=${`${b}/receipts/${receipt.doubleOf}`}>${msg('See the other one')}</a>` : nothing}</p>`
        : nothing
    }
    ${receipt.replaces ? html`<p><a class="tap" href=${`${b}/receipts/${receipt.replaces}`}>${msg('This was sent before, and came back')}</a></p>` : nothing}
    ${receipt.replacedBy ? html`<p><a class="tap" href=${`${b}/receipts/${receipt.replacedBy}`}>${msg('This was sent again')}</a></p>` : nothing}`;
}
