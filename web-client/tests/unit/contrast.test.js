import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const scss = readFileSync('src/styles/_theme.scss', 'utf8');
const [light, dark] = scss
  .split('@media (prefers-color-scheme: dark)')
  .map(
    (text) =>
      /** @type {Record<string, string>} */ (
        Object.fromEntries(
          [...text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]),
        )
      ),
  );
/** Colours that stand in the rules themselves, the same in both themes. */
const fixed = { white: '#fff', focus: '#ffeb3b', 'focus-ink': '#212b32' };

/** The relative luminance of WCAG 2. @param {string} colour */
function luminance(colour) {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** Words and the grounds they stand on. */
const words = {
  ink: ['page', 'card', 'field', 'plain-ground', 'good-ground', 'bad-ground', 'wait-ground'],
  quiet: ['page', 'card', 'field', 'plain-ground', 'good-ground', 'bad-ground', 'wait-ground'],
  link: ['page', 'card', 'plain-ground', 'good-ground', 'bad-ground', 'wait-ground'],
  'link-hover': ['page', 'card'],
  good: ['good-ground'],
  bad: ['card', 'bad-ground'],
  wait: ['wait-ground'],
  white: ['top'],
  'focus-ink': ['focus'],
};
/** What one has to see to know where a thing is, and what it lies on. */
const shapes = {
  'field-line': ['page', 'card', 'field'],
  'bar-line': ['card'],
  link: ['card', 'page'],
  good: ['page', 'good-ground'],
  bad: ['page', 'bad-ground', 'card'],
  wait: ['page', 'wait-ground', 'card'],
  spent: ['card', 'free'],
  'waiting-mark': ['waiting'],
  'aside-mark': ['aside'],
};

for (const [theme, colours] of Object.entries({ light, dark: { ...light, ...dark } })) {
  const all = /** @type {Record<string, string>} */ ({ ...colours, ...fixed });
  for (const [least, pairs] of /** @type {const} */ ([
    [4.5, words],
    [3, shapes],
  ])) {
    test(`${theme}: every pair that is used has a contrast of ${least} at least`, () => {
      for (const [one, others] of Object.entries(pairs)) {
        for (const other of others)
          expect(contrast(all[one], all[other]), `${one} on ${other}`).toBeGreaterThanOrEqual(least);
      }
    });
  }
}

test('the dark theme names every colour anew', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(contrast('#fff', '#000')).toBeCloseTo(21);
});
