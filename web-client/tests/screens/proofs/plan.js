import * as world from '../world.js';
import { asking, at, b, nothing, on, without } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const { ids } = world;

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/items': {
    ...asking('amira', `${b}/items`),
    empty: at('amira', `${b}/items`, on(`${b}/balance`, without({ items: [], unassigned: undefined }))),
  },
  '/budgets/:b/items/:line': {
    ...asking('amira', `${b}/items/${ids.physio}`),
    empty: at('amira', `${b}/items/${ids.bicycle}`, on(`${b}/receipts`, nothing)),
  },
  '/budgets/:b/plan': {
    ...asking('amira', `${b}/plan`),
    empty: at('amira', `${b}/plan`, on(`${b}/plan`, { json: { version: 0, goals: [], items: [] } })),
  },
};
