import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { askedOf, criterionLine, saidTag } from '../budget/criteria.js';
import { get } from '../web/api.js';
import { Part } from '../web/part.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */

/** What the list says about one item of a plan: at once how strict it is, then each entry with its reason. @extends {Part<Criterion>} */
class ItemSays extends Part {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { words: { attribute: false }, says: { attribute: false } };

  constructor() {
    super();
    this.words = '';
    /** @type {Criterion['says'] | undefined} */
    this.says = undefined;
  }

  async load() {
    return this.says ? (await get(askedOf(this.budget, this.words))).items : [];
  }

  /** @param {Criterion[]} items */
  content(items) {
    return items.length ? html`<ul class="plain">${items.map(criterionLine)}</ul>` : nothing;
  }

  render() {
    if (!this.says) return html`<p class="quiet">${msg('The list says nothing about this.')}</p>`;
    return html`<div class="list-says">${this.items ? nothing : html`<p>${msg(html`The list: ${saidTag(this.says)}`)}</p>`}${super.render()}</div>`;
  }
}
customElements.define('item-says', ItemSays);
