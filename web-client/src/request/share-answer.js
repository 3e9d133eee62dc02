import { msg } from '@lit/localize';
import { html } from 'lit';
import { wordsOf } from '../budget/criteria.js';
import { checkbox, textArea } from '../web/fields.js';

/** @typedef {import('../web/form').Form} Form */

/** What others are told, as the API takes it; or what must be put right. @param {Record<string, any>} fields */
export function readShare({ share, asked, words, sharedReason }) {
  if (!share) return { errors: [], body: {} };
  const errors = [];
  const body = { asked: asked?.trim(), words: wordsOf(words), reason: sharedReason?.trim() };
  if (!body.asked) errors.push({ field: 'asked', message: msg('Write what was asked, in general words') });
  if (!body.words.length) errors.push({ field: 'words', message: msg('Enter at least one word to recognise it by') });
  if (!body.reason) errors.push({ field: 'sharedReason', message: msg('Write why, for everybody') });
  return { errors, body: { share: body } };
}

/** The form's own name for the API's field. @param {string} field */
export const shareField = (field) =>
  field === 'share.reason' ? 'sharedReason' : field.replace(/^share\./, '').replace(/\[\d+\]$/, '');

/** Whoever answers may tell others, in words of their own. @param {Form} form */
export const shareFields = (form) =>
  checkbox(form, {
    name: 'share',
    label: msg('Share this answer with others, without a name'),
    hint: msg('They read it when they look up what they may buy.'),
    more: html`<p>${msg('Write it anew. No name, none of their own words, nothing that shows who asked.')}</p>
      ${textArea(form, { name: 'asked', label: msg('What was asked, in general words'), hint: msg('Like: A tricycle for a grown-up'), rows: 2, short: true })}
      ${textArea(form, { name: 'words', label: msg('Which words is it recognised by?'), hint: msg('Each on a line of its own.'), rows: 3, short: true })}
      ${textArea(form, { name: 'sharedReason', label: msg('Why, for everybody'), rows: 3, short: true })}`,
  });
