import { msg, str } from '@lit/localize';
import { longDate, today } from '../time/dates.js';

/** @typedef {import('../web/shapes').Access} Access */
/** @typedef {{ role: string, holder: string }} Whose */

/** What a carer may be let do, the smallest first. */
export const carerRights = [
  { value: 'send-receipts', label: msg('Send receipts'), does: msg('send receipts') },
  { value: 'see-budget', label: msg('See the money and the plan'), does: msg('see the money and the plan') },
  {
    value: 'see-receipts',
    label: msg('See all receipts'),
    hint: msg('Also those that other people sent.'),
    does: msg('see all receipts'),
  },
  {
    value: 'make-requests',
    label: msg('Ask the NHS team for things'),
    hint: msg('Like “May I buy this?”'),
    does: msg('ask the NHS team for things'),
  },
];

/** *a, b and c*. @param {string[]} words */
function listed(words) {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? msg(str`${words.slice(0, -1).join(', ')} and ${last}`) : last;
}

/** @param {Access} access @param {string} holder */
function does({ role, rights }, holder) {
  const own = listed(carerRights.filter(({ value }) => rights.includes(value)).map((right) => right.does));
  return {
    carer: own || msg('see nothing and send nothing'),
    nominee: msg(str`manage the money for ${holder}`),
    representative: msg(str`decide and act for ${holder}`),
    'third-party': msg('send receipts for the money they look after'),
    holder: msg('see and use this budget, because it is theirs'),
  }[/** @type {string} */ (role)];
}

/** What keeps a colleague from acting as staff: it lets them do nothing. @param {Access} access */
const isPaid = ({ role }) => role === 'paid';

/** Whose row it is, as it is said to the person who looks. @param {Access} access */
export const nameOf = ({ person, name, email }) => person?.name ?? name ?? email ?? msg('Someone');

/** @param {string | undefined} day */
const until = (day) => (day ? ` ${msg(str`until ${longDate(day)}`)}` : '');

/** @typedef {{ who: string, what: string | undefined, from: string, till: string }} Said */

/** Said to the person themselves. @type {Record<Access['state'], (said: Said) => string>} */
const saidToYou = {
  ended: ({ what }) => msg(str`You could ${what}.`),
  asked: ({ what, till }) => msg(str`You would ${what}${till}.`),
  refused: ({ what, till }) => msg(str`You would ${what}${till}.`),
  invited: ({ what, till }) => msg(str`You can ${what}${till}, once the code has been used.`),
  'not-begun': ({ what, from, till }) => msg(str`You can ${what} from ${from}${till}.`),
  'in-force': ({ what, till }) => msg(str`You can ${what}${till}.`),
};

/** Said of somebody else. @type {typeof saidToYou} */
const saidOfThem = {
  ended: ({ who, what }) => msg(str`${who} could ${what}.`),
  asked: ({ who, what, till }) => msg(str`${who} would ${what}${till}.`),
  refused: ({ who, what, till }) => msg(str`${who} would ${what}${till}.`),
  invited: ({ who, what, till }) => msg(str`${who} can ${what}${till}, once the code has been used.`),
  'not-begun': ({ who, what, from, till }) => msg(str`${who} can ${what} from ${from}${till}.`),
  'in-force': ({ who, what, till }) => msg(str`${who} can ${what}${till}.`),
};

/** @param {Access} access */
function paidSentence(access) {
  const { state, person } = access;
  const who = nameOf(access);
  if (state === 'ended')
    return person?.me ? msg('You were paid from this budget.') : msg(str`${who} was paid from this budget.`);
  return person?.me
    ? msg('You are paid from this budget. So you decide nothing about it.')
    : msg(str`${who} is paid from this budget. So they decide nothing about it.`);
}

/** Who can do what and until when, in a sentence: *Ben Khan can send receipts until 31 March 2027.* @param {Access} access @param {string} holder */
export function sentence(access, holder) {
  const { state, person, role, firstDay, lastDay } = access;
  if (isPaid(access)) return paidSentence(access);
  const who = nameOf(access);
  const what = person?.me && role === 'holder' ? msg('see and use this budget: it is yours') : does(access, holder);
  if (state === 'ended' && !person) return msg(str`${who} was invited to ${what}.`);
  const from = state === 'not-begun' ? longDate(firstDay) : '';
  return (person?.me ? saidToYou : saidOfThem)[state]({ who, what, from, till: until(lastDay) });
}

/** @param {Access} access @returns {{ kind: 'good' | 'bad' | 'wait' | 'plain', words: string }} */
export function standing({ role, state, codeUntil, firstDay }) {
  if (role === 'paid' && state === 'in-force') return { kind: 'plain', words: msg('Paid from this budget') };
  if (state === 'asked') return { kind: 'wait', words: msg('Asked. The NHS team decides') };
  if (state === 'refused') return { kind: 'plain', words: msg('The NHS team said no') };
  if (state === 'not-begun') return { kind: 'wait', words: msg(str`Starts on ${longDate(firstDay)}`) };
  if (state === 'in-force') return { kind: 'good', words: msg('In use') };
  if (state === 'ended') return { kind: 'plain', words: msg('Ended') };
  return codeUntil && codeUntil >= today()
    ? { kind: 'wait', words: msg(str`Code not used yet. It works until ${longDate(codeUntil)}`) }
    : { kind: 'bad', words: msg('The code has run out') };
}

/** Who ended it and when; where staff did, it only says when. @param {Access} access */
export function endedWords({ endedAt, endedBy, lastDay, person }) {
  if (lastDay && (!endedAt || today(new Date(endedAt)) > lastDay)) return msg(str`Ended after ${longDate(lastDay)}.`);
  if (!endedAt) return msg('Ended.');
  const day = longDate(endedAt);
  if (!endedBy) return msg(str`Ended on ${day}.`);
  if (endedBy.id === person?.id)
    return endedBy.me ? msg(str`You stopped on ${day}.`) : msg(str`${endedBy.name} stopped on ${day}.`);
  return endedBy.me ? msg(str`Ended on ${day} by you.`) : msg(str`Ended on ${day} by ${endedBy.name}.`);
}

/** When a parent's access ends by itself. @param {string} day */
export const birthdayWords = (day) =>
  msg(str`Ends on ${longDate(day)}, the 16th birthday, unless the NHS team writes down why it goes on.`);

/** What the role is called and what it means, where one is to be chosen. */
export const roles = {
  carer: {
    words: msg('Someone who helps me'),
    hint: msg('They can send receipts, and more if you say so. You can end it at any time.'),
  },
  nominee: { words: msg('Someone to manage the money'), hint: msg('A nominee. The NHS team must agree first.') },
  holder: { words: msg('The person whose budget it is'), hint: msg('They see and use everything.') },
  representative: {
    words: msg('Someone who acts for them'),
    hint: msg('A representative: a parent, a deputy, or someone with power of attorney.'),
  },
  'third-party': {
    words: msg('The organisation that holds the money'),
    hint: msg('Someone who works there and sends its receipts.'),
  },
  paid: {
    words: msg('A colleague who is paid from this budget'),
    hint: msg('They see nothing here any more and decide nothing about it.'),
  },
};

/** Whom one may let in here. @param {string} role of the person who looks @returns {(keyof typeof roles)[]} */
export function mayLetIn(role) {
  if (role === 'holder' || role === 'representative') return ['carer', 'nominee'];
  if (role === 'staff') return ['holder', 'representative', 'nominee', 'third-party', 'paid'];
  return role === 'approver' || role === 'lead' ? ['representative', 'nominee', 'paid'] : [];
}
