import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

/** @typedef {import('../web/shapes').LocalTexts} LocalTexts */

/** Whom one can turn to beside us, each with what they are for. @returns {[keyof LocalTexts, string][]} */
const ways = () => [
  ['pals', msg('Advice about NHS care (PALS)')],
  ['advocacy', msg('Someone to speak up for you (advocacy)')],
  ['complaints', msg('Complain')],
  ['ombudsman', msg('If the answer to a complaint is not right (Ombudsman)')],
];

/** Each with what the organisation says of them. @param {LocalTexts} texts */
export const turnTo = (texts) => html`<dl class="turn-to">
  ${ways().map(([name, words]) => html`<dt>${words}</dt><dd>${texts[name]}</dd>`)}
</dl>`;

/**
 * Under a letter: the contact, and the name that the organisation settled for its letters, or else its own.
 * @param {{ contact?: import('../web/shapes').Contact, organisation: string, localTexts: LocalTexts }} budget
 */
export const signature = ({ contact, organisation, localTexts }) =>
  html`<p class="letter__sign">${contact ? html`${contact.name}<br>` : nothing}${localTexts.signOfLetter ?? organisation}</p>`;

/** In a decision: read with it. @param {LocalTexts | undefined} texts */
export const whomToTurnTo = (texts) =>
  texts ? html`<h3 class="nhsuk-heading-s">${msg('Who else can help')}</h3>${turnTo(texts)}` : nothing;

/** In the foot of a page: there, and not in the way. @param {LocalTexts | undefined} texts */
export const ifYouDisagree = (texts) =>
  texts
    ? html`<details class="nhsuk-details disagree">
        <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg('If you disagree or want to complain')}</span></summary>
        <div class="nhsuk-details__text">
          <p>${msg('You can ask us to look again at any time. These can help you too.')}</p>
          ${turnTo(texts)}
        </div>
      </details>`
    : nothing;
