import { expect, test } from 'vitest';
import { readChange } from '../../src/budget/change-budget-page.js';
import { readEnd } from '../../src/budget/end-budget-page.js';
import { readOpening, yearFrom } from '../../src/budget/open-budget-form.js';
import { isNhsNumber, readHolder } from '../../src/budget/open-page.js';
import { readPercent, readShares, shareField, sharesWords, typedShares } from '../../src/budget/shares.js';
import { beforeAgreement, nextWords, stageWords } from '../../src/budget/stage.js';
import { newsPlace } from '../../src/notice/news-words.js';
import { ids, stagedBudget } from '../screens/world.js';

/** @typedef {import('../../src/web/shapes').Budget} Budget */
/** @typedef {import('../../src/budget/stage.js').Staged} Staged */

/** @param {string} stage @param {object} [more] */
const at = (stage, more) =>
  /** @type {any} */ ({ ...stagedBudget(stage), holder: 'Amira Khan', role: 'holder', ...more });
const day = (/** @type {string} */ day, /** @type {string} */ month, /** @type {string} */ year) => ({
  day,
  month,
  year,
});
const said = (/** @type {{ errors: { message: string }[] }} */ { errors }) => errors.map(({ message }) => message);

test('what is next, in one sentence for whoever reads it', () => {
  expect(nextWords(at('working-out'))).toBe('Grace Hill works out how much the budget could be, and tells you.');
  expect(nextWords(at('working-out', { role: 'staff' }))).toMatch(/tells Amira Khan\.$/);
  expect(nextWords(at('told'))).toBe('Next, you write the plan. We help you.');
  expect(nextWords(at('planning', { role: 'nominee' }))).toBe('Next, Amira Khan writes the plan, with help.');
  expect(nextWords(at('being-decided'))).toBe('Petra Novak decides about the plan by 4 December 2026.');
  expect(nextWords(at('running', { next: { what: 'decide-the-plan', person: 'Omar', by: '2026-12-04' } }))).toBe(
    'Omar decides about a change of the plan by 4 December 2026.',
  );
  expect(nextWords(at('not-begun'))).toBe('It starts on 1 December 2026.');
  expect(nextWords(at('running'))).toBe('It runs until 31 March 2027.');
  expect(nextWords(at('review-due'), '2026-12-10')).toMatch(/^The next review is by 10 December 2026/);
  expect(nextWords(at('review-due'), '2026-12-11')).toMatch(/^The review was due by 10 December 2026/);
  expect(nextWords(at('ending'))).toMatch(/^The last day is 21 December 2026\./);
  expect(nextWords(at('ended'))).toMatch(/^Nothing new can be bought/);
});

test('what has no agreement yet is said by its stage', () => {
  const stages = [
    'working-out',
    'told',
    'planning',
    'being-decided',
    'not-begun',
    'running',
    'review-due',
    'ending',
    'ended',
  ];
  const early = stages.map((stage) => beforeAgreement(at(stage)));
  expect(early).toEqual([true, true, true, true, false, false, false, false, false]);
  expect(new Set(stages.map((stage) => stageWords(/** @type {any} */ (stage)))).size).toBe(stages.length);
});

test('an NHS number has ten digits of which the last checks the others', () => {
  for (const good of ['9990000018', '999 000 0018', '9990548609']) expect(isNhsNumber(good), good).toBe(true);
  for (const bad of ['', '999', '9912003814', '4123456879', '99900000l8', '9990000019'])
    expect(isNhsNumber(bad), bad).toBe(false);
});

