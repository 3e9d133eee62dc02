import { msg } from '@lit/localize';
import { html, render } from 'lit';
import { speak } from './language.js';

/** English, as English calls it. */
const itsName = 'English';

/** What index.html says in English, by where it stands; and that a machine wrote the rest. */
export function sayFrame() {
  document.documentElement.lang = 'cy';
  const frame = {
    '.nhsuk-skip-link': msg('Skip to main content'),
    '.foot [href="/accessibility"]': msg('Accessibility statement'),
    '#unofficial': msg('OpenPHB shows your personal health budget. It is not an official NHS service.'),
  };
  for (const [place, words] of Object.entries(frame)) {
    const part = document.querySelector(place);
    if (part) part.textContent = words;
  }
  document.getElementById('welsh')?.remove();
  const place = document.getElementById('drafted');
  if (place) render(drafted(), place);
}

/** No person has checked words/cy.xlf yet; whoever has takes this away. */
const drafted =
  () => html`<p class="note"><span>${msg('A machine wrote this Welsh and nobody has checked it yet.')}</span>
  <button class="link" type="button" lang="en" @click=${() => speak('en')}>${itsName}</button></p>`;
