import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { contactCard } from '../budget/contact.js';
import { needsLine } from '../budget/needs.js';
import { outlook } from '../budget/outlook.js';
import { partsOf, warnings } from '../budget/parts.js';
import { beforeAgreement, nextWords, stageCard, stageSteps, stageTag } from '../budget/stage.js';
import { thisBudget } from '../budget/this-budget.js';
import { barWithWords } from '../money/bar.js';
import { pounds } from '../money/money.js';
import '../notice/news-count.js';
import { begun, may, me, planBegun, rememberFirst } from '../people/me.js';
import { showFromNow, shown } from '../people/simply.js';
import { notYetSent } from '../people/unsent.js';
import { daysUntil, longDate } from '../time/dates.js';
import { readAloud } from '../web/aloud.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import { tag } from '../web/tag.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/shapes').Balance} Balance */
/** @typedef {{ budget: ThisBudget, balance?: Balance, unsent: string[], simpleScreen?: typeof import('./simply').simpleScreen }} Data */

/** Whether they need easy read was asked since this page was opened. */
let asked = false;

/**
 * The first screen: how much is left, until when it lasts, and who to ask.
 * @extends {Page<Data>}
 */
class BudgetPage extends Page {
  async load() {
    const { b } = this.here.params;
    const unsent = Promise.all([begun(b), planBegun(b)]);
    const [budget, { id }] = await Promise.all([thisBudget(b), me()]);
    this.chosen(id);
    const notes = budget.asStaff ? import('../budget/staff-notes.js') : undefined;
    const simple = shown(id) === 'simply' && !budget.asStaff ? import('./simply.js') : undefined;
    const balance = may(budget, 'see-budget') ? await get(`/budgets/${b}/balance`) : undefined;
    if (balance && !budget.asStaff) {
      rememberFirst(`/budgets/${b}`);
      void this.learn(id);
    }
    await notes;
    return { budget, balance, unsent: (await unsent).flat(), simpleScreen: (await simple)?.simpleScreen };
  }

  /** By a link of this page. @param {string} person */
  chosen(person) {
    const show = this.here.query.get('show');
    if (!show) return;
    showFromNow(person, show === 'simply' ? 'simply' : 'all');
    go(`/budgets/${this.here.params.b}`, { replace: true });
  }

  /** Who needs easy read, and chose nothing here, has it. @param {string} person */
  async learn(person) {
    if (asked || shown(person)) return;
    asked = true;
    const { easyRead } = await get('/me/preferences').catch(() => ({}));
    if (!easyRead || shown(person)) return;
    showFromNow(person, 'simply');
    if (this.isConnected) go(`/budgets/${this.here.params.b}`, { replace: true });
  }

  /** @param {Data} data */
  heading({ budget }) {
    return budget.role === 'holder' ? budget.name : `${budget.holder}: ${budget.name}`;
  }

  /** @param {Data} data */
  content({ budget, balance, unsent, simpleScreen }) {
    const here = !balance
      ? this.forCarer(budget)
      : budget.asStaff
        ? this.forStaff(budget, balance)
        : this.forHolder(budget, balance, simpleScreen);
    return html`${notYetSent(unsent)} ${here}`;
  }

  /** @param {ThisBudget} budget @param {Balance} balance @param {Data['simpleScreen']} simpleScreen */
  forHolder(budget, balance, simpleScreen) {
    const b = `/budgets/${budget.id}`;
    if (beforeAgreement(budget) && balance.agreedPence === 0) return this.notAgreed(budget);
    if (simpleScreen) return simpleScreen(budget, balance, leftWords(budget));
    return html`<div class="first">${left(budget, balance)}
      <div class="actions">
        ${may(budget, 'send-receipts') ? html`<a class="nhsuk-button" href=${`${b}/receipts/new`}>${msg('Add a receipt')}</a>` : nothing}
        ${may(budget, 'make-requests') ? html`<a class="nhsuk-button nhsuk-button--secondary" href=${`${b}/requests/new`}>${msg('Ask')}</a>` : nothing}
      </div>
      <news-count></news-count>
      ${contactCard(budget.contact)} ${whereItIs(budget, balance)} ${stageCard(budget)}
      <section>
        <h2 class="nhsuk-heading-m">${moreTitle(budget)}</h2>
        ${moreLinks(budget)}
      </section>
    </div>`;
  }

