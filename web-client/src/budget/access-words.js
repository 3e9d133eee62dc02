import { longDate, today } from '../time/dates.js';

/** @typedef {import('../web/shapes').Access} Access */
/** @typedef {{ role: string, holder: string }} Whose */

/** What a carer may be let do, the smallest first. */
export const carerRights = [
  { value: 'send-receipts', label: 'Send receipts', does: 'send receipts' },
  { value: 'see-budget', label: 'See the money and the plan', does: 'see the money and the plan' },
  {
    value: 'see-receipts',
    label: 'See all receipts',
    hint: 'Also those that other people sent.',
    does: 'see all receipts',
  },
  {
    value: 'make-requests',
    label: 'Ask the NHS team for things',
    hint: 'Like “May I buy this?”',
    does: 'ask the NHS team for things',
  },
];

/** *a, b and c*. @param {string[]} words */
const listed = (words) => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');

/** @param {Access} access @param {string} holder */
function does({ role, rights }, holder) {
  const own = listed(carerRights.filter(({ value }) => rights.includes(value)).map((right) => right.does));
  return {
    carer: own || 'see nothing and send nothing',
    nominee: `manage the money for ${holder}`,
    representative: `decide and act for ${holder}`,
    'third-party': 'send receipts for the money they look after',
    holder: 'see and use this budget, because it is theirs',
  }[/** @type {string} */ (role)];
}

/** What keeps a colleague from acting as staff: it lets them do nothing. @param {Access} access */
const isPaid = ({ role }) => role === 'paid';

/** Whose row it is, as it is said to the person who looks. @param {Access} access */
export const nameOf = ({ person, name, email }) => person?.name ?? name ?? email ?? 'Someone';

/** @param {string | undefined} day */
const until = (day) => (day ? ` until ${longDate(day)}` : '');

/** Who can do what and until when, in a sentence: *Ben Khan can send receipts until 31 March 2027.* @param {Access} access @param {string} holder */
export function sentence(access, holder) {
  const { state, person, firstDay, lastDay } = access;
  const who = person?.me ? 'You' : nameOf(access);
  if (isPaid(access)) {
    const be = person?.me ? 'are' : 'is';
    return state === 'ended'
      ? `${who} ${person?.me ? 'were' : 'was'} paid from this budget.`
      : `${who} ${be} paid from this budget. So ${who === 'You' ? 'you' : 'they'} decide nothing about it.`;
  }
  const what = person?.me && access.role === 'holder' ? 'see and use this budget: it is yours' : does(access, holder);
  if (state === 'ended') return person ? `${who} could ${what}.` : `${who} was invited to ${what}.`;
  if (state === 'asked' || state === 'refused') return `${who} would ${what}${until(lastDay)}.`;
  if (state === 'invited') return `${who} can ${what}${until(lastDay)}, once the code has been used.`;
  if (state === 'not-begun') return `${who} can ${what} from ${longDate(firstDay)}${until(lastDay)}.`;
  return `${who} can ${what}${until(lastDay)}.`;
}

/** @param {Access} access @returns {{ kind: 'good' | 'bad' | 'wait' | 'plain', words: string }} */
export function standing({ role, state, codeUntil, firstDay }) {
  if (role === 'paid' && state === 'in-force') return { kind: 'plain', words: 'Paid from this budget' };
  if (state === 'asked') return { kind: 'wait', words: 'Asked. The NHS team decides' };
  if (state === 'refused') return { kind: 'plain', words: 'The NHS team said no' };
  if (state === 'not-begun') return { kind: 'wait', words: `Starts on ${longDate(firstDay)}` };
  if (state === 'in-force') return { kind: 'good', words: 'In use' };
  if (state === 'ended') return { kind: 'plain', words: 'Ended' };
  return codeUntil && codeUntil >= today()
    ? { kind: 'wait', words: `Code not used yet. It works until ${longDate(codeUntil)}` }
    : { kind: 'bad', words: 'The code has run out' };
}

/** Who ended it and when; where staff did, it only says when. @param {Access} access */
export function endedWords({ endedAt, endedBy, lastDay, person }) {
  const who = endedBy?.me ? 'you' : endedBy?.name;
  if (lastDay && (!endedAt || today(new Date(endedAt)) > lastDay)) return `Ended after ${longDate(lastDay)}.`;
  if (!endedAt) return 'Ended.';
  if (endedBy && endedBy.id === person?.id)
    return `${endedBy.me ? 'You' : endedBy.name} stopped on ${longDate(endedAt)}.`;
  return `Ended on ${longDate(endedAt)}${who ? ` by ${who}` : ''}.`;
}

/** When a parent's access ends by itself. @param {string} day */
export const birthdayWords = (day) =>
  `Ends on ${longDate(day)}, the 16th birthday, unless the NHS team writes down why it goes on.`;

/** What the role is called and what it means, where one is to be chosen. */
export const roles = {
  carer: {
    words: 'Someone who helps me',
    hint: 'They can send receipts, and more if you say so. You can end it at any time.',
  },
  nominee: { words: 'Someone to manage the money', hint: 'A nominee. The NHS team must agree first.' },
  holder: { words: 'The person whose budget it is', hint: 'They see and use everything.' },
  representative: {
    words: 'Someone who acts for them',
    hint: 'A representative: a parent, a deputy, or someone with power of attorney.',
  },
  'third-party': {
    words: 'The organisation that holds the money',
    hint: 'Someone who works there and sends its receipts.',
  },
  paid: {
    words: 'A colleague who is paid from this budget',
    hint: 'They see nothing here any more and decide nothing about it.',
  },
};

/** Whom one may let in here. @param {string} role of the person who looks @returns {(keyof typeof roles)[]} */
export function mayLetIn(role) {
  if (role === 'holder' || role === 'representative') return ['carer', 'nominee'];
  if (role === 'staff') return ['holder', 'representative', 'nominee', 'third-party', 'paid'];
  return role === 'approver' || role === 'lead' ? ['representative', 'nominee', 'paid'] : [];
}
