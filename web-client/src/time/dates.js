import { msg, str } from '@lit/localize';

const london = 'Europe/London';
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: london,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});
const hour = new Intl.DateTimeFormat('en-GB', { timeZone: london, hour: '2-digit', hourCycle: 'h23' });
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: london });

// in the catalogue, since Chromium's Intl has none for Welsh
const months = () => [
  msg('January'),
  msg('February'),
  msg('March'),
  msg('April'),
  msg('May'),
  msg('June'),
  msg('July'),
  msg('August'),
  msg('September'),
  msg('October'),
  msg('November'),
  msg('December'),
];
const weekdays = () => [
  msg('Sunday'),
  msg('Monday'),
  msg('Tuesday'),
  msg('Wednesday'),
  msg('Thursday'),
  msg('Friday'),
  msg('Saturday'),
];

/** *3 November 2026*, for a day (2026-11-03) or an instant. @param {string} when */
export function longDate(when) {
  const [year, month, day] = (when.length === 10 ? when : dayOf(when)).split('-').map(Number);
  return `${day} ${months()[month - 1]} ${year}`;
}

/** *3 November 2026 at 2:05pm*. @param {string} instant */
export const longMoment = (instant) => msg(str`${longDate(instant)} at ${clockTime(new Date(instant))}`);

/** *2:05pm*, in London. @param {Date} when */
export const clockTime = (when) => clock.format(when).replace(/\s/g, '').toLowerCase();

/** *Tuesday 3 November 2026*. @param {string} day */
export const longDay = (day) => `${weekdays()[new Date(day).getUTCDay()]} ${longDate(day)}`;

/** The day of an instant in London, 2026-11-03. @param {string} instant */
export const dayOf = (instant) => iso.format(new Date(instant));

const oclock = (/** @type {number} */ h) => {
  if (h % 12 === 0) return h % 24 === 0 ? msg('midnight') : msg('midday');
  return h < 12 ? msg(str`${h}am`) : msg(str`${h % 12}pm`);
};

/** *between 2pm and 3pm*: the hour of an instant in London. @param {string} instant */
export function hourWords(instant) {
  const began = Number(hour.format(new Date(instant)));
  return msg(str`between ${oclock(began)} and ${oclock(began + 1)}`);
}

/** Today in London, 2026-11-03: the API's day, whatever the phone's own zone. */
export const today = (now = new Date()) => iso.format(now);

/** Whole days from one day to another; below nothing if it has passed. @param {string} day @param {string} [from] */
export const daysUntil = (day, from = today()) => Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);

/** The day before, 2026-10-31 of 2026-11-01. @param {string} day */
export const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The day after, 2026-11-01 of 2026-10-31. @param {string} day */
export const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** *today*, *tomorrow*, *in 3 days*, *2 days ago*. @param {string} day @param {string} [from] */
export function howSoon(day, from = today()) {
  const days = daysUntil(day, from);
  if (days === 0) return msg('today');
  if (days === 1) return msg('tomorrow');
  if (days === -1) return msg('yesterday');
  return days > 0 ? msg(str`in ${days} days`) : msg(str`${-days} days ago`);
}

/** @typedef {{ date: string, sentence?: undefined } | { date?: undefined, sentence: string }} ReadDay */

/**
 * Reads a day, month and year as typed, no earlier than `first` and no later than `last`; else says what is wrong.
 * @param {{ day?: string, month?: string, year?: string } | undefined} typed
 * @param {{ none: string, first: string, tooEarly: string, last?: string, tooLate?: string }} allowed
 * @returns {ReadDay}
 */
export function readDay({ day = '', month = '', year = '' } = {}, { none, first, tooEarly, last, tooLate = '' }) {
  if (![day, month, year].some((part) => part.trim())) return { sentence: none };
  if (!day.trim()) return { sentence: msg('The date must include a day') };
  if (!month.trim()) return { sentence: msg('The date must include a month') };
  if (!year.trim()) return { sentence: msg('The date must include a year') };
  const [d, m, y] = [day, month, year].map((part) => (/^\d+$/.test(part.trim()) ? Number(part) : Number.NaN));
  const date = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) {
    return { sentence: msg('Enter a real date, like 3 11 2026') };
  }
  if (y < 1900) return { sentence: msg('The year must have 4 numbers, like 2026') };
  if (date < first) return { sentence: tooEarly };
  if (last && date > last) return { sentence: tooLate };
  return { date };
}

/** The day something happened: the last day allowed is today. @param {Parameters<typeof readDay>[0]} typed @param {string} [last] @param {string} [none] */
export const readDate = (typed, last = today(), none = msg('Enter the date you spent it')) =>
  readDay(typed, {
    none,
    first: '2000-01-01',
    tooEarly: msg('The year must have 4 numbers, like 2026'),
    last,
    tooLate: msg('The date must be today or in the past'),
  });

/** A day as the three boxes hold it. @param {string} date */
export function boxesOf(date) {
  const [year, month, day] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** A day that is not over: today or later. @param {Parameters<typeof readDay>[0]} typed @param {string} none @param {string} [first] */
export const readComingDate = (typed, none, first = today()) =>
  readDay(typed, { none, first, tooEarly: msg('The date must be today or later') });
