import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longDate, today } from '../time/dates.js';
import { readAloud } from '../web/aloud.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { nameOf, sentence } from './access-words.js';
import { keptCode, leaveCode } from './codes.js';
import { signature } from './local-texts.js';
import { thisBudget } from './this-budget.js';

/** @typedef {import('../web/shapes').Access} Access */
/** @typedef {import('./this-budget').ThisBudget} ThisBudget */
/** @typedef {{ budget: ThisBudget, access: Access, code?: import('./codes').KeptCode }} Data */

/** A letter with the code, to print: only where the code was made, and only now. @extends {Page<Data>} */
class CodeLetterPage extends Page {
  get home() {
    return `/budgets/${this.here.params.b}/people/${this.here.params.id}`;
  }

  /** @returns {Promise<Data>} */
  async load() {
    const { b, id } = this.here.params;
    const [budget, access, code] = await Promise.all([
      thisBudget(b),
      get(`/budgets/${b}/access/${id}`),
      keptCode(this.home),
    ]);
    return { budget, access, code: access.state === 'invited' ? code : undefined };
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leaveCode(this.home);
  }

  /** @param {Data} data */
  content({ budget, access, code }) {
    const back = html`<p class="not-printed"><a class="back" href=${this.home}>${nameOf(access)}</a></p>`;
    if (!code) {
      return html`${back}
        <h1>${msg('The code is not on this phone')}</h1>
        <p>${msg('For safety we show a code only once, where it was made. If it is lost, make a new one. The old one then stops working.')}</p>
        <p><a class="nhsuk-button" href=${this.home}>${access.mayMakeCode ? msg('Make a new code') : msg('Go back')}</a></p>`;
    }
    return html`${back}
      <p class="not-printed"><button class="nhsuk-button" type="button" @click=${() => print()}>${msg('Print')}</button></p>
      ${readAloud('.letter')} ${letter(budget, access, code)}`;
  }
}
customElements.define('code-letter-page', CodeLetterPage);

/** Whoever reads the letter. */
const reader = { id: '', name: '', me: true };

/** Whose code works only together with the holder's date of birth. */
const withBirthday = ['holder', 'representative', 'nominee'];

/** @param {ThisBudget} budget @param {Access} access @param {import('./codes').KeptCode} code */
function letter(budget, access, { code, until }) {
  const { contact } = budget;
  return html`<article class="letter letter--large">
    <p>${longDate(today())}</p>
    <p>${msg(html`Dear ${nameOf(access)}`)}</p>
    <h1>${msg('Your code for OpenPHB')}</h1>
    <p>${access.role === 'holder' ? msg('This code lets you in to your personal health budget.') : msg(str`This code lets you in to ${budget.holder}’s personal health budget.`)} ${sentence({ ...access, person: reader }, budget.holder)}</p>
    <p class="code">${code}</p>
    <p>${msg(html`It works once, until <b>${longDate(until)}</b>. Please show it to nobody else.`)}</p>
    <h2>${msg('What to do')}</h2>
    <ol>
      <li>${msg(html`Open <b>${location.host}/code</b> on a phone or computer.`)}</li>
      <li>${access.email ? msg(html`Sign in, or create an account with the email <b>${access.email}</b>.`) : msg('Sign in, or create an account.')}</li>
      <li>${msg('Type the code.')}${withBirthday.includes(access.role) ? ` ${msg('We also ask for the date of birth of the person whose budget it is.')}` : nothing}</li>
    </ol>
    <h2>${msg('If something is wrong')}</h2>
    <p>${
      contact?.phone
        ? msg(
            html`If you do not know why you got this letter, throw it away and phone ${contact.name} on <b>${contact.phone}</b>.`,
          )
        : msg('If you do not know why you got this letter, throw it away and tell the NHS team.')
    }</p>
    ${signature(budget)}
  </article>`;
}
