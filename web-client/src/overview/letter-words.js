import { msg, str } from '@lit/localize';
import { outlook } from '../budget/outlook.js';
import { pounds } from '../money/money.js';

/** @typedef {import('../web/shapes').Balance} Balance */

/** *£10 − £3 − £2*. @param {number} from @param {number[]} all */
const less = (from, ...all) => [pounds(from), ...all.map(pounds)].join(' − ');

/** Each figure with what it is made of, in the order of the sum. @param {Balance} balance */
export const figuresInWords = (balance) => [
  { name: msg('Agreed'), pence: balance.agreedPence, words: msg('The money agreed for this budget.') },
  { name: msg('Spent'), pence: balance.spentPence, words: msg('Receipts we have accepted.') },
  {
    name: msg('Waiting'),
    pence: balance.waitingPence,
    words: msg('Receipts that were sent to us and that we have not decided about yet.'),
  },
  {
    name: msg('Left'),
    pence: balance.leftPence,
    words: msg(
      str`What was agreed, less what is spent and waiting: ${less(balance.agreedPence, balance.spentPence, balance.waitingPence)}.`,
    ),
  },
  {
    name: msg('Set aside'),
    pence: balance.setAsidePence,
    words: msg('Of what is left: what the plan still has to pay for.'),
  },
  {
    name: msg('Free'),
    pence: balance.freePence,
    words:
      balance.freePence < 0
        ? msg(str`More is planned than there is: ${less(balance.leftPence, balance.setAsidePence)}.`)
        : msg(
            str`Not planned for anything. What is left, less what is set aside: ${less(balance.leftPence, balance.setAsidePence)}.`,
          ),
  },
];

/** The one sentence that matters most. @param {Balance} balance @param {string} when */
export function leftInWords({ leftPence, agreedPence }, when) {
  if (agreedPence === 0 && leftPence === 0) return msg(str`On ${when} there is no money to spend yet.`);
  return leftPence < 0
    ? msg(str`On ${when} more is spent than was agreed: ${pounds(-leftPence)} more.`)
    : msg(str`On ${when} you have ${pounds(leftPence)} left.`);
}

/** Whom to talk to stands at the letter's end. @param {Balance} balance */
export function lastsInWords(balance) {
  const { words } = outlook(balance);
  return words === msg('Your money has run out. Please talk to your contact.') ? msg('Your money has run out.') : words;
}