  /** Where it is on its way, before there is any money. @param {ThisBudget} budget */
  notAgreed(budget) {
    const writes = budget.next.what === 'write-the-plan' && may(budget, 'write-plan');
    return html`<div class="first">
      <section class="panel" aria-label=${msg('Where it is')}>
        <h1>${msg('Nothing is agreed yet')}</h1>
        <p>${stageTag(budget.stage)}</p>
        <p>${nextWords(budget)}</p>
        ${stageSteps(budget)}
        <p>${msg('There is no money to spend until the plan is agreed. Until then, ask before you buy anything.')}</p>
      </section>
      <div class="actions">
        ${writes ? html`<a class="nhsuk-button" href=${`/budgets/${budget.id}/plan/write`}>${writeWords(budget)}</a>` : nothing}
        ${may(budget, 'make-requests') ? html`<a class=${`nhsuk-button${writes ? ' nhsuk-button--secondary' : ''}`} href=${`/budgets/${budget.id}/requests/new`}>${msg('Ask')}</a>` : nothing}
      </div>
      <news-count></news-count>
      ${contactCard(budget.contact)}
      <section>
        <h2 class="nhsuk-heading-m">${moreTitle(budget)}</h2>
        ${earlyLinks(budget)}
      </section>
    </div>`;
  }

  /** @param {ThisBudget} budget @param {Balance} balance */
  forStaff(budget, balance) {
    return html`${fileNav(budget.id, budget.holder)}
      <h1>${budget.holder}</h1>
      ${needsLine(budget)}
      <dl class="facts">
        ${budget.nhsNumber ? html`<div><dt>${msg('NHS number')}</dt><dd>${spaced(budget.nhsNumber)}</dd></div>` : nothing}
        ${budget.dateOfBirth ? html`<div><dt>${msg('Date of birth')}</dt><dd>${longDate(budget.dateOfBirth)}</dd></div>` : nothing}
        <div><dt>${msg('Budget')}</dt><dd>${budget.name}</dd></div>
        <div><dt>${msg('Period')}</dt><dd>${msg(html`${longDate(budget.period.start)} to ${longDate(budget.period.end)}`)}</dd></div>
        ${budget.contact ? html`<div><dt>${msg('Contact')}</dt><dd>${budget.contact.name}</dd></div>` : nothing}
      </dl>
      ${this.here.query.has('opened') ? html`<div class="done" role="status"><h2>${msg('The budget is open')}</h2><p>${msg(html`${budget.holder} cannot see it yet: give them a code.`)}</p></div>` : nothing}
      ${stageCard(budget)}
      ${beforeAgreement(budget) && balance.agreedPence === 0 ? staffNext(budget) : html`${left(budget, balance)} ${whereItIs(budget, balance)}`}
      <div class="actions">
        ${may(budget, 'send-receipts') ? html`<a class="nhsuk-button nhsuk-button--secondary" href=${`/budgets/${budget.id}/receipts/new`}>${msg(str`Add a receipt for ${budget.holder}`)}</a>` : nothing}
        ${may(budget, 'make-requests') ? html`<a class="nhsuk-button nhsuk-button--secondary" href=${`/budgets/${budget.id}/requests/new`}>${msg(html`Ask for ${budget.holder}`)}</a>` : nothing}
      </div>
      <ul class="links">
        <li><a href=${`/budgets/${budget.id}/worked-out`}>${msg('How this budget was worked out')}</a></li>
        ${may(budget, 'write-plan') ? html`<li><a href=${`/budgets/${budget.id}/plan/write`}>${msg('Write the plan')}</a></li>` : nothing}
        <li><a href=${`/budgets/${budget.id}/letter`}>${msg('Letter: what is left')}</a></li>
        <li><a href=${`/budgets/${budget.id}/spend-on`}>${msg('What can it be spent on?')}</a></li>
        ${may(budget, 'record-needs') ? html`<li><a href=${`/budgets/${budget.id}/needs`}>${msg(html`How to reach ${budget.holder}`)}</a></li>` : nothing}
      </ul>
      ${may(budget, 'keep-notes') ? html`<staff-notes .budget=${budget.id} .holder=${budget.holder}></staff-notes>` : nothing}`;
  }

