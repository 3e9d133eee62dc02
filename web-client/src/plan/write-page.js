import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { myWriting } from '../people/my-writing.js';
import { errorSummary } from '../web/form-views.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import { clashOf } from '../web/writing-clash.js';
import { gaveWay, savingLine, toChoice } from '../web/writing-views.js';
import { draftOf, partOf } from './draft.js';
import { yours } from './draft-words.js';

/** @typedef {import('./draft').Whole} Whole */
/** @typedef {import('../web/writing-clash').Named} Named */

/** @param {string} b */
export const home = (b) => `/budgets/${b}/plan/write`;

/** @param {import('../budget/this-budget').ThisBudget} budget */
export const writeWords = (budget) => (yours(budget) ? msg('Write my plan') : msg(str`Write ${budget.holder}’s plan`));

const LONGEST_WAIT_MS = 3000;
const aWhile = () => new Promise((done) => setTimeout(done, LONGEST_WAIT_MS));

/** A page of the plan that is being written. @extends {Page<Whole>} */
export class WritePage extends Page {
  load() {
    return draftOf(this.here.params.b);
  }

  /** @param {Whole} whole */
  back({ budget }) {
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : nothing}
      <p><a class="back" href=${home(budget.id)}>${writeWords(budget)}</a></p>`;
  }

  /** Why nothing can be written just now. @param {Whole} whole */
  closed({ budget, draft }) {
    if (draft.state === 'sent')
      return html`<p class="note">${msg(html`The plan was sent to be decided, so nobody can change it. <a href=${home(budget.id)}>See where it is</a>`)}</p>`;
    if (!draft.mayWrite) return html`<p class="note">${msg('You can read this. You cannot change it.')}</p>`;
    return undefined;
  }
}

/** A page that is one part: saved as it is typed, and read where it cannot be written. */
export class PartPage extends WritePage {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { asked: { state: true } };

  constructor() {
    super();
    /** It was to be done, and is not whole: all that is wrong is said on top. */
    this.asked = false;
    /** @type {Whole | undefined} */
    this.whole = undefined;
    this.writing = myWriting(this, () => this.piece);
  }

  get piece() {
    if (!this.whole) throw new Error('asked for before it is loaded');
    return partOf(this.whole.budget, this.name);
  }

  /** Its place in the API, under the draft. @returns {string} */
  get name() {
    throw new Error(`${this.localName} is no part`);
  }

  /** Where one goes when it is done. @param {Whole} whole */
  next({ budget }) {
    return home(budget.id);
  }

  /** What it is before anybody has written it. @param {Whole} _whole @returns {Record<string, any>} */
  blank(_whole) {
    return {};
  }

  async load() {
    const whole = await super.load();
    this.whole = whole;
    const seen = this.piece.of(whole.draft) ?? { version: 0, fields: this.blank(whole) };
    await this.writing.begin(seen, whole.kept.get(this.piece.place));
    return whole;
  }

  /** @param {Whole} whole @returns {string} */
  words(whole) {
    return whole.budget.name;
  }

  /** @param {Whole} whole */
  heading(whole) {
    return `${this.asked && this.writing.errors.length ? `${msg('Error:')} ` : ''}${this.words(whole)}`;
  }

  /** @param {SubmitEvent} e */
  done = async (e) => {
    e.preventDefault();
    const { writing, data } = this;
    const whole = await Promise.race([writing.whole(), aWhile()]);
    this.asked = whole === false;
    await this.updateComplete;
    if (writing.clash) return toChoice(writing);
    if (this.asked) return /** @type {HTMLElement | null} */ (this.querySelector('.nhsuk-error-summary'))?.focus();
    if (data && !['stopped', 'gone'].includes(writing.state)) go(this.next(data));
  };

  /** What a field is called where two people differ. @param {string} _name @returns {Named} */
  named = (_name) => ({ label: msg('What the plan says'), text: true });

  /** @param {Whole} whole */
  content(whole) {
    const { writing, asked } = this;
    const closed = this.closed(whole);
    return html`${this.back(whole)} ${asked ? errorSummary(writing) : nothing}
      <h1>${this.words(whole)}</h1>
      ${closed ?? nothing}
      ${
        closed
          ? html`${this.asRead(whole)} ${gaveWay(writing, (name, value) => this.named(name).show?.(value) ?? value)}`
          : html`<form novalidate @submit=${this.done}>${this.fields(whole)}</form>
            ${clashOf(writing, this.named)}
            ${gaveWay(writing, (name, value) => this.named(name).show?.(value) ?? value)}
            ${this.more(whole)}`
      }`;
  }

  /** The fields, then how far it is saved, and done. @param {Whole} _whole @returns {unknown} */
  fields(_whole) {
    return nothing;
  }

  /** @param {Whole} _whole @returns {unknown} */
  more(_whole) {
    return nothing;
  }

  /** @param {Whole} _whole @returns {unknown} */
  asRead(_whole) {
    return nothing;
  }

  foot(words = msg('Done')) {
    return html`${savingLine(this.writing)} <button class="nhsuk-button" type="submit">${words}</button>`;
  }
}
