import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').PastAnswer} PastAnswer */

/** @type {Record<PastAnswer['result'], ['good' | 'bad' | 'plain', string]>} */
const told = {
  granted: ['good', msg('The answer was yes')],
  refused: ['bad', msg('The answer was no')],
  advice: ['plain', msg('The answer was advice')],
};

/** What was answered to somebody else. @param {PastAnswer} answer @param {unknown} [more] */
export const answerCard = ({ asked, result, reason, word }, more = nothing) => html`<li class="panel">
  <h3 class="nhsuk-heading-s">${asked}</h3>
  <p>${tag(...told[result])}</p>
  <p>${reason}</p>
  ${word ? html`<p class="quiet">${msg(html`It is here because of the word “${word}”.`)}</p>` : nothing}${more}
</li>`;

/** Beside what the list says. @param {PastAnswer[]} answers */
export const othersAnswers = (answers) =>
  answers.length
    ? html`<h2 class="nhsuk-heading-m">${msg('What others were told')}</h2>
        <p>${msg('This was said to somebody else. Yours can be different, so ask.')}</p>
        <ul class="cards">${answers.map((answer) => answerCard(answer))}</ul>`
    : nothing;
