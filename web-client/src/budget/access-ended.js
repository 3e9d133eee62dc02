import { html, nothing } from 'lit';
import { begun, meAgain, mine, seenBefore } from '../people/me.js';
import { notYetSent } from '../people/unsent.js';
import { Refusal } from '../web/api.js';
import { contactCard } from './contact.js';

/** @typedef {import('../web/shapes').MyBudget} MyBudget */

/**
 * A budget that was ours to see, and is not any more. Whom to ask is the NHS contact and never the holder: they need not
 * answer for it.
 */
export class AccessEnded extends Refusal {
  /** @param {Partial<MyBudget>} budget as it was last told @param {string[]} [unsent] */
  constructor({ id, role, holder, contact }, unsent = []) {
    super(404, {
      type: '/problems/access-ended',
      title: 'You can no longer see this budget',
      detail: `Your access to ${role === 'holder' || !holder ? 'it' : `${holder}’s budget`} has ended.`,
    });
    this.budget = id;
    this.more = html`<p>That can be for many reasons. What you sent stays sent.</p>
      ${unsent.length ? html`${notYetSent(unsent)}<p>Receipts you photographed before can still be sent for 30 days.</p>` : nothing}
      ${contact ? contactCard(contact) : nothing}`;
  }
}

/**
 * What a 404 on a budget's address means: the thing is not there, or the whole budget has gone from among ours.
 * @param {Refusal} no
 * @param {string} path
 * @returns {Promise<Refusal>}
 */
export async function whyGone(no, path) {
  const budget = no.status === 404 ? seenBefore(/^\/budgets\/([^/?]+)/.exec(path)?.[1] ?? '') : undefined;
  if (!budget) return no;
  try {
    if (mine(await meAgain(), budget.id)) return no;
  } catch {
    return no;
  }
  return new AccessEnded(budget, await begun(budget.id));
}
