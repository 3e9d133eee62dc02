import { html, nothing } from 'lit';

/** @typedef {import('../web/shapes').Preferences} Preferences */

/** @type {Record<string, string>} */
const ways = { email: 'Write by email.', letter: 'Write by letter.', phone: 'Phone first.' };

/** What a holder needs, in one line: *Needs large print. Write by letter.* @param {Preferences} needs */
export function needsWords({ channel, largePrint, easyRead, language, other }) {
  const kinds = [largePrint && 'large print', easyRead && 'easy read'].filter(Boolean);
  return [
    kinds.length ? `Needs ${kinds.join(' and ')}.` : '',
    ways[channel],
    language === 'English' ? '' : `Language: ${language}.`,
    other ? `${other.replace(/[.\s]+$/, '')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** For staff, wherever they would act. @param {{ asStaff: boolean, needs?: Preferences }} budget */
export const needsLine = ({ asStaff, needs }) =>
  asStaff && needs ? html`<p class="needs">${needsWords(needs)}</p>` : nothing;
