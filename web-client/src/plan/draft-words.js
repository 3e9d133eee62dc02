import { html, nothing } from 'lit';
import { bar } from '../money/bar.js';
import { pounds } from '../money/money.js';
import { tag } from '../web/tag.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/shapes').DraftSection} DraftSection */
/** @typedef {{ title: string, hint: string }} Wording */

/** @param {ThisBudget} budget */
export const yours = ({ role }) => role === 'holder';

/** @param {ThisBudget} budget */
export const planOf = (budget) => (yours(budget) ? 'my plan' : `${budget.holder}’s plan`);

/** What each part of words is called, and asks. @param {ThisBudget} budget @returns {Record<DraftSection['name'], Wording>} */
export const sectionWords = (budget) => ({
  'what-matters': {
    title: yours(budget) ? 'What matters to me' : `What matters to ${budget.holder}`,
    hint: yours(budget)
      ? 'Who you are, what a good day is like, and who is important to you. Write as you speak.'
      : 'Who they are, what a good day is like, and who is important to them. Write it in their words.',
  },
  risks: {
    title: 'Risks, and what we agreed about them',
    hint: 'What could go wrong, and what you want to do about it. It is fine to take a risk that you understand.',
  },
  'if-things-go-wrong': {
    title: yours(budget) ? 'If things go wrong, or I am ill' : `If things go wrong, or ${budget.holder} is ill`,
    hint: 'Who to phone, who steps in when a helper cannot come, and what to do in an emergency.',
  },
  'who-looks-after': {
    title: 'Who looks after the plan',
    hint: 'Who sees that it works, who pays and keeps the receipts, and who to talk to at the NHS.',
  },
});

/** What the parts that are not words are called. @param {ThisBudget} budget */
export const partTitles = (budget) => ({
  goals: yours(budget) ? 'My goals' : `${budget.holder}’s goals`,
  items: 'What the plan buys',
  terms: 'Review date and notice',
  choice: 'The sum and the three ways',
});

/** How the money for an item can be held; the way most people have comes first. @param {ThisBudget} budget */
export const ways = (budget) => [
  { value: 'notional', label: 'The NHS holds it', hint: 'This is called a notional budget.' },
  { value: 'third-party', label: 'Another organisation holds it', hint: 'This is called a third party budget.' },
  {
    value: 'direct-payment',
    label: yours(budget) ? 'I hold it, or someone I choose' : `${budget.holder} holds it, or someone they choose`,
    hint: 'This is called a direct payment.',
  },
];

/** What kind of payee it is. @type {Record<string, string>} */
export const payeeKinds = {
  shop: 'A shop or company',
  agency: 'A care agency',
  'self-employed': 'A person who works for themselves',
  employee: 'A person you employ',
  family: 'Someone in the family',
  organisation: 'A charity or another organisation',
};

/** @type {Record<string, string>} */
export const everyWords = {
  weekly: 'Every week',
  'four-weekly': 'Every 4 weeks',
  monthly: 'Every month',
  yearly: 'Every year',
  'one-off': 'Once',
};

/** How far the costs have come, in words alone. @param {{ itemsPence: number, sumPence?: number }} draft */
export function plannedWords({ itemsPence, sumPence }) {
  if (sumPence === undefined) return `${pounds(itemsPence)} planned. Nobody has said yet how much there is.`;
  const left = sumPence - itemsPence;
  const of = `${pounds(itemsPence)} of ${pounds(sumPence)} planned`;
  if (left > 0) return `${of}, ${pounds(left)} still to plan.`;
  return left ? `${of}: ${pounds(-left)} more than there is.` : `${of}, nothing left to plan.`;
}

/** The same with its bar; what is over the sum is said with a mark, and what that means. @param {{ itemsPence: number, sumPence?: number }} draft */
export function planned({ itemsPence, sumPence }) {
  const over = sumPence !== undefined && itemsPence > sumPence;
  return html`${
    sumPence && !over
      ? bar([
          { kind: 'aside', label: 'Planned', pence: itemsPence },
          { kind: 'free', label: 'Still to plan', pence: sumPence - itemsPence },
        ])
      : nothing
  }
    ${over ? html`<p>${tag('bad', 'More than the sum')}</p>` : nothing}
    <p class="planned" role="status">${plannedWords({ itemsPence, sumPence })}</p>
    ${over ? html`<p>You can still send it. Say under Risks, or to your contact, why it needs more. A senior person decides.</p>` : nothing}`;
}
