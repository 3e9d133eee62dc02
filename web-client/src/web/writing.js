import { NotReached, Refusal } from './api.js';
import { dropDraft, keepDraft, keptDraft } from './drafts.js';
import { differing, meeting, same } from './meeting.js';

/**
 * @typedef {Record<string, any>} Fields
 * @typedef {import('./drafts').Seen} Seen
 * @typedef {{ field: string, message: string }[]} Errors
 * @typedef {{
 *   place: string,
 *   read: (fields: Fields) => { errors: Errors, body: object },
 *   send: (body: object, version: number) => Promise<Seen>,
 *   look: () => Promise<Seen | undefined>,
 *   ours?: (field: string) => string,
 *   usual?: (name: string, value: any) => any,
 * }} Part what is written: where it is kept, how it is read and sent, what the API has of it now, the form's name for the API's
 *   field, and the one way to write what can be typed in several (£5, 5.00)
 * @typedef {'as-read' | 'here' | 'unfinished' | 'saving' | 'saved' | 'waiting' | 'clash' | 'gone' | 'stopped'} State
 */

const PAUSE_MS = 1000;
const AGAIN_MS = [5_000, 15_000, 60_000];

/**
 * Something that more than one person writes, saved as it is typed: at once on this device, and for everybody when there is a
 * pause and a network. What somebody else wrote meanwhile in another field is taken over; in the same field the person chooses.
 * Quacks like a Form, so that the fields can show it.
 */
export class Writing {
  /**
   * @param {import('lit').ReactiveControllerHost} host
   * @param {() => Part} part
   * @param {() => Promise<string>} person whose device it is
   */
  constructor(host, part, person) {
    this.host = host;
    this.partOf = part;
    this.person = person;
    /** @type {Fields} */
    this.fields = {};
    /** What the API had, when this was typed upon. @type {Seen} */
    this.seen = { version: 0, fields: {} };
    /** Sent, and perhaps there: the answers were lost. @type {Fields[]} */
    this.tried = [];
    /** What gave way to another's words. @type {import('./drafts').Aside[]} */
    this.aside = [];
    /** Both changed these. @type {{ theirs: Seen, names: string[] } | undefined} */
    this.clash = undefined;
    /** Why it cannot be sent as it is. @type {Errors} */
    this.lacking = [];
    /** The same, and what the API did not take, once it is to be shown. @type {Errors} */
    this.errors = [];
    /** @type {unknown} */
    this.no = undefined;
    /** @type {State} */
    this.state = 'as-read';
    /** Its page is no more: what it hears now must not touch what was typed at the same place since. */
    this.left = false;
    /** This device took it down. */
    this.held = true;
    this.tries = 0;
    /** Until the next pause in the typing. @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = undefined;
    /** Until it is tried again by itself. @type {ReturnType<typeof setTimeout> | undefined} */
    this.nextTry = undefined;
    /** While it is being sent. @type {Promise<void> | undefined} */
    this.saving = undefined;
    host.addController(this);
  }

  hostConnected() {
    this.left = false;
    addEventListener('online', this.goOn);
  }

  hostDisconnected() {
    removeEventListener('online', this.goOn);
    clearTimeout(this.nextTry);
    this.left = true;
    if (this.later !== undefined) void this.save();
  }

  get part() {
    return this.partOf();
  }

  get unsent() {
    return differing(this.fields, this.seen.fields, this.same).length > 0;
  }

  /** @param {string} name @param {any} a @param {any} b */
  same = (name, a, b) => {
    const { usual = (_, value) => value } = this.part;
    return same(usual(name, a), usual(name, b));
  };

  /** @param {State} state */
  say(state) {
    this.state = state;
    this.host.requestUpdate();
  }

  /** @param {string} field */
  error = (field) => this.errors.find((error) => error.field === field)?.message;

  /** Takes up what the API has, under what this device kept. @param {Seen} theirs @param {import('./drafts').Draft} [before] kept before the API was asked */
  async begin(theirs, before) {
    const kept = before ?? (await this.safely(async () => keptDraft(await this.person(), this.part.place)));
    this.fields = { ...theirs.fields };
    this.seen = theirs;
    this.clash = undefined;
    if (kept?.seen) {
      this.aside = kept.aside ?? [];
      this.tried = kept.tried ?? [];
      this.fields = { ...theirs.fields, ...kept.fields };
      this.seen = { ...kept.seen, fields: { ...theirs.fields, ...kept.seen.fields } };
      await this.meet(theirs);
      this.goOn();
    }
    this.host.requestUpdate();
  }

  /** @param {string} name @param {unknown} value */
  set(name, value) {
    this.fields = { ...this.fields, [name]: value };
    this.errors = this.errors.filter(({ field }) => field !== name);
    this.changed();
  }

  changed() {
    void this.keep();
    this.soon(PAUSE_MS);
    if (!this.saving) this.say('here');
    else this.host.requestUpdate();
  }

