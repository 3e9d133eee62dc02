import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { get } from './api.js';
import { Page } from './page.js';

/** @template T @typedef {{ items: T[], next?: string }} Listed */

/** @param {string} path @param {string | undefined} cursor */
const after = (path, cursor) =>
  cursor ? `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : path;

/**
 * A page that is one list, asked for a piece at a time.
 * @template T
 * @extends {Page<Listed<T>>}
 */
export class ListPage extends Page {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { asking: { state: true } };

  constructor() {
    super();
    this.asking = false;
  }

  /** Where the list is. @returns {string} */
  source() {
    throw new Error(`${this.localName} has no list`);
  }

  /** @returns {Promise<Listed<T>>} */
  load() {
    return get(this.source());
  }

  more = async () => {
    const so = this.data;
    if (!so) return;
    this.asking = true;
    try {
      const rest = await get(after(this.source(), so.next));
      this.data = { ...so, next: rest.next, items: [...so.items, ...rest.items] };
    } catch (no) {
      this.no = no;
    }
    this.asking = false;
  };

  /** @param {Listed<T>} list */
  moreButton(list) {
    if (!list.next) return nothing;
    return html`<button class="nhsuk-button nhsuk-button--secondary" type="button" ?disabled=${this.asking} @click=${this.more}>
      ${this.asking ? msg('Loading…') : msg('Show more')}
    </button>`;
  }
}
