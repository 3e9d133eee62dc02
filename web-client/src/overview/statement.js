import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').Entry} Entry */
/** @typedef {{ entry: Entry, effect: number, spent: number, items: string[] }} Happening */

/** @type {Record<string, string>} */
const words = {
  sent: msg('sent, waiting'),
  returned: msg('sent back'),
  withdrawn: msg('taken back'),
  correction: msg('put right'),
  refund: msg('money back'),
  assigned: msg('said what it was for'),
  agreed: msg('agreed'),
};

/**
 * The ledger told as what happened: one row for each step of each thing, with what it did to what is left. The last may go on
 * in the part of the list that was not asked for yet, and waits for it.
 * @param {Entry[]} entries
 * @param {boolean} whole
 */
export function happenings(entries, whole) {
  /** @type {Map<string, Happening>} */
  const steps = new Map();
  for (const entry of entries) {
    // a receipt may be put right more than once: each has its own moment
    const key = `${entry.source.id} ${entry.source.step} ${entry.recordedAt}`;
    const step = steps.get(key) ?? { entry, effect: 0, spent: 0, items: [] };
    step.effect += entry.bucket === 'agreed' ? entry.amountPence : -entry.amountPence;
    if (entry.bucket === 'spent') step.spent += entry.amountPence;
    if (entry.planItemName && !step.items.includes(entry.planItemName)) step.items.push(entry.planItemName);
    steps.set(key, step);
  }
  const told = [...steps.values()];
  return whole ? told : told.slice(0, -1);
}

/** @param {number} pence */
const effectWords = (pence) => (pence > 0 ? `+${pounds(pence)}` : pence < 0 ? pounds(pence) : msg('no change'));

/** @param {string} b @param {Happening} happening */
const row = (b, { entry, effect, spent, items }) => {
  const { source, day, what } = entry;
  const step = source.step === 'accepted' ? msg(str`accepted, ${pounds(spent)} spent`) : words[source.step];
  const name = what ?? (source.kind === 'receipt' ? msg('Receipt') : msg('Budget'));
  return html`<li class="entry">
    <span class="entry__what">
      ${source.kind === 'receipt' ? html`<a href=${`/budgets/${b}/receipts/${source.id}`}>${name}</a>` : name}
      <span class="quiet">${[longDate(day), ...items, step].filter(Boolean).join(', ')}</span>
    </span>
    <span class=${effect ? 'entry__sum' : 'entry__same'}>${effectWords(effect)}</span>
  </li>`;
};

/** @param {string} b @param {Entry[]} entries @param {boolean} whole */
export const statementRows = (b, entries, whole) =>
  html`<ol class="rows">${happenings(entries, whole).map((one) => row(b, one))}</ol>`;
