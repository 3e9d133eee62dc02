import { msg } from '@lit/localize';
import { html } from 'lit';
import { Page } from '../web/page.js';
import { createAccount } from '../web/trouble.js';

/** @extends {Page<true>} */
class SignedOutPage extends Page {
  /** @returns {Promise<true>} */
  async load() {
    return true;
  }

  content() {
    return html`<h1>${msg('You are signed out')}</h1>
      <p>${msg('What you had not sent is still on this phone, unless you deleted it. It is there when you sign in again.')}</p>
      <p><a class="nhsuk-button" href="/auth/login?to=%2F">${msg('Sign in')}</a></p>
      <p>${msg(html`Not used OpenPHB before? <a href=${createAccount}>Create an account</a>`)}</p>`;
  }
}
customElements.define('signed-out-page', SignedOutPage);
