import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Cookie} Cookie */

/** The session of a person, as the browser keeps it. */
const ofSession = (/** @type {Cookie} */ { name }) => name.startsWith('q_session');

/**
 * One phone: a browser of its own whose processes are killed without a word, and started again with what its disk has.
 * Chromium writes its cookies to the disk every half a minute; so that a kill does not mostly sign people out, the sessions
 * are put back.
 */
export class Phone {
  /** @param {{ program: string, args: string[], folder: string, url: string }} how `folder`: its disk */
  constructor({ program, args, folder, url }) {
    this.program = program;
    this.args = args;
    this.folder = folder;
    this.url = url;
    /** Who is signed in. */
    this.login = '';
    /** @type {Map<string, Cookie[]>} */
    this.sessions = new Map();
    /** @type {import('node:child_process').ChildProcess | undefined} */
    this.process = undefined;
    /** @type {import('@playwright/test').BrowserContext | undefined} */
    this.context = undefined;
    /** The tab that is looked at. @type {Page | undefined} */
    this.tab = undefined;
    /** What went wrong in its pages. @type {string[]} */
    this.faults = [];
  }

  /** Switched on. */
  async start() {
    const address = join(this.folder, 'DevToolsActivePort');
    rmSync(address, { force: true });
    const args = [...this.args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${this.folder}`];
    const env = { ...process.env, TZ: 'Europe/London' };
    this.process = spawn(this.program, [...args, 'about:blank'], { stdio: 'ignore', detached: true, env });
    const until = Date.now() + 30_000;
    while (!existsSync(address) || !readFileSync(address, 'utf8').includes('\n')) {
      if (Date.now() > until) throw new Error('The browser did not start');
      await new Promise((later) => setTimeout(later, 20));
    }
    const [port, path] = readFileSync(address, 'utf8').split('\n');
    const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    [this.context] = browser.contexts();
    this.context.setDefaultTimeout(20_000);
    this.context.on('page', (page) => page.on('pageerror', (error) => this.faults.push(String(error))));
    const session = this.sessions.get(this.login);
    if (session) await this.context.addCookies(session);
    this.tab = await this.newTab();
  }

  /** All of its processes, at once. */
  async kill() {
    const killed = this.process;
    this.process = undefined;
    this.context = undefined;
    this.tab = undefined;
    if (!killed?.pid || killed.exitCode !== null) return;
    const gone = new Promise((over) => killed.once('exit', over));
    process.kill(-killed.pid, 'SIGKILL');
    await gone;
  }

  get on() {
    if (!this.context) throw new Error('The phone is off');
    return this.context;
  }

  get page() {
    if (!this.tab) throw new Error('There is no tab');
    return this.tab;
  }

  async newTab() {
    const tab = await this.on.newPage();
    await tab.setViewportSize({ width: 390, height: 844 });
    return tab;
  }

  /** A tab to go on with: another one, if this was closed. */
  async ready() {
    if (!this.context) await this.start();
    if (!this.tab || this.tab.isClosed()) this.tab = await this.newTab();
    for (const other of this.on.pages()) if (other !== this.tab) await other.close();
  }

  /** The session ends, without a word to the pages. */
  async forgetSession() {
    await this.on.clearCookies();
    this.login = '';
  }

  /** The next answers are for somebody else, or for the same person again. Needs the signal. @param {string} login */
  async signIn(login) {
    await this.forgetSession();
    const before = this.sessions.get(login);
    if (before) {
      await this.on.addCookies(before);
      const me = await this.on.request.get(`${this.url}/api/v1/me`, { failOnStatusCode: false });
      if (me.ok()) return this.signedIn(login);
      await this.on.clearCookies();
    }
    const tab = await this.newTab();
    try {
      await tab.goto(`${this.url}/auth/login?to=%2Fwaiting`);
      await tab.getByLabel('Username or email').fill(login);
      await tab.getByLabel('Password', { exact: true }).fill(login);
      await tab.getByRole('button', { name: 'Sign In' }).click();
      await tab.waitForURL('**/waiting');
    } finally {
      await tab.close();
    }
    return this.signedIn(login);
  }

  /** @param {string} login */
  async signedIn(login) {
    this.login = login;
    this.sessions.set(login, (await this.on.cookies()).filter(ofSession));
  }

  /** @param {boolean} no */
  async noSignal(no) {
    await this.context?.setOffline(no);
  }
}
