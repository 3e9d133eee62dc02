import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { NotReached, Refusal } from './api.js';
import { forGood, listen } from './outbox.js';
import { Light } from './page.js';
import { go } from './router.js';
import { inWords, signIn } from './trouble.js';

/** Why it waits, and when it goes. @param {unknown} no */
export function whyItWaits(no) {
  const said = inWords(no);
  if (no instanceof NotReached) return msg('There is no signal just now. It goes by itself as soon as there is.');
  if (said.signIn) return msg('You are signed out. Sign in, and it goes by itself.');
  if (said.signOut) return msg('Someone else is signed in on this phone. It goes when you sign in again.');
  if (no instanceof Refusal && forGood(no)) return msg('It could not be sent as it is. Please put it right.');
  return msg('OpenPHB is not working just now. We try again by ourselves.');
}

/** The same within a page that goes on. @param {import('./form').Form} form */
export const keptInPlace = ({ waits }) =>
  waits
    ? html`<div class="note" role="status"><p><b>${msg('Kept on this phone.')}</b> ${whyItWaits(waits.no)}</p><p><a class="tap" href="/waiting">${msg('See what waits to be sent')}</a></p></div>`
    : nothing;

/** In the place of a form: what was written in it is kept, and goes by itself. When it is gone, its own page comes. */
class WaitsHere extends Light {
  static properties = { waits: { attribute: false }, there: { attribute: false }, another: { attribute: false } };

  constructor() {
    super();
    /** @type {{ id: string, no: unknown }} */
    this.waits;
    /** Its page, once it has arrived. */
    this.there = '';
    /** Where one writes the next: its address and words. @type {{ href: string, words: string }} */
    this.another;
  }

  connectedCallback() {
    super.connectedCallback();
    this.enough = listen((outcome) => {
      if (outcome?.id !== this.waits.id) return;
      if (outcome.heard) go(outcome.heard.data.sentBy ? `${this.there}?sent` : '/waiting', { replace: true });
      else this.waits = { id: outcome.id, no: outcome.no };
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.enough?.();
  }

  firstUpdated() {
    const heading = this.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  render() {
    const said = inWords(this.waits.no);
    return html`<div class="done">
        <h1>${msg('Kept on this phone')}</h1>
        <p role="status">${whyItWaits(this.waits.no)}</p>
        ${said.signIn || said.signOut || forGood(this.waits.no) ? nothing : html`<p>${msg('You may close OpenPHB. It goes on when you open it again.')}</p>`}
      </div>
      ${said.signIn ? html`<p><a class="nhsuk-button" href=${signIn('/waiting')}>${msg('Sign in again')}</a></p>` : nothing}
      ${said.signOut ? html`<p><a class="nhsuk-button" href="/sign-out?keep">${msg('Sign out')}</a></p>` : nothing}
      <p><a class="tap" href="/waiting">${msg('See what waits to be sent')}</a></p>
      <p><a class="tap" href=${this.another.href}>${this.another.words}</a></p>
      <p><a class="tap" href="/">${msg('Go to the start')}</a></p>`;
  }
}
customElements.define('waits-here', WaitsHere);
