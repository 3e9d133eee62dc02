import { html, svg } from 'lit';
import { pounds } from './money.js';

/** @typedef {{ kind: 'spent' | 'waiting' | 'aside' | 'free', label: string, pence: number, href?: string }} Part */

/** However little it is, one can see that it is there. */
const leastSeen = 0.02;

/** Where a part begins and how long it is, in hundredths of the bar. What is below nothing takes no room. @param {Part[]} parts */
export function lengths(parts) {
  const all = parts.reduce((sum, part) => sum + Math.max(0, part.pence), 0);
  const seen = parts.map(({ pence }) => (pence <= 0 ? 0 : Math.max(pence, all * leastSeen)));
  const whole = seen.reduce((sum, length) => sum + length, 0);
  let start = 0;
  return parts.map((part, i) => {
    const length = whole === 0 ? 0 : (seen[i] / whole) * 100;
    const here = { ...part, start, length };
    start += length;
    return here;
  });
}

/** @param {Part} part */
const fill = ({ kind }) => (kind === 'waiting' || kind === 'aside' ? `url(#fill-${kind})` : '');

/**
 * The bar alone; its words stand beside it, so it says them only to those who cannot see it.
 * @param {Part[]} parts
 */
export function bar(parts) {
  const words = parts.map((part) => `${part.label} ${pounds(part.pence)}`).join(', ');
  return html`<svg class="bar" role="img" aria-label=${words} width="100%" height="28">
    ${lengths(parts)
      .filter((part) => part.length > 0)
      .map(
        (part, i) => svg`<rect class=${`bar__${part.kind}`} fill=${fill(part)} x=${`${part.start}%`} y="0"
          width=${`${part.length}%`} height="28"></rect><rect class="bar__gap" x=${`${part.start}%`} y="0" width=${i ? 2 : 0} height="28"></rect>`,
      )}
  </svg>`;
}

/** The bar with its figures under it; each opens to how it is made up. @param {Part[]} parts */
export function barWithWords(parts) {
  return html`${bar(parts)}
    <dl class="figures">
      ${parts.map(
        (part) => html`<div class="figures__row">
          <dt>
            <svg class="figures__key" aria-hidden="true" width="16" height="16">
              <rect class=${`bar__${part.kind}`} fill=${fill(part)} width="16" height="16"></rect>
            </svg>
            ${part.href ? html`<a href=${part.href}>${part.label}</a>` : part.label}
          </dt>
          <dd>${pounds(part.pence)}</dd>
        </div>`,
      )}
    </dl>`;
}
