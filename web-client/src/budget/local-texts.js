import { html, nothing } from 'lit';

/** @typedef {import('../web/shapes').LocalTexts} LocalTexts */

/** Whom one can turn to beside us, each with what they are for. @type {[keyof LocalTexts, string][]} */
const ways = [
  ['pals', 'Advice about NHS care (PALS)'],
  ['advocacy', 'Someone to speak up for you (advocacy)'],
  ['complaints', 'Complain'],
  ['ombudsman', 'If the answer to a complaint is not right (Ombudsman)'],
];

/** @param {LocalTexts} texts */
const list = (texts) => html`<dl class="turn-to">
  ${ways.map(([name, words]) => html`<dt>${words}</dt><dd>${texts[name]}</dd>`)}
</dl>`;

/** In a decision: read with it. @param {LocalTexts | undefined} texts */
export const whomToTurnTo = (texts) =>
  texts ? html`<h3 class="nhsuk-heading-s">Who else can help</h3>${list(texts)}` : nothing;

/** In the foot of a page: there, and not in the way. @param {LocalTexts | undefined} texts */
export const ifYouDisagree = (texts) =>
  texts
    ? html`<details class="nhsuk-details disagree">
        <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">If you disagree or want to complain</span></summary>
        <div class="nhsuk-details__text">
          <p>You can ask us to look again at any time. These can help you too.</p>
          ${list(texts)}
        </div>
      </details>`
    : nothing;
