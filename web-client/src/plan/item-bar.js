import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { bar } from '../money/bar.js';
import { pounds } from '../money/money.js';

/** One item's bar and the words that say the same. @param {import('../web/shapes').BalanceItem} item */
export function itemBar(item) {
  const over = Math.max(0, -item.leftPence);
  return html`${bar([
    { kind: 'spent', label: msg('Spent'), pence: item.spentPence },
    { kind: 'waiting', label: msg('Waiting'), pence: item.waitingPence },
    { kind: 'aside', label: msg('Left'), pence: Math.max(0, item.leftPence) },
  ])}
    <p class="item-words">
      ${over ? msg(html`<b>${pounds(over)} over</b> the ${pounds(item.agreedPence)} agreed.`) : msg(html`<b>${pounds(item.leftPence)} left</b> of ${pounds(item.agreedPence)}.`)}
      ${item.waitingPence ? msg(str`${pounds(item.spentPence)} spent, ${pounds(item.waitingPence)} waiting.`) : msg(str`${pounds(item.spentPence)} spent.`)}
    </p>`;
}
