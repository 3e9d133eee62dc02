import { msg } from '@lit/localize';
import { boxesOf, readComingDate, today } from '../time/dates.js';

/** @typedef {{ errors: { field: string, message: string }[], body: Record<string, any> }} Read */

/** @param {Record<string, any>} fields @returns {Read} */
export const readWords = ({ words }) => ({ errors: [], body: { words: (words ?? '').trim() } });

/** @param {Record<string, any>} fields @param {string} field @returns {Read} */
export function readGoal(fields, field) {
  const words = (fields[field] ?? '').trim();
  return { errors: words ? [] : [{ field, message: msg('Write the goal, or take it out') }], body: { words } };
}

/** @param {import('../web/shapes').PlanDraft['terms']} terms */
export const fieldsOfTerms = ({ firstReviewOn, noticeDays }) => ({
  firstReviewOn: firstReviewOn && boxesOf(firstReviewOn),
  noticeDays: noticeDays === undefined ? '' : String(noticeDays),
});

/** 07 is 7. @param {any} value */
export const usualDay = (value) =>
  value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([part, typed]) => [part, String(typed).trim().replace(/^0+/, '')]))
    : value;

/** @param {string} name @param {any} value */
export const usualInTerms = (name, value) => (name === 'firstReviewOn' ? usualDay(value) : value);

/** @param {any} boxes */
export const anyTyped = (boxes) => Object.values(boxes ?? {}).some((typed) => String(typed).trim());

/** What stays empty is not told: neither must be known while one writes. @param {Record<string, any>} fields @returns {Read} */
export function readTerms({ firstReviewOn, noticeDays = '' }, now = today()) {
  /** @type {Read} */
  const read = { errors: [], body: {} };
  if (anyTyped(firstReviewOn)) {
    const { date, sentence } = readComingDate(firstReviewOn, msg('Enter the day'), now);
    if (sentence) read.errors.push({ field: 'firstReviewOn', message: sentence });
    read.body.firstReviewOn = date;
  }
  if (noticeDays.trim()) {
    const days = /^\d{1,3}$/.test(noticeDays.trim()) ? Number(noticeDays) : 0;
    if (days < 14 || days > 90)
      read.errors.push({ field: 'noticeDays', message: msg('Enter the days, from 14 to 90') });
    read.body.noticeDays = days;
  }
  return read;
}

/** @param {Record<string, any>} fields @returns {Read} */
export const readChoice = ({ sumTold, optionsTold }) => ({
  errors: [],
  body: { sumTold: Boolean(sumTold), optionsTold: Boolean(optionsTold) },
});
