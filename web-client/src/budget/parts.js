import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';

/** @typedef {import('../web/shapes').Balance} Balance */

/** The bar's parts of a whole budget. @param {Balance} balance @param {string} budget @returns {import('../money/bar').Part[]} */
export const partsOf = (balance, budget) => [
  { kind: 'spent', label: msg('Spent'), pence: balance.spentPence, href: `/budgets/${budget}/figures/spent` },
  { kind: 'waiting', label: msg('Waiting'), pence: balance.waitingPence, href: `/budgets/${budget}/figures/waiting` },
  {
    kind: 'aside',
    label: msg('Set aside'),
    pence: balance.setAsidePence,
    href: `/budgets/${budget}/figures/set-aside`,
  },
  { kind: 'free', label: msg('Free'), pence: balance.freePence, href: `/budgets/${budget}/figures/free` },
];

/** What the figures alone would not say. @param {{ freePence: number, overPence?: number }} balance */
export function warnings({ freePence, overPence }) {
  return html`${freePence < 0 ? html`<p class="note note--bad"><b>${msg(html`${pounds(-freePence)} more is planned than you have.`)}</b></p>` : nothing}
    ${overPence ? html`<p class="note">${msg(html`${pounds(overPence)} was spent above what the plan says for one thing or more. It comes out of what is free.`)}</p>` : nothing}`;
}