  /** @param {number} wait */
  soon(wait) {
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.save(), wait);
  }

  /** Writes down on this device what the API has not heard, and what gave way. */
  async keep() {
    const { fields, seen, tried, aside, part } = this;
    const nothing = !this.unsent && !aside.length;
    this.held = Boolean(
      await this.safely(async () => {
        const person = await this.person();
        const there = this.left ? await keptDraft(person, part.place) : undefined;
        if (there && differing(there.fields, fields, this.same).length) return true;
        if (nothing) await dropDraft(person, part.place);
        else await keepDraft(person, part.place, { id: '', sent: false, files: [], fields, seen, tried, aside });
        return true;
      }),
    );
    this.host.requestUpdate();
  }

  /** Saves it now, and whatever is typed while that lasts. @returns {Promise<void>} */
  save() {
    clearTimeout(this.later);
    clearTimeout(this.nextTry);
    this.later = undefined;
    this.saving ??= this.deliver().finally(() => {
      this.saving = undefined;
    });
    return this.saving;
  }

  async deliver() {
    while (this.unsent && !this.clash && this.state !== 'gone') {
      const sent = this.fields;
      const { errors, body } = this.part.read(sent);
      this.lacking = errors;
      if (errors.length) return this.say('unfinished');
      const goOn = await this.tell(sent, body);
      if (!goOn || this.later !== undefined) return; // more is being typed: at its next pause
    }
    if (!this.clash && this.state !== 'gone') this.settled();
  }

  /** Whether it is worth going on at once. @param {Fields} sent @param {object} body */
  async tell(sent, body) {
    this.tried = [...this.tried, sent];
    this.say('saving');
    await this.keep();
    try {
      await this.person();
      const heard = await this.part.send(body, this.seen.version);
      this.seen = { ...heard, fields: sent };
      this.errors = [];
      this.settled();
      await this.keep();
      return true;
    } catch (no) {
      return this.refused(no);
    }
  }

  settled() {
    this.tried = [];
    this.no = undefined;
    this.tries = 0;
    this.say(this.unsent ? 'here' : 'saved');
  }

  /** @param {unknown} no @returns {Promise<boolean>} */
  async refused(no) {
    this.no = no;
    if (this.left) return false; // it is kept, and goes on from the next page
    const moved = no instanceof Refusal && (no.status === 412 || no.status === 428 || no.slug.endsWith('-id-taken'));
    const lost = no instanceof Refusal && no.status === 404 && no.slug !== 'access-ended';
    if (moved || lost) return this.lookAgain();
    if (no instanceof Refusal && no.problem.violations?.length) {
      const { ours = (/** @type {string} */ name) => name } = this.part;
      this.errors = no.problem.violations.map(({ field, message }) => ({ field: ours(field), message }));
      this.lacking = this.errors;
      this.say('unfinished');
    } else if (no instanceof NotReached || (no instanceof Refusal && (no.status >= 500 || no.status === 429))) {
      this.say('waiting');
      this.nextTry = setTimeout(() => void this.save(), AGAIN_MS[Math.min(this.tries++, AGAIN_MS.length - 1)]);
    } else this.say('stopped');
    return false;
  }

  async lookAgain() {
    if (++this.tries > 5) {
      this.say('stopped');
      return false;
    }
    try {
      const theirs = await this.part.look();
      if (theirs) await this.meet(theirs);
      else this.say('gone');
      return Boolean(theirs) && !this.clash;
    } catch (no) {
      if (!(no instanceof Refusal) || ![404, 412].includes(no.status)) return this.refused(no);
      this.say('stopped');
      return false;
    }
  }

  /** What the API has now comes together with what was typed here. @param {Seen} theirs */
  async meet(theirs) {
    const { seen, fields, tried } = this;
    const ours = tried.find((sent) => !differing(theirs.fields, sent, this.same).length); // heard late
    const met = meeting(fields, ours ?? seen.fields, theirs.fields, this.same);
    const { names } = met;
    this.fields = met.fields;
    if (names.length) {
      this.clash = { theirs, names };
      this.no = undefined;
      this.say('clash');
    } else {
      this.seen = theirs;
      this.clash = undefined;
      this.tried = [];
      if (this.unsent) this.say('here');
    }
    await this.keep();
  }

  /** Sends nothing more by itself, and waits for what is on its way. */
  async idle() {
    clearTimeout(this.later);
    clearTimeout(this.nextTry);
    this.later = undefined;
    await this.saving;
  }

  /** Throws away what the API has not heard. */
  async letGo() {
    await this.idle();
    Object.assign(this, { fields: this.seen.fields, aside: [], tried: [], clash: undefined, no: undefined });
    await this.keep();
  }

  goOn = () => void (this.unsent && !this.clash && this.save());

  /** Says what it still needs, and takes the person there. Whether it is all there. */
  async whole() {
    await this.save();
    const { errors } = this.part.read(this.fields);
    if (errors.length) this.errors = errors;
    this.host.requestUpdate();
    return !this.errors.length;
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
