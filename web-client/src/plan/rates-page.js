import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { toThePenny } from '../money/money.js';
import { hoursWords } from '../money/working.js';
import { me } from '../people/me.js';
import { longDate, today } from '../time/dates.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import './keep-rates.js';
import { byPackage, cardName, sizeWords } from './rates.js';

/** @typedef {import('../web/shapes').RateCard} RateCard */
/** @typedef {{ items: RateCard[], history: RateCard[], organisation: string, lead: boolean }} Data */

/** What packages of care are reckoned at: staff read it, leads keep it. @extends {Page<Data>} */
class RatesPage extends Page {
  async load() {
    const [who, { items, history }] = await Promise.all([me(), get('/rate-cards')]);
    const lead = Boolean(who.staff?.roles.includes('lead'));
    const { act } = this;
    if (act && !lead) throw new Refusal(403, { detail: msg('Only a lead can change the rates.') });
    if (act?.on && !items.some((/** @type {RateCard} */ one) => one.id === act.on)) throw new Refusal(404, {});
    return { items, history, organisation: who.staff?.organisation.name ?? '', lead };
  }

  /** What is being done, and to what; a new card is on nothing yet. */
  get act() {
    const { query } = this.here;
    const name = /** @type {const} */ (['add', 'change', 'end']).find((one) => query.has(one));
    return name && { name, on: query.get(name) || undefined };
  }

  heading() {
    const { act } = this;
    return act
      ? { add: msg('Add a rate card'), change: msg('Change a rate card'), end: msg('End a rate card') }[act.name]
      : msg('Rates');
  }

  /** @param {CustomEvent<RateCard>} e */
  saved = (e) => go(`/rates?saved=${e.detail.id}`, { replace: true });

  /** @param {Data} data */
  content({ items, history, organisation, lead }) {
    const { act } = this;
    if (act) {
      return html`<p><a class="back" href="/rates">${msg('All rates')}</a></p>
        <keep-rates .known=${items.find(({ id }) => id === act.on)} .ends=${act.name === 'end'} @changed=${this.saved}></keep-rates>`;
    }
    return html`${this.done(history)}
      <h1>${msg('Rates')}</h1>
      <p>${msg(html`What packages of care cost at ${organisation}. You can start from them when you work a budget out.`)}
        ${lead ? '' : msg('A lead of your team can change them.')}</p>
      ${lead ? html`<p><a class="nhsuk-button" href="/rates?add">${msg('Add a rate card')}</a></p>` : nothing}
      ${items.length ? byPackage(items).map(([name, cards]) => onePackage(name, cards, lead)) : html`<p class="empty">${msg('There are no rates yet.')}</p>`}
      <h2 class="nhsuk-heading-m">${msg('Who changed what')}</h2>
      ${history.length ? html`<ol class="rows history">${history.map(told)}</ol>` : html`<p class="empty">${msg('Nobody has changed anything yet.')}</p>`}`;
  }

  /** @param {RateCard[]} history */
  done(history) {
    const saved = history.find(({ id }) => id === this.here.query.get('saved'));
    if (!saved) return nothing;
    const from = saved.firstDay === today() ? msg('today') : longDate(saved.firstDay);
    const name = cardName(saved);
    return html`<div class="done" role="status">
      <p><b>${msg('Saved.')}</b> ${saved.ends ? msg(str`${name} ends from ${from}.`) : msg(str`${name} holds from ${from}.`)}</p>
    </div>`;
  }
}
customElements.define('rates-page', RatesPage);

/** @param {string} name @param {RateCard[]} cards @param {boolean} mayChange */
const onePackage = (name, cards, mayChange) => html`<section class="panel">
  <h2 class="nhsuk-heading-m">${name}</h2>
  ${cards.map((card) => oneCard(card, mayChange))}
</section>`;

/** @param {RateCard} card @param {boolean} mayChange */
function oneCard(card, mayChange) {
  const name = cardName(card);
  const size = sizeWords(card);
  return html`${card.tier ? html`<h3 class="nhsuk-heading-s">${card.tier}</h3>` : nothing}
    <ul class="rows rates">
      ${card.bands.map(
        (band) => html`<li>
          <span>${band.name}</span>
          ${band.hoursHundredths === undefined ? nothing : html`<span class="quiet">${msg(html`${hoursWords(band.hoursHundredths)} a week`)}</span>`}
          <b>${msg(html`${toThePenny(band.hourlyPence)} an hour`)}</b>
        </li>`,
      )}
    </ul>
    <p class="quiet">${size ? `${size}. ` : ''}${msg(html`From ${longDate(card.firstDay)}.`)}</p>
    ${
      mayChange
        ? html`<ul class="links">
          <li><a href=${`/rates?change=${card.id}`}>${msg(html`Change<span class="nhsuk-u-visually-hidden">: ${name}</span>`)}</a></li>
          <li><a href=${`/rates?end=${card.id}`}>${msg(html`End<span class="nhsuk-u-visually-hidden">: ${name}</span>`)}</a></li>
        </ul>`
        : nothing
    }`;
}

/** @param {RateCard} card */
function changeWords({ ends, bands, firstDay }) {
  const day = longDate(firstDay);
  if (ends) return msg(str`ends from ${day}.`);
  const rates = bands.map(({ name, hourlyPence }) => `${name} ${toThePenny(hourlyPence)}`).join(', ');
  return firstDay > today() ? msg(str`${rates}, will hold from ${day}.`) : msg(str`${rates}, from ${day}.`);
}

/** One change in a sentence. @param {RateCard} card */
function told(card) {
  return html`<li>
    <p><b>${cardName(card)}:</b> ${changeWords(card)}</p>
    <p class="quiet">${card.setBy.me ? msg('You') : card.setBy.name}, ${longDate(card.at)}: ${card.why}</p>
  </li>`;
}
