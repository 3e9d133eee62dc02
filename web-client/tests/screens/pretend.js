import { readFileSync } from 'node:fs';
import * as world from './world.js';

/**
 * @typedef {{ status?: number, json?: unknown, body?: Buffer | string, type?: string, etag?: string, headers?: Record<string, string>, hang?: true, abort?: true }} Answer
 * @typedef {{ path: string, method: string, query: URLSearchParams, body?: any, etag?: string }} Call
 * @typedef {(call: Call) => Answer | undefined} Answers
 */

const picture = readFileSync(new URL('./receipt.jpg', import.meta.url));
const list = (/** @type {unknown[]} */ items) => ({ json: { items } });

/** @param {string} type @param {number} status @param {string} detail @param {object} [more] */
export const problem = (type, status, detail, more = {}) => ({
  status,
  type: 'application/problem+json',
  json: { type: `/problems/${type}`, title: detail, status, detail, instance: '7f3a-22', ...more },
});

/** What the same budget is to somebody of the holder’s side. @param {keyof typeof world.people} who @param {string} b */
const ownOf = (who, b) => {
  const own = world.people[who].budgets.find(({ id }) => id === b);
  return own && { role: own.role, rights: own.rights };
};

/** What the API says on a good day. @param {keyof typeof world.people} who @returns {Answers} */
export const goodDay =
  (who) =>
  ({ path, method, query }) => {
    const staff = ['grace', 'lena', 'omar', 'petra'].includes(who);
    const [, , b, room, id, more] = path.split('/');
    if (path.startsWith('/codes/')) return { status: 201, json: world.access({}) };
    if (path === '/me') return { json: world.people[who] };
    if (path === '/news') return { json: world.news };
    if (path === '/news/seen') return { json: { unseen: 0 } };
    if (path === '/me/preferences') return { json: world.preferences };
    if (path === '/staff') return list(world.team(who));
    if (path === '/settings') return { json: world.settings };
    if (path.startsWith('/settings/'))
      return { status: 201, json: { ...world.settings.history[0], id: path.split('/')[2] } };
    if (path === '/rate-cards') return { json: { items: world.rateCards, history: world.rateCardRows } };
    if (path.startsWith('/rate-cards/'))
      return { status: 201, json: { ...world.rateCardRows[0], id: path.split('/')[2], firstDay: '2026-11-23' } };
    if (path === '/care-providers') return { json: world.careProviders };
    if (path === '/criteria') return { json: world.criteriaFor(query) };
    if (path.startsWith('/criteria/'))
      return { status: 201, json: { ...world.criterionRows[1], id: path.split('/')[2], firstDay: '2026-11-23' } };
    if (path.startsWith('/past-answers/')) return { json: world.pastAnswers[0] };
    if (path.startsWith('/staff/')) return { status: 201, json: { waiting: true } };
    if (path === '/holders') return list(query.get('nhsNumber') === world.holder.nhsNumber ? [world.holder] : []);
    if (path.startsWith('/holders/')) return { status: 201, json: b && room ? world.opened : world.newHolder };
    if (path === '/queue') return list(world.queue);
    if (path === '/budgets') return list(world.found);
    if (!b) return undefined;
    if (!room && who === 'petra') return { json: { ...world.budget, ...world.approves } };
    if (!room) return { json: staff ? world.budget : { ...world.budget, needs: undefined, ...ownOf(who, b) } };
    if (room === 'holder') return { json: world.budget.needs };
    if (room === 'balance') return { json: world.balance };
    if (room === 'entries') return list(world.entries);
    if (room === 'access') {
      const rows = world.accessesFor(who);
      if (!id) return list(rows);
      if (more === 'codes') return { status: 201, json: { code: '2B3C-4D5E-6F7G', until: '2026-11-30' } };
      const one = rows.find((row) => row.id === id);
      if (one) return { json: one, etag: '"1"' };
      const made = { id, person: undefined, name: 'Sue Ward', email: 'sue@example.test', mayEnd: true };
      const until = { code: '7K2M-9QXD-4ATB', codeUntil: '2026-11-30' };
      const invited = world.access({ ...made, state: 'invited', mayMakeCode: true, codeUntil: until.codeUntil });
      return {
        status: method === 'PUT' ? 201 : 200,
        json: method === 'PUT' ? { ...invited, ...until } : invited,
        etag: '"1"',
      };
    }
    if (room === 'amendments') return id ? { status: 201, json: world.amendments[0] } : list([]);
    if (room === 'end') return { json: world.stagedBudget('ending') };
    if (room === 'lookups') return list(world.looks);
    if (room === 'plan') return { json: world.planOf(query), etag: '"3"' };
    if (room === 'plan-versions') return list(world.planVersions.slice(1));
    if (room === 'draft' && (who === 'omar' || who === 'petra')) return { json: world.sentDraft, etag: '"7"' };
    if (room === 'draft') return id ? { json: { ...world.draft, version: 9 } } : { json: world.draft, etag: '"12"' };
    if (room === 'indicative-sums') return id ? { status: 201, json: world.sums[0] } : list(world.sums);
    if (room === 'household-payments')
      return id ? { status: 201, json: world.householdPayments[0] } : list(world.householdPayments);
    if (room === 'notes') return id ? { status: 201, json: world.notes[0] } : list(world.notes);
    if (room === 'plan-items') return id ? { status: 201, json: {} } : list(world.planItems);
    if (room === 'receipts') {
      if (!id) return list(world.receipts);
      if (more === 'files') return { body: picture, type: 'image/jpeg' };
      const one = world.receipts.find((receipt) => receipt.id === id) ?? world.receipt({ id });
      const accepted = one.state === 'accepted';
      const staffs = {
        mayDecide: one.state === 'waiting',
        mayWithdraw: false,
        mayCorrect: accepted,
        mayRefund: accepted,
        sentBy: { ...one.sentBy, me: false },
      };
      return { status: method === 'PUT' && !more ? 201 : 200, json: staff ? { ...one, ...staffs } : one, etag: '"1"' };
    }
    if (room === 'go-aheads') return list(world.goAheads);
    if (room === 'review-requests') {
      if (!id) return list(world.requests);
      const one = world.requests.find((request) => request.id === id) ?? world.request({ id });
      const waiting = one.state === 'waiting';
      const said = waiting &&
        one.kind === 'may-i-buy' && {
          criteria: [{ ...world.criteria[1], word: 'dentist' }],
        };
      const staffs = { mayAnswer: waiting, mayWithdraw: false, ...said, sentBy: { ...one.sentBy, me: false } };
      return { status: method === 'PUT' && !more ? 201 : 200, json: staff ? { ...one, ...staffs } : one, etag: '"1"' };
    }
    return undefined;
  };

/**
 * Answers the page's calls; the first that has an answer gives it.
 * @param {import('@playwright/test').Page} page
 * @param {Answers[]} answers
 */
export async function pretend(page, ...answers) {
  await page.unrouteAll();
  await page.addInitScript('document.cookie = "openphb_signed_in=yes; Max-Age=300"');
  await page.route('**/api/v1/**', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const [path, method] = [url.pathname.slice('/api/v1'.length), request.method()];
    const json = request.headers()['content-type'] === 'application/json';
    const etag = request.headers()['if-match'];
    const call = { path, method, query: url.searchParams, body: json ? request.postDataJSON() : undefined, etag };
    /** @type {Answer | undefined} */
    let answer;
    for (const one of answers) answer ??= one(call);
    answer ??= problem('not-found', 404, 'There is nothing here.');
    if (answer.hang) return;
    if (answer.abort) return route.abort('internetdisconnected');
    await route.fulfill({
      status: answer.status ?? 200,
      contentType: answer.type ?? 'application/json',
      headers: { ...(answer.etag && { ETag: answer.etag }), ...answer.headers },
      body: answer.body ?? JSON.stringify(answer.json),
    });
  });
}
