import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';

/** Any port that is free now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((closed) => server.close(closed));
  return port;
}

/** What is packaged, in a process that is killed without a word and started again with the same database. */
export class Server {
  /** @param {string[]} command that starts it @param {string} log a file */
  constructor(command, log) {
    this.command = command;
    this.log = log;
    this.port = 0;
    /** @type {import('node:child_process').ChildProcess | undefined} */
    this.process = undefined;
    /** It answers. */
    this.up = false;
    /** @type {Promise<void>} */
    this.starting = Promise.resolve();
  }

  /** Goes on starting while something else is done; `starting` ends when it answers. */
  start() {
    this.starting = this.begin();
    this.starting.catch(() => {});
    return this.starting;
  }

  async begin() {
    this.port ||= await freePort();
    const [java, ...rest] = this.command;
    const log = openSync(this.log, 'a');
    const started = spawn(java, [`-Dquarkus.http.port=${this.port}`, ...rest], { stdio: ['ignore', log, log] });
    this.process = started;
    while (!(await this.ready())) {
      if (this.process !== started) return;
      if (started.exitCode !== null) throw new Error(`The server did not start: see ${this.log}`);
      await new Promise((later) => setTimeout(later, 100));
    }
    this.up = this.process === started;
  }

  ready = () =>
    fetch(`http://127.0.0.1:${this.port}/q/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );

  /** In the midst of whatever it does. */
  async kill() {
    const killed = this.process;
    this.up = false;
    this.process = undefined;
    if (!killed || killed.exitCode !== null) return;
    const gone = new Promise((over) => killed.once('exit', over));
    killed.kill('SIGKILL');
    await gone;
  }
}
