import { html } from 'lit';

/**
 * A short word about how a thing stands. The mark says it without colour.
 * @param {'good' | 'bad' | 'wait' | 'plain'} kind
 * @param {unknown} words
 */
export function tag(kind, words) {
  const mark = { good: '✓', bad: '!', wait: '•', plain: '–' }[kind];
  return html`<strong class=${`tag tag--${kind}`}><span class="tag__mark" aria-hidden="true">${mark}</span>${words}</strong>`;
}
