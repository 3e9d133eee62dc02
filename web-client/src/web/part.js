import { msg } from '@lit/localize';
import { html } from 'lit';
import { Light, loading } from './page.js';
import { inWords } from './trouble.js';

/** Why a part of the page could not be loaded, and the way to try again. @param {unknown} no @param {() => unknown} again */
export const partTrouble = (no, again) => html`<p class="note">${inWords(no).words}
  <button class="link" type="button" @click=${() => again()}>${msg('Try again')}</button></p>`;

/**
 * A list in the midst of a page that asks for itself: loading, what it got, or why not.
 * @template T
 */
export class Part extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { budget: { attribute: false }, items: { state: true }, no: { state: true } };

  constructor() {
    super();
    this.budget = '';
    /** @type {T[] | undefined} */
    this.items = undefined;
    /** @type {unknown} */
    this.no = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.refresh();
  }

  async refresh() {
    this.no = undefined;
    try {
      this.items = await this.load();
    } catch (no) {
      this.no = no;
    }
  }

  /** @returns {Promise<T[]>} */
  async load() {
    throw new Error(`${this.localName} loads nothing`);
  }

  /** @param {T[]} _items @returns {unknown} */
  content(_items) {
    return html``;
  }

  render() {
    if (this.no) return partTrouble(this.no, () => this.refresh());
    return this.items ? this.content(this.items) : loading();
  }
}
