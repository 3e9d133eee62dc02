import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { bar } from '../money/bar.js';
import { pounds } from '../money/money.js';
import { tag } from '../web/tag.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/shapes').DraftSection} DraftSection */
/** @typedef {{ title: string, hint: string }} Wording */

/** @param {ThisBudget} budget */
export const yours = ({ role }) => role === 'holder';

/** What each part of words is called, and asks. @param {ThisBudget} budget @returns {Record<DraftSection['name'], Wording>} */
export const sectionWords = (budget) => ({
  'what-matters': {
    title: yours(budget) ? msg('What matters to me') : msg(str`What matters to ${budget.holder}`),
    hint: yours(budget)
      ? msg('Who you are, what a good day is like, and who is important to you. Write as you speak.')
      : msg('Who they are, what a good day is like, and who is important to them. Write it in their words.'),
  },
  risks: {
    title: msg('Risks, and what we agreed about them'),
    hint: msg('What could go wrong, and what you want to do about it. It is fine to take a risk that you understand.'),
  },
  'if-things-go-wrong': {
    title: yours(budget)
      ? msg('If things go wrong, or I am ill')
      : msg(str`If things go wrong, or ${budget.holder} is ill`),
    hint: msg('Who to phone, who steps in when a helper cannot come, and what to do in an emergency.'),
  },
  'who-looks-after': {
    title: msg('Who looks after the plan'),
    hint: msg('Who sees that it works, who pays and keeps the receipts, and who to talk to at the NHS.'),
  },
});

/** What the parts that are not words are called. @param {ThisBudget} budget */
export const partTitles = (budget) => ({
  goals: yours(budget) ? msg('My goals') : msg(str`${budget.holder}’s goals`),
  items: msg('What the plan buys'),
  terms: msg('Review date and notice'),
  choice: msg('The sum and the three ways'),
});

/** How the money for an item can be held; the way most people have comes first. @param {ThisBudget} budget */
export const ways = (budget) => [
  { value: 'notional', label: msg('The NHS holds it'), hint: msg('This is called a notional budget.') },
  {
    value: 'third-party',
    label: msg('Another organisation holds it'),
    hint: msg('This is called a third party budget.'),
  },
  {
    value: 'direct-payment',
    label: yours(budget)
      ? msg('I hold it, or someone I choose')
      : msg(str`${budget.holder} holds it, or someone they choose`),
    hint: msg('This is called a direct payment.'),
  },
];

/** What kind of payee it is. @type {Record<string, string>} */
export const payeeKinds = {
  shop: msg('A shop or company'),
  agency: msg('A care agency'),
  'self-employed': msg('A person who works for themselves'),
  employee: msg('A person you employ'),
  family: msg('Someone in the family'),
  organisation: msg('A charity or another organisation'),
};

/** @type {Record<string, string>} */
export const everyWords = {
  weekly: msg('Every week'),
  'four-weekly': msg('Every 4 weeks'),
  monthly: msg('Every month'),
  yearly: msg('Every year'),
  'one-off': msg('Once'),
};

/** How far the costs have come, in words alone. @param {{ itemsPence: number, sumPence?: number }} draft */
export function plannedWords({ itemsPence, sumPence }) {
  if (sumPence === undefined) return msg(str`${pounds(itemsPence)} planned. Nobody has said yet how much there is.`);
  const left = sumPence - itemsPence;
  const [items, sum] = [pounds(itemsPence), pounds(sumPence)];
  if (left > 0) return msg(str`${items} of ${sum} planned, ${pounds(left)} still to plan.`);
  return left
    ? msg(str`${items} of ${sum} planned: ${pounds(-left)} more than there is.`)
    : msg(str`${items} of ${sum} planned, nothing left to plan.`);
}

/** The same with its bar; what is over the sum is said with a mark, and what that means. @param {{ itemsPence: number, sumPence?: number }} draft */
export function planned({ itemsPence, sumPence }) {
  const over = sumPence !== undefined && itemsPence > sumPence;
  return html`${
    sumPence && !over
      ? bar([
          { kind: 'aside', label: msg('Planned'), pence: itemsPence },
          { kind: 'free', label: msg('Still to plan'), pence: sumPence - itemsPence },
        ])
      : nothing
  }
    ${over ? html`<p>${tag('bad', msg('More than the sum'))}</p>` : nothing}
    <p class="planned" role="status">${plannedWords({ itemsPence, sumPence })}</p>
    ${over ? html`<p>${msg('You can still send it. Say under Risks, or to your contact, why it needs more. A senior person decides.')}</p>` : nothing}`;
}
