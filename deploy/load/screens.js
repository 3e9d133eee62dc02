import { told } from './browser.js';

/** @typedef {{ name: string, path: string }} Screen */

/** What anybody may open. @type {Screen[]} */
export const open = [
  { name: 'Welcome', path: '/' },
  { name: 'Sign in to see', path: '/news' },
  { name: 'Use a code', path: '/code' },
  { name: 'Signed out', path: '/signed-out' },
  { name: 'Not found', path: '/nothing-is-here' },
];

/** The holder's. @param {import('puppeteer-core').Page} page @returns {Promise<Screen[]>} */
export async function holders(page) {
  const { budgets } = await told(page, '/me');
  const b = `/budgets/${budgets[0].id}`;
  const { items } = await told(page, `${b}/plan-items`);
  const { items: receipts } = await told(page, `${b}/receipts`);
  const { items: requests } = await told(page, `${b}/review-requests`);
  return [
    { name: 'First screen', path: b },
    { name: 'Receipts', path: `${b}/receipts` },
    { name: 'A receipt', path: `${b}/receipts/${receipts[0].id}` },
    { name: 'New receipt', path: `${b}/receipts/new` },
    { name: 'Plan items', path: `${b}/items` },
    { name: 'A plan item', path: `${b}/items/${items[0].id}` },
    { name: 'Plan', path: `${b}/plan` },
    { name: 'Write the plan', path: `${b}/plan/write` },
    { name: 'Requests', path: `${b}/requests` },
    { name: 'A request', path: `${b}/requests/${requests[0].id}` },
    { name: 'Ask', path: `${b}/requests/new` },
    { name: 'How this is made up', path: `${b}/figures/left` },
    { name: 'Statement', path: `${b}/statement` },
    { name: 'What can I spend it on?', path: `${b}/spend-on` },
    { name: 'People who help', path: `${b}/people` },
    { name: 'News', path: '/news' },
    { name: 'Not sent yet', path: '/waiting' },
    { name: 'How we reach you', path: '/preferences' },
    { name: 'What this phone keeps', path: '/device' },
  ];
}

/** The staff's. @param {import('puppeteer-core').Page} page @returns {Promise<Screen[]>} */
export async function staffs(page) {
  const { items } = await told(page, '/queue?contact=all&kind=receipt');
  const { budget, id } = items.find((/** @type {{ mine: boolean }} */ one) => one.mine) ?? items[0];
  return [
    { name: 'Queue', path: '/queue' },
    { name: 'Decide a receipt', path: `/budgets/${budget}/receipts/${id}` },
    { name: 'A file', path: `/budgets/${budget}` },
    { name: 'Search', path: '/search' },
    { name: 'Team', path: '/team' },
  ];
}
