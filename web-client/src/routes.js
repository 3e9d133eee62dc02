/**
 * Every screen, and every state it can be in. This file alone knows all the features; tests/screens walks this list and
 * fails when a state here has no proof there.
 * @typedef {import('./web/router').Route} Route
 */

const asks = ['loading', 'filled', 'refused', 'not-found', 'not-reached', 'not-working', 'signed-out'];
const sends = ['bad-form', 'sending', 'stopped', 'not-sent', 'someone-else', 'ended-session', 'resumed'];
const onePerson = [
  ...['invited', 'code', 'code-run-out', 'asked', 'not-begun', 'ended', 'refused-by-staff', 'own', 'left', 'changing'],
  ...['ending', 'staff', 'staff-ended', 'appoint', 'birthday', 'bad-form', 'saved', 'stale'],
];

/** @type {Route[]} */
export const routes = [
  {
    path: '/',
    tag: 'home-page',
    title: 'Home',
    load: () => import('./overview/home-page.js'),
    states: ['loading', 'empty', 'unsent', 'not-reached', 'not-working', 'signed-out'],
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
      'access-ended',
      'no-news',
    ],
  },
  {
    path: '/budgets/:b/people',
    tag: 'access-list-page',
    title: 'People who help',
    load: () => import('./budget/access-list-page.js'),
    states: [...asks, 'empty', 'representative', 'carer', 'nominee', 'staff'],
  },
  {
    path: '/budgets/:b/people/new',
    tag: 'new-access-page',
    title: 'Let someone in',
    load: () => import('./budget/new-access-page.js'),
    states: ['filled', 'refused', 'signed-out', 'carer', 'nominee', 'staff', 'third-party', ...sends],
  },
  {
    path: '/budgets/:b/people/:id',
    tag: 'access-page',
    title: 'Someone who helps',
    load: () => import('./budget/access-page.js'),
    states: [...asks, ...onePerson],
  },
  {
    path: '/budgets/:b/people/:id/letter',
    tag: 'code-letter-page',
    title: 'Letter with the code',
    load: () => import('./budget/code-letter-page.js'),
    states: [...asks, 'no-code'],
      'no-news',
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
    states: [
      'filled',
      'refused',
      'signed-out',
      'no-items',
      'replaces',
      'split',
      'id-taken',
      'access-ended',
      'sent-late',
      ...sends,
    ],
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
      'from-ended-access',
      'bad-form',
      'stale',
      'own',
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
    states: [...asks, 'sent', 'granted', 'answered-no', 'withdrawn', 'staff', 'bad-form', 'stale'],
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
    path: '/budgets/:b/looks',
    tag: 'looks-page',
    title: 'Who looked',
    load: () => import('./budget/looks-page.js'),
    states: [...asks, 'empty', 'staff', 'more'],
  },
  {
    path: '/news',
    tag: 'news-page',
    title: 'News',
    load: () => import('./overview/news-page.js'),
    states: ['loading', 'filled', 'empty', 'seen', 'staff', 'refused', 'not-reached', 'not-working', 'signed-out'],
  },
  {
    path: '/queue',
    tag: 'queue-page',
    title: 'Queue',
    load: () => import('./overview/queue-page.js'),
    states: ['loading', 'filled', 'empty', 'refused', 'not-reached', 'not-working', 'signed-out'],
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
    load: () => Promise.all([import('./people/people-page.js'), import('./notice/news-count.js')]),
    states: ['loading', 'filled', 'empty', 'not-reached', 'not-working', 'signed-out'],
  },
  {
    path: '/code',
    tag: 'code-page',
    title: 'Use a code',
    load: () => import('./budget/code-page.js'),
    states: ['filled', 'signed-out', 'from-link', 'birthday', 'wrong', 'too-many', 'later', 'staff', ...sends],
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
