import { daysUntil } from '../time/dates.js';

/** How a promise stands: *due in 3 days*, *due today*, *2 days late*. @param {string} day @param {string} [today] */
export function promise(day, today) {
  const days = daysUntil(day, today);
  if (days < 0) return `${-days} ${days === -1 ? 'day' : 'days'} late`;
  if (days === 0) return 'due today';
  return days === 1 ? 'due tomorrow' : `due in ${days} days`;
}