  /** @param {ThisBudget} budget */
  forCarer(budget) {
    const b = `/budgets/${budget.id}`;
    return html`<h1>${budget.holder}</h1>
      ${may(budget, 'send-receipts') ? html`<p><a class="nhsuk-button big" href=${`${b}/receipts/new`}>${msg('Add a receipt')}</a></p>` : nothing}
      <h2 class="nhsuk-heading-m">${msg('What you sent')}</h2>
      <receipt-list .budget=${budget.id} .most=${3}></receipt-list>
      <ul class="links">
        <li><a href=${`${b}/receipts`}>${msg('See all you sent')}</a></li>
        <li><a href=${`${b}/spend-on`}>${msg('What can it be spent on?')}</a></li>
        <li><a href=${`${b}/people`}>${helpers(budget)}</a></li>
      </ul>
      <news-count></news-count>
      ${contactCard(budget.contact)}`;
  }
}
customElements.define('budget-page', BudgetPage);

/** @param {ThisBudget} budget */
const moreTitle = ({ role }) => (role === 'holder' ? msg('More about your budget') : msg('More about this budget'));

/** @param {ThisBudget} budget */
const writeWords = ({ role }) => (role === 'holder' ? msg('Write my plan') : msg('Write the plan'));

/** @param {ThisBudget} budget */
const workedOutWords = ({ role }) =>
  role === 'holder' ? msg('How your budget was worked out') : msg('How this budget was worked out');

const spaced = (/** @type {string} */ n) => n.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

/** A wheelchair's money may be for three years. @param {ThisBudget} budget */
const leftWords = ({ period }) => (daysUntil(period.end, period.start) < 400 ? msg('Left this year') : msg('Left'));

/** @param {ThisBudget} budget @param {Balance} balance */
function left(budget, balance) {
  const { kind, words } = outlook(balance);
  const amount = html`<span class="left__words">${leftWords(budget)}</span> <span class="left__amount">${pounds(balance.leftPence)}</span>`;
  return html`<section class="panel left" aria-label=${msg('What is left')}>
    ${budget.asStaff ? html`<h2>${amount}</h2>` : html`<h1>${amount}</h1>`}
    <p class="left__of">${msg(html`of <a href=${`/budgets/${budget.id}/figures/agreed`}>${pounds(balance.agreedPence)} agreed</a>. <a href=${`/budgets/${budget.id}/figures/left`}>How this is worked out</a>`)}</p>
    <p class="left__outlook">${tag(kind, words)}</p>
    ${budget.asStaff ? nothing : html`<div class="left__ways not-printed">${readAloud('.left')} <a class="tap" href=${`/budgets/${budget.id}?show=simply`}>${msg('Show it simply')}</a></div>`}
  </section>`;
}

/** @param {ThisBudget} budget @param {Balance} balance */
function whereItIs(budget, balance) {
  return html`<section class="panel" aria-labelledby="where-title">
    <h2 class="nhsuk-heading-m" id="where-title">${msg('Where the money is')}</h2>
    ${barWithWords(partsOf(balance, budget.id))}
    ${warnings(balance)}
    ${
      balance.inYourAccountPence === undefined
        ? nothing
        : html`<p class="left__account">${budget.asStaff ? msg('Should be in the account') : msg('Should be in your account')}: <b>${pounds(balance.inYourAccountPence)}</b></p>`
    }
  </section>`;
}

