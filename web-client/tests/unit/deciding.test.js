import { expect, test } from 'vitest';
import { readHeld } from '../../src/plan/change-held.js';
import { sectionWords } from '../../src/plan/draft-words.js';
import { holdings } from '../../src/plan/how-held.js';
import {
  agreedSoFar,
  firstStart,
  formField,
  readDecision,
  seenOf,
  whatChanged,
  whyApprover,
} from '../../src/plan/read-decision.js';
import { standings } from '../../src/plan/versions.js';
import { boxesOf, dayBefore, today } from '../../src/time/dates.js';
import { sentDraft } from '../screens/world.js';

/** @typedef {import('../../src/web/shapes').PlanDraft} PlanDraft */

const [assistants, nights, football, physio] = sentDraft.items;
const items = /** @type {any[]} */ ([assistants, football, physio]);
const draft = /** @type {PlanDraft} */ (/** @type {unknown} */ ({ ...sentDraft, items, terms: { version: 1 } }));
const period = { start: '2026-04-01', end: '2099-03-31' };

/** @param {Record<string, any>} said @param {object} [more] */
const typed = (said, more) => ({ startsOn: boxesOf(today()), total: 'sum', items: said, ...more });
const whole = {
  [assistants.id]: { result: 'agreed', reason: 'typed first, and not meant' },
  [football.id]: { result: 'refused', reason: ' No beer. ' },
  [physio.id]: { result: 'changed', cost: '1,200', reason: 'Two visits a month' },
};

test('a decision names every item once, and what was agreed is what the items cost', () => {
  const { errors, body } = readDecision(typed(whole), draft, { period });
  expect(errors).toEqual([]);
  expect(body).toEqual({
    result: 'agreed',
    startsOn: today(),
    agreedPence: 1926000,
    items: [
      { item: assistants.id, result: 'agreed' },
      { item: football.id, result: 'refused', reason: 'No beer.' },
      { item: physio.id, result: 'changed', costPence: 120000, reason: 'Two visits a month' },
    ],
  });
});

test('nothing is decided by leaving it out', () => {
  const wrong = (/** @type {Record<string, any>} */ said, /** @type {object} */ more = {}) =>
    readDecision(typed(said, more), draft, { period }).errors.map(({ field }) => field);
  expect(wrong({})).toEqual(['item-0-result', 'item-1-result', 'item-2-result']);
  expect(wrong({ ...whole, [football.id]: { result: 'refused' } })).toEqual(['item-1-reason']);
  expect(wrong({ ...whole, [physio.id]: { result: 'changed' } })).toEqual(['item-2-cost', 'item-2-reason']);
  expect(wrong({ ...whole, [physio.id]: { result: 'changed', cost: '1440', reason: 'x' } })).toEqual(['item-2-cost']);
  const none = Object.fromEntries(items.map(({ id }) => [id, { result: 'refused', reason: 'x' }]));
  expect(wrong(none)).toEqual(['item-0-result']);
});

test('a plan counts from today or later, and not after its first review or the budget’s end', () => {
  const says = (/** @type {string} */ day, /** @type {string | undefined} */ firstReviewOn = '2097-03-01') =>
    readDecision(
      typed(whole, { startsOn: boxesOf(day) }),
      { ...draft, terms: { version: 1, firstReviewOn } },
      { period: { start: '2097-01-01', end: '2097-12-31' } },
    ).errors.map(({ message }) => message)[0];
  expect(says('2096-12-31')).toBe('It can count from 1 January 2097 or later');
  expect(says('2097-01-01')).toBeUndefined();
  expect(says('2097-03-01')).toBeUndefined();
  expect(says('2097-03-02')).toMatch(/^The first review is on 1 March 2097/);
  expect(says('2098-01-01', '2098-02-01')).toMatch(/^The budget ends on 31 December 2097/);
  expect(firstStart(period)).toBe(today());
});

test('a plan that changes another keeps its money, or takes what the API works out by days', () => {
  const second = { ...draft, base: 3, nowPence: 2650000 };
  const sum = (/** @type {object} */ more) => readDecision(typed(whole, more), second, { period });
  expect(sum({ total: 'same' }).body.agreedPence).toBe(2650000);
  expect(sum({}).body).not.toHaveProperty('agreedPence');
  expect(sum({ total: 'more', agreed: '100' })).toMatchObject({ errors: [], body: { agreedPence: 10000 } });
});

test('more than the items cost may be agreed, and never less', () => {
  const sum = (/** @type {string} */ agreed) =>
    readDecision(typed(whole, { total: 'more', agreed }), draft, { period });
  expect(sum('19,300').body.agreedPence).toBe(1930000);
  expect(sum('19,260').errors).toEqual([]);
  expect(sum('19,259.99').errors.map(({ field }) => field)).toEqual(['agreed']);
  expect(sum('').errors.map(({ field }) => field)).toEqual(['agreed']);
});

test('an approver decides above the sum, above the limit and against the list, with the clinical reason', () => {
  const all = Object.fromEntries(items.map(({ id }) => [id, { result: 'agreed' }]));
  expect(whyApprover(typed(whole), draft)).toEqual([]);
  expect(whyApprover(typed(all), draft)).toEqual(['The list says that Football, with an assistant is not possible.']);
  expect(whyApprover(typed(whole), draft, 1926000)).toEqual([]);
  expect(whyApprover(typed(whole), draft, 1925999)).toEqual(['£19,260 is above your limit of £19,259.99.']);
  const more = typed(whole, { total: 'more', agreed: '26,500.01' });
  expect(whyApprover(more, draft)).toEqual(['£26,500.01 is more than the £26,500 that was told before.']);
  expect(whyApprover(typed(whole, { total: 'more', agreed: '26,500' }), draft)).toEqual([]);
  expect(whyApprover(typed(whole), draft, 0)).toEqual(['You have no limit of your own.']);
  expect(whyApprover(more, { ...draft, sumPence: undefined })).toEqual([]);
  expect(readDecision(more, draft, { period }).errors.map(({ field }) => field)).toEqual(['clinicalReason']);
  const { body } = readDecision({ ...more, clinicalReason: ' It heals. ' }, draft, { period });
  expect(body.clinicalReason).toBe('It heals.');
  expect(readDecision(typed(whole), draft, { period }).body).not.toHaveProperty('clinicalReason');
});

