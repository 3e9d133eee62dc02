import { msg, str } from '@lit/localize';
import { longDate } from '../time/dates.js';

/** @typedef {import('../web/shapes').Balance} Balance */

/** Until when the money lasts, in one sentence. @param {Balance} balance @returns {{ kind: 'good' | 'bad' | 'plain', words: string }} */
export function outlook({ outlook, lastsUntil, period, leftPence, agreedPence }) {
  if (agreedPence === 0 && leftPence === 0) return { kind: 'plain', words: msg('Nothing is agreed yet.') };
  const until = lastsUntil ? longDate(lastsUntil) : '';
  if (outlook === 'not-begun')
    return { kind: 'plain', words: msg(str`This budget starts on ${longDate(period.start)}.`) };
  if (outlook === 'on-course')
    return { kind: 'good', words: msg(str`On course. Your money should last until ${until}.`) };
  if (outlook === 'will-have-money-over') {
    return { kind: 'plain', words: msg(str`Your money should last until ${until}. You may have money over.`) };
  }
  if (leftPence <= 0) return { kind: 'bad', words: msg('Your money has run out. Please talk to your contact.') };
  if (!lastsUntil || lastsUntil >= period.end) {
    return { kind: 'bad', words: msg('Your money may run short. More is planned than you have.') };
  }
  return { kind: 'bad', words: msg(str`Your money may run short. At this rate it lasts until ${until}.`) };
}
