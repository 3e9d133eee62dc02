import { expect, test, vi } from 'vitest';
import { readLimit } from '../../src/people/change-limit.js';
import { readSetting } from '../../src/people/change-setting.js';
import { readPassOn } from '../../src/people/pass-on.js';
import { inWords, numbers, settingOf, texts } from '../../src/people/settings.js';

vi.setSystemTime('2026-11-23T10:00:00Z');
const day = (/** @type {number} */ day, month = 11, year = 2026) => ({
  day: `${day}`,
  month: `${month}`,
  year: `${year}`,
});
const fields = (/** @type {{ errors: { field: string }[] }} */ { errors }) => errors.map(({ field }) => field);

test('a limit of nothing is a limit, and what is no amount is asked again', () => {
  expect(readLimit({ limit: '£0', reason: 'On leave' })).toEqual({
    errors: [],
    body: { limitPence: 0, reason: 'On leave' },
  });
  expect(readLimit({ limit: '750', reason: 'x' }).body.limitPence).toBe(75000);
  expect(fields(readLimit({ limit: '7,5', reason: ' ' }))).toEqual(['limit', 'reason']);
});

test('a setting holds from today, or from the day that was written', () => {
  expect(readSetting('pals', { value: ' New ', when: 'today', reason: 'x' }).body).toEqual({
    name: 'pals',
    value: 'New',
    firstDay: '2026-11-23',
    reason: 'x',
  });
  const later = { value: '8', when: 'later', reason: 'x' };
  expect(readSetting('pals', { ...later, firstDay: day(4, 1, 2027) }).body.firstDay).toBe('2027-01-04');
  expect(fields(readSetting('pals', { ...later, firstDay: day(22) }))).toEqual(['firstDay']);
  expect(fields(readSetting('pals', { ...later, firstDay: day(23) }))).toEqual([]);
  expect(fields(readSetting('pals', later))).toEqual(['firstDay']);
  expect(fields(readSetting('pals', {}))).toEqual(['value', 'reason']);
});

test('a cover has both days in order; handing over, and being back, has none', () => {
  const whole = { to: 'omar', reason: 'Wales', firstDay: day(24), lastDay: day(30) };
  expect(readPassOn('cover', whole).body).toEqual({
    cover: 'omar',
    firstDay: '2026-11-24',
    lastDay: '2026-11-30',
    reason: 'Wales',
  });
  expect(fields(readPassOn('cover', { ...whole, lastDay: day(23) }))).toEqual(['lastDay']);
  expect(fields(readPassOn('cover', { ...whole, firstDay: day(22) }))).toEqual(['firstDay']);
  expect(fields(readPassOn('cover', {}))).toEqual(['to', 'reason', 'firstDay', 'lastDay']);
  expect(readPassOn('cover', { to: 'nobody', reason: 'Back' })).toEqual({ errors: [], body: { reason: 'Back' } });
  expect(readPassOn('handover', whole).body).toEqual({ to: 'omar', reason: 'Wales' });
  expect(fields(readPassOn('handover', {}))).toEqual(['to', 'reason']);
});

test('a setting is said with its unit', () => {
  const [answerBy] = numbers;
  expect(inWords(answerBy, 10)).toBe('10 working days');
  expect(inWords(answerBy, '1')).toBe('1 working day');
  expect(inWords(texts[0], undefined)).toBe('Nothing yet');
  expect(settingOf('pals')).toBe(texts[2]);
  expect(settingOf('nonsense')).toBeUndefined();
});
