import { thisBudget } from '../budget/this-budget.js';
import { me } from '../people/me.js';
import { keptUnder } from '../people/my-writing.js';
import { ask, NotReached } from '../web/api.js';
import { fieldsOfTerms, readChoice, readGoal, readTerms, readWords, usualInTerms } from './read-draft.js';
import { fieldsOfItem, itemField, readItem, usualInItem } from './read-item.js';

/** @typedef {import('../web/shapes').PlanDraft} PlanDraft */
/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/writing').Part} Part */
/** @typedef {import('../web/drafts').Seen} Seen */
/** @typedef {import('../web/drafts').Draft} Kept */
/** @typedef {{ budget: ThisBudget, draft: PlanDraft, etag: string, me: string, kept: Map<string, Kept> }} Whole `me`: who is
 *   looking, by name; `kept`: what this device had of it, read before the API was asked, because what is on its way then leaves it */

/** Each budget's as it was read last, so that its parts open without signal too. @type {Map<string, Whole>} */
const last = new Map();

/** @param {string} b */
const home = (b) => `/budgets/${b}/draft`;

/** What stands before the name of every part that is kept on the device. @param {string} b */
export const keptAt = (b) => `${home(b)}/`;

/** The names of the parts of one kind of which this device has something that not everybody has. @param {Whole} whole @param {string} kind */
export function keptNames({ budget, kept }, kind = '') {
  const under = `${keptAt(budget.id)}${kind}`;
  return [...kept.keys()].filter((place) => place.startsWith(under)).map((place) => place.slice(under.length));
}

/** @param {string} b @returns {Promise<Whole>} */
export async function draftOf(b) {
  const kept = await keptUnder(keptAt(b));
  try {
    const [who, budget, { data: draft, etag }] = await Promise.all([me(), thisBudget(b), ask(home(b))]);
    const whole = { budget, draft, etag, me: who.name, kept };
    last.set(b, whole);
    return whole;
  } catch (no) {
    const before = last.get(b);
    if (no instanceof NotReached && before) return { ...before, kept };
    throw no;
  }
}

/** The names of the parts that are words, in their order. */
export const sections = /** @type {const} */ (['what-matters', 'risks', 'if-things-go-wrong', 'who-looks-after']);

/** A goal's words have a name of their own, because all the goals stand on one page. @param {string} id */
export const goalField = (id) => `goal-${id}`;

/** @typedef {{ version: number, by?: string, at?: string }} Written */
/** @param {Written} written @param {Record<string, any>} fields @returns {Seen} */
const seen = ({ version, by, at }, fields) => ({ version, by, at, fields });

/** @typedef {Part & { of: (draft: PlanDraft) => Seen | undefined }} DraftPart `of`: found in what the API has */

/**
 * One part of a draft, by its place in the API: how it is read, sent, and found again in what the API has.
 * @param {ThisBudget} budget
 * @param {string} name `sections/risks`, `goals/…`, `items/…`, `terms`, `choice`
 * @returns {DraftPart}
 */
export function partOf({ id: b, period }, name) {
  const [room, id] = name.split('/');
  const place = `${home(b)}/${name}`;
  const { of, read, ours, usual, named } = kinds[room](id, period);
  return {
    place,
    of,
    read,
    ours,
    usual,
    look: async () => of((await ask(home(b))).data),
    send: async (body, version) => {
      const etag = named && !version ? undefined : `"${version}"`;
      const { data } = await ask(place, { method: 'PUT', body, etag });
      return seen(data, {});
    },
  };
}

/** Takes a goal or an item out. @param {ThisBudget} budget @param {string} name @param {number} version */
export const takeOut = ({ id }, name, version) =>
  ask(`${home(id)}/${name}/removal`, { method: 'PUT', body: {}, etag: `"${version}"` });

/**
 * @typedef {Pick<DraftPart, 'of' | 'read' | 'ours' | 'usual'> & { named?: boolean }} Kind `named`: the phone gives it its id, and
 *   its first sending says no version
 * @type {Record<string, (id: string, period: import('../web/shapes').Period) => Kind>}
 */
const kinds = {
  sections: (name) => ({
    of: ({ sections }) => {
      const one = sections.find((section) => section.name === name) ?? { version: 0, words: '' };
      return seen(one, { words: one.words ?? '' });
    },
    read: readWords,
  }),
  goals: (id) => ({
    of: ({ goals }) => {
      const one = goals.find((goal) => goal.id === id);
      return one && seen(one, { [goalField(id)]: one.words });
    },
    read: (fields) => readGoal(fields, goalField(id)),
    ours: () => goalField(id),
    named: true,
  }),
  items: (id, period) => ({
    of: ({ items }) => {
      const one = items.find((item) => item.id === id);
      return one && seen(one, fieldsOfItem(one, period));
    },
    read: (fields) => readItem(fields, period),
    ours: itemField,
    usual: usualInItem,
    named: true,
  }),
  terms: () => ({
    of: ({ terms }) => seen(terms, fieldsOfTerms(terms)),
    read: readTerms,
    usual: usualInTerms,
  }),
  choice: () => ({
    of: ({ choice }) => seen(choice, { sumTold: choice.sumTold, optionsTold: choice.optionsTold }),
    read: readChoice,
  }),
};
