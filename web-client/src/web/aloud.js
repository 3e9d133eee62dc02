import { html, nothing } from 'lit';

/**
 * A button that reads a part of the page aloud, where the browser can speak: the part it stands in, or the one named. It comes
 * after the page.
 * @param {string} [region] a CSS selector
 */
export function readAloud(region) {
  if (!('speechSynthesis' in window)) return nothing;
  import('./read-aloud.js').catch(() => {}); // the page is there without it
  return html`<read-aloud class="not-printed" .region=${region}></read-aloud>`;
}
