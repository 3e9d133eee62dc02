import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { begunBeforeTheEnd, justLeft, lastUsed, may, me, mine } from '../people/me.js';
import { notYetSent } from '../people/unsent.js';
import { Refusal } from '../web/api.js';
import { loading, Page } from '../web/page.js';
import { go } from '../web/router.js';
import { createAccount, signIn } from '../web/trouble.js';

/** @typedef {import('../web/shapes').Me} Me */

/** Takes each person to their own first screen. @param {Me} who @returns {string | undefined} */
export function firstScreen(who) {
  if (who.staff) return '/queue';
  if (who.budgets.length === 0) return undefined;
  const one = who.budgets.length === 1 ? who.budgets[0] : lastUsed(who);
  return one ? `/budgets/${one.id}` : '/people';
}

/** Straight to a receipt, for whoever opens the app by that shortcut. @param {Me} who @param {string} there */
function toReceipt(who, there) {
  const own = mine(who, there.split('/')[2]);
  return own && may(own, 'send-receipts') ? `${there}/receipts/new` : there;
}

/** @typedef {{ who: Me, unsent: string[] }} Data */

/** @extends {Page<Data>} */
class HomePage extends Page {
  async load() {
    const who = await me();
    const there = firstScreen(who);
    if (there) go(this.here.query.get('add') === 'receipt' ? toReceipt(who, there) : there, { replace: true });
    return { who, unsent: await begunBeforeTheEnd(who) };
  }

  render() {
    return this.no instanceof Refusal && this.no.status === 401 ? this.welcome() : super.render();
  }

  welcome() {
    const left = justLeft();
    return html`${left ? html`<p class="note" role="status">${msg('You are signed out.')} ${left === 'kept' ? msg('What you had not sent is kept on this phone, locked, for you.') : msg('Nothing of yours is kept on this phone.')}</p>` : nothing}
      <h1>${msg('See and use your personal health budget')}</h1>
      <p class="nhsuk-body-l">${msg('How much is left, until when it lasts, and who to ask.')}</p>
      <p><a class="nhsuk-button" href=${signIn()}>${msg('Sign in')}</a></p>
      <p>${msg(html`Not used OpenPHB before? <a href=${createAccount}>Create an account</a>`)}</p>`;
  }

  /** @param {Data} data */
  content({ who, unsent }) {
    if (firstScreen(who)) return html`<h1 class="nhsuk-u-visually-hidden">${msg('Home')}</h1>${loading()}`;
    return html`${notYetSent(unsent)}
      <h1>${msg('You have no budget here yet')}</h1>
      <p>${msg(html`You are signed in as ${who.name}, but no budget is shared with you.`)}</p>
      <p>${msg('Did somebody give you a code, in a letter or an email?')}</p>
      <p><a class="nhsuk-button" href="/code">${msg('Use a code')}</a></p>
      <p>${msg('Did you think you would see a budget? Phone your personal health budget team. They can tell you what happened.')}</p>
      <p><a class="tap" href="/sign-out">${msg('Sign in as someone else')}</a></p>`;
  }
}
customElements.define('home-page', HomePage);
