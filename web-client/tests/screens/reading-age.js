import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { vocabulary } from './vocabulary.js';
import * as world from './world.js';

/** The age at which a screen's sentences are read without help, and the most that one long sentence may ask. */
export const OLDEST = { screen: 11, sentence: 13 };
/** Fewer words are a label, of which no formula says anything. */
const LEAST_WORDS = 5;
/** From here on a sentence is measured by itself too. */
const LONG_WORDS = 10;

/** An American school year begins at five and something; the formula counts the years. */
const FIRST_GRADE_AGE = 5;

/** What the API tells is somebody else's: names, places, what people wrote. @param {unknown} told @param {string} [key] @returns {string[]} */
function textsIn(told, key = '') {
  if (typeof told === 'string') return told.includes(' ') || key.toLowerCase().endsWith('name') ? [told] : [];
  return told && typeof told === 'object' ? Object.entries(told).flatMap(([key, one]) => textsIn(one, key)) : [];
}

const theirs = [...new Set(textsIn({ ...world }))].sort((a, b) => b.length - a.length);

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const notWords = [
  /\S+@\S+|https?:\S+|\S+\/\S+/g, // addresses
  new RegExp(`\\d{1,2} (?:${months})(?: \\d{4})?`, 'g'),
  /[−-]?£[\d,.]*\d/g,
  /\S*\d(?:\S*\w)?/g,
];
const escaped = Object.keys(vocabulary).map((term) => term.replace(/[()]/g, '\\$&'));
const terms = new RegExp(`\\b(?:${escaped.join('|')})(?:’?s\\b)?`, 'gi');

/** What stands for a name, a sum, a day or a word of the vocabulary: one short word, so that the sentence stays as long. */
const EASY = 'it';

/** @param {string} piece */
function ourWords(piece) {
  let ours = piece;
  for (const text of theirs) ours = ours.replaceAll(text, EASY);
  for (const one of notWords) ours = ours.replace(one, EASY);
  return ours.replace(terms, EASY);
}

/** @param {string} sentence */
const wordsOf = (sentence) => (sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []).map((word) => word.replace(/[’'].*$/, ''));

/** The age that sentences ask for, by Flesch and Kincaid (1975). @param {string[]} sentences */
export function ageOf(sentences) {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return FIRST_GRADE_AGE + fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/**
 * How old one has to be to read what a screen says, and what is too hard in it.
 * @param {string[]} pieces
 * @returns {{ age: number, tooHard: string[] }}
 */
export function readingAge(pieces) {
  const sentences = pieces
    .flatMap((piece) => ourWords(piece).split(/(?<=[.!?])\s+/))
    .filter((sentence) => wordsOf(sentence).length >= LEAST_WORDS);
  if (!sentences.length) return { age: 0, tooHard: [] };
  const age = ageOf(sentences);
  const each = sentences.map((sentence) => ({ sentence, age: ageOf([sentence]) })).sort((a, b) => b.age - a.age);
  const hard =
    age > OLDEST.screen
      ? each.slice(0, 3)
      : each.filter(({ sentence, age }) => age > OLDEST.sentence && wordsOf(sentence).length >= LONG_WORDS);
  return { age, tooHard: [...new Set(hard.map(({ sentence, age }) => `${age.toFixed(1)}: ${sentence}`))] };
}
