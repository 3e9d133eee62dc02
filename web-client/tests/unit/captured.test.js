import { beforeEach, expect, test } from 'vitest';
import { captured, deleteCaptured, dropCodes, inWords, whyRefused } from '../../src/people/captured.js';
import { keepDraft, keptDraft } from '../../src/web/drafts.js';
import { kept } from '../../src/web/kept.js';

const draft = { id: 'x', sent: false, fields: { amount: '45.99' }, files: [] };
const code = '/budgets/b/people/p/code';

beforeEach(async () => {
  const db = await kept();
  for (const store of ['drafts', 'outbox', 'outboxFiles']) await db.clear(store);
  await keepDraft('amira', '/budgets/b/receipts/new', draft);
  await keepDraft('amira', code, { ...draft, fields: { code: '2B3C' } });
  await keepDraft('ben', '/budgets/b/receipts/new', draft);
  for (const [id, person, at] of [
    ['r2', 'amira', 2],
    ['r1', 'amira', 1],
    ['r3', 'ben', 3],
  ]) {
    await db.put('outbox', { id, person, at, state: 'waiting', what: 'Receipt' });
    await db.put('outboxFiles', { id, n: 0, bytes: new ArrayBuffer(1) });
  }
});

test('of one person it is what waits and what was begun, and no code that was told to them', async () => {
  const { waiting, begun } = await captured('amira');
  expect(waiting.map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(begun.map(({ place }) => place)).toEqual(['/budgets/b/receipts/new']);
});

test('what one person deletes is theirs alone, with its files', async () => {
  await deleteCaptured('amira');
  expect(await captured('amira')).toEqual({ waiting: [], begun: [] });
  const ben = await captured('ben');
  expect([ben.waiting.length, ben.begun.length]).toEqual([1, 1]);
  expect((await (await kept()).getAllKeys('outboxFiles')).map(String)).toEqual(['r3,0']);
});

test('signing out takes the codes of invitations, and nothing that was captured', async () => {
  await dropCodes('amira');
  expect(await keptDraft('amira', code)).toBeUndefined();
  const amira = await captured('amira');
  expect([amira.waiting.length, amira.begun.length]).toEqual([2, 1]);
});

test.each([
  ['/budgets/b/receipts/new?replaces=r', 'A receipt that you began', '/budgets/b/receipts/new?replaces=r'],
  ['/budgets/b/requests/new', 'Something you began to ask', '/budgets/b/requests/new'],
  ['/budgets/b/review-requests/q/messages', 'A message that you began', '/budgets/b/requests/q'],
  ['/budgets/b/draft/goals/g', 'Something you wrote in the plan', '/budgets/b/plan/write'],
  ['/budgets/b/people/new?role=carer', 'Letting someone in, which you began', '/budgets/b/people/new?role=carer'],
  ['/budgets/b/receipts/r/decision', 'Something that you typed', undefined],
  ['/preferences', 'Something that you typed', undefined],
])('%s is said in words, with the way back where there is one', (place, words, href) => {
  expect(inWords(place)).toEqual({ words, href });
});

test('why something was refused is said by its faults, where there are some', () => {
  const violations = [
    { field: 'amountPence', message: 'Enter an amount up to £20' },
    { field: 'spentOn', message: 'The date must be today or in the past' },
  ];
  const detail = 'Check what is marked and send it again.';
  expect(whyRefused({ status: 400, problem: { detail, violations } })).toBe(
    'Enter an amount up to £20. The date must be today or in the past.',
  );
  expect(whyRefused({ status: 404, problem: { detail: 'Your access has ended.' } })).toBe('Your access has ended.');
});
