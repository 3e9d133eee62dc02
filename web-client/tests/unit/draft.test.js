import { expect, test } from 'vitest';
import { partOfField, placeOfField, tasksOf } from '../../src/plan/draft-parts.js';
import { plannedWords } from '../../src/plan/draft-words.js';
import { fieldsOfTerms, readGoal, readTerms } from '../../src/plan/read-draft.js';
import { blankItem, eachTime, fieldsOfItem, readItem, usualInItem } from '../../src/plan/read-item.js';
import { budget, draft, ids, wholeDraft } from '../screens/world.js';

const period = { start: '2026-04-01', end: '2027-03-31' };
const typed = { ...blankItem(period), name: ' Swimming ', cost: '520', howOften: 'weekly', option: 'notional' };
/** @type {any} */
const whole = {
  budget: { ...budget, role: 'holder', holder: 'Amira Khan' },
  draft,
  etag: '"1"',
  me: 'Amira Khan',
  kept: new Map(),
};

test('what is planned against the sum is said in words', () => {
  expect(plannedWords({ itemsPence: 120000, sumPence: 2650000 })).toBe(
    '£1,200 of £26,500 planned, £25,300 still to plan.',
  );
  expect(plannedWords({ itemsPence: 2650000, sumPence: 2650000 })).toBe(
    '£26,500 of £26,500 planned, nothing left to plan.',
  );
  expect(plannedWords({ itemsPence: 2650001, sumPence: 2650000 })).toBe(
    '£26,500.01 of £26,500 planned: £0.01 more than there is.',
  );
  expect(plannedWords({ itemsPence: 0 })).toBe('£0 planned. Nobody has said yet how much there is.');
});

test('an item is told for the days of the budget, unless others are said', () => {
  expect(readItem(typed, period)).toMatchObject({
    errors: [],
    body: { name: 'Swimming', costPence: 52000, firstDay: period.start, lastDay: period.end, sameHousehold: false },
  });
  const some = { ...typed, partOfIt: true, firstDay: { day: '1', month: '12', year: '2026' } };
  expect(readItem(some, period).body).toMatchObject({ firstDay: '2026-12-01', lastDay: '2027-03-31' });
  const early = readItem({ ...some, firstDay: { day: '31', month: '3', year: '2026' } }, period);
  expect(early.errors.map(({ field }) => field)).toEqual(['firstDay']);
  const before = readItem({ ...some, lastDay: { day: '30', month: '11', year: '2026' } }, period);
  expect(before.errors).toEqual([{ field: 'lastDay', message: 'It must not be before the first day' }]);
});

test('what an item cannot do without is named; who is paid is not', () => {
  expect(readItem(blankItem(period), period).errors.map(({ field }) => field)).toEqual([
    'name',
    'cost',
    'howOften',
    'option',
  ]);
});

test('only an agency for personal care is asked for its number, and only persons live in the same home', () => {
  const agency = { ...typed, payeeKind: 'agency', personalCare: true, sameHousehold: true, cqcLocation: '1-123456789' };
  expect(readItem(agency, period).body).toMatchObject({
    personalCare: true,
    cqcLocation: '1-123456789',
    sameHousehold: false,
  });
  expect(readItem({ ...agency, cqcLocation: '12' }, period).errors[0]?.field).toBe('cqcLocation');
  expect(readItem({ ...agency, cqcLocation: '' }, period).errors).toEqual([]);
  const family = readItem({ ...agency, payeeKind: 'family', cqcLocation: '12' }, period);
  expect(family).toMatchObject({ errors: [], body: { personalCare: false, sameHousehold: true } });
  expect(family.body.cqcLocation).toBeUndefined();
});

test('an item comes back as it was told, and one sum typed in two ways is the same', () => {
  for (const item of draft.items) {
    const { body, errors } = readItem(fieldsOfItem(item, period), period);
    expect(errors).toEqual([]);
    const { id: _, version: _v, by: _b, at: _a, says: _s, ...told } = item;
    expect(JSON.parse(JSON.stringify(body))).toEqual(told);
  }
  expect(usualInItem('cost', '£1,500')).toBe(usualInItem('cost', '1500.00'));
  expect(usualInItem('cost', 'many')).toBe('many');
  expect(usualInItem('firstDay', { day: '01', month: '04', year: '2026' })).toEqual(
    usualInItem('firstDay', { day: '1', month: '4', year: '2026' }),
  );
});

test('about how much each payment is', () => {
  expect(eachTime(typed, period)).toBe(997); // 52,000 pence over 365 days, by the week
  expect(eachTime({ ...typed, howOften: 'monthly' }, period)).toBe(4336);
  expect(eachTime({ ...typed, howOften: 'one-off' }, period)).toBeUndefined();
  expect(eachTime({ ...typed, cost: '' }, period)).toBeUndefined();
});

test('review and notice may be said later; what is said must be possible', () => {
  expect(readTerms(fieldsOfTerms({ version: 0 }))).toEqual({ errors: [], body: {} });
  const { errors, body } = readTerms(
    fieldsOfTerms({ version: 1, firstReviewOn: '2027-01-15', noticeDays: 28 }),
    '2026-11-23',
  );
  expect({ errors, body }).toEqual({ errors: [], body: { firstReviewOn: '2027-01-15', noticeDays: 28 } });
  const day = { day: '22', month: '11', year: '2026' };
  expect(readTerms({ firstReviewOn: day, noticeDays: '13' }, '2026-11-23').errors.map(({ field }) => field)).toEqual([
    'firstReviewOn',
    'noticeDays',
  ]);
  expect(readTerms({ noticeDays: '91' }).errors).toHaveLength(1);
  expect(readTerms({ noticeDays: '90' }).errors).toEqual([]);
  expect(readGoal({ 'goal-1': ' ' }, 'goal-1').errors).toHaveLength(1);
});

test('each part says how far it is and by whom', () => {
  const tasks = tasksOf(whole);
  expect(tasks.map(({ name }) => name)).toEqual([
    ...['what-matters', 'goals', 'items', 'risks', 'if-things-go-wrong', 'who-looks-after', 'terms', 'choice'],
  ]);
  expect(tasks[1]).toMatchObject({ title: 'My goals', says: '2 goals', by: 'Grace Hill', written: true });
  expect(tasks[5]).toMatchObject({ written: false, by: undefined });
  expect(tasksOf({ ...whole, draft: wholeDraft }).every(({ written }) => written)).toBe(true);
});

test('what is missing leads to where it is put right', () => {
  const there = `/budgets/${budget.id}/plan/write`;
  expect(placeOfField('items[2].goal', whole)).toBe(`${there}/items/${ids.cinema}`);
  expect(placeOfField('items', whole)).toBe(`${there}/items`);
  expect(placeOfField('sumTold', whole)).toBe(`${there}/choice`);
  expect(placeOfField('noticeDays', whole)).toBe(`${there}/terms`);
  expect(placeOfField('if-things-go-wrong', whole)).toBe(`${there}/if-things-go-wrong`);
  expect(placeOfField('contact', whole)).toBeUndefined();
  expect(partOfField('items[0].cqcLocation')).toBe('items');
});
