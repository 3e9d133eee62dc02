import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { daysUntil, longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').LateReason} LateReason */

/** @param {LateReason} reason */
const said = ({ words, by, at }) => html`<p class="own-words">${words}</p>
  <p class="quiet">${by}, ${longDate(at)}</p>`;

/** @param {LateReason} reason */
const expected = ({ expectedBy }) =>
  daysUntil(expectedBy) < 0
    ? html`<p>${msg(html`It was expected by ${longDate(expectedBy)}. That day is over too.`)}</p>`
    : html`<p>${msg(html`We now expect it by <b>${longDate(expectedBy)}</b>.`)}</p>`;

/**
 * Why something takes longer than was promised, the newest reason first, and what one can do about it.
 * @param {LateReason[] | undefined} reasons
 * @param {{ promised?: string, waiting: boolean, asStaff: boolean }} how
 */
export function whyLate(reasons, { promised, waiting, asStaff }) {
  const late = waiting && promised !== undefined && daysUntil(promised) < 0;
  if (!reasons?.length) {
    return late && asStaff ? html`<p class="note">${msg('This is late, and nobody has said why.')}</p>` : nothing;
  }
  const [newest, ...before] = reasons;
  return html`<section class="note" aria-label=${msg('Why it takes longer')}>
    <p><b>${late ? msg(str`It is late: we promised it by ${longDate(promised)}. This is why:`) : waiting ? msg('It will take longer. This is why:') : msg('It took longer. This was why:')}</b></p>
    ${said(newest)} ${waiting ? expected(newest) : nothing}
    ${before.length ? html`<p><b>${msg('Before that we said:')}</b></p> ${before.map(said)}` : nothing}
    ${late && !asStaff ? html`<p>${msg('Not happy with how long it takes? Phone your contact. Others can help too: see the end of this page.')}</p>` : nothing}
  </section>`;
}
