import { msg } from '@lit/localize';
import { Cancelled, Refusal } from './api.js';
import { Draft } from './draft.js';

/** The tab says so too. @param {boolean} wrong */
const markTitle = (wrong) => {
  const mark = `${msg('Error:')} `;
  document.title = `${wrong ? mark : ''}${document.title.replace(mark, '')}`;
};

/**
 * How the API's no is read here. `ours`: the form's own name for the API's field; `why`: what a refusal means.
 * @typedef {{ ours?: (field: string) => string, why?: (no: unknown) => unknown }} Reading
 */

/**
 * What a person is typing, on its way to the API. Written down on this phone before it is first sent and until the API
 * has it, so that a refusal or a lost signal takes nothing away either.
 */
export class Form extends Draft {
  /** @param {import('./draft').Host} host @param {ConstructorParameters<typeof Draft>[1] & Reading} how */
  constructor(host, { ours = (field) => field, why = (no) => no, ...how }) {
    super(host, how);
    this.ours = ours;
    this.why = why;
    /** @type {{ field: string, message: string }[]} */
    this.errors = [];
    /** It was handed over, and waits for the reason said. @type {{ id: string, no: unknown } | undefined} */
    this.waits = undefined;
  }

  /** What came back to be put right says why, as if it had been refused here. */
  async resume() {
    await super.resume();
    if (this.no) await this.sayNo(this.why(this.no), this.ours);
  }

  empty() {
    this.errors = [];
    this.waits = undefined;
    super.empty();
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
   * @param {(field: string) => string} [ours]
   */
  async deliver(deliver, ours = this.ours) {
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

  /**
   * Hands it to the outbox, which sends it now or when it can. What comes back; nothing when it `waits`, or when it was not
   * taken and is here again. A phone that cannot keep it sends it at once, as `deliver` does.
   * @param {Omit<import('./outbox').Parcel, 'id' | 'person' | 'place' | 'fields' | 'begunAt'>} parcel
   * @param {(field: string) => string} [ours]
   * @returns {Promise<{ data: any, etag: string } | undefined>}
   */
  async post(parcel, ours = this.ours) {
    await this.restored;
    const [outbox, sending] = await Promise.all([import('./outbox.js'), import('./sending.js')]);
    clearTimeout(this.later);
    this.later = undefined;
    this.errors = [];
    this.no = undefined;
    markTitle(false);
    const { id, fields, files, begunAt } = this;
    const place = this.place();
    this.sending = { percent: 0, stop: () => void sending.stop(id) };
    this.still(true);
    let person = '';
    try {
      person = await this.owner();
      await outbox.hand({ ...parcel, id, person, place, fields, begunAt }, files);
    } catch (no) {
      this.sending = undefined;
      this.still(false);
      if (no instanceof outbox.IdWaits) {
        await this.sayNo(no, ours);
        return undefined;
      }
      const carry = (/** @type {object} */ how) => sending.carry({ ...parcel, person }, files, how);
      return this.deliver((how) => carry(how).catch((no) => Promise.reject(this.why(no))), ours);
    }
    try {
      const heard = await sending.sendNow(id, (percent) => {
        if (this.sending) this.sending = { ...this.sending, percent };
        this.host.requestUpdate();
      });
      this.sending = undefined;
      this.still(false);
      this.empty();
      return heard;
    } catch (no) {
      this.sending = undefined;
      this.still(false);
      if (this.host.isConnected && outbox.forGood(no)) await outbox.giveBack(id, { place });
      const back = await this.safely(this.begunHere);
      if (back?.id === id) {
        this.held = true;
        this.sent = back.sent;
        await this.sayNo(this.why(no), ours);
      } else {
        this.empty();
        this.waits = no instanceof Cancelled ? undefined : { id, no };
        if (this.waits) this.waitFor(id, outbox.listen);
      }
      return undefined;
    }
  }

  /** Says what becomes of it, as long as this page is there. @param {string} id @param {typeof import('./outbox').listen} listen */
  waitFor(id, listen) {
    const enough = listen((outcome) => {
      if (!this.host.isConnected) enough();
      if (outcome?.id !== id || !this.host.isConnected) return;
      if (this.waits?.id === id) this.waits = outcome.heard ? undefined : { id, no: outcome.no };
      this.host.requestUpdate();
      if (!outcome.heard) return;
      enough();
      this.host.dispatchEvent(new CustomEvent('changed', { detail: outcome.heard }));
    });
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
