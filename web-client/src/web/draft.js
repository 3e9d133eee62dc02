import { dropDraft, keepDraft, keptDraft } from './drafts.js';
import { newId } from './ids.js';
import { openHere } from './open-here.js';

/**
 * @typedef {import('lit').ReactiveControllerHost & HTMLElement} Host
 * @typedef {import('./drafts').KeptFile} KeptFile
 */

/** @param {ArrayBuffer} one @param {ArrayBuffer} other */
const alike = (one, other) => {
  const bytes = new Uint8Array(other);
  return one.byteLength === other.byteLength && new Uint8Array(one).every((byte, i) => byte === bytes[i]);
};

/** @param {KeptFile} file @param {KeptFile[]} files */
const isAmong = (file, files) => files.some(({ bytes }) => alike(bytes, file.bytes));

/**
 * What a person is typing, written down on this phone as they type, so that a reload, a closed tab or an ended session takes
 * nothing away. In two tabs at once it is the one draft, and the tab that is looked at writes it.
 */
export class Draft {
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
    /** This phone could write it down; unknown until it has tried. @type {boolean | undefined} */
    this.held = undefined;
    /** @type {string | undefined} */
    this.whose = undefined;
    /** It goes on in another tab, until this one is looked at again. */
    this.elsewhere = false;
    /** Something came in meanwhile: a photo that was being made ready. */
    this.overtaken = false;
    this.letGo = () => {};
    host.addController(this);
  }

  hostConnected() {
    this.fields = { ...this.start(), ...this.fields };
    this.restored = this.resume();
    addEventListener('pagehide', this.keepNow);
    addEventListener('blur', this.keepNow);
    addEventListener('focus', this.goOnHere);
    document.addEventListener('visibilitychange', this.keepNow); // a phone may end a page that it has put away
  }

  hostDisconnected() {
    this.keepNow();
    this.letGo();
    removeEventListener('pagehide', this.keepNow);
    removeEventListener('blur', this.keepNow);
    removeEventListener('focus', this.goOnHere);
    document.removeEventListener('visibilitychange', this.keepNow);
  }

  keepNow = () => void (this.later && this.keep());

  /** Puts back what was kept, under whatever has been typed since. */
  async resume() {
    await this.safely(async () => this.hold(await this.owner()));
    const kept = await this.safely(async () => (await this.begunHere()) ?? (await this.cameBack()));
    if (!kept) return;
    const touched = this.touched;
    const { fields, files } = this;
    this.takeUp(kept);
    this.fields = touched ? { ...kept.fields, ...fields } : { ...fields, ...kept.fields };
    this.files = [...kept.files, ...files].slice(0, 5);
    this.resumed = true;
    if (touched) await this.keep(); // with what was kept before
    this.host.requestUpdate();
  }

  /** @param {import('./drafts').Draft} kept */
  takeUp({ id, sent, fields, files, begunAt }) {
    Object.assign(this, { id, sent, fields, files, begunAt: begunAt ?? this.begunAt, held: true });
  }

  /** Another tab that has it open gives way. @param {string} owner */
  hold(owner) {
    this.elsewhere = false;
    this.letGo = openHere(`${owner} ${this.place()}`, () => {
      this.elsewhere = true;
      this.still(true);
    });
  }

  /** As it was left in the other tab: changed, or sent and gone. */
  goOnHere = async () => {
    if (!this.elsewhere || this.sending) return;
    this.hold(await this.owner());
    const { files, overtaken } = this;
    const kept = await this.safely(this.begunHere);
    if (kept) this.takeUp(kept);
    else if (this.held || this.resumed) this.empty();
    if (overtaken) this.setFiles([...this.files, ...files.filter((file) => !isAmong(file, this.files))].slice(0, 5));
    this.still(false);
  };

  /** What is on its way, or goes on elsewhere, is not changed here. @param {boolean} on */
  still(on) {
    for (const part of this.host.querySelectorAll('form .nhsuk-form-group, form files-field')) {
      /** @type {HTMLElement} */ (part).inert = on;
    }
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
    this.overtaken = this.elsewhere;
    if (this.overtaken) return;
    const { id, sent, fields, files, begunAt } = this;
    const place = this.place();
    const written = this.safely(async () => {
      await keepDraft(await this.owner(), place, { id, sent, fields, files, begunAt });
      return true;
    });
    this.held = Boolean(await written);
  }

  /** Throws it away and begins again. */
  async forget() {
    clearTimeout(this.later);
    this.later = undefined;
    await this.safely(async () => dropDraft(await this.owner(), this.place()));
    this.empty();
  }

  empty() {
    Object.assign(this, { id: newId(), fields: this.start(), files: [], no: undefined });
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
}
