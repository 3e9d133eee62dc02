import { asking, at, said401 } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/people': { ...asking('ben', '/people', true), empty: at('nobody', '/people') },
  '/signed-out': { filled: at('amira', '/signed-out', said401) },
  '': { filled: at('amira', '/no/such/place') },
};
