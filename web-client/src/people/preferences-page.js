import { html } from 'lit';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import './preferences-form.js';

/** @typedef {import('../web/shapes').Preferences} Preferences */

/** How one wants to be reached. @extends {Page<Preferences>} */
class PreferencesPage extends Page {
  load() {
    return get('/me/preferences');
  }

  /** @param {Preferences} said */
  content(said) {
    return html`<h1>How we reach you</h1>
      <p>We tell you when there is something new, like an answer to what you asked.</p>
      <preferences-form .home=${'/me/preferences'} .said=${said}></preferences-form>`;
  }
}
customElements.define('preferences-page', PreferencesPage);
