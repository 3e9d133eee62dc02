import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longMoment } from '../time/dates.js';
import { Page } from '../web/page.js';
import { askToKeep, isPromised, roomUsed } from '../web/room.js';
import { howMuchSeen } from '../web/seen.js';
import { captured, capturedList } from './captured.js';
import { me } from './me.js';

/** @typedef {{ seen: { answers: number, since?: number }, all: import('./captured').Captured, promised?: boolean, used?: number }} Data */

/** What this phone keeps, and the way to make it forget. @extends {Page<Data>} */
class DevicePage extends Page {
  static properties = { asked: { state: true } };

  constructor() {
    super();
    /** The browser was asked, and did not promise. */
    this.asked = false;
  }

  async load() {
    const { id } = await me();
    const none = { seen: { answers: 0 }, all: { waiting: [], begun: [] } };
    const [{ seen, all }, promised, used] = await Promise.all([
      Promise.all([howMuchSeen(), captured(id)]).then(
        ([seen, all]) => ({ seen, all }),
        () => none, // a private window keeps nothing
      ),
      isPromised(),
      roomUsed(),
    ]);
    return { seen, all, promised, used };
  }

  keep = async () => {
    this.asked = !(await askToKeep().catch(() => false));
    await this.refresh();
  };

  /** @param {Data} data */
  content({ seen, all, promised, used }) {
    const many = all.waiting.length + all.begun.length;
    return html`<h1>${msg('What this phone keeps')}</h1>
      <p>${msg('So that OpenPHB opens without signal, this phone keeps a copy of what you looked at. It is under your name: nobody else who signs in here sees it.')}</p>
      <dl class="facts">
        <div><dt>${msg('What you looked at')}</dt><dd>${seen.answers === 0 ? msg('Nothing') : seen.answers === 1 ? msg('1 copy') : msg(str`${seen.answers} copies`)}</dd></div>
        <div><dt>${msg('Not sent yet')}</dt><dd>${many === 0 ? msg('Nothing') : many === 1 ? msg('1 thing') : msg(str`${many} things`)}</dd></div>
        ${used === undefined ? nothing : html`<div><dt>${msg('Room it takes')}</dt><dd>${msg(html`${megabytes(used)}, OpenPHB itself included`)}</dd></div>`}
      </dl>
      ${seen.since ? html`<p>${msg(html`The oldest copy is from ${longMoment(new Date(seen.since).toISOString())}. Each goes after 30 days.`)}</p>` : nothing}
      ${
        many
          ? html`<h2 class="nhsuk-heading-m">${msg('Not sent yet')}</h2>${capturedList(all)}
      ${all.waiting.length ? html`<p><a class="tap" href="/waiting">${msg('See what waits to be sent')}</a></p>` : nothing}`
          : nothing
      }
      ${promised === undefined ? nothing : promiseWords(promised, this.asked, this.keep)}
      <h2 class="nhsuk-heading-m">${msg('Forget this phone')}</h2>
      <p>${msg('This takes what you looked at off this phone and signs you out. What you have not sent is never deleted without asking you.')}</p>
      <p><a class="nhsuk-button nhsuk-button--warning" href="/sign-out">${msg('Forget this phone')}</a></p>`;
  }
}
customElements.define('device-page', DevicePage);

const megabytes = (/** @type {number} */ bytes) => msg(str`${(Math.max(bytes, 100_000) / 1_000_000).toFixed(1)} MB`);

/** @param {boolean} promised @param {boolean} asked @param {() => void} keep */
const promiseWords = (promised, asked, keep) =>
  promised
    ? html`<p role="status">${msg('The browser promised to keep what you have not sent.')}</p>`
    : html`<div class="note">
        <p role="status">${asked ? msg('The browser did not promise it. Send what you can soon, or put OpenPHB on your home screen and ask again.') : msg('The browser may delete what you have not sent. It does so if this phone runs out of room, or if you stay away for long.')}</p>
        <p><button class="link" type="button" @click=${keep}>${msg('Ask the browser to keep it')}</button></p>
      </div>`;
