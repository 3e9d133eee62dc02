import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */
/** @typedef {NonNullable<Receipt['agreedBefore']>} Agreed */

/** Who said yes, when, and how far. @param {Pick<Agreed, 'by' | 'on' | 'upToPence' | 'until'>} agreed */
export const said = ({ by, on, upToPence, until }) =>
  upToPence === undefined
    ? msg(str`${by} said yes on ${longDate(on)}, until ${longDate(until)}`)
    : msg(str`${by} said yes on ${longDate(on)}, up to ${pounds(upToPence)}, until ${longDate(until)}`);

/** What does not keep to it. @param {Agreed} agreed */
const beyond = ({ overPence, when }) => [
  ...(overPence ? [msg(str`It is ${pounds(overPence)} more than that.`)] : []),
  ...(when === 'before-the-yes' ? [msg('It was bought before the yes.')] : []),
  ...(when === 'after-the-last-day' ? [msg('It was bought after the last day.')] : []),
];

/** In the facts of a receipt, for everybody who may see what was asked. @param {Receipt} receipt */
export const agreedFact = ({ agreedBefore, goAhead, budget }) =>
  agreedBefore
    ? html`${said(agreedBefore)}. ${beyond(agreedBefore).join(' ')}${agreedBefore.matchedBy ? ` ${msg(str`${agreedBefore.matchedBy} matched this receipt to it.`)}` : ''}
        <a href=${`/budgets/${budget}/requests/${agreedBefore.request}`}>${msg('See what was asked')}</a>`
    : goAhead && msg('There was a go-ahead for this');

/** Beside the decision. @param {Receipt} receipt */
export const agreedNote = ({ agreedBefore }) =>
  agreedBefore
    ? html`<div class="note">
        <p>${agreedBefore.within ? tag('good', msg('Agreed before')) : tag('wait', msg('Asked before, but not quite this'))}</p>
        <p>${said(agreedBefore)}:</p>
        <p class="own-words">${agreedBefore.what}</p>
        ${beyond(agreedBefore).map((sentence) => html`<p><b>${sentence}</b></p>`)}
      </div>`
    : nothing;

/** Before somebody gives less than was agreed to. @param {Receipt} receipt */
export const agreedReminder = ({ agreedBefore }) =>
  agreedBefore?.within
    ? html`<p class="note">${msg(html`<b>${agreedBefore.by} said yes to this.</b> That it may not be bought is no reason. Say what else is wrong.`)}</p>`
    : nothing;
