import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { get } from '../web/api.js';
import { Light } from '../web/page.js';
import { tag } from '../web/tag.js';

/** *1 new thing*, *3 new things*. @param {number} unseen */
export const howMany = (unseen) => (unseen === 1 ? msg('1 new thing') : msg(str`${unseen} new things`));

const drawn = () => new Promise((so) => requestAnimationFrame(() => setTimeout(so)));

/** The way to the news, with how much is new. The number comes after the screen is drawn, or not at all. */
class NewsCount extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { unseen: { state: true } };

  constructor() {
    super();
    this.unseen = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.count();
  }

  async count() {
    await drawn();
    try {
      this.unseen = (await get('/news?limit=1')).unseen;
    } catch {
      // the link is enough: the news page says what is wrong
    }
  }

  render() {
    return html`<p class="news-count"><a href="/news">${msg('News')}${this.unseen ? html`<span class="nhsuk-u-visually-hidden">: </span>${tag('wait', howMany(this.unseen))}` : nothing}</a></p>`;
  }
}
customElements.define('news-count', NewsCount);
