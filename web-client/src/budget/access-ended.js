import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { begun, may, meAgain, mine, seenBefore } from '../people/me.js';
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
      title: msg('You can no longer see this budget'),
      detail:
        role === 'holder' || !holder
          ? msg('Your access to it has ended.')
          : msg(str`Your access to ${holder}’s budget has ended.`),
    });
    this.budget = id;
    this.more = html`<p>${msg('That can be for many reasons. What you sent stays sent.')}</p>
      ${unsent.length ? html`${notYetSent(unsent)}<p>${msg('Receipts you photographed before can still be sent for 30 days.')}</p>` : nothing}
      ${contact ? contactCard(contact) : nothing}`;
  }
}

/** Ours still, but not all that it was: somebody narrowed what we may do here. */
export class AccessChanged extends Refusal {
  /** @param {MyBudget} budget */
  constructor({ id, holder }) {
    super(403, {
      type: '/problems/access-changed',
      title: msg('What you may do here has changed'),
      detail: msg(str`You can still help ${holder}, but you can no longer see or do this.`),
    });
    this.budget = id;
    this.more = html`<p><a class="tap" href=${`/budgets/${id}/people`}>${msg('See what you may do')}</a></p>`;
  }
}

/**
 * What a no on a budget's address means: the thing is not there or not for us, or our access is no longer what it was.
 * @param {Refusal} no
 * @param {string} path
 * @returns {Promise<Refusal>}
 */
export async function whyNot(no, path) {
  const before = seenBefore(/^\/budgets\/([^/?]+)/.exec(path)?.[1] ?? '');
  if (!before || ![403, 404].includes(no.status)) return no;
  try {
    const now = mine(await meAgain(), before.id);
    if (!now) return new AccessEnded(before, await begun(before.id));
    return no.status === 403 && before.rights.some((right) => !may(now, right)) ? new AccessChanged(now) : no;
  } catch {
    return no;
  }
}