test('parts of a budget are exact to the hundredth of a per cent', () => {
  expect(['60', '33.33', '33.3', '0.01', '100', ' 50 % '].map(readPercent)).toEqual([6000, 3333, 3330, 1, 10000, 5000]);
  for (const bad of [undefined, '', '0', '100.01', '-5', '1.234', 'half', '1e2', '1000'])
    expect(readPercent(bad)).toBeUndefined();
  const shares = typedShares([
    { funder: 'Westmoor ICB', kind: 'nhs', basisPoints: 3333 },
    { funder: 'Westmoor Council', kind: 'council', basisPoints: 6667 },
  ]);
  expect(readShares(shares)).toMatchObject({ errors: [], shares: [{ basisPoints: 3333 }, { basisPoints: 6667 }] });
  expect(sharesWords(/** @type {any} */ (readShares(shares).shares))).toBe(
    'Westmoor ICB 33.33%, Westmoor Council 66.67%',
  );
  expect(said(readShares([shares[0]]))).toEqual(['The parts must add up to 100%. They add up to 33.33%']);
  expect(said(readShares([{}]))).toEqual([
    'Enter who pays',
    'Choose whose money it is',
    'Enter a part from 0.01 to 100, like 60',
  ]);
  expect(['shares', 'shares[1].funder', 'shares[0].basisPoints', 'name'].map(shareField)).toEqual([
    'share-0-percent',
    'share-1-funder',
    'share-0-percent',
    'name',
  ]);
});

test('a holder and a budget as the API takes them, or what must be put right', () => {
  expect(readHolder({ name: ' Rosa Bell ', dateOfBirth: day('4', '5', '1961') }, '9990000077').body).toEqual({
    nhsNumber: '9990000077',
    name: 'Rosa Bell',
    dateOfBirth: '1961-05-04',
  });
  expect(said(readHolder({}, '9990000077'))).toEqual(['Enter their full name', 'Enter the date of birth']);
  const shares = [{ funder: 'Westmoor ICB', kind: 'nhs', percent: '100' }];
  const fields = {
    cohort: 'other',
    name: 'Care',
    firstDay: day('1', '12', '2026'),
    lastDay: day('30', '11', '2027'),
    contact: ids.omar,
    shares,
  };
  expect(readOpening(fields).body).toEqual({
    name: 'Care',
    cohort: 'other',
    firstDay: '2026-12-01',
    lastDay: '2027-11-30',
    contact: ids.omar,
    shares: [{ funder: 'Westmoor ICB', kind: 'nhs', basisPoints: 10000 }],
    cover: undefined,
  });
  expect(said(readOpening({ ...fields, lastDay: day('1', '1', '2026') }))).toEqual([
    'The last day must be the first day or later',
  ]);
  expect(said(readOpening({ ...fields, covered: true }))).toEqual([
    'Choose who covers',
    'Enter the first day away',
    'Enter the last day away',
  ]);
  expect(['2026-04-01', '2024-02-29'].map(yearFrom)).toEqual(['2027-03-31', '2025-02-28']);
});

test('a change and an end as the API takes them, or what must be put right', () => {
  const budget = /** @type {Budget} */ (/** @type {unknown} */ (stagedBudget('running')));
  expect(said(readChange({}, budget))).toEqual(['Choose what to change', 'Write why']);
  expect(readChange({ newName: true, name: ' Care ', reason: ' A slip ' }, budget)).toEqual({
    errors: [],
    body: { name: 'Care', reason: 'A slip' },
  });
  expect(said(readChange({ newDay: true, lastDay: day('1', '1', '2020'), reason: 'x' }, budget))).toEqual([
    'The budget begins on 1 April 2026',
  ]);
  const end = { why: 'notice', lastDay: day('21', '12', '2026'), reason: 'Over' };
  expect(readEnd(end, budget).body).toEqual({ lastDay: '2026-12-21', why: undefined, reason: 'Over' });
  expect(readEnd({ ...end, why: 'died' }, budget).body.why).toBe('died');
  expect(said(readEnd({ ...end, lastDay: day('1', '4', '2027') }, budget))).toEqual([
    'It runs until 31 March 2027. Choose that day or sooner',
  ]);
  expect(said(readEnd({}, budget))).toEqual(['Choose how it ends', 'Enter the last day', 'Write why']);
});

test('news of a budget leads to where it is', () => {
  expect(newsPlace(/** @type {any} */ ({ kind: 'budget-ends', budget: ids.chc }))).toBe(`/budgets/${ids.chc}/stage`);
});
