import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { stageTag } from '../budget/stage.js';
import { begunBeforeTheEnd, me, remember } from '../people/me.js';
import { notYetSent } from '../people/unsent.js';
import { longDate } from '../time/dates.js';
import { Page } from '../web/page.js';

/** @typedef {import('../web/shapes').Me} Me */
/** @typedef {{ me: Me, unsent: string[] }} Data */

/** In use first. @type {import('../web/shapes').Stage[]} */
const stages = [
  'running',
  'review-due',
  'ending',
  'not-begun',
  'being-decided',
  'planning',
  'told',
  'working-out',
  'ended',
];

/** @param {import('../web/shapes').MyBudget} budget */
const when = ({ period, stage }) =>
  stage === 'ended'
    ? msg(str`Ended on ${longDate(period.end)}`)
    : msg(str`${longDate(period.start)} to ${longDate(period.end)}`);

/** Chooses whose budget to look at. @extends {Page<Data>} */
class PeoplePage extends Page {
  async load() {
    const who = await me();
    return { me: who, unsent: await begunBeforeTheEnd(who) };
  }

  /** @param {Data} data */
  content({ me, unsent }) {
    const budgets = [...me.budgets].sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage));
    const allMine = budgets.length > 0 && budgets.every(({ role }) => role === 'holder');
    return html`${notYetSent(unsent)}
      <h1>${allMine ? msg('Which budget?') : msg('Who is it for?')}</h1>
      ${
        budgets.length
          ? html`<news-count></news-count>
          <ul class="choices">
            ${budgets.map(
              (budget) => html`<li>
                <a class="choice" href=${`/budgets/${budget.id}`} @click=${() => remember(me, budget.id)}>
                  ${
                    budget.role === 'holder'
                      ? html`<b>${budget.name}</b> <span>${allMine ? '' : `${msg('Your own.')} `}${when(budget)}</span>`
                      : html`<b>${budget.holder}</b> <span>${budget.name}</span>`
                  }
                  <span>${stageTag(budget.stage)}</span>
                </a>
              </li>`,
            )}
          </ul>`
          : html`<p>${msg('You do not help anyone yet.')}</p>`
      }
      <p><a class="tap" href="/code">${msg('Use a code you were given')}</a></p>
      ${me.staff ? html`<p><a class="tap" href="/queue">${msg(html`Go to the ${me.staff.organisation.name} queue`)}</a></p>` : ''}`;
  }
}
customElements.define('people-page', PeoplePage);
