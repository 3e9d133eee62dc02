import { Refusal } from './api.js';
import { Page } from './page.js';

/** An address that is no screen's. @extends {Page<never>} */
class MissingPage extends Page {
  /** @returns {Promise<never>} */
  async load() {
    throw this.no ?? new Refusal(404, {});
  }
}
customElements.define('missing-page', MissingPage);
