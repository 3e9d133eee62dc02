import { msg, str } from '@lit/localize';
import { shaped } from './photo.js';
import { turned, uncut, whole } from './shape.js';

/** @typedef {import('../web/drafts').KeptFile} KeptFile */
/** @typedef {import('./shape').Shape} Shape */
/** @typedef {import('./shape').Cut} Cut */

/** @param {KeptFile} file */
export const isPicture = ({ type }) => type !== 'application/pdf';

/** What was done to a photo, by its number. @type {Record<'isNew' | 'isTurned' | 'isCropped', (n: number) => string>} */
const said = {
  isNew: (n) => msg(str`Photo ${n} is new.`),
  isTurned: (n) => msg(str`Photo ${n} is turned.`),
  isCropped: (n) => msg(str`Photo ${n} is cropped.`),
};

/** What is done to the pages of a form: each can be put right, moved, taken away, and the last of it taken back. */
export class Pages {
  /**
   * What each page was drawn from: turned and cut again and again, it is drawn from there each time, so that it does not get
   * worse, and what was cut off can come back.
   * @type {WeakMap<KeptFile, { base: KeptFile, shape: Shape }>}
   */
  looks = new WeakMap();
  /** What each page was put right to. @type {WeakMap<KeptFile, KeptFile>} */
  became = new WeakMap();
  /** @type {{ words: string, before: KeptFile[], after: KeptFile[] } | undefined} */
  last = undefined;
  /** One after the other, so that two taps turn twice. @type {Promise<unknown>} */
  changes = Promise.resolve();

  /** @param {{ form: import('../web/form').Form, say: (words: string) => void }} field */
  constructor(field) {
    this.field = field;
  }

  get files() {
    return this.field.form.files;
  }

  /** What was done last and can be taken back. */
  get undoable() {
    return this.last?.after === this.files ? this.last.words : undefined;
  }

  /** @param {KeptFile[]} after @param {string} words */
  change(after, words) {
    this.last = { words, before: this.files, after };
    this.field.form.setFiles(after);
    this.field.say(words);
  }

  undo() {
    if (this.last) this.field.form.setFiles(this.last.before);
    this.last = undefined;
    this.field.say(msg('It is as it was before.'));
  }

  /** @param {KeptFile} file @param {KeptFile} [instead] */
  arrived(file, instead) {
    const old = this.now(instead);
    if (old) this.replace(old, file, said.isNew);
    else this.field.form.setFiles([...this.files, file]);
  }

  /** @param {KeptFile} old @param {KeptFile} next @param {(n: number) => string} done */
  replace(old, next, done) {
    this.became.set(old, next);
    const words = done(this.files.indexOf(old) + 1);
    this.change(
      this.files.map((file) => (file === old ? next : file)),
      words,
    );
  }

  /** The page as it is now, if it still is one. @param {KeptFile | undefined} file */
  now(file) {
    let now = file;
    while (now && !this.files.includes(now)) now = this.became.get(now);
    return now;
  }

  /** @param {KeptFile} file */
  lookOf(file) {
    return this.looks.get(file) ?? { base: file, shape: whole };
  }

  /** @param {KeptFile} file @param {Shape} shape */
  async drawn(file, shape) {
    const { base } = this.lookOf(file);
    const made = await shaped(new Blob([base.bytes], { type: base.type }), shape);
    this.looks.set(made, { base, shape });
    return made;
  }

  /** @param {KeptFile} file @param {(shape: Shape) => Shape} how @param {(n: number) => string} done */
  putRight(file, how, done) {
    this.changes = this.changes.then(async () => {
      const before = this.now(file);
      if (!before) return;
      try {
        const after = await this.drawn(before, how(this.lookOf(before).shape));
        if (this.files.includes(before)) this.replace(before, after, done);
      } catch {
        this.field.say(msg('That did not work. Your photo is as it was.'));
      }
    });
    return this.changes;
  }

  /** @param {KeptFile} file */
  turn(file) {
    return this.putRight(file, turned, said.isTurned);
  }

  /** @param {KeptFile} file @param {Cut} cut */
  crop(file, cut) {
    return this.putRight(file, (shape) => ({ ...shape, cut }), said.isCropped);
  }

  /** The page as it is turned, with nothing cut off, and what is cut off now. @param {KeptFile} file */
  async toCrop(file) {
    const { turns, cut } = this.lookOf(file).shape;
    return { cut, file: Object.values(cut).some(Boolean) ? await this.drawn(file, { turns, cut: uncut }) : file };
  }

  /** @param {number} at */
  moveUp(at) {
    const moved = [...this.files];
    moved.splice(at - 1, 2, moved[at], moved[at - 1]);
    this.change(moved, msg(str`It is page ${at} now.`));
  }

  /** @param {KeptFile} file */
  takeAway(file) {
    const n = this.files.indexOf(file) + 1;
    const words = isPicture(file) ? msg(str`Photo ${n} is taken away.`) : msg(str`PDF ${n} is taken away.`);
    this.change(
      this.files.filter((one) => one !== file),
      words,
    );
  }
}
