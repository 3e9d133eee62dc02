import { html } from 'lit';
import { Page } from '../web/page.js';
import { me, remember } from './me.js';

/** @typedef {import('../web/shapes').Me} Me */

/** Chooses whose budget to look at. @extends {Page<Me>} */
class PeoplePage extends Page {
  load() {
    return me();
  }

  /** @param {Me} me */
  content(me) {
    return html`<h1>Who is it for?</h1>
      ${
        me.budgets.length
          ? html`<ul class="choices">
            ${me.budgets.map(
              (budget) => html`<li>
                <a class="choice" href=${`/budgets/${budget.id}`} @click=${() => remember(me, budget.id)}>
                  <b>${budget.role === 'holder' ? 'Me' : budget.holder}</b>
                  <span>${budget.name}</span>
                </a>
              </li>`,
            )}
          </ul>`
          : html`<p>You do not help anyone yet.</p>`
      }
      ${me.staff ? html`<p><a href="/queue">Go to the ${me.staff.organisation.name} queue</a></p>` : ''}`;
  }
}
customElements.define('people-page', PeoplePage);
