import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { longDate } from '../time/dates.js';
import { tag } from '../web/tag.js';
import './draft-sent.js';
import { partOfField, tasksOf } from './draft-parts.js';
import { planned, yours } from './draft-words.js';
import { keptParts, unsent } from './kept-parts.js';
import { home, WritePage, writeWords } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */
/** @typedef {import('./draft-parts').Task} Task */

/** The plan that is written together: its parts, how far each is, and what is missing. */
class WritePlanPage extends WritePage {
  constructor() {
    super();
    /** @type {import('./kept-parts').Kept[]} */
    this.kept = [];
  }

  async load() {
    const whole = await super.load();
    if (!this.kept.length) this.kept = await keptParts(this, whole);
    return whole;
  }

  /** All that was kept has come through: the page says so with the API's own words. */
  willUpdate() {
    if (!this.kept.length || unsent(this.kept).length) return;
    if (!this.kept.some(({ writing }) => writing.state === 'saved')) return;
    this.kept = [];
    void this.refresh();
  }

  /** @param {Whole} whole */
  heading({ budget }) {
    return writeWords(budget);
  }

  /** @param {Whole} whole */
  content(whole) {
    const { budget, draft } = whole;
    const { query } = this.here;
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}/plan`}>${yours(budget) ? msg('My plan') : msg('The plan')}</a></p>`}
      ${query.has('sent') && draft.sent ? html`<div class="done" role="status"><p><b>${msg('Sent.')}</b> ${msg(str`You have an answer by ${longDate(draft.sent.decideBy)}.`)}</p></div>` : nothing}
      <h1>${this.heading(whole)}</h1>
      ${this.parts(whole)}`;
  }

  /** @param {Whole} whole */
  parts(whole) {
    const { budget, draft } = whole;
    const writes = draft.mayWrite && draft.state !== 'sent';
    return html`${draft.state === 'sent' ? html`<draft-sent .budget=${budget} .draft=${draft} .me=${whole.me} @changed=${() => this.refresh()}></draft-sent>` : nothing}
      ${
        draft.base && draft.state !== 'sent'
          ? html`<p class="note">${msg(html`This changes the <a href=${`/budgets/${budget.id}/plan`}>plan that was agreed</a>. The agreed plan holds until a new one is agreed.`)}</p>`
          : nothing
      }
      ${
        writes
          ? html`<p>${
              yours(budget)
                ? msg('You, the people who help you, and your NHS team can all write here.')
                : msg(str`${budget.holder}, the people who help, and the NHS team can all write here.`)
            } ${msg('Do it in any order. It is saved as you type.')}</p>`
          : nothing
      }
      ${draft.state !== 'sent' && !draft.mayWrite ? html`<p class="note">${msg('You can read this. You cannot change it.')}</p>` : nothing}
      <section class="panel" aria-label=${msg('How much is planned')}>${planned(draft)}</section>
      <ul class="tasks">${tasksOf(whole).map((task) => this.task(task, whole))}</ul>
      ${writes ? this.sending(whole) : nothing}
      <ul class="links"><li><a href=${`/budgets/${budget.id}/three-ways`}>${msg('The three ways to hold the money')}</a></li></ul>`;
  }

  /** @param {Task} task @param {Whole} whole */
  task({ name, title, href, by, at, written, says }, { draft }) {
    const here = unsent(this.kept).filter((one) => one.name === name);
    const lacks = draft.missing.filter(({ field }) => partOfField(field) === name);
    const state = here.some(({ writing }) => writing.clash)
      ? tag('bad', msg('Two texts: choose'))
      : here.length
        ? tag('wait', msg('On this device, not saved yet'))
        : lacks.length && written
          ? tag('wait', msg('Not finished'))
          : written
            ? tag('good', msg('Written'))
            : tag('plain', msg('Not started'));
    return html`<li>
      <a href=${href} aria-describedby=${`task-${name}`}>${title}</a>
      <div class="tasks__state" id=${`task-${name}`}>${state}
        ${written ? html`<span class="quiet">${[says, by ? `${by}, ${longDate(at ?? '')}` : draft.base && msg('as agreed before')].filter(Boolean).join('. ')}</span>` : nothing}
      </div>
      ${written && draft.state !== 'sent' ? lacks.map(({ message }) => html`<p class="tasks__lacks quiet">${message}</p>`) : nothing}
    </li>`;
  }

  /** @param {Whole} whole */
  sending({ budget, draft }) {
    const check = html`<a class=${`nhsuk-button${draft.missing.length ? ' nhsuk-button--secondary' : ''}`} href=${`${home(budget.id)}/check`}>${yours(budget) ? msg('Check my plan') : msg(str`Check ${budget.holder}’s plan`)}</a>`;
    const n = draft.missing.length;
    return html`<h2>${msg('Check and send')}</h2>
      ${
        n
          ? html`<p>${n === 1 ? msg('One thing is missing before it can be sent.') : msg(str`${n} things are missing before it can be sent.`)}</p>`
          : html`<p>${msg('All parts are there. Read it once more, then send it.')}</p>`
      }
      <p>${check}</p>`;
  }
}
customElements.define('write-plan-page', WritePlanPage);
