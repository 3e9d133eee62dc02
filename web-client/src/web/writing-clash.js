import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longMoment } from '../time/dates.js';
import { choose } from './choosing.js';
import { Light } from './page.js';

/** @typedef {import('./writing').Writing} Writing */
/** @typedef {{ label: string, text?: boolean, show?: (value: any) => unknown }} Named `text`: two of them can be put together */

/** Two people wrote at the same time: both texts, and the choice between them, for each field where they differ. */
export class WritingClash extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    writing: { attribute: false },
    named: { attribute: false },
    clash: { attribute: false },
    fields: { attribute: false },
    picks: { state: true },
    asked: { state: true },
  };

  constructor() {
    super();
    /** @type {Writing} */
    this.writing;
    /** @type {Writing['clash']} */
    this.clash = undefined;
    /** As they are typed just now. @type {Record<string, any>} */
    this.fields = {};
    /** What the fields are called. @type {(name: string) => Named} */
    this.named = () => ({ label: '' });
    /** @type {Record<string, string>} */
    this.picks = {};
    /** The button was pressed before all was chosen. */
    this.asked = false;
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { writing, picks, clash } = this;
    if (!clash) return;
    this.asked = true;
    const open = clash.names.find((name) => !picks[name]);
    if (open) return document.getElementById(`${open}-mine`)?.focus();
    const { theirs } = clash;
    const value = (/** @type {string} */ name) => {
      const [mine, other] = [writing.fields[name], theirs.fields[name]];
      return { mine, theirs: other, both: `${mine}\n\n${other}` }[picks[name]];
    };
    const field = clash.names[0];
    await choose(writing, Object.fromEntries(clash.names.map((name) => [name, value(name)])));
    this.picks = {};
    this.asked = false;
    document.getElementById(field)?.focus();
  };

  render() {
    const { clash } = this;
    if (!clash) return nothing;
    const by = clash.theirs.by ?? msg('Someone else');
    return html`<form class="note clash" novalidate @submit=${this.submit}>
      <h2 class="nhsuk-heading-m">${msg(html`${by} wrote here too`)}</h2>
      <p>${msg('Nothing is lost. Choose what the plan says. You can change it afterwards.')}</p>
      ${clash.names.map((name) => this.field(name, clash.theirs, by))}
      <button class="nhsuk-button" type="submit">${msg('Save what I chose')}</button>
    </form>`;
  }

  /** @param {string} name @param {import('./drafts').Seen} theirs @param {string} by */
  field(name, theirs, by) {
    const { label, text, show = (value) => value } = this.named(name);
    const mine = this.fields[name];
    const said = (/** @type {any} */ value) => (value ? show(value) : msg('Nothing'));
    const wrong = this.asked && !this.picks[name];
    const choice = (/** @type {string} */ value, /** @type {string} */ words) => html`<div class="nhsuk-radios__item">
      <input class="nhsuk-radios__input" id=${`${name}-${value}`} name=${`${name}-choice`} type="radio" .checked=${this.picks[name] === value}
        @change=${() => {
          this.picks = { ...this.picks, [name]: value };
        }}>
      <label class="nhsuk-label nhsuk-radios__label" for=${`${name}-${value}`}>${words}</label>
    </div>`;
    return html`<div class=${`nhsuk-form-group${wrong ? ' nhsuk-form-group--error' : ''}`}>
      <fieldset class="nhsuk-fieldset" aria-describedby=${wrong ? `${name}-choice-error` : nothing}>
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${label}</legend>
        <dl class="clash__texts">
          <div><dt>${msg('You wrote')}</dt><dd class="own-words">${said(mine)}</dd></div>
          <div><dt>${msg(html`${by} wrote${theirs.at ? html` <span class="quiet">${longMoment(theirs.at)}</span>` : nothing}`)}</dt><dd class="own-words">${said(theirs.fields[name])}</dd></div>
        </dl>
        ${
          wrong
            ? html`<span class="nhsuk-error-message" id=${`${name}-choice-error`} role="alert">${msg(html`<span class="nhsuk-u-visually-hidden">Error:</span> Choose one of these`)}</span>`
            : nothing
        }
        <div class="nhsuk-radios">
          ${choice('mine', msg('Keep mine'))} ${choice('theirs', msg(str`Keep what ${by} wrote`))}
          ${text && mine && theirs.fields[name] ? choice('both', msg('Put both in one box, to work on')) : nothing}
        </div>
      </fieldset>
    </div>`;
  }
}
customElements.define('writing-clash', WritingClash);

/** @param {Writing} writing @param {(name: string) => Named} named */
export const clashOf = (writing, named) =>
  html`<writing-clash .writing=${writing} .clash=${writing.clash} .fields=${writing.fields} .named=${named}></writing-clash>`;
