import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { stageTag } from '../budget/stage.js';
import { me } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { ListPage } from '../web/listing.js';
import { go } from '../web/router.js';

/** @typedef {import('../web/shapes').FoundBudget} Found */

/** Finds a holder's file by name or NHS number. @extends {ListPage<Found>} */
class SearchPage extends ListPage {
  get words() {
    return this.here.query.get('q')?.trim() ?? '';
  }

  source() {
    return `/budgets?q=${encodeURIComponent(this.words)}`;
  }

  async load() {
    this.opens = (await me()).staff?.roles.includes('staff');
    return this.words ? super.load() : { items: [] };
  }

  /** @param {SubmitEvent} e */
  search = (e) => {
    e.preventDefault();
    const q = String(new FormData(/** @type {HTMLFormElement} */ (e.target)).get('q') ?? '').trim();
    go(q ? `/search?q=${encodeURIComponent(q)}` : '/search');
  };

  heading() {
    return this.words ? msg(str`${this.words}: search`) : msg('Search');
  }

  /** @param {import('../web/listing').Listed<Found>} list */
  content(list) {
    return html`<h1>${msg('Search')}</h1>
      <form class="search" role="search" @submit=${this.search}>
        <label class="nhsuk-label" for="q">${msg('Name or NHS number')}</label>
        <div class="search__row">
          <input class="nhsuk-input" id="q" name="q" type="search" autocomplete="off" .value=${this.words}>
          <button class="nhsuk-button" type="submit">${msg('Search')}</button>
        </div>
      </form>
      ${this.words ? this.found(list) : nothing}
      ${this.opens ? html`<p><a class="tap" href="/open">${msg('Open a new budget')}</a></p>` : nothing}`;
  }

  /** @param {import('../web/listing').Listed<Found>} list */
  found(list) {
    if (!list.items.length) {
      return html`<p class="empty">${msg(html`Nobody found for “${this.words}”. Check the spelling, or use all 10 numbers of the NHS number.`)}</p>`;
    }
    return html`<ul class="choices">
        ${list.items.map(
          (found) => html`<li><a class="choice" href=${`/budgets/${found.id}`}>
            <b>${found.holder}</b><span>${stageTag(found.stage)}</span><span>${msg(str`${found.name}, until ${longDate(found.period.end)}`)}${found.contact ? `. ${msg(str`Contact: ${found.contact}`)}` : nothing}</span>
          </a></li>`,
        )}
      </ul>
      ${this.moreButton(list)}`;
  }
}
customElements.define('search-page', SearchPage);
