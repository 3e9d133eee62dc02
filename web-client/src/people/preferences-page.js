import { msg } from '@lit/localize';
import { html } from 'lit';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { me } from './me.js';
import './preferences-form.js';
import { outcome, waysIn } from './ways-in.js';

/** @typedef {import('../web/shapes').Preferences} Preferences */

/** How one wants to be reached, and how one signs in. @extends {Page<Preferences>} */
class PreferencesPage extends Page {
  async load() {
    const [who, said] = await Promise.all([me(), get('/me/preferences')]);
    this.staff = Boolean(who.staff);
    return said;
  }

  /** The first thing that whoever comes back from adding a way to sign in wants to know. */
  firstUpdated() {
    void this.ready.then(() =>
      /** @type {HTMLElement | null} */ (this.querySelector('[role=status][tabindex]'))?.focus(),
    );
  }

  /** @param {Preferences} said */
  content(said) {
    return html`${outcome(this.here.query)}
      <h1>${msg('How we reach you and how you sign in')}</h1>
      <p>${msg('We tell you when there is something new, like an answer to what you asked.')}</p>
      <preferences-form .home=${'/me/preferences'} .said=${said}></preferences-form>
      ${waysIn(Boolean(this.staff))}`;
  }
}
customElements.define('preferences-page', PreferencesPage);
