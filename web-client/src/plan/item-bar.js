import { html, nothing } from 'lit';
import { bar } from '../money/bar.js';
import { pounds } from '../money/money.js';

/** One item's bar and the words that say the same. @param {import('../web/shapes').BalanceItem} item */
export function itemBar(item) {
  const over = Math.max(0, -item.leftPence);
  return html`${bar([
    { kind: 'spent', label: 'Spent', pence: item.spentPence },
    { kind: 'waiting', label: 'Waiting', pence: item.waitingPence },
    { kind: 'aside', label: 'Left', pence: Math.max(0, item.leftPence) },
  ])}
    <p class="item-words">
      ${over ? html`<b>${pounds(over)} over</b> the ${pounds(item.agreedPence)} agreed.` : html`<b>${pounds(item.leftPence)} left</b> of ${pounds(item.agreedPence)}.`}
      ${pounds(item.spentPence)} spent${item.waitingPence ? html`, ${pounds(item.waitingPence)} waiting` : nothing}.
    </p>`;
}
