import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

/** @typedef {import('../web/shapes').Preferences} Preferences */

/** @returns {Record<string, string>} */
const ways = () => ({ email: msg('Write by email.'), letter: msg('Write by letter.'), phone: msg('Phone first.') });

/** @param {boolean} largePrint @param {boolean} easyRead */
function kindsWords(largePrint, easyRead) {
  if (largePrint && easyRead) return msg('Needs large print and easy read.');
  if (largePrint) return msg('Needs large print.');
  return easyRead ? msg('Needs easy read.') : '';
}

/** What a holder needs, in one line: *Needs large print. Write by letter.* @param {Preferences} needs */
export function needsWords({ channel, largePrint, easyRead, language, other }) {
  return [
    kindsWords(largePrint, easyRead),
    ways()[channel],
    language === 'English' ? '' : msg(str`Language: ${language}.`),
    other ? `${other.replace(/[.\s]+$/, '')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** For staff, wherever they would act. @param {{ asStaff: boolean, needs?: Preferences }} budget */
export const needsLine = ({ asStaff, needs }) =>
  asStaff && needs ? html`<p class="needs">${needsWords(needs)}</p>` : nothing;
