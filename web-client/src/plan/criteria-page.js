import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { saidTag } from '../budget/criteria.js';
import { answerCard } from '../budget/past-answers.js';
import { me } from '../people/me.js';
import { longDate, today } from '../time/dates.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import './keep-criterion.js';
import './take-back-answer.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */
/** @typedef {import('../web/shapes').CriterionRow} Row */
/** @typedef {import('../web/shapes').PastAnswer} PastAnswer */
/** @typedef {{ items: Criterion[], answers: PastAnswer[], history: Row[], organisation: string, lead: boolean }} Data */

/** Both lists of what the money may be spent on: staff read them, leads keep their organisation's own. @extends {Page<Data>} */
class CriteriaPage extends Page {
  async load() {
    const [who, { items, answers, history }] = await Promise.all([me(), get('/criteria')]);
    const lead = Boolean(who.staff?.roles.includes('lead'));
    const { act, back } = this;
    if ((act || back) && !lead) throw new Refusal(403, { detail: msg('Only a lead can change the list.') });
    if (act?.on && !items.some((/** @type {Criterion} */ one) => one.id === act.on && !one.national))
      throw new Refusal(404, {});
    if (back && !answers.some((/** @type {PastAnswer} */ { id }) => id === back)) throw new Refusal(404, {});
    return { items, answers, history, organisation: who.staff?.organisation.name ?? '', lead };
  }

  /** What is being done, and to what; a new entry is on nothing yet. */
  get act() {
    const { query } = this.here;
    const name = /** @type {const} */ (['add', 'change', 'end']).find((one) => query.has(one));
    return name && { name, on: query.get(name) || undefined };
  }

  /** Which shared answer is taken back. */
  get back() {
    return this.here.query.get('back') ?? undefined;
  }

  heading() {
    const { act } = this;
    if (this.back) return msg('Take an answer back');
    return act
      ? { add: msg('Add to the list'), change: msg('Change an entry'), end: msg('End an entry') }[act.name]
      : msg('What the money may be spent on');
  }

  /** @param {CustomEvent<Row>} e */
  saved = (e) => go(`/criteria?saved=${e.detail.id}`, { replace: true });

  takenBack = () => go('/criteria?taken-back', { replace: true });

  /** @param {Data} data */
  content({ items, answers, history, organisation, lead }) {
    const { act, back } = this;
    if (back) {
      return html`<p><a class="back" href="/criteria">${msg('Both lists')}</a></p>
        <take-back-answer .answer=${answers.find(({ id }) => id === back)} @changed=${this.takenBack}></take-back-answer>`;
    }
    if (act) {
      return html`<p><a class="back" href="/criteria">${msg('Both lists')}</a></p>
        <keep-criterion .known=${items.find(({ id }) => id === act.on)} .ends=${act.name === 'end'} @changed=${this.saved}></keep-criterion>`;
    }
    const own = items.filter(({ national }) => !national);
    return html`${this.done(history)}
      <h1>${msg('What the money may be spent on')}</h1>
      <p>${msg('Holders and helpers see both lists when they look something up.')}${lead ? '' : ` ${msg('A lead of your team can change your own list.')}`}</p>
      <h2 class="nhsuk-heading-m">${msg(html`Own list of ${organisation}`)}</h2>
      ${lead ? html`<p><a class="nhsuk-button" href="/criteria?add">${msg('Add to the list')}</a></p>` : nothing}
      ${own.length ? html`<ul class="cards">${own.map((one) => card(one, lead))}</ul>` : html`<p class="empty">${msg('There is nothing on it yet.')}</p>`}
      <h2 class="nhsuk-heading-m">${msg('What others were told')}</h2>
      <p>${msg('Answers to “May I buy this?” that staff wrote anew for everybody, without a name.')}${lead ? ` ${msg('If one can guess who it was about, take it back.')}` : ''}</p>
      ${answers.length ? html`<ul class="cards">${answers.map((one) => answerCard(one, lead ? backLink(one) : nothing))}</ul>` : html`<p class="empty">${msg('No answer is shared yet.')}</p>`}
      <h2 class="nhsuk-heading-m">${msg('List for England')}</h2>
      <p>${msg('It comes with OpenPHB. Your own list can add to it and be stricter, not less strict.')}</p>
      <ul class="cards">${items.filter(({ national }) => national).map((one) => card(one, false))}</ul>
      <h2 class="nhsuk-heading-m">${msg('Who changed what')}</h2>
      ${history.length ? html`<ol class="rows history">${history.map(told)}</ol>` : html`<p class="empty">${msg('Nobody has changed anything yet.')}</p>`}`;
  }

  /** @param {Row[]} history */
  done(history) {
    if (this.here.query.has('taken-back')) {
      return html`<div class="done" role="status"><p>${msg(html`<b>Taken back.</b> Nobody is told this answer any more.`)}</p></div>`;
    }
    const saved = history.find(({ id }) => id === this.here.query.get('saved'));
    if (!saved) return nothing;
    const from = saved.firstDay === today() ? msg('today') : longDate(saved.firstDay);
    return html`<div class="done" role="status">
      <p><b>${msg('Saved.')}</b> ${saved.ends ? msg(str`${saved.name} is off the list from ${from}.`) : msg(str`${saved.name} is on the list from ${from}.`)}</p>
    </div>`;
  }
}
customElements.define('criteria-page', CriteriaPage);

/** @param {PastAnswer} answer */
const backLink = ({ id, asked }) =>
  html`<ul class="links"><li><a href=${`/criteria?back=${id}`}>${msg(html`Take it back<span class="nhsuk-u-visually-hidden">: ${asked}</span>`)}</a></li></ul>`;

/** With the words it is recognised by. @param {Criterion} criterion @param {boolean} mayChange */
const card = ({ id, name, says, words, reason, source }, mayChange) => html`<li class="panel">
  <h3 class="nhsuk-heading-s">${name}</h3>
  <p>${saidTag(says)}</p>
  <p>${reason}</p>
  <p class="quiet">${msg(html`Where this is written: ${source}. Recognised by: ${words.join(', ')}.`)}</p>
  ${
    mayChange
      ? html`<ul class="links">
        <li><a href=${`/criteria?change=${id}`}>${msg(html`Change<span class="nhsuk-u-visually-hidden">: ${name}</span>`)}</a></li>
        <li><a href=${`/criteria?end=${id}`}>${msg(html`Take off the list<span class="nhsuk-u-visually-hidden">: ${name}</span>`)}</a></li>
      </ul>`
      : nothing
  }
</li>`;

/** One change in a sentence. @param {Row} row */
function told({ name, says, ends, firstDay, setBy, why, at }) {
  const day = longDate(firstDay);
  const what = ends ? msg('off the list') : saidTag(says);
  return html`<li>
    <p><b>${name}:</b> ${what}, ${firstDay > today() ? msg(str`will hold from ${day}`) : msg(str`from ${day}`)}.</p>
    <p class="quiet">${setBy?.me ? msg('You') : setBy?.name}, ${longDate(at)}: ${why}</p>
  </li>`;
}
