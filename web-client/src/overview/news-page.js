import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { newsDetail, newsPlace, newsWords } from '../notice/news-words.js';
import { me } from '../people/me.js';
import { longMoment } from '../time/dates.js';
import { ask } from '../web/api.js';
import { ListPage } from '../web/listing.js';

/** @typedef {import('../web/shapes').NewsItem} NewsItem */
/** @typedef {import('../web/shapes').Me} Me */
/** @typedef {import('../web/listing').Listed<NewsItem> & { unseen?: number, who?: Me }} Data */

/** What is new, and what was. To open it is to have seen it. @extends {ListPage<NewsItem>} */
class NewsPage extends ListPage {
  source() {
    return '/news';
  }

  /** @returns {Promise<Data>} */
  async load() {
    const who = await me();
    /** @type {Data} */
    const news = await super.load();
    if (news.unseen) void this.seen(news.items[0].at);
    return { ...news, who };
  }

  /** @param {string} until */
  async seen(until) {
    try {
      await ask('/news/seen', { method: 'PUT', body: { until } });
    } catch {
      // it stays new, and is marked when the page is opened again
    }
  }

  /** @param {Data} news */
  content({ items, next, who }) {
    const fresh = items.filter(({ seen }) => !seen);
    const earlier = items.filter(({ seen }) => seen);
    return html`<p><a class="back" href="/">${msg('Home')}</a></p>
      <h1>${msg('News')}</h1>
      ${fresh.length ? html`<h2 class="nhsuk-heading-m">${msg('New since you last looked')}</h2> ${this.rows(fresh, who)}` : html`<p class="empty">${msg('Nothing new since you last looked.')}</p>`}
      ${earlier.length ? html`<h2 class="nhsuk-heading-m">${msg('Earlier')}</h2> ${this.rows(earlier, who)}` : nothing}
      ${this.moreButton({ items, next })}`;
  }

  /** @param {NewsItem[]} items @param {Me | undefined} who */
  rows(items, who) {
    return html`<ul class="rows">${items.map((item) => row(item, whose(item, who)))}</ul>`;
  }
}
customElements.define('news-page', NewsPage);

/** Whose budget it is about, unless it can only be one. @param {NewsItem} item @param {Me | undefined} who */
function whose({ budget, budgetName, holder }, who) {
  const own = who?.budgets.find(({ id }) => id === budget)?.role === 'holder';
  if (own && who?.budgets.length === 1) return '';
  return own ? budgetName : msg(str`For ${holder}`);
}

/** @param {NewsItem} item @param {string} whose */
function row(item, whose) {
  const detail = newsDetail(item);
  return html`<li>
  <a class="request-row" href=${newsPlace(item)}>
    <b>${newsWords(item)}</b>
    ${detail ? html`<span class="request-row__words">${detail}</span>` : nothing}
    <span class="quiet">${whose ? `${whose}. ` : ''}${longMoment(item.at)}</span>
  </a>
</li>`;
}
