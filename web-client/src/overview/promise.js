import { msg, str } from '@lit/localize';
import { daysUntil } from '../time/dates.js';

/** How a promise stands: *due in 3 days*, *due today*, *2 days late*. @param {string} day @param {string} [today] */
export function promise(day, today) {
  const days = daysUntil(day, today);
  if (days === -1) return msg('1 day late');
  if (days < 0) return msg(str`${-days} days late`);
  if (days === 0) return msg('due today');
  return days === 1 ? msg('due tomorrow') : msg(str`due in ${days} days`);
}
