import { html, nothing } from 'lit';
import { msg, str } from '../words/words.js';

/** @typedef {import('../web/shapes').Preferences} Preferences */

/** @type {Record<string, string>} */
const ways = { email: msg('Write by email.'), letter: msg('Write by letter.'), phone: msg('Phone first.') };

/** What a holder needs, in one line: *Needs large print. Write by letter.* @param {Preferences} needs */
export function needsWords({ channel, largePrint, easyRead, language, other }) {
  const kinds = [largePrint && msg('large print'), easyRead && msg('easy read')].filter(Boolean);
  return [
    kinds.length ? msg(str`Needs ${kinds.join(' and ')}.`) : '',
    ways[channel],
    language === 'English' ? '' : msg(str`Language: ${language}.`),
    other ? `${other.replace(/[.\s]+$/, '')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** For staff, wherever they would act. @param {{ asStaff: boolean, needs?: Preferences }} budget */
export const needsLine = ({ asStaff, needs }) =>
  asStaff && needs ? html`<p class="needs">${needsWords(needs)}</p>` : nothing;
