import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { disagreeLink } from '../decision/decision.js';
import '../decision/say-why-late.js';
import { whyLate } from '../decision/why-late.js';
import { meAgain } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { ask } from '../web/api.js';
import { Page } from '../web/page.js';
import { tag } from '../web/tag.js';
import { birthdayWords, endedWords, nameOf, sentence, standing } from './access-words.js';
import './appoint-access.js';
import './authority-access.js';
import { fileNav } from './budget-nav.js';
import './change-access.js';
import './code-panel.js';
import { dropCode, keepCode, keptCode, leaveCode } from './codes.js';
import './end-access.js';
import { whomToTurnTo } from './local-texts.js';
import './new-code.js';
import { thisBudget } from './this-budget.js';

/** @typedef {import('../web/shapes').Access} Access */
/** @typedef {import('./this-budget').ThisBudget} ThisBudget */
/** @typedef {{ budget: ThisBudget, access: Access, etag: string, code?: import('./codes').KeptCode }} Data */

/** One person: what they may do on a budget, and every step that may be taken about it. @extends {Page<Data>} */
class AccessPage extends Page {
  get home() {
    return `/budgets/${this.here.params.b}/people/${this.here.params.id}`;
  }

  get api() {
    return `/budgets/${this.here.params.b}/access/${this.here.params.id}`;
  }

  /** @returns {Promise<Data>} */
  async load() {
    const [budget, { data: access, etag }] = await Promise.all([thisBudget(this.here.params.b), ask(this.api)]);
    const code = await keptCode(this.home);
    if (!code || access.state === 'invited') return { budget, access, etag, code };
    await dropCode(this.home); // used meanwhile, or of no more use
    return { budget, access, etag };
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leaveCode(this.home);
  }

  /** @param {Data} data */
  heading({ access, budget }) {
    return access.person?.me ? msg(str`What you may do for ${budget.holder}`) : nameOf(access);
  }

  /** The step that was taken, in its own words. @param {CustomEvent<{ data: Access, etag: string }>} e */
  changed = async (e) => {
    const { data, etag } = e.detail;
    if (data.code && data.codeUntil) await keepCode(this.home, { code: data.code, until: data.codeUntil });
    if (data.state !== 'invited') await dropCode(this.home);
    if (this.data) this.data = { ...this.data, access: data, etag, code: await keptCode(this.home) };
    this.saved = true;
    if (data.person?.me) await meAgain().catch(() => {});
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.done'))?.focus();
  };

  /** @param {Data} data */
  content(data) {
    const { budget, access, code } = data;
    const mine = access.person?.me;
    const { kind, words } = standing(access);
    if (mine && this.saved && access.state === 'ended') return this.left(budget);
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}/people`}>${mine ? msg('What you may do') : msg('People who help')}</a></p>`}
      <h1>${this.heading(data)}</h1>
      ${this.done(data)}
      ${code ? html`<code-panel .home=${this.home} .code=${code} .name=${nameOf(access)} .email=${access.email} @done=${() => this.refresh()}></code-panel>` : nothing}
      <p class="nhsuk-body-l">${sentence(access, budget.holder)}</p>
      <p>${tag(kind, words)}</p>
      ${whyLate(access.lateReasons, { promised: access.answerBy, waiting: access.state === 'asked', asStaff: budget.asStaff })}
      ${access.state === 'ended' ? html`<p>${endedWords(access)}</p>` : nothing}
      ${access.endsOnBirthday ? html`<p class="note">${birthdayWords(access.endsOnBirthday)}</p>` : nothing}
      ${access.reason ? html`<div class="decision"><h2 class="nhsuk-heading-s">${msg('Why')}</h2><p class="own-words">${access.reason}</p></div>` : nothing}
      ${access.decision && !budget.asStaff ? html`${disagreeLink(budget.id, access.decision)} ${whomToTurnTo(budget.localTexts)}` : nothing}
      ${facts(access)} ${this.steps(data)}`;
  }

  /** What was just done. @param {Data} data */
  done({ access, budget, code }) {
    if (code || !(this.saved || this.here.query.has('sent'))) return nothing;
    if (access.state === 'asked') {
      const who = budget.contact?.cover?.name ?? budget.contact?.name ?? msg('The NHS team');
      return done(
        access.answerBy
          ? msg(str`Sent. ${who} or a colleague answers by ${longDate(access.answerBy)}. You see it here.`)
          : msg(str`Sent. ${who} or a colleague answers. You see it here.`),
      );
    }
    return this.saved ? done(access.state === 'ended' ? msg('Ended.') : msg('Saved.')) : nothing;
  }

  /** @param {Data} data */
  steps({ budget, access, etag, code }) {
    const { maySayWhyLate, mayAppoint, mayChange, mayMakeCode, mayEnd, mayLeave } = access;
    const mayRecord = budget.asStaff && access.endsOnBirthday && !access.endedBy;
    const stale = () => this.refresh();
    return html`
      ${maySayWhyLate ? html`<say-why-late .home=${this.api} .promised=${access.answerBy} .holder=${budget.holder} @changed=${this.changed} @stale=${stale}></say-why-late>` : nothing}
      ${mayAppoint ? html`<appoint-access .home=${this.api} .etag=${etag} .access=${access} .holder=${budget.holder} @changed=${this.changed} @stale=${stale}></appoint-access>` : nothing}
      ${mayRecord ? html`<authority-access .home=${this.api} .etag=${etag} @changed=${this.changed} @stale=${stale}></authority-access>` : nothing}
      ${mayChange ? html`<change-access .home=${this.api} .etag=${etag} .access=${access} @changed=${this.changed} @stale=${stale}></change-access>` : nothing}
      ${mayMakeCode && !code ? html`<new-code .home=${this.home} .api=${this.api} .email=${access.email} @made=${stale}></new-code>` : nothing}
      ${(mayEnd && !mayAppoint && access.role !== 'paid') || mayLeave ? html`<end-access .home=${this.api} .etag=${etag} .access=${access} .holder=${budget.holder} .asStaff=${budget.asStaff} @changed=${this.changed} @stale=${stale}></end-access>` : nothing}`;
  }

  /** One has stopped helping. @param {ThisBudget} budget */
  left(budget) {
    return html`<div class="done" tabindex="-1" role="status">
      <h1>${msg('You have stopped')}</h1>
      <p>${
        budget.role === 'holder'
          ? msg('You can no longer see this budget here. What you sent stays sent.')
          : msg(str`You can no longer see ${budget.holder}’s budget. What you sent stays sent.`)
      }</p>
      <p>${msg('A receipt you began before can still be sent for 30 days.')}</p>
      <p><a class="tap" href="/">${msg('Go to the start')}</a></p>
    </div>`;
  }
}
customElements.define('access-page', AccessPage);

/** @param {string} words */
const done = (words) => html`<div class="done" tabindex="-1" role="status"><p>${words}</p></div>`;

/** @param {Access} access */
const facts = ({ role, email, document, grantedBy, grantedAt, state }) => html`<dl class="facts">
  <div><dt>${state === 'asked' || state === 'refused' ? msg('Asked for by') : role === 'paid' ? msg('Written down by') : msg('Let in by')}</dt><dd>${grantedBy ? `${grantedBy.me ? msg('You') : grantedBy.name}, ` : ''}${longDate(grantedAt)}</dd></div>
  ${email ? html`<div><dt>${msg('Email')}</dt><dd>${email}</dd></div>` : nothing}
  ${document ? html`<div><dt>${role === 'paid' ? msg('Paid for') : msg('Paper')}</dt><dd>${document}</dd></div>` : nothing}
</dl>`;
