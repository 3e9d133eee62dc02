import { msg } from '@lit/localize';
import { html, LitElement } from 'lit';
import { trouble } from './trouble.js';

/** A piece of the page in the light DOM, where the NHS styles and the focus are. */
export class Light extends LitElement {
  createRenderRoot() {
    return this;
  }
}

/**
 * A page asks the API for what it needs and shows one of: loading, what it got, or why not.
 * @template T
 */
export class Page extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { here: { attribute: false }, data: { state: true }, no: { state: true } };

  constructor() {
    super();
    /** @type {import('./router').Here} */
    this.here;
    /** @type {T | undefined} */
    this.data = undefined;
    /** @type {unknown} */
    this.no = undefined;
    /** The router waits for it before it moves the focus. @type {Promise<void>} */
    this.ready = Promise.resolve();
  }

  connectedCallback() {
    super.connectedCallback();
    this.ready = this.refresh();
  }

  /** Asks again, with what is on the screen left there meanwhile. */
  async refresh() {
    try {
      this.data = await this.load();
      this.no = undefined;
    } catch (no) {
      this.no = no;
    }
    await this.updateComplete;
  }

  /** @returns {Promise<T>} */
  async load() {
    throw new Error(`${this.localName} loads nothing`);
  }

  /** @param {T} _data @returns {unknown} */
  content(_data) {
    return html``;
  }

  /** What the browser's tab says. @param {T} _data */
  heading(_data) {
    return this.here.route.title();
  }

  render() {
    if (this.no) return trouble(this.no, () => void this.refresh());
    if (this.data === undefined)
      return html`<h1 class="nhsuk-u-visually-hidden">${this.here.route.title()}</h1>${loading()}`;
    return this.content(this.data);
  }

  updated() {
    const words = this.no || this.data === undefined ? this.here.route.title() : this.heading(this.data);
    document.title = `${words} – OpenPHB`;
  }
}

/** Says so only if it takes long enough to notice. */
export const loading = () => html`<p class="loading" role="status">${msg('Loading…')}</p>`;