test('so far only what is decided counts', () => {
  expect(agreedSoFar(typed({}), draft)).toEqual({ pence: 0, all: false });
  expect(agreedSoFar(typed({ ...whole, [physio.id]: { result: 'changed', cost: 'x' } }), draft)).toEqual({
    pence: 1806000,
    all: false,
  });
  expect(agreedSoFar(typed(whole), draft)).toEqual({ pence: 1926000, all: true });
});

test('a plan is sent back only with what is missing', () => {
  const back = (/** @type {string} */ missing) => readDecision({ result: 'sent-back', missing }, draft, { period });
  expect(back(' ').errors.map(({ field }) => field)).toEqual(['missing']);
  expect(back(' Who comes? ')).toEqual({ errors: [], body: { result: 'sent-back', reason: 'Who comes?' } });
});

test('what the API says of a field is shown at the form’s own', () => {
  const ours = formField({ total: 'more', result: 'agreed' });
  expect(
    ['items[2].reason', 'items[0].costPence', 'items[1].item', 'items', 'agreedPence', 'reason'].map(ours),
  ).toEqual(['item-2-reason', 'item-0-cost', 'item-1-result', 'item-0-result', 'agreed', 'reason']);
  expect(formField({ total: 'sum' })('agreedPence')).toBe('total');
  expect(formField({ result: 'sent-back' })('reason')).toBe('missing');
});

test('what changed after somebody began to decide, in sentences', () => {
  const parts = sectionWords(/** @type {any} */ ({ role: 'staff', holder: 'Amira Khan' }));
  const before = seenOf(draft);
  expect(whatChanged(before, draft, parts)).toEqual([]);
  expect(whatChanged(undefined, draft, parts)).toEqual([]);
  const now = /** @type {PlanDraft} */ ({
    ...draft,
    items: [{ ...assistants, version: 2 }, { ...physio, costPence: 120000, version: 2 }, nights],
    sections: draft.sections.map((one) => (one.name === 'risks' ? { ...one, version: 9 } : one)),
    goals: draft.goals.slice(1),
    terms: { ...draft.terms, version: 2 },
  });
  expect(whatChanged(before, now, parts)).toEqual([
    'Personal assistants was changed.',
    'Physiotherapy: now £1,200, before £1,440.',
    'New: Nights when an assistant is ill, £3,000.',
    'Football, with an assistant was taken out.',
    '“Risks, and what we agreed about them” was written again.',
    'The goals were changed.',
    'The first review or the notice was changed.',
  ]);
});

test('on any day the newest version that has begun counts; one overtaken before it began never does', () => {
  const versions = [
    { version: 6, startsOn: '2026-12-24' },
    { version: 5, startsOn: '2026-11-01' },
    { version: 4, startsOn: '2026-11-01' },
    { version: 3, startsOn: '2026-11-10' },
    { version: 2, startsOn: '2026-06-01' },
    { version: 1 },
  ].map((one) => ({ ...one, agreedOn: '2026-01-01' }));
  expect(standings(versions, '2026-11-23').map(({ version, state, until }) => [version, state, until])).toEqual([
    [6, 'coming', undefined],
    [5, 'now', '2026-12-23'],
    [4, 'never', undefined],
    [3, 'never', undefined],
    [2, 'before', '2026-10-31'],
    [1, 'before', '2026-05-31'],
  ]);
  expect(standings(versions, '2026-12-24').map(({ state }) => state)[0]).toBe('now');
  expect(dayBefore('2026-03-01')).toBe('2026-02-28');
});

test('since when money is held as it is: versions that change something else do not count', () => {
  const plan = (/** @type {string | undefined} */ startsOn, /** @type {string | undefined} */ option) =>
    /** @type {import('../../src/web/shapes').Plan} */ ({
      version: 1,
      startsOn,
      goals: [],
      items: option ? [{ id: 'x', name: 'X', option }] : [],
    });
  expect(
    holdings(
      [
        plan('2026-11-01', 'notional'),
        plan('2026-09-01', 'notional'),
        plan('2026-06-01', undefined),
        plan(undefined, 'direct-payment'),
      ],
      'x',
    ),
  ).toEqual([
    { option: 'notional', since: '2026-09-01' },
    { option: 'direct-payment', since: undefined },
  ]);
});

test('how money is held changes from today or later, with a reason', () => {
  const all = { start: '2026-01-01', end: '2099-12-31' };
  const good = { option: 'notional', fromDay: boxesOf(today()), reason: ' You asked ' };
  expect(readHeld(good, all)).toEqual({
    errors: [],
    body: { option: 'notional', fromDay: today(), reason: 'You asked' },
  });
  expect(readHeld({}, all).errors.map(({ field }) => field)).toEqual(['option', 'fromDay', 'reason']);
  expect(readHeld({ ...good, fromDay: boxesOf(dayBefore(today())) }, all).errors.map(({ field }) => field)).toEqual([
    'fromDay',
  ]);
  expect(readHeld({ ...good, fromDay: boxesOf('2100-01-01') }, all).errors[0].message).toMatch(/^The budget ends on/);
});
