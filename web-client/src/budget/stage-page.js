import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { may } from '../people/me.js';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { Page } from '../web/page.js';
import { fileNav } from './budget-nav.js';
import { contactCard } from './contact.js';
import { percent, sharesWords } from './shares.js';
import { nextWords, stageSteps, stageTag } from './stage.js';

/** @typedef {import('../web/shapes').Budget} Budget */
/** @typedef {import('../web/shapes').Amendment} Amendment */
/** @typedef {{ budget: Budget, changes: Amendment[] }} Data */

/** What needs no notice, as whoever looks reads it. @type {Record<string, string>} */
export const whys = {
  died: msg('The person has died.'),
  moved: msg('The care is now with another organisation.'),
  'withdrew-consent': msg('The person no longer agrees to have a budget.'),
  'asked-for': msg('The person asked for it.'),
};

const staffRoles = ['staff', 'approver', 'lead'];

/** Where a budget is on its way, what is next and who has it; and what of it was changed. @extends {Page<Data>} */
class StagePage extends Page {
  async load() {
    const { b } = this.here.params;
    const [budget, { items }] = await Promise.all([get(`/budgets/${b}`), get(`/budgets/${b}/amendments`)]);
    return { budget, changes: items };
  }

  /** @param {Data} data */
  heading({ budget }) {
    return budget.role === 'holder'
      ? msg('Where your budget is')
      : msg(str`Where the budget of ${budget.holder.name} is`);
  }

  /** @param {Data} data */
  content({ budget, changes }) {
    const staged = { ...budget, holder: budget.holder.name };
    return html`${staffRoles.includes(budget.role) ? fileNav(budget.id, budget.holder.name) : nothing}
      <h1>${this.heading({ budget, changes })}</h1>
      <p>${stageTag(budget.stage)}</p>
      <p class="nhsuk-body-l">${nextWords(staged)}</p>
      ${budget.ending ? ending(budget) : nothing}
      ${stageSteps(staged)}
      ${may(budget, 'keep-budget') ? staffLinks(budget) : nothing}
      <section>
        <h2 class="nhsuk-heading-m">${msg('Who pays')}</h2>
        <ul class="nhsuk-list">${budget.shares.map(({ funder, basisPoints }) => html`<li>${funder}: ${percent(basisPoints)}</li>`)}</ul>
      </section>
      ${changes.length ? history(changes) : nothing} ${contactCard(budget.contact)}`;
  }
}
customElements.define('stage-page', StagePage);

/** @param {Budget} budget */
function ending({ ending, receiptsTakenUntil, stage }) {
  if (!ending) return nothing;
  return html`<section class="decision" aria-labelledby="end-title">
    <h2 class="nhsuk-heading-m" id="end-title">${stage === 'ended' ? msg(str`It ended on ${longDate(ending.lastDay)}`) : msg(str`It ends on ${longDate(ending.lastDay)}`)}</h2>
    ${ending.why ? html`<p>${whys[ending.why]}</p>` : nothing}
    <p class="own-words">${ending.reason}</p>
    <p class="quiet">${ending.by}, ${longDate(ending.at)}</p>
    <p>${msg('After the last day nothing new can be bought.')}
      ${receiptsTakenUntil ? msg(html`Proof of what was bought before is taken until ${longDate(receiptsTakenUntil)}.`) : nothing}</p>
    <p>${msg('If you do not agree, or have a question, talk to your contact below.')}</p>
  </section>`;
}

/** @param {Budget} budget */
const staffLinks = ({ id, stage, ending }) => html`<ul class="links">
  <li><a href=${`/budgets/${id}/change`}>${msg('Change the name, the last day or who pays')}</a></li>
  ${stage === 'ended' || ending ? nothing : html`<li><a href=${`/budgets/${id}/end`}>${msg('End this budget')}</a></li>`}
</ul>`;

/** @param {Amendment[]} changes */
const history = (changes) => html`<section class="changes">
  <h2 class="nhsuk-heading-m">${msg('What was changed')}</h2>
  <ol reversed>
    ${changes.map(
      (change) => html`<li>
        ${change.name ? html`<p>${msg(html`The name is now “${change.name}”. It was “${change.nameWas}”.`)}</p>` : nothing}
        ${change.lastDay && change.lastDayWas ? html`<p>${msg(html`The last day is now ${longDate(change.lastDay)}. It was ${longDate(change.lastDayWas)}.`)}</p>` : nothing}
        ${
          change.sharesFrom && change.shares && change.sharesWere
            ? html`<p>${msg(html`From ${longDate(change.sharesFrom)}: ${sharesWords(change.shares)}. Before: ${sharesWords(change.sharesWere)}.`)}</p>`
            : nothing
        }
        <p class="own-words">${change.reason}</p>
        <p class="quiet">${change.by.name}, ${longDate(change.at)}</p>
      </li>`,
    )}
  </ol>
</section>`;
