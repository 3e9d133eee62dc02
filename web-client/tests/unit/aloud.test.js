import { render } from 'lit';
import { beforeAll, expect, test, vi } from 'vitest';
import { lastsSimply, simpleScreen } from '../../src/overview/simply.js';
import { balance, people } from '../screens/world.js';

/** @typedef {import('../../src/web/shapes').Balance} Balance */

/** @type {typeof import('../../src/web/read-aloud.js')} */
let aloud;
beforeAll(async () => {
  vi.stubGlobal('speechSynthesis', { getVoices: () => [], cancel: () => {} });
  aloud = await import('../../src/web/read-aloud.js');
});

/** @param {string} html */
function said(html) {
  document.body.innerHTML = `<section>${html}</section>`;
  return aloud.sentencesOf(/** @type {Element} */ (document.querySelector('section')));
}

test('a part of the page is read a sentence at a time, money whole', () => {
  expect(said('<h2>Left</h2><p>You have £1,204.50 left. Ask\n  first!</p><ul><li>One</li><li>Two</li></ul>')).toEqual([
    'Left',
    'You have £1,204.50 left.',
    'Ask first!',
    'One',
    'Two',
  ]);
});

test('marks, buttons and forms are not read', () => {
  expect(
    said(
      '<p><span aria-hidden="true">✓</span>Yes</p><form><label>Why?</label></form><p>, </p><button>Go</button><read-aloud>Read aloud</read-aloud>',
    ),
  ).toEqual(['Yes']);
});

test('only a voice of this device reads, British before any other English', () => {
  const voice = (/** @type {string} */ lang, localService = true) =>
    /** @type {SpeechSynthesisVoice} */ ({ lang, localService });
  const chosen = (/** @type {SpeechSynthesisVoice[]} */ ...voices) => aloud.voiceHere(voices)?.lang;
  expect(chosen(voice('en-US'), voice('en-GB'))).toBe('en-GB');
  expect(chosen(voice('en-GB', false), voice('en_AU'))).toBe('en_AU');
  expect(chosen(voice('en-GB', false), voice('cy-GB'), voice('enm'))).toBeUndefined();
});

test('until when the money lasts, in one sentence', () => {
  const lasts = (/** @type {Partial<Balance>} */ more) =>
    lastsSimply(/** @type {Balance} */ ({ ...balance, ...more }), 'Grace Hill');
  expect(lasts({})).toBe('It should last until 31 March 2027.');
  expect(lasts({ outlook: 'will-have-money-over' })).toBe('It should last until 31 March 2027.');
  expect(lasts({ outlook: 'will-run-short', lastsUntil: '2027-02-02' })).toBe('It may run out on 2 February 2027.');
  expect(lasts({ outlook: 'will-run-short' })).toBe('It may not be enough for all that is planned.');
  expect(lasts({ outlook: 'on-course', leftPence: 0 })).toBe('Your money has run out: please phone Grace Hill.');
  expect(lasts({ outlook: 'not-begun', leftPence: 0 })).toBe('You can use it from 1 April 2026.');
});

test('who has run out of money can tap the number to phone, and nobody else is shown one', () => {
  const there = document.createElement('div');
  const number = (/** @type {Partial<Balance>} */ more) => {
    const now = /** @type {Balance} */ ({ ...balance, ...more });
    render(simpleScreen(/** @type {any} */ (people.amira.budgets[0]), now, 'Left'), there);
    return there.querySelector('a[href^="tel:"]')?.getAttribute('href');
  };
  expect(number({ leftPence: -12000 })).toBe('tel:01632960001');
  expect(number({})).toBeUndefined();
  expect(number({ outlook: 'not-begun', leftPence: 0 })).toBeUndefined();
});
