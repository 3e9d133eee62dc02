import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { readAloud } from '../web/aloud.js';

/** Whoever does not like it may ask for another look. @param {string} budget @param {string} decision */
export const disagreeLink = (budget, decision) =>
  html`<p>${msg(html`Not happy with this? You can ask for another look at any time. <a href=${`/budgets/${budget}/requests/new?kind=disagree&decision=${decision}`}>I disagree</a>`)}</p>`;

/**
 * Who decided what, why and when, and how to disagree: with us, and with the help of others.
 * @param {{ title: unknown, kind: 'good' | 'bad' | 'plain', id: string, reason?: string, by: string, at: string,
 *   amountPence?: number, budget: string, disagree: boolean, help?: unknown, more?: unknown }} decision
 */
export function decisionView({ title, kind, id, reason, by, at, amountPence, budget, disagree, help, more }) {
  return html`<section class=${`decision decision--${kind}`} aria-labelledby="decision-title">
    <h2 class="nhsuk-heading-m" id="decision-title">${title}</h2>
    ${amountPence === undefined ? nothing : html`<p>${msg(html`<b>${pounds(amountPence)}</b> of your budget was used.`)}</p>`}
    ${reason ? html`<p class="own-words">${reason}</p>` : nothing}
    <p class="quiet">${by}, ${longDate(at)}</p>
    ${readAloud()} ${more ?? nothing}
    ${disagree ? html`${disagreeLink(budget, id)} ${help ?? nothing}` : nothing}
  </section>`;
}
