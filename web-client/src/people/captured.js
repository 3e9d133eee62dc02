import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { longMoment } from '../time/dates.js';
import { dropDraft, keptFrom } from '../web/drafts.js';
import { asNo, waiting } from '../web/outbox.js';
import { dropAll } from '../web/sending.js';

/**
 * What a person captured on this phone and the API has not confirmed: what waits to be sent, and what they only began.
 * @typedef {{ place: string, words: string, href?: string, at: number }} Begun
 * @typedef {{ waiting: import('../web/outbox').Waiting[], begun: Begun[] }} Captured
 */

/** A code of an invitation was told to this phone, not written on it. */
const isCode = (/** @type {string} */ place) => /\/people\/[^/]+\/code$/.test(place);

/** @param {string} place @returns {{ words: string, href?: string }} */
export function inWords(place) {
  const [, budget, more = ''] = /^(\/budgets\/[^/]+)(\/.*)?$/.exec(place) ?? [];
  if (more.startsWith('/receipts/new')) return { words: msg('A receipt that you began'), href: place };
  if (more.startsWith('/requests/new')) return { words: msg('Something you began to ask'), href: place };
  const [, request] = /^\/review-requests\/([^/]+)\/messages(?:\?|$)/.exec(more) ?? [];
  if (request)
    return {
      words: msg('A message that you began'),
      href: `${budget}/requests/${request}${more.replace(/^[^?]*/, '')}`,
    };
  if (more.startsWith('/draft/'))
    return { words: msg('Something you wrote in the plan'), href: `${budget}/plan/write` };
  if (more.startsWith('/people/new')) return { words: msg('Letting someone in, which you began'), href: place };
  return { words: msg('Something that you typed'), href: undefined };
}

/** @param {string} person @returns {Promise<Captured>} */
export async function captured(person) {
  const drafts = [...(await keptFrom(person, '/'))].filter(([place]) => !isCode(place));
  return {
    waiting: await waiting(person),
    begun: drafts.map(([place, { at }]) => ({ place, at, ...inWords(place) })).sort((a, b) => a.at - b.at),
  };
}

/** By the person's word alone. @param {string} person */
export async function deleteCaptured(person) {
  await dropAll(person);
  for (const place of (await keptFrom(person, '/')).keys()) await dropDraft(person, place);
}

/** Takes away the codes of invitations. @param {string} person */
export async function dropCodes(person) {
  for (const place of (await keptFrom(person, '/')).keys()) if (isCode(place)) await dropDraft(person, place);
}

const when = (/** @type {number} */ at) => longMoment(new Date(at).toISOString());

/** The faults themselves, where it was refused for some: outside its form nothing is marked. @param {import('../web/outbox').Why} no */
export function whyRefused(no) {
  const faults = no.problem?.violations?.map(({ message }) => `${message}.`);
  return faults?.length ? faults.join(' ') : asNo(no).message;
}

/** @param {Captured} all */
export const capturedList = ({ waiting, begun }) => html`<ul class="rows captured">
  ${waiting.map(
    ({ what, at, state, no }) => html`<li><div>
      <b>${what}</b>
      <p class="quiet">${when(at)}. ${state === 'refused' ? msg('We could not take it.') : msg('Not sent yet.')}</p>
      ${state === 'refused' && no ? html`<p class="quiet">${whyRefused(no)}</p>` : nothing}
    </div></li>`,
  )}
  ${begun.map(
    ({ words, href, at }) => html`<li><div><b>${words}</b><p class="quiet">${when(at)}</p></div>
      ${href ? html`<a href=${href}>${msg('Go on with it')}</a>` : nothing}</li>`,
  )}
</ul>`;
