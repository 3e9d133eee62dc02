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
    /** This phone could write it down. @type {boolean | undefined} */
    this.held = undefined;
    /** @type {string | undefined} */
    this.whose = undefined;
    /** It was handed over, and waits for the reason said. @type {{ id: string, no: unknown } | undefined} */
    this.waits = undefined;
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
    const kept = await this.safely(async () => (await this.begunHere()) ?? (await this.cameBack()));
    if (!kept) return;
    const touched = this.touched;
    this.id = kept.id;
    this.sent = kept.sent;
    this.begunAt = kept.begunAt ?? this.begunAt;
    this.fields = touched ? { ...kept.fields, ...this.fields } : { ...this.fields, ...kept.fields };
    this.files = [...kept.files, ...this.files].slice(0, 5);
    this.resumed = true;
    if (touched) await this.keep(); // with what was kept before
    this.host.requestUpdate();
  }

  begunHere = async () => keptDraft(await this.owner(), this.place());

  /** Whose words these are: who was here when they were begun, whoever signs in on this phone meanwhile. */
  async owner() {
    this.whose ??= await this.person();
    return this.whose;
  }

  /** What could not be sent is put right here, where the address says so. */
  async cameBack() {
    const id = new URLSearchParams(this.place().split('?')[1]).get('mend');
    if (!id) return undefined;
    const { asNo, giveBack } = await import('./outbox.js');
    const back = await giveBack(id, { place: this.place() });
    if (!back) return undefined;
    this.no = back.no && asNo(back.no);
    return this.begunHere();
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
    if (!this.sending) this.later = setTimeout(() => this.keep(), 200); // what is on its way is kept as it was sent
    this.host.requestUpdate();
  }

  /** Notes the instant at which it was begun, once. */
  begin() {
    this.begunAt ??= new Date().toISOString();
    return this.begunAt;
  }

  /** Writes it down. A phone that cannot (no room, a private window) still sends. */
  async keep() {
    clearTimeout(this.later);
    this.later = undefined;
    const { id, sent, fields, files, begunAt } = this;
    const place = this.place();
    this.held = await this.safely(async () => {
      await keepDraft(await this.owner(), place, { id, sent, fields, files, begunAt });
      return true;
    });
  }

  /** Throws it away and begins again. */
  async forget() {
    clearTimeout(this.later);
    this.later = undefined;
    await this.safely(async () => dropDraft(await this.owner(), this.place()));
    this.empty();
  }

  empty() {
    Object.assign(this, { id: newId(), fields: this.start(), files: [], errors: [], no: undefined, waits: undefined });
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

  /**
   * Hands it to the outbox, which sends it now or when it can. What comes back; nothing when it `waits`, or when it was not
   * taken and is here again. A phone that cannot keep it sends it at once, as `deliver` does.
   * @param {Omit<import('./outbox').Parcel, 'id' | 'person' | 'place' | 'fields' | 'begunAt'>} parcel
   * @param {(field: string) => string} [ours] the form's own name for the API's field
   * @param {(no: unknown) => unknown} [why] what a refusal means here
   * @returns {Promise<{ data: any, etag: string } | undefined>}
   */
  async post(parcel, ours = (field) => field, why = (no) => no) {
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
      return this.deliver((how) => carry(how).catch((no) => Promise.reject(why(no))), ours);
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
      const back = (await this.safely(this.begunHere))?.id === id;
      if (back) {
        this.held = true;
        this.sent = no instanceof Cancelled;
        await this.sayNo(why(no), ours);
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

  /** What is on its way is not changed on the way. @param {boolean} on */
  still(on) {
    for (const part of this.host.querySelectorAll('form .nhsuk-form-group, form files-field')) {
      /** @type {HTMLElement} */ (part).inert = on;
    }
    this.host.requestUpdate();
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
