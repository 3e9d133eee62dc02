import { existsSync, readFileSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import { extname, join } from 'node:path';

/** @typedef {import('node:http').IncomingMessage} Asked */
/** @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {{ name: string, bytes?: number, wait?: number, atOnce?: () => void }} Fault
 *   `bytes`: after how many of the upload; `wait`: of `Retry-After`, seconds; `atOnce`: what happens at that moment */

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const signedOut = JSON.stringify({
  type: '/problems/not-signed-in',
  title: 'You are signed out',
  status: 401,
  detail: 'Sign in to go on. What you typed is kept on this device.',
});

/** What lies between the phone and the server. The browser knows its address alone. */
export class Road {
  /** @param {import('./server.js').Server} to */
  constructor(to) {
    this.to = to;
    /** No signal: nothing is let through. */
    this.down = false;
    /** What becomes of the next uploads, one each. @type {Fault[]} */
    this.faults = [];
    /** What has become of them. @type {string[]} */
    this.happened = [];
    /** Where the pages come from, if not from the server. @type {string | undefined} */
    this.pages = undefined;
    this.server = createServer((asked, answer) => this.pass(asked, answer));
    this.url = '';
  }

  async open() {
    this.server.listen(0, '127.0.0.1');
    await new Promise((listening) => this.server.once('listening', listening));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.server.address());
    this.url = `http://localhost:${port}`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** From now on nothing is let through, and what is under way is cut. */
  breakDown() {
    this.down = true;
    this.server.closeAllConnections();
  }

  /** Everything goes through again. */
  mend() {
    this.down = false;
    this.faults = [];
  }

  /** @param {Asked} asked @param {Answer} answer */
  pass(asked, answer) {
    if (this.down) return void asked.socket.destroy();
    const path = (asked.url ?? '/').replace(/\?.*$/, '');
    const api = /^\/(api|auth|q)(\/|$)/.test(path);
    if (this.pages && !api) return this.page(this.pages, path, answer);
    const fault = asked.method === 'PUT' && api && this.to.up ? this.faults.shift() : undefined;
    if (!fault) return this.forward(asked, answer);
    this.happened.push(fault.name);
    return /** @type {any} */ (this)[fault.name](asked, answer, fault);
  }

  /** @param {string} folder @param {string} path @param {Answer} answer */
  page(folder, path, answer) {
    const file = join(folder, extname(path) ? path : '/index.html');
    if (!existsSync(file)) return void answer.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    answer.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(readFileSync(file));
  }

  /** @param {Asked} asked @param {Answer} answer @param {(heard: Asked) => void} [then] what becomes of the answer */
  forward(asked, answer, then) {
    const { method, headers, url } = asked;
    const up = ask({ host: '127.0.0.1', port: this.to.port, method, headers, path: url, agent: false });
    up.on('error', () => asked.socket.destroy());
    asked.on('error', () => up.destroy());
    answer.once('close', () => up.destroy());
    up.on('response', (heard) => {
      heard.on('error', () => asked.socket.destroy());
      if (then) return then(heard);
      answer.writeHead(heard.statusCode ?? 502, heard.headers);
      return heard.pipe(answer);
    });
    asked.pipe(up);
  }

  /** The answer is lost: it was taken, and the phone does not hear of it. @param {Asked} asked @param {Answer} answer */
  'answer lost'(asked, answer) {
    this.forward(asked, answer, (heard) => {
      heard.resume();
      heard.on('end', () => asked.socket.destroy());
    });
  }

  /** Half of the answer comes. @param {Asked} asked @param {Answer} answer */
  'half an answer'(asked, answer) {
    this.forward(asked, answer, (heard) => {
      answer.writeHead(heard.statusCode ?? 502, heard.headers);
      heard.once('data', (piece) => {
        answer.write(piece.subarray(0, piece.length / 2), () => asked.socket.destroy());
      });
    });
  }

  /** Whoever stands between gives up after the server has taken it. @param {Asked} asked @param {Answer} answer */
  'gateway gave up'(asked, answer) {
    this.forward(asked, answer, (heard) => {
      heard.resume();
      heard.on('end', () => answer.writeHead(504, { 'Content-Type': 'text/html' }).end('<h1>Gateway timeout</h1>'));
    });
  }

  /** The line goes in the midst of the upload. @param {Asked} asked @param {Answer} _ @param {Fault} fault */
  'upload cut'(asked, _, { bytes = 0, atOnce }) {
    const { method, headers, url } = asked;
    const up = ask({ host: '127.0.0.1', port: this.to.port, method, headers, path: url, agent: false });
    up.on('error', () => asked.socket.destroy());
    up.flushHeaders();
    let left = bytes;
    asked.on('data', (/** @type {Buffer} */ piece) => {
      up.write(piece.subarray(0, left));
      left -= piece.length;
      if (left > 0 || up.destroyed) return;
      atOnce?.();
      up.destroy();
      asked.socket.destroy();
    });
    asked.on('error', () => up.destroy());
    asked.on('end', () => up.end());
    up.on('response', (heard) => heard.resume().on('end', () => asked.socket.destroy()));
  }

  /** The server is killed in the midst of the upload. @param {Asked} asked @param {Answer} answer @param {Fault} fault */
  'server killed'(asked, answer, fault) {
    this['upload cut'](asked, answer, fault);
  }

  /** @param {Asked} asked @param {Answer} answer @param {Fault} fault */
  'answer 503'(asked, answer, { wait }) {
    asked.resume();
    const headers = { 'Content-Type': 'application/problem+json', ...(wait && { 'Retry-After': String(wait) }) };
    asked.on('end', () => answer.writeHead(503, headers).end(JSON.stringify({ status: 503, title: 'Not now' })));
  }

  /** @param {Asked} asked @param {Answer} answer */
  'answer 401'(asked, answer) {
    asked.resume();
    asked.on('end', () => answer.writeHead(401, { 'Content-Type': 'application/problem+json' }).end(signedOut));
  }

  /** A page of somebody's Wi-Fi, which says that all is well. @param {Asked} asked @param {Answer} answer */
  'page of a Wi-Fi'(asked, answer) {
    asked.resume();
    asked.on('end', () => answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome to the café</h1>'));
  }
}
