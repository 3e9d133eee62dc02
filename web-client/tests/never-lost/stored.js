import { createHash } from 'node:crypto';
import { newId } from '../../src/web/ids.js';

/** @typedef {{ id: string, name: string, sender: string, files: string[] }} Thing `files`: a SHA-256 of each */

/** Whoever counts: somebody who may see all of a budget, at an application that nobody interrupts. */
export class Stored {
  /** @param {{ url: string, issuer: string, login: string }} who */
  constructor({ url, issuer, login }) {
    this.api = `${url}/api/v1`;
    this.issuer = issuer;
    this.login = login;
    this.budget = '';
    /** The request that messages are written to. */
    this.thread = '';
    this.token = '';
    this.until = 0;
    /** What was downloaded before. @type {Map<string, string[]>} */
    this.hashes = new Map();
  }

  async fresh() {
    if (Date.now() < this.until) return;
    const form = { grant_type: 'password', client_id: 'openphb-cli', username: this.login, password: this.login };
    const answer = await fetch(`${this.issuer}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    this.token = (await answer.json()).access_token;
    this.until = Date.now() + 200_000;
  }

  /** Asks something, for others to write messages to. */
  async openThread() {
    const form = new FormData();
    const asked = { kind: 'something-else', words: 'May I write to you now and then?', private: false };
    form.set('request', new Blob([JSON.stringify(asked)], { type: 'application/json' }), 'request.json');
    this.thread = newId();
    await this.call(`/budgets/${this.budget}/review-requests/${this.thread}`, { method: 'PUT', body: form });
  }

  /** @param {string} holder whose budget */
  async lookAt(holder) {
    const { budgets } = await (await this.get('/me')).json();
    this.budget = budgets.find((/** @type {{ holder: string }} */ one) => one.holder === holder).id;
  }

  /** @param {string} path */
  get = (path) => this.call(path, {});

  /** @param {string} path @param {RequestInit} how */
  async call(path, how) {
    await this.fresh();
    const answer = await fetch(this.api + path, { ...how, headers: { Authorization: `Bearer ${this.token}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  /** Every row of a list, whatever its state. @param {string} list @returns {Promise<any[]>} */
  async rows(list) {
    const rows = [];
    let cursor = '';
    do {
      const answer = await this.get(`/budgets/${this.budget}/${list}?limit=200${cursor}`);
      const { items, next } = await answer.json();
      rows.push(...items);
      cursor = next ? `&cursor=${encodeURIComponent(next)}` : '';
    } while (cursor);
    return rows;
  }

  /** @param {string} list @param {{ id: string, fileCount: number }} row */
  async filesOf(list, { id, fileCount }) {
    const known = this.hashes.get(id);
    if (known) return known;
    const files = [];
    for (let n = 1; n <= fileCount; n++) {
      const answer = await this.get(`/budgets/${this.budget}/${list}/${id}/files/${n}`);
      files.push(
        createHash('sha256')
          .update(Buffer.from(await answer.arrayBuffer()))
          .digest('hex'),
      );
    }
    this.hashes.set(id, files);
    return files;
  }

  /** Of the receipts, requests and messages whose words begin so, all there are. @param {string} mark @returns {Promise<Thing[]>} */
  async all(mark) {
    /** @type {any[]} */
    const stored = [];
    for (const list of ['receipts', 'review-requests']) {
      for (const row of await this.rows(list)) {
        const name = row.supplier ?? row.words ?? '';
        if (!name.startsWith(mark)) continue;
        stored.push({ id: row.id, name, sender: row.sentBy.id, files: await this.filesOf(list, row) });
      }
    }
    const { messages } = await (await this.get(`/budgets/${this.budget}/review-requests/${this.thread}`)).json();
    for (const { id, words, by } of messages) {
      if (words.startsWith(mark)) stored.push({ id, name: words, sender: by.id, files: [] });
    }
    return stored;
  }
}
