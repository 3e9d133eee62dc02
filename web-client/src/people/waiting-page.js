import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longMoment } from '../time/dates.js';
import { Refusal } from '../web/api.js';
import { asNo, listen, waiting } from '../web/outbox.js';
import { Page } from '../web/page.js';
import { drop, flush, percentOf } from '../web/sending.js';
import { whyItWaits } from '../web/waits-here.js';
import { captured, capturedList, whyRefused } from './captured.js';
import { me, personId } from './me.js';

/** @typedef {import('../web/outbox').Waiting} Waiting */
/** @typedef {{ person: string, waits: Waiting[], begun: import('./captured').Begun[] }} Data */

/** Where it was written, to be put right there; a step back is only looked at. @param {Waiting} one */
function mending({ page, id, kind }) {
  if (kind === 'withdrawal') return page;
  const [path, query] = page.split('?');
  const asked = new URLSearchParams(query);
  asked.set('mend', id);
  return `${path}?${asked}`;
}

/** What this phone has captured and the API has not confirmed: why it waits, how far it is, and what one can do. @extends {Page<Data>} */
class WaitingPage extends Page {
  static properties = { sent: { state: true }, deleting: { state: true }, trying: { state: true } };

  constructor() {
    super();
    /** What went while this page was open. @type {Waiting[]} */
    this.sent = [];
    /** Which is to be deleted, once the person has said so twice. */
    this.deleting = '';
    this.trying = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.enough = listen((outcome) => {
      const gone = outcome?.heard && this.data?.waits.find(({ id }) => id === outcome.id);
      if (gone) this.sent = [...this.sent, gone];
      void this.refresh();
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.enough?.();
  }

  /** Shown to whom it belongs: who is signed in, or without signal who was. */
  async load() {
    const person = await me().then(
      ({ id }) => id,
      (no) => (no instanceof Refusal && no.status === 401 ? Promise.reject(no) : personId()),
    );
    const [waits, { begun }] = await Promise.all([waiting(person), captured(person)]);
    return { person, waits, begun };
  }

  tryNow = async () => {
    this.trying = true;
    await flush();
    this.trying = false;
    await this.refresh();
  };

  /** @param {string} id */
  delete = async (id) => {
    await drop(id);
    this.deleting = '';
    await this.refresh();
    this.querySelector('h1')?.focus();
  };

  /** @param {Data} data */
  heading({ waits }) {
    return waits.length ? msg(str`${waits.length} not sent yet`) : msg('Everything is sent');
  }

  /** @param {Data} data */
  content({ waits, begun }) {
    const tries = waits.some(({ state }) => state === 'waiting');
    return html`<h1>${waits.length ? msg('Not sent yet') : msg('Everything is sent')}</h1>
      <div role="status">
        ${this.sent.map(({ what }) => html`<p class="done-line"><b>${msg('Sent.')}</b> ${what}</p>`)}
        ${waits.length ? html`<p>${waits.length === 1 ? msg('This is on this phone only, until we have it.') : msg(str`These ${waits.length} are on this phone only, until we have them.`)}</p>` : html`<p>${msg('Nothing waits on this phone.')}</p>`}
      </div>
      ${tries ? html`<p><button class="nhsuk-button" type="button" ?disabled=${this.trying} @click=${this.tryNow}>${this.trying ? msg('Trying…') : msg('Try now')}</button></p>` : nothing}
      ${waits.length ? html`<ul class="rows captured">${waits.map((one) => this.row(one))}</ul>` : nothing}
      ${begun.length ? html`<h2 class="nhsuk-heading-m">${msg('Begun, and yours to finish')}</h2>${capturedList({ waiting: [], begun })}` : nothing}
      <p><a class="tap" href="/">${msg('Go to the start')}</a></p>`;
  }

  /** @param {Waiting} one */
  row(one) {
    const { id, what, at, state, no } = one;
    const percent = percentOf(id);
    const words = state === 'refused' ? (one.fields.words ?? one.fields.message) : undefined;
    return html`<li><div>
      <b>${what}</b>
      <p class="quiet">${msg(html`Kept ${longMoment(new Date(at).toISOString())}`)}</p>
      ${words ? html`<p class="own-words">${words}</p>` : nothing}
      ${percent === undefined ? this.why(one) : html`<p id=${`to-${id}`}>${msg('Sending…')}</p><progress max="100" value=${percent} aria-labelledby=${`to-${id}`}></progress>`}
      ${state === 'refused' && no ? html`<p><a class="nhsuk-button nhsuk-button--secondary" href=${mending(one)}>${one.kind === 'withdrawal' ? msg('Look at it again') : msg('Put it right')}<span class="nhsuk-u-visually-hidden">: ${what}</span></a></p>` : nothing}
      ${this.deleting === id ? this.sure(one) : html`<button class="link" type="button" @click=${() => this.ask(id)}>${msg(html`Delete<span class="nhsuk-u-visually-hidden">: ${what}</span>`)}</button>`}
    </div></li>`;
  }

  /** @param {Waiting} one */
  why({ state, no }) {
    if (state === 'refused' && no)
      return html`<p class="note note--bad">${msg('We could not take it.')} ${whyRefused(no)}</p>`;
    return html`<p>${no ? whyItWaits(asNo(no)) : msg('It goes as soon as it can.')}</p>`;
  }

  /** @param {string} id */
  ask = async (id) => {
    this.deleting = id;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.sure button'))?.focus();
  };

  /** @param {Waiting} one */
  sure({ id, what, tries, state }) {
    const unheard = tries > 0 && state === 'waiting';
    return html`<div class="sure note note--bad">
      <p>${msg('Delete it for good?')} ${unheard ? msg('It may have reached us all the same. If not, nobody can bring it back.') : msg('We do not have it, and nobody can bring it back.')}</p>
      <p><button class="nhsuk-button nhsuk-button--warning" type="button" @click=${() => this.delete(id)}>${msg(html`Yes, delete it<span class="nhsuk-u-visually-hidden">: ${what}</span>`)}</button></p>
      <p><button class="link" type="button" @click=${() => this.ask('')}>${msg('No, keep it')}</button></p>
    </div>`;
  }
}
customElements.define('waiting-page', WaitingPage);
