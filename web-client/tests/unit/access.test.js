import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AccessChanged, AccessEnded, whyNot } from '../../src/budget/access-ended.js';
import { endedWords, mayLetIn, sentence, standing } from '../../src/budget/access-words.js';
import { readAppointment } from '../../src/budget/appoint-access.js';
import { readTerms } from '../../src/budget/change-access.js';
import { readCode } from '../../src/budget/codes.js';
import { endWords } from '../../src/budget/end-access.js';
import { readAccess } from '../../src/budget/read-access.js';
import { me, meAgain } from '../../src/people/me.js';
import { Refusal } from '../../src/web/api.js';
import { access, accesses, ids, people } from '../screens/world.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date'] });
  localStorage.setItem('openphb last person', ids.amira); // somebody was here, so it is worth asking
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const said = (/** @type {object} */ more) => sentence(access(more), 'Amira Khan');

test('who can do what, in a sentence', () => {
  expect(said({})).toBe('Ben Khan can send receipts until 31 March 2027.');
  expect(said({ rights: ['make-requests', 'send-receipts', 'see-budget'], lastDay: undefined })).toBe(
    'Ben Khan can send receipts, see the money and the plan and ask the NHS team for things.',
  );
  expect(said({ person: { id: ids.ben, name: 'Ben Khan', me: true } })).toBe(
    'You can send receipts until 31 March 2027.',
  );
  expect(said({ role: 'paid', lastDay: undefined })).toBe(
    'Ben Khan is paid from this budget. So they decide nothing about it.',
  );
  expect(said({ role: 'paid', state: 'ended' })).toBe('Ben Khan was paid from this budget.');
  expect(said({ role: 'nominee', lastDay: undefined })).toBe('Ben Khan can manage the money for Amira Khan.');
  expect(said({ state: 'not-begun', firstDay: '2026-12-01' })).toBe(
    'Ben Khan can send receipts from 1 December 2026 until 31 March 2027.',
  );
  expect(said({ state: 'invited', person: undefined, name: 'Sue Ward', lastDay: undefined })).toBe(
    'Sue Ward can send receipts, once the code has been used.',
  );
  expect(said({ state: 'asked', role: 'nominee', person: undefined, name: 'Zara Malik', lastDay: undefined })).toBe(
    'Zara Malik would manage the money for Amira Khan.',
  );
  expect(said({ state: 'ended' })).toBe('Ben Khan could send receipts.');
  expect(said({ state: 'ended', person: undefined, name: 'Sue Ward' })).toBe('Sue Ward was invited to send receipts.');
});

test('an invitation says until when its code works, or that it has run out', () => {
  expect(standing(access({ state: 'invited', codeUntil: '2026-11-23' })).words).toMatch(/works until 23 November/);
  expect(standing(access({ state: 'invited', codeUntil: '2026-11-22' })).words).toBe('The code has run out');
  expect(standing(access({ state: 'invited' })).words).toBe('The code has run out');
});

test('who ended it, where one may know', () => {
  const over = { state: 'ended', endedAt: '2026-09-03T10:00:00Z' };
  const amira = { id: ids.amira, name: 'Amira Khan' };
  const ben = { id: ids.ben, name: 'Ben Khan' };
  expect(endedWords(access(over))).toBe('Ended on 3 September 2026.');
  expect(endedWords(access({ ...over, endedBy: amira }))).toBe('Ended on 3 September 2026 by Amira Khan.');
  expect(endedWords(access({ ...over, endedBy: { ...amira, me: true } }))).toBe('Ended on 3 September 2026 by you.');
  expect(endedWords(access({ ...over, endedBy: ben }))).toBe('Ben Khan stopped on 3 September 2026.');
  expect(endedWords(access({ state: 'ended', lastDay: '2026-08-31', endedAt: '2026-08-31T23:00:00Z' }))).toBe(
    'Ended after 31 August 2026.',
  );
});

test('each side lets in whom it may', () => {
  expect(mayLetIn('holder')).toEqual(['carer', 'nominee']);
  expect(mayLetIn('representative')).toEqual(['carer', 'nominee']);
  expect(mayLetIn('staff')).toEqual(['holder', 'representative', 'nominee', 'third-party', 'paid']);
  expect(mayLetIn('approver')).toEqual(['representative', 'nominee', 'paid']);
  for (const role of ['carer', 'nominee', 'third-party', 'stranger']) expect(mayLetIn(role)).toEqual([]);
});

test('a code is read however it is typed, and is one or is not', () => {
  for (const typed of ['7K2M-9QXD-4ATB', '7k2m9qxd4atb', ' 7K2M 9QXD 4ATB ', '7K2M–9QXD–4ATB', '7k2m.9qxd.4atb']) {
    expect(readCode(typed), typed).toBe('7K2M-9QXD-4ATB');
  }
  expect(readCode('oI1l-OOOO-AAAA')).toBe('0111-0000-AAAA');
  for (const typed of ['', '7K2M-9QXD-4AT', '7K2M-9QXD-4ATBB', '7K2M-9QXD-4ATU', '7K2M/9QXD/4ATB']) {
    expect(readCode(typed), typed).toBeUndefined();
  }
});

