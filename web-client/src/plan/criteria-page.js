import { html, nothing } from 'lit';
import { saidTag } from '../budget/criteria.js';
import { me } from '../people/me.js';
import { longDate, today } from '../time/dates.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import './keep-criterion.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */
/** @typedef {import('../web/shapes').CriterionRow} Row */
/** @typedef {{ items: Criterion[], history: Row[], organisation: string, lead: boolean }} Data */

/** Both lists of what the money may be spent on: staff read them, leads keep their organisation's own. @extends {Page<Data>} */
class CriteriaPage extends Page {
  async load() {
    const [who, { items, history }] = await Promise.all([me(), get('/criteria')]);
    const lead = Boolean(who.staff?.roles.includes('lead'));
    const { act } = this;
    if (act && !lead) throw new Refusal(403, { detail: 'Only a lead can change the list.' });
    if (act?.on && !items.some((/** @type {Criterion} */ one) => one.id === act.on && !one.national))
      throw new Refusal(404, {});
    return { items, history, organisation: who.staff?.organisation.name ?? '', lead };
  }

  /** What is being done, and to what; a new entry is on nothing yet. */
  get act() {
    const { query } = this.here;
    const name = /** @type {const} */ (['add', 'change', 'end']).find((one) => query.has(one));
    return name && { name, on: query.get(name) || undefined };
  }

  heading() {
    const { act } = this;
    return act
      ? { add: 'Add to the list', change: 'Change an entry', end: 'End an entry' }[act.name]
      : 'What the money may be spent on';
  }

  /** @param {CustomEvent<Row>} e */
  saved = (e) => go(`/criteria?saved=${e.detail.id}`, { replace: true });

  /** @param {Data} data */
  content({ items, history, organisation, lead }) {
    const { act } = this;
    if (act) {
      return html`<p><a class="back" href="/criteria">Both lists</a></p>
        <keep-criterion .known=${items.find(({ id }) => id === act.on)} .ends=${act.name === 'end'} @changed=${this.saved}></keep-criterion>`;
    }
    const own = items.filter(({ national }) => !national);
    return html`${this.done(history)}
      <h1>What the money may be spent on</h1>
      <p>Holders and helpers see both lists when they look something up.${lead ? '' : ' A lead of your team can change your own list.'}</p>
      <h2 class="nhsuk-heading-m">Own list of ${organisation}</h2>
      ${lead ? html`<p><a class="nhsuk-button" href="/criteria?add">Add to the list</a></p>` : nothing}
      ${own.length ? html`<ul class="cards">${own.map((one) => card(one, lead))}</ul>` : html`<p class="empty">There is nothing on it yet.</p>`}
      <h2 class="nhsuk-heading-m">List for England</h2>
      <p>It comes with OpenPHB. Your own list can add to it and be stricter, not less strict.</p>
      <ul class="cards">${items.filter(({ national }) => national).map((one) => card(one, false))}</ul>
      <h2 class="nhsuk-heading-m">Who changed what</h2>
      ${history.length ? html`<ol class="rows history">${history.map(told)}</ol>` : html`<p class="empty">Nobody has changed anything yet.</p>`}`;
  }

  /** @param {Row[]} history */
  done(history) {
    const saved = history.find(({ id }) => id === this.here.query.get('saved'));
    if (!saved) return nothing;
    const from = saved.firstDay === today() ? 'today' : longDate(saved.firstDay);
    return html`<div class="done" role="status">
      <p><b>Saved.</b> ${saved.name} ${saved.ends ? 'is off the list' : 'is on the list'} from ${from}.</p>
    </div>`;
  }
}
customElements.define('criteria-page', CriteriaPage);

/** With the words it is recognised by. @param {Criterion} criterion @param {boolean} mayChange */
const card = ({ id, name, says, words, reason, source }, mayChange) => html`<li class="panel">
  <h3 class="nhsuk-heading-s">${name}</h3>
  <p>${saidTag(says)}</p>
  <p>${reason}</p>
  <p class="quiet">Where this is written: ${source}. Recognised by: ${words.join(', ')}.</p>
  ${
    mayChange
      ? html`<ul class="links">
        <li><a href=${`/criteria?change=${id}`}>Change<span class="nhsuk-u-visually-hidden">: ${name}</span></a></li>
        <li><a href=${`/criteria?end=${id}`}>Take off the list<span class="nhsuk-u-visually-hidden">: ${name}</span></a></li>
      </ul>`
      : nothing
  }
</li>`;

/** One change in a sentence. @param {Row} row */
function told({ name, says, ends, firstDay, setBy, why, at }) {
  const coming = firstDay > today();
  const what = ends ? 'off the list' : saidTag(says);
  return html`<li>
    <p><b>${name}:</b> ${what}, ${coming ? 'will hold from' : 'from'} ${longDate(firstDay)}.</p>
    <p class="quiet">${setBy?.me ? 'You' : setBy?.name}, ${longDate(at)}: ${why}</p>
  </li>`;
}
