import { asks, sends } from './states.js';

/** @type {import('../web/router').Route[]} */
export const routes = [
  {
    path: '/budgets/:b/requests',
    tag: 'requests-page',
    title: 'Requests',
    load: () => import('../request/requests-page.js'),
    states: [...asks, 'empty'],
  },
  {
    path: '/budgets/:b/requests/new',
    tag: 'new-request-page',
    title: 'Ask',
    load: () => import('../request/new-request-page.js'),
    states: [
      'filled',
      'refused',
      'signed-out',
      'may-i-buy',
      'list-says',
      'list-not-reached',
      'from-list',
      'worried',
      'which-decision',
      'disagree',
      'line',
      'line-gone',
      ...sends,
    ],
  },
  {
    path: '/budgets/:b/requests/:id',
    tag: 'request-page',
    title: 'Request',
    load: () => import('../request/request-page.js'),
    states: [
      ...asks,
      'nobody-free',
      'sent',
      'line',
      'granted',
      'granted-used',
      'granted-past',
      'answered-no',
      'withdrawn',
      'staff',
      'list-silent',
      'bad-form',
      'stale',
    ],
  },
];