const fields = {
  name: ' Sue Ward ',
  email: ' sue@example.test ',
  rights: ['send-receipts'],
  until: 'open',
  by: 'email',
};
const wrong = (/** @type {string} */ role, /** @type {object} */ more, asks = false) =>
  readAccess(role, { ...fields, ...more }, { asks }).errors.map(({ field }) => field);

test('a carer is let in with a name, an email, what they may do and until when', () => {
  expect(readAccess('carer', fields, { asks: false })).toEqual({
    errors: [],
    body: { role: 'carer', name: 'Sue Ward', email: 'sue@example.test', rights: ['send-receipts'], by: 'email' },
  });
  expect(wrong('carer', { name: '', email: '', rights: [] })).toEqual(['name', 'email', 'rights']);
  expect(wrong('carer', { email: 'sue@example' })).toEqual(['email']);
  const until = (/** @type {string} */ day) => ({ until: 'day', lastDay: { day, month: '11', year: '2026' } });
  expect(readAccess('carer', { ...fields, ...until('23') }, { asks: false }).body.lastDay).toBe('2026-11-23');
  expect(wrong('carer', until('22'))).toEqual(['lastDay']);
});

test('whoever acts by law needs the paper named, unless the NHS team is only asked', () => {
  expect(wrong('representative', {})).toEqual(['document']);
  expect(wrong('nominee', { document: 'Agreement' })).toEqual([]);
  expect(readAccess('nominee', { ...fields, email: '' }, { asks: true })).toEqual({
    errors: [],
    body: { role: 'nominee', name: 'Sue Ward' },
  });
  expect(wrong('holder', { email: '' })).toEqual(['email']);
  expect(wrong('holder', { email: '', by: 'letter' })).toEqual([]);
});

test('to take every right away is to end it', () => {
  expect(readTerms({ rights: [], until: 'open' }).errors[0].field).toBe('rights');
  expect(readTerms({ rights: ['see-budget'], until: 'open' }).body).toEqual({ rights: ['see-budget'] });
});

test('a nominee is appointed under a paper, or refused with a reason', () => {
  expect(readAppointment({}).errors.map(({ field }) => field)).toEqual(['result']);
  expect(readAppointment({ result: 'granted', document: ' ' }).errors.map(({ field }) => field)).toEqual(['document']);
  expect(readAppointment({ result: 'refused', document: 'x' }).errors.map(({ field }) => field)).toEqual(['why']);
  expect(readAppointment({ result: 'refused', document: 'x', why: 'Paid' }).body).toEqual({
    result: 'refused',
    reason: 'Paid',
  });
});

test('ending says whose and what of', () => {
  const row = (/** @type {string} */ id) => accesses.find((one) => one.id === id);
  expect(endWords(row(ids.bens), 'Amira Khan').button).toBe('End it now');
  expect(endWords(row(ids.sues), 'Amira Khan').open).toBe('Take the invitation back');
  expect(endWords(access({ person: { id: ids.ben, name: 'Ben Khan', me: true } }), 'Amira Khan').open).toBe(
    'Stop helping Amira Khan',
  );
});

test('a no on a budget of ours is looked into: the thing is missing or not for us, or our access is not what it was', async () => {
  /** @type {any} */
  let told = people.ben;
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(told)));
  await me();
  const no = new Refusal(404, {});
  const there = `/budgets/${ids.chc}/receipts?limit=3`;
  expect(await whyNot(no, there)).toBe(no);
  expect(await whyNot(new Refusal(403, {}), there)).not.toBeInstanceOf(AccessEnded);
  expect(await whyNot(new Refusal(403, {}), there)).not.toBeInstanceOf(AccessChanged);
  const [first, ...rest] = people.ben.budgets;
  told = { ...people.ben, budgets: [{ ...first, rights: ['send-receipts'] }, ...rest] };
  const changed = await whyNot(new Refusal(403, {}), there);
  expect(changed).toBeInstanceOf(AccessChanged);
  expect(changed.message).toBe('You can still help Amira Khan, but you can no longer see or do this.');
  expect(await whyNot(no, there)).toBe(no);
  told = { ...people.ben, budgets: people.ben.budgets.filter(({ id }) => id !== ids.chc) };
  const ended = await whyNot(no, there);
  expect(ended).toBeInstanceOf(AccessEnded);
  expect(ended.message).toBe('Your access to Amira Khan’s budget has ended.');
  expect(await whyNot(no, `/budgets/${ids.dev}/balance`)).toBe(no);
  expect(await whyNot(no, `/budgets/${ids.joan}`)).toBe(no);
  expect((await meAgain()).budgets).toHaveLength(1);
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no signal');
  });
  expect(await whyNot(no, there)).toBe(no);
});

test('a colleague who is paid is chosen, with what for', () => {
  const read = (/** @type {object} */ fields) => readAccess('paid', fields, { asks: false });
  expect(read({}).errors.map(({ field }) => field)).toEqual(['person', 'document']);
  expect(read({ person: ids.omar, document: ' Saturdays ' }).body).toEqual({
    role: 'paid',
    person: ids.omar,
    document: 'Saturdays',
  });
});
