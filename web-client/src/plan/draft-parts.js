import { msg, str } from '@lit/localize';
import { sections } from './draft.js';
import { partTitles, sectionWords } from './draft-words.js';
import { home } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */
/** @typedef {{ name: string, title: string, href: string, by?: string, at?: string, written: boolean, says?: string }} Task */

/** Who wrote last in any of these. @param {{ by?: string, at?: string }[]} all */
const newest = (all) => all.reduce((best, one) => ((one.at ?? '') > (best.at ?? '') ? one : best), {});

/** @param {number} n */
const goalCount = (n) => (n === 1 ? msg('1 goal') : msg(str`${n} goals`));

/** @param {number} n */
const thingCount = (n) => (n === 1 ? msg('1 thing') : msg(str`${n} things`));

/** The plan's parts in the order one would write them, each with how far it is. @param {Whole} whole @returns {Task[]} */
export function tasksOf({ budget, draft }) {
  const there = home(budget.id);
  const words = sectionWords(budget);
  const titles = partTitles(budget);
  const [matters, ...others] = sections.map((name) => {
    const { by, at, words: text } = draft.sections.find((section) => section.name === name) ?? {};
    return { name, title: words[name].title, href: `${there}/${name}`, by, at, written: Boolean(text?.trim()) };
  });
  const { goals, items, terms, choice } = draft;
  return [
    matters,
    {
      name: 'goals',
      title: titles.goals,
      href: `${there}/goals`,
      ...pick(newest(goals)),
      written: goals.length > 0,
      says: goals.length ? goalCount(goals.length) : undefined,
    },
    {
      name: 'items',
      title: titles.items,
      href: `${there}/items`,
      ...pick(newest(items)),
      written: items.length > 0,
      says: items.length ? thingCount(items.length) : undefined,
    },
    ...others,
    {
      name: 'terms',
      title: titles.terms,
      href: `${there}/terms`,
      ...pick(terms),
      written: Boolean(terms.firstReviewOn || terms.noticeDays),
    },
    {
      name: 'choice',
      title: titles.choice,
      href: `${there}/choice`,
      ...pick(choice),
      written: choice.sumTold || choice.optionsTold,
    },
  ];
}

/** @param {{ by?: string, at?: string }} written */
const pick = ({ by, at }) => ({ by, at });

/** @type {Record<string, string>} */
const partsOfFields = { sumTold: 'choice', optionsTold: 'choice', firstReviewOn: 'terms', noticeDays: 'terms' };

/** Which part has what the API says is missing; the contact, say, is in none. @param {string} field */
export const partOfField = (field) => partsOfFields[field] ?? field.replace(/\[.*/, '');

/** Where it is put right. @param {string} field @param {Whole} whole */
export function placeOfField(field, whole) {
  const item = whole.draft.items[Number(/^items\[(\d+)\]/.exec(field)?.[1])];
  if (item) return `${home(whole.budget.id)}/items/${item.id}`;
  return tasksOf(whole).find(({ name }) => name === partOfField(field))?.href;
}

/** A part's name by where it is kept: `goals/…` is *goals*, `sections/risks` is *risks*. @param {string} name */
export const taskOf = (name) => (name.startsWith('sections/') ? name.slice('sections/'.length) : name.split('/')[0]);