/** What staff do about a budget on which nothing is agreed. @param {ThisBudget} budget */
function staffNext(budget) {
  const b = `/budgets/${budget.id}`;
  return html`<section class="panel" aria-labelledby="next-title">
    <h2 class="nhsuk-heading-m" id="next-title">${msg('Nothing is agreed yet. What next?')}</h2>
    <ul class="links">
      ${may(budget, 'keep-access') ? html`<li><a href=${`${b}/people/new`}>${msg(html`Make a code, so that ${budget.holder} can sign in`)}</a></li>` : nothing}
      ${may(budget, 'record-needs') ? html`<li><a href=${`${b}/needs`}>${msg(html`Write down how ${budget.holder} needs information`)}</a></li>` : nothing}
      ${may(budget, 'work-out') ? html`<li><a href=${`${b}/worked-out/new`}>${budget.stage === 'working-out' ? msg('Work out the sum and tell it') : msg('Work the sum out again')}</a></li>` : nothing}
    </ul>
  </section>`;
}

/** What there is to read before a plan is agreed. @param {ThisBudget} budget */
function earlyLinks(budget) {
  const b = `/budgets/${budget.id}`;
  const own = budget.role === 'holder';
  return html`<ul class="links">
    <li><a href=${`${b}/stage`}>${own ? msg('Where your budget is') : msg('Where this budget is')}</a></li>
    <li><a href=${`${b}/worked-out`}>${workedOutWords(budget)}</a></li>
    <li><a href=${`${b}/plan`}>${msg('The plan')}</a></li>
    <li><a href=${`${b}/spend-on`}>${own ? msg('What can I spend it on?') : msg('What can it be spent on?')}</a></li>
    ${may(budget, 'see-requests') ? html`<li><a href=${`${b}/requests`}>${msg('What you asked')}</a></li>` : nothing}
    <li><a href=${`${b}/people`}>${helpers(budget)}</a></li>
    ${may(budget, 'see-lookups') ? html`<li><a href=${`${b}/looks`}>${msg('Who looked')}</a></li>` : nothing}
  </ul>`;
}

/** The way to who may do what; those who help see their own part of it. @param {ThisBudget} budget */
const helpers = ({ role }) =>
  role === 'holder' || role === 'representative'
    ? msg('People who help')
    : msg('What you may do here, and how to stop');

/** @param {ThisBudget} budget */
function moreLinks(budget) {
  const b = `/budgets/${budget.id}`;
  return html`<ul class="links">
    <li><a href=${`${b}/items`}>${msg('What the money is for')}</a></li>
    <li><a href=${`${b}/spend-on`}>${budget.role === 'holder' ? msg('What can I spend it on?') : msg('What can it be spent on?')}</a></li>
    ${may(budget, 'see-receipts') ? html`<li><a href=${`${b}/receipts`}>${msg('Receipts')}</a></li>` : nothing}
    ${may(budget, 'see-requests') ? html`<li><a href=${`${b}/requests`}>${msg('What you asked')}</a></li>` : nothing}
    <li><a href=${`${b}/plan`}>${msg('The plan')}</a></li>
    ${may(budget, 'write-plan') ? html`<li><a href=${`${b}/plan/write`}>${writeWords(budget)}</a></li>` : nothing}
    ${may(budget, 'see-budget') ? html`<li><a href=${`${b}/worked-out`}>${workedOutWords(budget)}</a></li>` : nothing}
    <li><a href=${`${b}/statement`}>${msg('Statement: everything in and out')}</a></li>
    <li><a href=${`${b}/people`}>${helpers(budget)}</a></li>
    ${may(budget, 'see-lookups') ? html`<li><a href=${`${b}/looks`}>${msg('Who looked')}</a></li>` : nothing}
    ${may(budget, 'see-budget') ? html`<li><a href=${`${b}/letter`}>${msg('A letter to print: what is left')}</a></li>` : nothing}
  </ul>`;
}
