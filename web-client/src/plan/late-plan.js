import { html, nothing } from 'lit';
import '../decision/say-why-late.js';
import { whyLate } from '../decision/why-late.js';

/**
 * Why a plan that was sent is not decided yet, and where staff write it.
 * @param {NonNullable<import('../web/shapes').PlanDraft['sent']>} sent
 * @param {import('../budget/this-budget').ThisBudget} budget
 * @param {string} home its path in the API
 * @param {() => void} again it is as it was no more
 */
export const latePlan = ({ decideBy, lateReasons, maySayWhyLate }, budget, home, again) => html`
  ${whyLate(lateReasons, { promised: decideBy, waiting: true, asStaff: budget.asStaff })}
  ${maySayWhyLate ? html`<say-why-late .home=${home} .promised=${decideBy} .holder=${budget.holder} @changed=${again} @stale=${again}></say-why-late>` : nothing}`;
