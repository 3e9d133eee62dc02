import { asks, onePerson, sends } from './states.js';

/** @type {import('../web/router').Route[]} */
export const routes = [
  {
    path: '/open',
    tag: 'open-page',
    title: 'Open a budget',
    load: () => import('../budget/open-page.js'),
    states: [
      ...['loading', 'filled', 'refused', 'not-reached', 'not-working', 'signed-out'],
      ...[
        'wrong-number',
        'look-not-reached',
        'nobody-known',
        'new-bad-form',
        'already-known',
        'known',
        'shares',
        'cover',
      ],
      ...['overlaps', ...sends],
    ],
  },
  {
    path: '/budgets/:b/stage',
    tag: 'stage-page',
    title: 'Where your budget is',
    load: () => import('../budget/stage-page.js'),
    states: [
      ...asks,
      ...['working-out', 'told', 'planning', 'being-decided', 'not-begun', 'review-due', 'review-late', 'changing'],
      ...['ending', 'ended', 'changed', 'nominee', 'staff'],
    ],
  },
  {
    path: '/budgets/:b/change',
    tag: 'change-budget-page',
    title: 'Change this budget',
    load: () => import('../budget/change-budget-page.js'),
    states: [...asks, 'name', 'last-day', 'shares', 'too-soon', 'ending', ...sends],
  },
  {
    path: '/budgets/:b/end',
    tag: 'end-budget-page',
    title: 'End this budget',
    load: () => import('../budget/end-budget-page.js'),
    states: [...asks, 'notice', 'died', 'too-soon', 'already-ending', ...sends],
  },
  {
    path: '/budgets/:b/people',
    tag: 'access-list-page',
    title: 'People who help',
    load: () => import('../budget/access-list-page.js'),
    states: [...asks, 'empty', 'representative', 'carer', 'again', 'nominee', 'staff'],
  },
  {
    path: '/budgets/:b/people/new',
    tag: 'new-access-page',
    title: 'Let someone in',
    load: () => import('../budget/new-access-page.js'),
    states: ['filled', 'refused', 'signed-out', 'carer', 'nominee', 'staff', 'third-party', 'paid', ...sends],
  },
  {
    path: '/budgets/:b/people/:id',
    tag: 'access-page',
    title: 'Someone who helps',
    load: () => import('../budget/access-page.js'),
    states: [...asks, ...onePerson],
  },
  {
    path: '/budgets/:b/people/:id/letter',
    tag: 'code-letter-page',
    title: 'Letter with the code',
    load: () => import('../budget/code-letter-page.js'),
    states: [...asks, 'no-code'],
  },
  {
    path: '/budgets/:b/needs',
    tag: 'needs-page',
    title: 'How to reach them',
    load: () => import('../budget/needs-page.js'),
    states: [...asks, 'empty', 'bad-form', 'saved', 'not-sent'],
  },
  {
    path: '/budgets/:b/looks',
    tag: 'looks-page',
    title: 'Who looked',
    load: () => import('../budget/looks-page.js'),
    states: [...asks, 'empty', 'staff', 'more'],
  },
  {
    path: '/code',
    tag: 'code-page',
    title: 'Use a code',
    load: () => import('../budget/code-page.js'),
    states: ['filled', 'signed-out', 'from-link', 'birthday', 'wrong', 'too-many', 'later', 'staff', ...sends],
  },
];
