import { myForm } from '../people/my-form.js';
import { ask, Refusal } from '../web/api.js';
import { Light } from '../web/page.js';

/**
 * A step that is taken once on a stored thing: a decision, an answer, a withdrawal. It says which version one saw; when that
 * is no longer the latest, the page shows the latest, and what was typed stays.
 */
export class Step extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { home: { attribute: false }, etag: { attribute: false } };

  /** @param {string} name its place in the API, under the thing */
  constructor(name) {
    super();
    this.name = name;
    /** The thing's own path in the API. */
    this.home = '';
    this.etag = '';
    this.form = myForm(this, () => `${this.home}/${name}`);
  }

  /**
   * @param {object} body @param {(field: string) => string} [ours]
   * @param {string} [place] under the thing; a step that can be taken more than once has an id of its own
   */
  async record(body, ours, place = this.name) {
    const { home, etag, form } = this;
    this.hear(await form.deliver(({ signal }) => ask(`${home}/${place}`, { method: 'PUT', body, etag, signal }), ours));
  }

  /**
   * The same for the holder's side: it may wait on this phone until there is signal.
   * @param {object} body @param {string} what in words @param {(field: string) => string} [ours]
   */
  async post(body, what, ours) {
    const { home, etag, form, name } = this;
    const page = location.pathname;
    this.hear(await form.post({ kind: 'withdrawal', what, path: `${home}/${name}`, body, etag, page }, ours));
  }

  /** @param {unknown} heard nothing, when the form says why */
  hear(heard) {
    const { form } = this;
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard }));
    else if (form.no instanceof Refusal && [409, 412].includes(form.no.status)) this.dispatchEvent(new Event('stale'));
  }
}
