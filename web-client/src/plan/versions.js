import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { dayBefore, longDate, today } from '../time/dates.js';

/** @typedef {import('../web/shapes').Plan} Plan */
/** @typedef {import('../web/shapes').PlanVersion} PlanVersion */
/** @typedef {PlanVersion & { state: 'coming' | 'now' | 'before' | 'never', until?: string }} Standing */

/**
 * From when until when each version counts. On any day it is the newest of those that have begun; one that a newer one
 * overtook before it began never counts. The first may have no day: then it counts from the start.
 * @param {PlanVersion[]} versions newest first @param {string} [on] @returns {Standing[]}
 */
export function standings(versions, on = today()) {
  /** The first day of the version that comes after. @type {string | undefined} */
  let next;
  let now = false;
  return versions.map((version) => {
    const from = version.startsOn ?? '';
    if (next !== undefined && from >= next) return { ...version, state: 'never' };
    const until = next && dayBefore(next);
    next = from;
    if (from > on) return { ...version, state: 'coming', until };
    const state = now ? 'before' : 'now';
    now = true;
    return { ...version, state, until };
  });
}

/** @param {string | undefined} first @param {string | undefined} last */
function fromTo(first, last) {
  if (!last) return first ? msg(str`from ${longDate(first)}`) : msg('from the start');
  const end = longDate(last);
  return first ? msg(str`from ${longDate(first)} to ${end}`) : msg(str`from the start to ${end}`);
}

/** @param {Standing} version */
function standingWords({ state, startsOn, until }) {
  if (state === 'never') return msg('Changed again before it began.');
  if (state === 'coming') return msg(str`It will count ${fromTo(startsOn, undefined)}.`);
  const days = fromTo(startsOn, until);
  return state === 'now' ? msg(str`It counts now, ${days}.`) : msg(str`It counted ${days}.`);
}

/** @param {Standing} version */
function agreedWords({ agreedOn, by }) {
  const day = longDate(agreedOn);
  return by ? msg(str`Agreed on ${day} by ${by}.`) : msg(str`Agreed on ${day}.`);
}

/** The others, each to be read. @param {string} budget @param {Standing[]} all @param {number} shown @param {string} title */
export function otherVersions(budget, all, shown, title) {
  const others = all.filter(({ version }) => version !== shown);
  if (!others.length) return nothing;
  return html`<section class="not-printed">
    <h2>${title}</h2>
    <ul class="rows">
      ${others.map(
        (version) => html`<li>
          <a class="tap" href=${`/budgets/${budget}/plan?version=${version.version}`}>${msg(html`Version ${version.version}`)}</a>
          <span class="rows__more">${standingWords(version)}
            <span class="quiet">${agreedWords(version)}</span>
            ${version.reason ? html`<span class="own-words">${version.reason}</span>` : nothing}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** What the reader of one version must know first. @param {string} budget @param {Standing[]} all @param {number} shown */
export function whichVersion(budget, all, shown) {
  const coming = all.find(({ state }) => state === 'coming');
  const one = all.find(({ version }) => version === shown);
  if (one && one.state !== 'now')
    return html`<p class="note"><b>${msg(html`This is version ${shown}.`)} ${standingWords(one)}</b>
      <a class="not-printed" href=${`/budgets/${budget}/plan`}>${msg('See the plan that counts now')}</a></p>`;
  if (!coming?.startsOn) return nothing;
  return html`<p class="note"><b>${msg(html`The plan changes on ${longDate(coming.startsOn)}.`)}</b>
    <a class="not-printed" href=${`/budgets/${budget}/plan?version=${coming.version}`}>${msg('See what it will be')}</a></p>`;
}
