import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { Light } from '../web/page.js';
import { Arriving, leftOut } from './arriving.js';
import './cut-photo.js';
import { isPicture, Pages } from './pages.js';
import { accepted, mostFiles, NotUsable, wake } from './photo.js';
import { roomFor } from './room.js';

/** @typedef {import('../web/drafts').KeptFile} KeptFile */

/** Five pages while they are typed about and again while they wait to be sent, and as much to spare. */
const ROOM_BYTES = 10_000_000;

const roomSays = {
  enough: '',
  little: msg('This phone has little room left, so it may not keep your photo. Send it while you have signal.'),
  none: msg('This phone cannot keep things in this window, so send it while you have signal.'),
};
const doubts = {
  dark: msg('This photo is very dark. The NHS team may not be able to read it.'),
  blurred: msg('This photo looks blurred. The NHS team may not be able to read it.'),
  'no-writing': msg('We can hardly see any writing on this photo.'),
};

/** Takes and chooses photos and PDFs, the pages of one thing; shows them, puts them right, and gives them to its form. */
class FilesField extends Light {
  static properties = {
    form: { attribute: false },
    label: { attribute: false },
    hint: { attribute: false },
    version: { attribute: false },
    room: { state: true },
    said: { state: true },
    busy: { state: true },
    cutting: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../web/form').Form} */
    this.form;
    this.label = msg('Photo of the receipt');
    this.hint = msg('A photo or a PDF. You can add up to 5.');
    /** A new one each time, so that this draws again with its form. @type {unknown} */
    this.version = undefined;
    /** @type {Awaited<ReturnType<typeof roomFor>>} */
    this.room = 'enough';
    /** For whoever does not see it. */
    this.said = '';
    /** How many things are under way: pictures made ready, turned or cut. */
    this.busy = 0;
    /** @type {{ file: KeptFile, shown: KeptFile, cut: import('./shape').Cut } | undefined} */
    this.cutting = undefined;
    /** *Send* was pressed while it was busy. */
    this.sendAfter = false;
    /** Whose photo is taken again. @type {KeptFile | undefined} */
    this.again = undefined;
    /** @type {Map<KeptFile, string>} */
    this.urls = new Map();
    this.pages = new Pages(this);
    this.arriving = new Arriving({
      next: () => this.say(this.arriving.words),
      arrived: (file, instead) => this.pages.arrived(file, instead),
      no: (no, name) =>
        this.refuse(no instanceof NotUsable ? no.message : msg(str`We could not open ${name}. Try another photo`)),
    });
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('submit', this.waitWithSending, true);
    wake();
    void roomFor(ROOM_BYTES).then((room) => {
      this.room = room;
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('submit', this.waitWithSending, true);
    this.letGo([]);
  }

  updated() {
    this.letGo([...this.form.files, ...(this.cutting ? [this.cutting.shown] : [])]);
  }

  /** @param {KeptFile[]} shown whose pictures are still needed */
  letGo(shown) {
    for (const [file, url] of this.urls) {
      if (shown.includes(file)) continue;
      URL.revokeObjectURL(url);
      this.urls.delete(file);
    }
  }

  /** @param {KeptFile} file */
  url(file) {
    const known = this.urls.get(file) ?? URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
    this.urls.set(file, known);
    return known;
  }

  /** @param {string} words */
  say(words) {
    this.said = words;
  }

  /** @param {string} message */
  refuse(message) {
    this.form.errors = [...this.form.errors, { field: 'files', message }];
    this.form.host.requestUpdate();
  }

  /** @param {Event} e */
  waitWithSending = (e) => {
    if (!this.busy || e.target !== this.closest('form')) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    this.sendAfter = true;
    this.say(msg('We send it when your photos are ready.'));
    /** @type {HTMLElement | null} */ (this.querySelector('.sending'))?.focus();
  };

  /** @template T @param {Promise<T>} work */
  async during(work) {
    this.busy++;
    const done = await work.finally(() => this.busy--);
    if (!this.busy && this.sendAfter) await this.sendNow();
    return done;
  }

  /** What *Send* was pressed for, unless there is something to look at first. */
  async sendNow() {
    this.sendAfter = false;
    const errors = this.form.errors.filter(({ field }) => field === 'files');
    if (this.form.files.some(({ doubt }) => doubt)) {
      errors.push({ field: 'files', message: msg('It is not sent yet. Look at your photos, then send it') });
    }
    if (errors.length) await this.form.refuse(errors);
    else this.closest('form')?.requestSubmit();
  }

  /** @param {Event & { target: HTMLInputElement }} e */
  async choose({ target }) {
    const chosen = [...(target.files ?? [])].map((file) => ({ file }));
    target.value = '';
    const space = Math.max(0, mostFiles - this.form.files.length - this.arriving.waiting.length);
    const over = chosen.length - space;
    this.form.errors = this.form.errors.filter(({ field }) => field !== 'files');
    if (over > 0) this.refuse(`${msg(str`You can add up to ${mostFiles}.`)} ${leftOut(over, space)}`);
    await this.take(chosen.slice(0, space));
  }

  /** @param {Event & { target: HTMLInputElement }} e */
  async takeAgain({ target }) {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) await this.take([{ file, instead: this.again }]);
  }

  /** @param {import('./arriving').Chosen[]} chosen */
  async take(chosen) {
    if (!chosen.length) return;
    await this.during(this.arriving.take(chosen));
    if (!this.busy) this.say(this.soFar);
  }

  /** How many pages there are, and what may be wrong with them. */
  get soFar() {
    const { files } = this.form;
    const wrong = files.flatMap(({ doubt }, i) => (doubt ? msg(str`Photo ${i + 1}: ${doubts[doubt]}`) : []));
    return [files.length === 1 ? msg('There is 1 page.') : msg(str`There are ${files.length} pages.`), ...wrong].join(
      ' ',
    );
  }

  /** @param {KeptFile} file */
  async openCrop(file) {
    const { file: shown, cut } = await this.during(this.pages.toCrop(file));
    this.cutting = { file, shown, cut };
  }

  /** @param {CustomEvent<import('./shape').Cut | undefined>} e */
  async cropped({ detail: cut }) {
    const { file } = /** @type {NonNullable<typeof this.cutting>} */ (this.cutting);
    const at = this.form.files.indexOf(file);
    this.cutting = undefined;
    if (cut) void this.during(this.pages.crop(file, cut));
    await this.focusOn(at, 'crop');
  }

  /** A button of a page, or where another page is added. @param {number} [at] @param {string} [act] */
  async focusOn(at = -1, act = 'away') {
    await this.updateComplete;
    const page = this.querySelectorAll('.page')[at];
    const button = page?.querySelector(`[data-act=${act}]`) ?? page?.querySelector('button');
    /** @type {HTMLElement | null} */ (button ?? this.querySelector('#files'))?.focus();
  }

  /** @param {KeptFile} file @param {number} i */
  page(file, i) {
    const { pages } = this;
    const name = isPicture(file) ? msg(str`photo ${i + 1}`) : msg(str`PDF ${i + 1}`);
    const act = (/** @type {string} */ id, /** @type {string} */ words, /** @type {() => unknown} */ press) =>
      html`<button class="link" type="button" data-act=${id} @click=${press}>${words}<span class="nhsuk-u-visually-hidden"> ${name}</span></button>`;
    const again = () => {
      this.again = file;
      /** @type {HTMLElement} */ (this.querySelector('#take-again')).click();
    };
    const away = () => {
      pages.takeAway(file);
      void this.focusOn();
    };
    const up = () => {
      pages.moveUp(i);
      void this.focusOn(i - 1, 'up');
    };
    return html`<li class="page">
      ${
        isPicture(file)
          ? html`<img src=${this.url(file)} alt=${msg(str`Photo ${i + 1} of ${this.form.files.length}`)}>`
          : html`<a class="chosen__pdf" href=${this.url(file)} target="_blank">${msg(str`PDF ${i + 1}`)}</a>`
      }
      <div class="page__side">
        ${this.form.files.length > 1 ? html`<p class="page__n">${msg(str`Page ${i + 1}`)}</p>` : nothing}
        ${file.doubt ? html`<p class="page__doubt">${doubts[file.doubt]} ${msg('You can still send it.')}</p>` : nothing}
        <p class="page__acts">
          ${
            isPicture(file)
              ? [
                  act('again', file.doubt ? msg('Take it again') : msg('Take again'), again),
                  act('turn', msg('Turn'), () => this.during(pages.turn(file))),
                  act('crop', msg('Crop'), () => this.openCrop(file)),
                ]
              : nothing
          }
          ${i ? act('up', msg('Move up'), up) : nothing} ${act('away', msg('Take away'), away)}
        </p>
      </div>
      ${
        this.cutting?.file === file
          ? html`<cut-photo .url=${this.url(this.cutting.shown)} .n=${i + 1} .cut=${this.cutting.cut} @cut=${this.cropped}></cut-photo>`
          : nothing
      }
    </li>`;
  }

  working() {
    const { total, done, words } = this.arriving;
    if (!this.busy) return nothing;
    const shown = total > done ? words : msg('Getting your photo ready…');
    return html`<div class="sending" tabindex="-1">
      <p id="ready-words">${shown}${this.sendAfter ? ` ${msg('We send it then.')}` : ''}</p>
      <progress max=${total} value=${total > 1 && total > done ? done : nothing} aria-labelledby="ready-words"></progress>
    </div>`;
  }

  render() {
    const { form, pages } = this;
    const errors = form.errors.filter(({ field }) => field === 'files');
    const undo = () => {
      pages.undo();
      void this.focusOn();
    };
    return html`<div class=${`nhsuk-form-group${errors.length ? ' nhsuk-form-group--error' : ''}`}>
      <p class="nhsuk-label nhsuk-label--s" id="files-label">${this.label}</p>
      <div class="nhsuk-hint" id="files-hint">${this.hint}</div>
      <div id="files-error">${errors.map(({ message }) => html`<span class="nhsuk-error-message"><span class="nhsuk-u-visually-hidden">${msg('Error:')}</span> ${message}</span>`)}</div>
      ${form.files.length ? html`<ol class="chosen">${form.files.map((file, i) => this.page(file, i))}</ol>` : nothing}
      ${pages.undoable ? html`<p class="undo">${pages.undoable} <button class="link" type="button" @click=${undo}>${msg('Undo')}</button></p>` : nothing}
      ${this.working()}
      <p class="nhsuk-u-visually-hidden" role="status">${this.said}</p>
      ${roomSays[this.room] ? html`<p class="note">${roomSays[this.room]}</p>` : nothing}
      <div class="choosers">
        <div class="choosers__camera">
          <input class="chooser nhsuk-u-visually-hidden" id="camera" type="file" accept="image/*" capture="environment"
            aria-describedby="files-hint" @change=${this.choose}>
          <label class="chooser-button" for="camera">${msg('Take a photo')}</label>
        </div>
        <div>
          <input class="chooser nhsuk-u-visually-hidden" id="files" type="file" multiple accept=${accepted}
            aria-labelledby="files-label files-button" aria-describedby="files-hint files-error" @change=${this.choose}>
          <label class="chooser-button" for="files" id="files-button">${msg('Choose a photo or PDF')}</label>
        </div>
      </div>
      <input id="take-again" type="file" accept="image/*" capture="environment" hidden @change=${this.takeAgain}>
    </div>`;
  }
}
customElements.define('files-field', FilesField);
