import { Cancelled, Refusal } from './api.js';
import { dropDraft, keepDraft, keptDraft } from './drafts.js';
import { newId } from './ids.js';

/** The tab says so too. @param {boolean} wrong */
const markTitle = (wrong) => {
  document.title = `${wrong ? 'Error: ' : ''}${document.title.replace(/^Error: /, '')}`;
};

/**
 * What a person is typing, on its way to the API. Written down on this phone before it is first sent and until the API
 * has it, so that a refusal, a reload, an ended session or a lost signal takes nothing away.
 * @typedef {import('lit').ReactiveControllerHost & HTMLElement} Host
 */
export class Form {
  /**
   * @param {Host} host
   * @param {{ place: () => string, person: () => Promise<string>, start?: () => Record<string, any> }} how
   */
  constructor(host, { place, person, start = () => ({}) }) {
    this.host = host;
    this.place = place;
    this.person = person;
    this.start = start;
    this.id = newId();
    /** @type {Record<string, any>} */
    this.fields = {};
    /** @type {import('./drafts').KeptFile[]} */
    this.files = [];
    /** @type {{ field: string, message: string }[]} */
    this.errors = [];
    /** Set while it is being sent. @type {{ percent: number, stop: () => void } | undefined} */
    this.sending = undefined;
    /** Why it was not sent. @type {unknown} */
    this.no = undefined;
    /** It was taken up again from an earlier time. */
    this.resumed = false;
    this.touched = false;
    /** The instant of the first thing typed or photographed. @type {string | undefined} */
    this.begunAt = undefined;
    /** The API may have it already: the answer was lost. */
    this.sent = false;
    host.addController(this);
  }

  hostConnected() {
    this.fields = { ...this.start(), ...this.fields };
    this.restored = this.resume();
    addEventListener('pagehide', this.keepNow);
    document.addEventListener('visibilitychange', this.keepNow); // a phone may end a page that it has put away
  }

  hostDisconnected() {
    this.keepNow();
    removeEventListener('pagehide', this.keepNow);
    document.removeEventListener('visibilitychange', this.keepNow);
  }

  keepNow = () => void (this.later && this.keep());

  /** Puts back what was kept, under whatever has been typed since. */
  async resume() {
    const kept = await this.safely(async () => keptDraft(await this.person(), this.place()));
    if (!kept) return;
    const touched = this.touched;
    this.id = kept.id;
    this.sent = kept.sent;
    this.begunAt = kept.begunAt ?? this.begunAt;
    this.fields = touched ? { ...kept.fields, ...this.fields } : { ...this.fields, ...kept.fields };
    this.files = [...kept.files, ...this.files].slice(0, 5);
    this.resumed = true;
    this.host.requestUpdate();
  }

  /** @param {string} name @param {unknown} value */
  set(name, value) {
    this.fields = { ...this.fields, [name]: value };
    this.changed();
  }

  /** @param {import('./drafts').KeptFile[]} files */
  setFiles(files) {
    this.files = files;
    this.changed();
  }

  changed() {
    this.touched = true;
    this.begin();
    clearTimeout(this.later);
    this.later = setTimeout(() => this.keep(), 200);
    this.host.requestUpdate();
  }

  /** Notes the instant at which it was begun, once. */
  begin() {
    this.begunAt ??= new Date().toISOString();
    return this.begunAt;
  }

  /** Writes it down. A phone that cannot (no room, a private window) still sends. */
  keep() {
    clearTimeout(this.later);
    this.later = undefined;
    const { id, sent, fields, files, begunAt } = this;
    return this.safely(async () => keepDraft(await this.person(), this.place(), { id, sent, fields, files, begunAt }));
  }

  /** Throws it away and begins again. */
  async forget() {
    clearTimeout(this.later);
    this.later = undefined;
    await this.safely(async () => dropDraft(await this.person(), this.place()));
    Object.assign(this, { id: newId(), fields: this.start(), files: [], errors: [], no: undefined });
    Object.assign(this, { resumed: false, touched: false, begunAt: undefined, sent: false });
    this.host.requestUpdate();
  }

  /** The same words under a new id: a second thing, not the first once more. */
  another() {
    this.id = newId();
    this.sent = false;
    this.no = undefined;
    this.changed();
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T | undefined>} */
  async safely(work) {
    try {
      return await work();
    } catch {
      return undefined;
    }
  }

  /** @param {string} field */
  error = (field) => this.errors.find((error) => error.field === field)?.message;

  /** Shows what must be put right, and takes the person there. @param {{ field: string, message: string }[]} errors */
  async refuse(errors) {
    this.errors = errors;
    this.no = undefined;
    markTitle(true);
    this.host.requestUpdate();
    await this.host.updateComplete;
    /** @type {HTMLElement | null} */ (this.host.querySelector('.nhsuk-error-summary'))?.focus();
  }

  /** Nothing is to be put right, though it is not sent yet. */
  allRight() {
    this.errors = [];
    this.no = undefined;
    markTitle(false);
    this.host.requestUpdate();
  }

  /**
   * Sends it. What comes back, or nothing when it was not taken; the form then says why.
   * @template T
   * @param {(how: { progress: (percent: number) => void, signal: AbortSignal }) => Promise<T>} deliver
   * @param {(field: string) => string} [ours] the form's own name for the API's field
   */
  async deliver(deliver, ours = (field) => field) {
    const stop = new AbortController();
    this.errors = [];
    this.no = undefined;
    markTitle(false);
    this.sending = { percent: 0, stop: () => stop.abort() };
    this.host.requestUpdate();
    try {
      await this.person();
      this.sent = true;
      await this.keep();
      const progress = (/** @type {number} */ percent) => {
        if (this.sending) this.sending = { ...this.sending, percent };
        this.host.requestUpdate();
      };
      const heard = await deliver({ progress, signal: stop.signal });
      this.sending = undefined;
      await this.forget();
      return heard;
    } catch (no) {
      this.sending = undefined;
      if (no instanceof Refusal) this.sent = false;
      await this.sayNo(no, ours);
      return undefined;
    }
  }

  /** @param {unknown} no @param {(field: string) => string} ours */
  async sayNo(no, ours) {
    if (no instanceof Refusal && no.problem.violations?.length) {
      await this.refuse(no.problem.violations.map(({ field, message }) => ({ field: ours(field), message })));
      return;
    }
    this.no = no;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (!(no instanceof Cancelled)) /** @type {HTMLElement | null} */ (this.host.querySelector('.not-sent'))?.focus();
  }
}
