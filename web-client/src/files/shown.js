import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

/**
 * The files of a stored thing: pictures to look at, PDFs as links.
 * @param {string} home the thing's path in the API
 * @param {import('../web/shapes').StoredFile[]} files
 * @param {string} what whose picture it is, in words
 */
export function shownFiles(home, files, what) {
  if (!files.length) return nothing;
  return html`<ul class="pictures">
    ${files.map(({ n, type }) => {
      const href = `/api/v1${home}/files/${n}`;
      const of = files.length > 1 ? ` ${msg(str`${n} of ${files.length}`)}` : '';
      return html`<li>
        ${
          type === 'application/pdf'
            ? html`<a class="pictures__pdf" href=${href} target="_blank">${msg(html`Open the PDF${of}<span class="nhsuk-u-visually-hidden"> (${what}, in a new tab)</span>`)}</a>`
            : html`<a href=${href} target="_blank"><img src=${href} alt=${msg(str`${what}, picture${of}. Opens larger in a new tab`)} loading="lazy"></a>`
        }
      </li>`;
    })}
  </ul>`;
}
