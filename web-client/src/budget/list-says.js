import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { ask } from '../web/api.js';
import { Light } from '../web/page.js';
import { askedOf, criterionLine } from './criteria.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */

const PAUSE_MS = 500;

/** What the list says about what is being typed: asked once the typing pauses. Without an answer it says nothing. */
class ListSays extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    budget: { attribute: false },
    words: { attribute: false },
    foot: { attribute: false },
    items: { state: true },
  };

  constructor() {
    super();
    this.budget = '';
    this.words = '';
    /** What one can do all the same. */
    this.foot = msg('You can still ask.');
    /** @type {Criterion[]} */
    this.items = [];
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = undefined;
    this.stop = new AbortController();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.later);
    this.stop.abort();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('words')) return;
    clearTimeout(this.later);
    this.stop.abort();
    if (this.words.trim()) this.later = setTimeout(() => this.lookUp(), PAUSE_MS);
    else this.items = [];
  }

  async lookUp() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    try {
      const { data } = await ask(askedOf(this.budget, this.words), { signal });
      if (!signal.aborted) this.items = data.items;
    } catch {
      if (!signal.aborted) this.items = [];
    }
  }

  render() {
    return html`<div role="status">${
      this.items.length
        ? html`<div class="note list-says"><p><b>${msg('Our list says:')}</b></p>
            <ul class="plain">${this.items.map(criterionLine)}</ul>
            <p>${this.foot}</p></div>`
        : nothing
    }</div>`;
  }
}
customElements.define('list-says', ListSays);
