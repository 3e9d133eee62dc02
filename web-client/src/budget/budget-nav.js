import { html } from 'lit';

/** The way about one holder's file, for staff; the holder's own way is in the header. @param {string} budget @param {string} holder */
export const fileNav = (budget, holder) => html`<nav class="file-nav" aria-label=${`${holder}’s file`}>
  <ul>
    <li><a href=${`/budgets/${budget}`}>${holder}</a></li>
    <li><a href=${`/budgets/${budget}/receipts`}>Receipts</a></li>
    <li><a href=${`/budgets/${budget}/requests`}>Requests</a></li>
    <li><a href=${`/budgets/${budget}/items`}>Plan items</a></li>
    <li><a href=${`/budgets/${budget}/plan`}>Plan</a></li>
    <li><a href=${`/budgets/${budget}/statement`}>Statement</a></li>
    <li><a href=${`/budgets/${budget}/people`}>People</a></li>
    <li><a href=${`/budgets/${budget}/looks`}>Who looked</a></li>
  </ul>
</nav>`;
