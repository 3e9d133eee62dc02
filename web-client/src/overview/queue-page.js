import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import '../notice/news-count.js';
import { me } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { ListPage } from '../web/listing.js';
import { tag } from '../web/tag.js';
import { promise } from './promise.js';

/** @typedef {import('../web/shapes').QueueItem} QueueItem */
/** @typedef {import('../web/listing').Listed<QueueItem>} Queue */

/** What waits for staff, the oldest promise first. @extends {ListPage<QueueItem>} */
class QueuePage extends ListPage {
  source() {
    return `/queue${this.here.query.size ? `?${this.here.query}` : ''}`;
  }

  async load() {
    const [who, list] = await Promise.all([me(), super.load()]);
    this.lead = who.staff?.roles.includes('lead');
    return list;
  }

  /** @param {string} name @param {string} value @param {string} words */
  choice(name, value, words) {
    const query = new URLSearchParams(this.here.query);
    if (value) query.set(name, value);
    else query.delete(name);
    const on = (this.here.query.get(name) ?? '') === value;
    return html`<li><a href=${`/queue${query.size ? `?${query}` : ''}`} aria-current=${on ? 'true' : nothing}>${words}</a></li>`;
  }

  /** Up and down, or j and k, while the focus is in the list. @param {KeyboardEvent} e */
  keys = (e) => {
    const links = /** @type {HTMLElement[]} */ ([...this.querySelectorAll('.queue a')]);
    const now = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: now + 1, j: now + 1, ArrowUp: now - 1, k: now - 1, Home: 0, End: links.length - 1 }[e.key];
    if (to === undefined || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
  };

  /** @param {Queue} queue */
  content(queue) {
    return html`<h1>${msg('Queue')}</h1>
      <news-count></news-count>
      <nav class="filters" aria-label=${msg('Filter the queue')}>
        <ul>${this.choice('kind', '', msg('Everything'))}${this.choice('kind', 'receipt', msg('Receipts'))}${this.choice('kind', 'review-request', msg('Requests'))}${this.choice('kind', 'access', msg('People'))}${this.choice('kind', 'plan', msg('Plans'))}</ul>
        <ul>${this.choice('contact', '', msg('Mine'))}${this.choice('contact', 'all', msg('Everyone’s'))}</ul>
        <ul>${this.choice('overdue', '', msg('Any date'))}${this.choice('overdue', 'true', msg('Late only'))}</ul>
        ${this.lead ? html`<ul>${this.choice('nobodyFree', '', msg('Free or not'))}${this.choice('nobodyFree', 'true', msg('Nobody is free'))}</ul>` : nothing}
      </nav>
      ${
        queue.items.length
          ? html`${this.lead && queue.items.some(({ nobodyFree }) => nobodyFree) ? html`<p class="note">${msg('Some of these have nobody who may decide them. Find somebody who did not send them and has never had access to that budget.')}</p>` : nothing}
            <p class="quiet keys-hint">${msg('In the list, use the up and down keys to move and Enter to open.')}</p>
            <ol class="queue" @keydown=${this.keys}>${queue.items.map((item) => row(item, this.here.query.get('contact') === 'all'))}</ol> ${this.moreButton(queue)}`
          : html`<p class="empty">${msg('Nothing is waiting here. Well done.')}</p>`
      }`;
  }
}
customElements.define('queue-page', QueuePage);

/** What each is called, and where it is decided. @type {Record<QueueItem['kind'], { word: string, place: (id: string) => string }>} */
const kinds = {
  receipt: { word: msg('Receipt'), place: (id) => `receipts/${id}` },
  'review-request': { word: msg('Request'), place: (id) => `requests/${id}` },
  access: { word: msg('Person'), place: (id) => `people/${id}` },
  plan: { word: msg('Plan'), place: () => 'plan/decide' },
};

const MOST_LETTERS = 120;

/** Why it is late, as it was written down last. @param {QueueItem} item */
function why({ lateReason }) {
  if (!lateReason) return nothing;
  const { words, by, expectedBy } = lateReason;
  const short = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()}…` : words;
  return html`<span class="quiet">${msg(str`Why it is late: ${short}`)} ${msg(str`${by} expects it by ${longDate(expectedBy)}.`)}</span>`;
}

/** @param {QueueItem} item @param {boolean} all everyone’s, not only mine */
function row(item, all) {
  const { place, word } = kinds[item.kind];
  return html`<li>
    <a class="queue__row" href=${`/budgets/${item.budget}/${place(item.id)}`}>
      <span class="queue__what"><b>${item.holder}</b> <span>${item.what}</span>${why(item)}</span>
      <span class="queue__kind">${word}
        ${all && item.contact ? html`<span class="quiet">${item.contact}</span>` : nothing}
        ${item.mine || item.nobodyFree ? nothing : html`<span class="quiet">${msg('A colleague decides: you are part of it')}</span>`}</span>
      <span class="queue__by">
        ${item.overdue ? tag('bad', promise(item.by)) : tag('wait', promise(item.by))}
        <span class="quiet">${msg(html`by ${longDate(item.by)}`)}</span>
        ${item.needsReason ? tag('wait', msg('Say why it is late')) : nothing}
        ${item.nobodyFree ? tag('bad', msg('Nobody is free: lead’s queue')) : nothing}
      </span>
    </a>
  </li>`;
}
