import { msg } from '@lit/localize';
import { routes as budget } from './routes/budget.js';
import { routes as overview } from './routes/overview.js';
import { routes as people } from './routes/people.js';
import { routes as plan } from './routes/plan.js';
import { routes as receipt } from './routes/receipt.js';
import { routes as request } from './routes/request.js';

/**
 * Every screen, and every state it can be in, by the room whose page it is. These files alone know all the features;
 * tests/screens walks this list and fails when a state here has no proof there.
 * @typedef {import('./web/router').Route} Route
 */

/** @type {Route[]} */
export const routes = [...overview, ...budget, ...plan, ...receipt, ...request, ...people];

/** What an address that is no screen's shows. @type {Route} */
export const missing = {
  path: '',
  tag: 'missing-page',
  title: () => msg('Page not found'),
  load: async () => {}, // main.js has it from the start
  states: ['filled'],
};
