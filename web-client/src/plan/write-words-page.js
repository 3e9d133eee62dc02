import { msg } from '@lit/localize';
import { html } from 'lit';
import { Refusal } from '../web/api.js';
import { textArea } from '../web/fields.js';
import { sections } from './draft.js';
import { sectionWords } from './draft-words.js';
import { PartPage } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */
/** @typedef {import('../web/shapes').DraftSection['name']} Name */

/** One of the plan's parts that are words. */
class WriteWordsPage extends PartPage {
  get section() {
    return /** @type {Name} */ (this.here.params.section);
  }

  get name() {
    return `sections/${this.section}`;
  }

  load() {
    if (!sections.includes(this.section)) throw new Refusal(404, {});
    return super.load();
  }

  /** @param {Whole} whole */
  words({ budget }) {
    return sectionWords(budget)[this.section].title;
  }

  /** @param {Whole} whole */
  fields({ budget }) {
    const { hint } = sectionWords(budget)[this.section];
    return html`${textArea(this.writing, { name: 'words', label: msg('In your own words'), hint, rows: 9 })} ${this.foot()}`;
  }

  /** @param {Whole} _whole */
  asRead(_whole) {
    const { words } = this.writing.fields;
    return words
      ? html`<p class="own-words">${words}</p>`
      : html`<p class="empty">${msg('Nothing is written here.')}</p>`;
  }
}
customElements.define('write-words-page', WriteWordsPage);
