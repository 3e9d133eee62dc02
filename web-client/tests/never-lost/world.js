/** One run: who is in it, and what has happened. */
export class World {
  /**
   * @param {{
   *   phone: import('./phone.js').Phone, road: import('./road.js').Road, server: import('./server.js').Server,
   *   stored: import('./stored.js').Stored, ledger: import('./ledger.js').Ledger, seed: number,
   *   weights: import('./plan.js').Weights, mark: string, newer: string | undefined
   * }} parts `mark`: how all names of this run begin; `newer`: another build of the pages
   */
  constructor({ phone, road, server, stored, ledger, seed, weights, mark, newer }) {
    this.phone = phone;
    this.road = road;
    this.server = server;
    this.stored = stored;
    this.ledger = ledger;
    this.seed = seed;
    this.weights = weights;
    this.mark = mark;
    this.newer = newer;
    /** @type {import('./person.js').Where} */
    this.where = { url: road.url, budget: stored.budget, thread: stored.thread };
    /** How often what has happened. @type {Map<string, number>} */
    this.happened = new Map();
    /** For whoever reads of a failure. @type {string[]} */
    this.log = [];
    /** Turns in a row without signal or server. */
    this.down = 0;
  }

  /** @param {string} what */
  note(what) {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1);
  }

  /** What befell uploads since the last time. */
  noteUploads() {
    for (const what of this.road.happened.splice(0)) this.note(what);
  }

  get interruptions() {
    return [...this.happened.values()].reduce((sum, many) => sum + many, 0);
  }

  /** There is a signal again. */
  async signal() {
    this.road.mend();
    await this.phone.noSignal(false);
  }

  /** Nothing lies in wait meanwhile. @param {string} login */
  async signIn(login) {
    const { faults } = this.road;
    this.road.faults = [];
    for (let tries = 0; ; tries++) {
      try {
        await this.server.starting;
        await this.phone.signIn(login);
        break;
      } catch (no) {
        if (tries > 1) throw no; // the server may have been killed at this moment
      }
    }
    this.road.faults = faults;
  }

  /** Everything works again. */
  async heal() {
    await this.server.starting;
    await this.signal();
  }
}
