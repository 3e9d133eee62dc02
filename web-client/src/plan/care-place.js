import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { Part } from '../web/part.js';

/** @typedef {{ locationId: string, name: string, postcode: string, personalCare: boolean }} Place */
/** @typedef {{ asOf: string, sample: boolean, items: Place[], says?: string }} Told */

const number = /^1-\d{5,12}$/;

/** What the CQC's directory says of a location's number, while it is typed and where it is decided. @extends {Part<Told>} */
class CarePlace extends Part {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { location: { attribute: false } };

  constructor() {
    super();
    this.location = '';
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    if (changed.get('location')) void this.refresh();
  }

  async load() {
    const asked = this.location.trim();
    return number.test(asked) ? [await get(`/care-providers?q=${asked}`)] : [];
  }

  /** @param {Told[]} told */
  content([told]) {
    if (!told) return nothing;
    const place = told.items.find(({ locationId }) => locationId === this.location.trim());
    return html`<p class="note" role="status">
      ${place ? html`${msg(html`In the CQC’s list of ${longDate(told.asOf)}: <b>${place.name}</b>, ${place.postcode}.`)} ${place.personalCare ? '' : msg('It is not registered for personal care.')}` : told.says}
      ${told.sample ? msg('This list is a sample: none of its places is real.') : ''}</p>`;
  }
}
customElements.define('care-place', CarePlace);
