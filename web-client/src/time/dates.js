const london = 'Europe/London';
const long = new Intl.DateTimeFormat('en-GB', { timeZone: london, day: 'numeric', month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: london,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: london });

/** *3 November 2026*, for a day (2026-11-03) or an instant. @param {string} when */
export const longDate = (when) => long.format(new Date(when.length === 10 ? `${when}T12:00:00Z` : when));

/** *3 November 2026 at 2:05pm*. @param {string} instant */
export const longMoment = (instant) =>
  `${longDate(instant)} at ${clock.format(new Date(instant)).replace(/\s/g, '').toLowerCase()}`;

/** Today in London, 2026-11-03: the API's day, whatever the phone's own zone. */
export const today = (now = new Date()) => iso.format(now);

/** Whole days from one day to another; below nothing if it has passed. @param {string} day @param {string} [from] */
export const daysUntil = (day, from = today()) => Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);

/** *today*, *tomorrow*, *in 3 days*, *2 days ago*. @param {string} day @param {string} [from] */
export function howSoon(day, from = today()) {
  const days = daysUntil(day, from);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/**
 * Reads a day, month and year as typed. The last day allowed is today.
 * @param {{ day?: string, month?: string, year?: string }} typed
 * @param {string} [last]
 * @param {string} [empty] what to say when nothing is there
 * @returns {{ date: string, sentence?: undefined } | { date?: undefined, sentence: string }}
 */
export function readDate({ day = '', month = '', year = '' }, last = today(), empty = 'Enter the date you spent it') {
  if (![day, month, year].some((part) => part.trim())) return { sentence: empty };
  const missing = Object.entries({ day, month, year }).find(([, part]) => !part.trim());
  if (missing) return { sentence: `The date must include a ${missing[0]}` };
  const [d, m, y] = [day, month, year].map((part) => (/^\d+$/.test(part.trim()) ? Number(part) : Number.NaN));
  const date = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) {
    return { sentence: 'Enter a real date, like 3 11 2026' };
  }
  if (y < 2000) return { sentence: 'The year must have 4 numbers, like 2026' };
  if (date > last) return { sentence: 'The date must be today or in the past' };
  return { date };
}
