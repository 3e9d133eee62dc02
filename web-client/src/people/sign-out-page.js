import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { Refusal } from '../web/api.js';
import { loading, Page } from '../web/page.js';
import { go } from '../web/router.js';
import { flush } from '../web/sending.js';
import { captured, capturedList, deleteCaptured } from './captured.js';
import { leave } from './leaving.js';
import { meAgain, personId } from './me.js';

/** @typedef {{ person?: string, all: import('./captured').Captured }} Data */

const nothingThere = { waiting: [], begun: [] };

const ofOne = {
  only: msg('This is on this phone only. We do not have it yet.'),
  keep: msg('Keep it on this phone, locked, for me'),
  kept: msg('Nobody else who uses OpenPHB on this phone sees it. It is there when you sign in again.'),
  delete: msg('Delete it'),
  forGood: msg('Delete it for good?'),
  lost: msg('As far as this phone knows, we do not have it. Nobody can bring it back.'),
};
const ofMore = {
  only: msg('These are on this phone only. We do not have them yet.'),
  keep: msg('Keep them on this phone, locked, for me'),
  kept: msg('Nobody else who uses OpenPHB on this phone sees them. They are there when you sign in again.'),
  delete: msg('Delete them'),
  forGood: msg('Delete them for good?'),
  lost: msg('As far as this phone knows, we do not have them. Nobody can bring them back.'),
};

/** @param {import('./captured').Captured} all */
const wordsFor = ({ waiting, begun }) => (waiting.length + begun.length === 1 ? ofOne : ofMore);

/** Signs out. What was read goes from this phone; what is not sent goes only if the person says so. @extends {Page<Data>} */
class SignOutPage extends Page {
  static properties = {
    asking: { state: true },
    sending: { state: true },
    tried: { state: true },
    still: { state: true },
  };

  constructor() {
    super();
    /** Whether to delete. */
    this.asking = false;
    this.sending = false;
    /** It was tried, and some of it is still here. */
    this.tried = false;
    /** There was no signal: the session goes on. */
    this.still = false;
  }

  /** @returns {Promise<Data>} */
  async load() {
    const no = await meAgain().then(
      () => undefined,
      (no) => no,
    );
    if (no instanceof Refusal && no.status === 401) {
      await leave(true);
      go('/signed-out', { replace: true });
      return { all: nothingThere };
    }
    const person = await personId().catch(() => undefined);
    const all = person ? await captured(person).catch(() => nothingThere) : nothingThere;
    const some = all.waiting.length + all.begun.length > 0;
    const keeps = this.here.query.has('keep');
    if (!some || keeps) await this.leave(some || keeps);
    return { person, all };
  }

  /** @param {boolean} keeps */
  async leave(keeps) {
    this.still = !(await leave(keeps));
  }

  send = async () => {
    this.sending = true;
    await flush().catch(() => {});
    this.sending = false;
    this.tried = true;
    await this.refresh();
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.not-sent'))?.focus();
  };

  ask = async (/** @type {boolean} */ asking) => {
    this.asking = asking;
    await this.updateComplete;
    const heading = this.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };

  delete = async () => {
    const person = this.data?.person;
    if (person) await deleteCaptured(person);
    await this.leave(false);
  };

  heading() {
    return this.still
      ? msg('You are not signed out yet')
      : this.asking
        ? msg('Delete them for good?')
        : msg('Before you sign out');
  }

  /** @param {Data} data */
  content({ all }) {
    if (this.still) return this.noSignal();
    const many = all.waiting.length + all.begun.length;
    if (!many || this.here.query.has('keep'))
      return html`<h1 class="nhsuk-u-visually-hidden">${msg('Sign out')}</h1>${loading()}`;
    return this.asking ? this.sure(all) : this.choose(all);
  }

  /** @param {import('./captured').Captured} all */
  choose(all) {
    const waits = all.waiting.some(({ state }) => state === 'waiting');
    const words = wordsFor(all);
    return html`<h1>${msg('Before you sign out')}</h1>
      <p>${words.only}</p>
      ${capturedList(all)}
      ${this.tried && waits ? html`<div class="note note--bad not-sent" role="alert" tabindex="-1"><p>${msg('Not everything could be sent. Try again where you have signal, or keep it.')}</p></div>` : nothing}
      ${
        this.sending
          ? html`<p role="status">${msg('Sending…')}</p>`
          : html`<div class="ways-out">
              ${waits ? html`<p><button class="nhsuk-button" type="button" @click=${this.send}>${msg('Send now')}</button></p>` : nothing}
              <p><button class=${`nhsuk-button${waits ? ' nhsuk-button--secondary' : ''}`} type="button" @click=${() => this.leave(true)}>${words.keep}</button></p>
              <p>${words.kept}</p>
              <p><button class="nhsuk-button nhsuk-button--warning" type="button" @click=${() => this.ask(true)}>${words.delete}</button></p>
            </div>
            <p><a class="tap" href="/">${msg('Stay signed in')}</a></p>`
      }`;
  }

  /** @param {import('./captured').Captured} all */
  sure(all) {
    const words = wordsFor(all);
    return html`<h1>${words.forGood}</h1>
      <p>${words.lost}</p>
      ${capturedList(all)}
      <p><button class="nhsuk-button nhsuk-button--warning" type="button" @click=${this.delete}>${msg('Delete and sign out')}</button></p>
      <p><button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${() => this.ask(false)}>${msg('No, go back')}</button></p>`;
  }

  noSignal() {
    return html`<h1>${msg('You are not signed out yet')}</h1>
      <p>${msg('There is no signal, so we cannot sign you out. What you read here is off this phone already.')}</p>
      <p>${msg('Try again when there is signal. Until then, do not give the phone to anyone else.')}</p>
      <p><button class="nhsuk-button" type="button" @click=${() => this.refresh()}>${msg('Try again')}</button></p>`;
  }
}
customElements.define('sign-out-page', SignOutPage);
