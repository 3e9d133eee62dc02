/**
 * Every screen, and every state it can be in. This file alone knows all the features; tests/screens walks this list and
 * fails when a state here has no proof there.
 * @typedef {import('./web/router').Route} Route
 */

const asks = ['loading', 'filled', 'refused', 'not-found', 'not-reached', 'not-working', 'signed-out'];
const sends = ['bad-form', 'sending', 'stopped', 'not-sent', 'someone-else', 'ended-session', 'resumed'];

/** @type {Route[]} */
export const routes = [
  {
    path: '/',
    tag: 'home-page',
    title: 'Home',
    load: () => import('./overview/home-page.js'),
    states: ['loading', 'empty', 'not-reached', 'not-working', 'signed-out'],
  },
  {
    path: '/budgets/:b',
    tag: 'budget-page',
    title: 'Your budget',
    load: () => Promise.all([import('./overview/budget-page.js'), import('./receipt/receipt-list.js')]),
    states: [
      ...asks,
      'running-short',
      'money-over',
      'not-begun',
      'below-nothing',
      'cover',
      'unsent',
      'carer',
      'staff',
      'notes-empty',
      'notes-bad-form',
      'notes-not-reached',
    ],
  },
  {
    path: '/budgets/:b/items',
    tag: 'items-page',
    title: 'Plan items',
    load: () => import('./plan/items-page.js'),
    states: [...asks, 'empty'],
  },
  {
    path: '/budgets/:b/items/:line',
    tag: 'item-page',
    title: 'Plan item',
    load: () => Promise.all([import('./plan/item-page.js'), import('./receipt/receipt-list.js')]),
    states: [...asks, 'empty'],
  },
  {
    path: '/budgets/:b/receipts',
    tag: 'receipts-page',
    title: 'Receipts',
    load: () => import('./receipt/receipts-page.js'),
    states: [...asks, 'empty'],
  },
  {
    path: '/budgets/:b/receipts/new',
    tag: 'new-receipt-page',
    title: 'Add a receipt',
    load: () => import('./receipt/new-receipt-page.js'),
    states: ['filled', 'refused', 'signed-out', 'no-items', 'replaces', 'split', 'id-taken', ...sends],
  },
  {
    path: '/budgets/:b/receipts/:id',
    tag: 'receipt-page',
    title: 'Receipt',
    load: () => import('./receipt/receipt-page.js'),
    states: [
      ...asks,
      'sent',
      'accepted',
      'returned',
      'withdrawn',
      'staff',
      'bad-form',
      'stale',
      'own',
      'nobody-free',
      'assign',
      'assigned',
      'no-items',
      'corrected',
      'correct',
      'correct-bad-form',
      'correct-stale',
      'correct-taken',
      'refund',
      'refund-not-sent',
    ],
  },
  {
    path: '/budgets/:b/requests',
    tag: 'requests-page',
    title: 'Requests',
    load: () => import('./request/requests-page.js'),
    states: [...asks, 'empty'],
  },
  {
    path: '/budgets/:b/requests/new',
    tag: 'new-request-page',
    title: 'Ask',
    load: () => import('./request/new-request-page.js'),
    states: ['filled', 'refused', 'signed-out', 'may-i-buy', 'worried', 'which-decision', 'disagree', ...sends],
  },
  {
    path: '/budgets/:b/requests/:id',
    tag: 'request-page',
    title: 'Request',
    load: () => import('./request/request-page.js'),
    states: [...asks, 'nobody-free', 'sent', 'granted', 'answered-no', 'withdrawn', 'staff', 'bad-form', 'stale'],
  },
  {
    path: '/budgets/:b/figures/:bucket',
    tag: 'figure-page',
    title: 'How this is made up',
    load: () => import('./overview/figure-page.js'),
    states: [...asks, 'empty', 'left', 'set-aside', 'free'],
  },
  {
    path: '/budgets/:b/statement',
    tag: 'statement-page',
    title: 'Statement',
    load: () => import('./overview/statement-page.js'),
    states: [...asks, 'empty', 'not-saved'],
  },
  {
    path: '/budgets/:b/plan',
    tag: 'plan-page',
    title: 'Plan',
    load: () => import('./plan/plan-page.js'),
    states: [...asks, 'empty'],
  },
  {
    path: '/queue',
    tag: 'queue-page',
    title: 'Queue',
    load: () => import('./overview/queue-page.js'),
    states: ['loading', 'filled', 'empty', 'lead', 'refused', 'not-reached', 'not-working', 'signed-out'],
  },
  {
    path: '/search',
    tag: 'search-page',
    title: 'Search',
    load: () => import('./overview/search-page.js'),
    states: ['loading', 'filled', 'found', 'empty', 'refused', 'not-reached', 'not-working', 'signed-out'],
  },
  {
    path: '/people',
    tag: 'people-page',
    title: 'Who is it for?',
    load: () => import('./people/people-page.js'),
    states: ['loading', 'filled', 'empty', 'not-reached', 'not-working', 'signed-out'],
  },
  {
    path: '/signed-out',
    tag: 'signed-out-page',
    title: 'You are signed out',
    load: () => import('./people/signed-out-page.js'),
    states: ['filled'],
  },
];

/** What an address that is no screen's shows. @type {Route} */
export const missing = {
  path: '',
  tag: 'missing-page',
  title: 'Page not found',
  load: async () => {}, // main.js has it from the start
  states: ['filled'],
};
