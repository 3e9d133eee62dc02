import { msg, str } from '@lit/localize';
import { html } from 'lit';

/** The way about one holder's file, for staff; the holder's own way is in the header. @param {string} budget @param {string} holder */
export const fileNav = (budget, holder) => html`<nav class="file-nav" aria-label=${msg(str`${holder}’s file`)}>
  <ul>
    <li><a href=${`/budgets/${budget}`}>${holder}</a></li>
    <li><a href=${`/budgets/${budget}/receipts`}>${msg('Receipts')}</a></li>
    <li><a href=${`/budgets/${budget}/requests`}>${msg('Requests')}</a></li>
    <li><a href=${`/budgets/${budget}/items`}>${msg('Plan items')}</a></li>
    <li><a href=${`/budgets/${budget}/plan`}>${msg('Plan')}</a></li>
    <li><a href=${`/budgets/${budget}/statement`}>${msg('Statement')}</a></li>
    <li><a href=${`/budgets/${budget}/people`}>${msg('People')}</a></li>
    <li><a href=${`/budgets/${budget}/looks`}>${msg('Who looked')}</a></li>
  </ul>
</nav>`;
