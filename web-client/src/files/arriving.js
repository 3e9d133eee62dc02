import { msg, str } from '@lit/localize';
import { ready } from './photo.js';

/** @typedef {import('../web/drafts').KeptFile} KeptFile */
/** @typedef {{ file: File, instead?: KeptFile }} Chosen a file, and the page whose place it takes */

/** What is said of those that are too many. @param {number} over how many @param {number} space for how many there was room */
export function leftOut(over, space) {
  if (over === 1) return space ? msg('We left out the last one') : msg('We left out this one. Take one away first');
  return space ? msg(str`We left out the last ${over}`) : msg(str`We left out the last ${over}. Take one away first`);
}

/** What was chosen and is not ready yet. One is made ready at a time; the others stay files, which take no memory. */
export class Arriving {
  /** @param {{ next: () => void, arrived: (file: KeptFile, instead?: KeptFile) => void, no: (no: unknown, name: string) => void }} hear */
  constructor(hear) {
    this.hear = hear;
    /** @type {Chosen[]} */
    this.waiting = [];
    this.total = 0;
  }

  get done() {
    return this.total - this.waiting.length;
  }

  get words() {
    return this.total > 1
      ? msg(str`Getting photo ${this.done + 1} of ${this.total} ready…`)
      : msg('Getting your photo ready…');
  }

  /** Until all are ready. What comes meanwhile joins the same queue. @param {Chosen[]} chosen */
  async take(chosen) {
    const underWay = this.waiting.length > 0;
    this.total = chosen.length + (underWay ? this.total : 0);
    this.waiting.push(...chosen);
    if (underWay) return;
    while (this.waiting.length) {
      const { file, instead } = this.waiting[0];
      this.hear.next();
      try {
        this.hear.arrived(await ready(file), instead);
      } catch (no) {
        this.hear.no(no, file.name);
      }
      this.waiting.shift();
    }
  }
}
