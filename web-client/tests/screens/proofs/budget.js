import { expect } from '@playwright/test';
import * as world from '../world.js';
import { asking, at, b, nothing } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */

const [first, ...rest] = world.looks;

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/looks': {
    ...asking('amira', `${b}/looks`),
    empty: at('amira', `${b}/looks`, ({ path }) => (path.endsWith('/lookups') ? nothing : undefined)),
    staff: at('grace', `${b}/looks`),
    more: async (page) => {
      await at('amira', `${b}/looks`, ({ path, query }) =>
        path.endsWith('/lookups')
          ? { json: query.get('cursor') ? { items: rest } : { items: [first], next: 'more' } }
          : undefined,
      )(page);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect(page.getByText('Ben Khan, a carer,')).toBeVisible();
    },
  },
};
