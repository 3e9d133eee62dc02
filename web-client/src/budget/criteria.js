import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */

/** What the list can say. @type {Record<Criterion['says'], ['good' | 'wait' | 'bad', string]>} */
export const sayings = {
  fine: ['good', msg('Fine')],
  'ask-first': ['wait', msg('Ask first')],
  'not-possible': ['bad', msg('Not possible')],
};

/** @param {Criterion['says']} says */
export const saidTag = (says) => tag(...sayings[says]);

/** One entry with why, and where that is written. @param {Criterion} criterion */
export const criterionCard = ({ name, says, word, reason, source }) => html`<li class="panel">
  <h3 class="nhsuk-heading-s">${name}</h3>
  <p>${saidTag(says)}</p>
  <p>${reason}</p>
  <p class="quiet">${word ? html`${msg(html`It is here because of the word “${word}”.`)} ` : nothing}${msg(html`Where this is written: ${source}.`)}</p>
</li>`;

/** The same in a sentence or two, beside a form. @param {Criterion} criterion */
export const criterionLine = ({ says, word, name, reason, source }) => html`<li>
  <p>${saidTag(says)} <b>${word ?? name}</b></p>
  <p>${reason} <span class="quiet">${msg(html`Where this is written: ${source}.`)}</span></p>
</li>`;

/** What something is recognised by: each on a line of its own, or between commas. @param {string | undefined} text */
export const wordsOf = (text) => (text ?? '').split(/[\n,]/).flatMap((word) => word.trim().replace(/\s+/g, ' ') || []);

const MOST_LETTERS = 1000;
const MOST_IN_ADDRESS = 3000;

/** Where the list is asked about some words; only so many of them fit an address. @param {string} budget @param {string} words */
export function askedOf(budget, words) {
  // an emoji that is cut in half has no address
  const whole = (/** @type {string} */ text) => text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])$/, '');
  let q = whole(words.trim().slice(0, MOST_LETTERS));
  while (encodeURIComponent(q).length > MOST_IN_ADDRESS) q = whole(q.slice(0, -50));
  return `/criteria?budget=${budget}&q=${encodeURIComponent(q)}`;
}
