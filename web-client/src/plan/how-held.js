import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { may } from '../people/me.js';
import { longDate, today } from '../time/dates.js';
import { get } from '../web/api.js';
import { Part } from '../web/part.js';
import { standings } from './versions.js';
import { holders } from './words.js';

/** @typedef {import('../web/shapes').Plan} Plan */
/** @typedef {{ option: string, since?: string }} Holding */

/**
 * How the money of a line is and was held, newest first.
 * @param {Plan[]} plans the versions that count or counted, newest first @param {string} line
 * @returns {Holding[]}
 */
export function holdings(plans, line) {
  /** @type {Holding[]} */
  const all = [];
  for (const { startsOn, items } of plans) {
    const option = items.find(({ id }) => id === line)?.option;
    if (!option) continue;
    const last = all.at(-1);
    if (last?.option === option) last.since = startsOn;
    else all.push({ option, since: startsOn });
  }
  return all;
}

/** How one item's money is held, since when, and how to ask for a change. @extends {Part<Holding>} */
class HowHeld extends Part {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { whose: { attribute: false }, line: { attribute: false }, name: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../budget/this-budget').ThisBudget} */
    this.whose;
    this.line = '';
    this.name = '';
  }

  async load() {
    const { items: versions } = await get(`/budgets/${this.budget}/plan-versions`);
    const counting = standings(versions).filter(({ state }) => state !== 'never');
    /** @type {Plan[]} */
    const plans = await Promise.all(
      counting.map(({ version }) => get(`/budgets/${this.budget}/plan?version=${version}`)),
    );
    return holdings(plans, this.line);
  }

  /** @param {Holding[]} all */
  content(all) {
    const at = all.findIndex(({ since }) => !since || since <= today());
    const now = all[at];
    return html`
      ${now ? html`<p><b>${holders[now.option]}</b>${now.since ? ` ${msg(str`since ${longDate(now.since)}`)}` : ''}.</p>` : nothing}
      ${all.slice(0, Math.max(at, 0)).map(({ option, since }) => html`<p class="note">${msg(html`From ${longDate(since ?? '')}: ${lower(holders[option])}.`)}</p>`)}
      ${all.slice(at + 1).map(({ option, since }) => html`<p class="quiet">${since ? msg(str`Before that, from ${longDate(since)}: ${lower(holders[option])}.`) : msg(str`Before that: ${lower(holders[option])}.`)}</p>`)}
      ${now ? this.ways(now) : nothing}`;
  }

  /** @param {Holding} now */
  ways({ option }) {
    const { whose, line, name } = this;
    const b = `/budgets/${this.budget}`;
    if (may(whose, 'decide-plans'))
      return html`<p><a class="nhsuk-button nhsuk-button--secondary" href=${`${b}/items/${line}/how-held`}>${msg('Change how the money is held')}</a></p>`;
    if (!may(whose, 'make-requests') || whose.asStaff) return nothing;
    const words = encodeURIComponent(msg(str`Can the money for ${name} be held in another way?`));
    return html`<ul class="links">
      <li><a href=${`${b}/requests/new?kind=review-plan&words=${words}`}>${msg('Ask for another way to hold this money')}</a></li>
      ${option === 'direct-payment' ? html`<li><a href=${`${b}/requests/new?kind=stop-direct-payment`}>${msg('Stop my direct payment')}</a></li>` : nothing}
    </ul>`;
  }
}
customElements.define('how-held', HowHeld);

/** A sentence's first letter, in the midst of another; *NHS* stays. @param {string} words */
const lower = (words) => words.charAt(0).toLowerCase() + words.slice(1);
