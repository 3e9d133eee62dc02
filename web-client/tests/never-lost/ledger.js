/**
 * What was captured: written down on the phone with everything in it. `files`: a SHA-256 of each as the phone made it;
 * `said`: the most that the page has told the person of it.
 * @typedef {{ name: string, id: string, person: string, files: string[], said?: 'kept' | 'sent' }} Captured
 * @typedef {{ id: string, name: string, person: string }} There on the phone
 * @typedef {{ drafts: There[], waits: (There & { refused: string })[] }} OnThePhone
 * @typedef {{ person: string, rows: string[] }} Shown
 */

/** The count, kept beside the browser and the server. */
export class Ledger {
  constructor() {
    /** @type {Captured[]} */
    this.captured = [];
  }

  /** @param {string} name */
  find = (name) => this.captured.find((one) => one.name === name);

  /** @param {Captured} one */
  capture(one) {
    this.captured.push(one);
  }

  /** What the page told of it; what was sent is not only kept any more. @param {string} name @param {string | undefined} said */
  told(name, said) {
    const one = this.find(name);
    if (!one || one.said === 'sent') return;
    if (said === 'kept' || said === 'sent') one.said = said;
  }

  /**
   * What is wrong: captured = stored + waiting + still in its form, each once, whole, and in the name of who captured it.
   * The phone was looked at before the API, so that what went meanwhile is found.
   * @param {import('./stored.js').Thing[]} stored @param {OnThePhone} phone
   * @param {Shown} [shown] what one person sees on /waiting
   */
  wrong(stored, phone, shown) {
    const strangers = stored.filter(({ name }) => !this.find(name));
    return [
      ...strangers.map(({ name }) => `stored, and never captured: ${name}`),
      ...this.captured.flatMap((one) =>
        this.wrongWith(one, stored, phone, shown).map((what) => `${one.name}: ${what}`),
      ),
    ];
  }

  /** @param {Captured} one @param {import('./stored.js').Thing[]} stored @param {OnThePhone} phone @param {Shown} [shown] */
  wrongWith(one, stored, phone, shown) {
    const wrong = [];
    const there = stored.filter(({ name }) => name === one.name);
    const waits = phone.waits.filter(({ name }) => name === one.name);
    const drafts = phone.drafts.filter(({ name }) => name === one.name);
    if (there.length > 1) wrong.push(`doubled: stored ${there.length} times`);
    if (waits.length > 1) wrong.push(`doubled: waits ${waits.length} times`);
    if (!there.length && !waits.length && !drafts.length) wrong.push(`lost (the page said: ${one.said ?? 'nothing'})`);
    if (!there.length && one.said === 'sent') wrong.push('lost: the page said that it was sent');
    if (!there.length && !waits.length && one.said === 'kept') wrong.push('it does not wait, as the page said');
    for (const { id, sender, files } of there) {
      if (id !== one.id) wrong.push(`stored under another id: ${id}`);
      if (sender !== one.person) wrong.push(`sent in the name of another: ${sender}`);
      if (files.join() !== one.files.join()) wrong.push(`other files are stored: ${files} and not ${one.files}`);
    }
    for (const { person } of [...waits, ...drafts])
      if (person !== one.person) wrong.push(`is kept for another: ${person}`);
    for (const { refused } of waits) if (refused) wrong.push(`was refused: ${refused}`);
    const mine = shown?.person === one.person;
    const seen = shown?.rows.filter((row) => row.includes(one.name)).length ?? 0;
    if (mine && !there.length && waits.length && !seen) wrong.push('it waits, and the list does not show it');
    if (shown && !mine && seen) wrong.push('it is shown to somebody else');
    return wrong;
  }

  /** @param {import('./stored.js').Thing[]} stored @param {OnThePhone} phone */
  sums(stored, phone) {
    const there = new Set(stored.map(({ name }) => name));
    const left = this.captured.filter(({ name }) => !there.has(name));
    const waits = left.filter(({ name }) => phone.waits.some((one) => one.name === name));
    return {
      captured: this.captured.length,
      stored: this.captured.length - left.length,
      waiting: waits.length,
      drafts: left.length - waits.length,
      files: this.captured.reduce((sum, { files }) => sum + files.length, 0),
      toldSent: this.captured.filter(({ said }) => said === 'sent').length,
      toldKept: this.captured.filter(({ said }) => said === 'kept').length,
    };
  }
}
