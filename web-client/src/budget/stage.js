import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longDate, today } from '../time/dates.js';
import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').Stage} Stage */
/** @typedef {import('../web/shapes').MyBudget} MyBudget */
/** @typedef {Pick<MyBudget, 'stage' | 'next' | 'period' | 'role' | 'holder'>} Staged */

/** @returns {Record<Stage, { kind: 'good' | 'bad' | 'wait' | 'plain', words: string }>} */
const tags = () => ({
  'working-out': { kind: 'wait', words: msg('Working out the sum') },
  told: { kind: 'wait', words: msg('The sum is told') },
  planning: { kind: 'wait', words: msg('Writing the plan') },
  'being-decided': { kind: 'wait', words: msg('Deciding about the plan') },
  'not-begun': { kind: 'plain', words: msg('Agreed, not started') },
  running: { kind: 'good', words: msg('Running') },
  'review-due': { kind: 'wait', words: msg('A review is due') },
  ending: { kind: 'bad', words: msg('Ending') },
  ended: { kind: 'plain', words: msg('Ended') },
});

/** Where a budget is, in two or three words. @param {Stage} stage */
export function stageTag(stage) {
  const { kind, words } = tags()[stage];
  return tag(kind, words);
}

/** @param {Stage} stage */
export const stageWords = (stage) => tags()[stage].words;

/** Whether nothing is agreed on it yet. @param {{ stage: Stage }} budget */
export const beforeAgreement = ({ stage }) => ['working-out', 'told', 'planning', 'being-decided'].includes(stage);

/** What comes next, who has it and by when, in one sentence. @param {Staged} budget @param {string} [now] */
export function nextWords({ stage, next, role, holder }, now = today()) {
  const { what, person, by } = next;
  const own = role === 'holder';
  const day = by ? longDate(by) : '';
  const change = beforeAgreement({ stage }) ? msg('the plan') : msg('a change of the plan');
  switch (what) {
    case 'tell-the-sum':
      return own
        ? msg(str`${person} works out how much the budget could be, and tells you.`)
        : msg(str`${person} works out how much the budget could be, and tells ${holder}.`);
    case 'write-the-plan':
      return own
        ? msg(str`Next, you write ${change}. We help you.`)
        : msg(str`Next, ${holder} writes ${change}, with help.`);
    case 'decide-the-plan':
      return msg(str`${person} decides about ${change} by ${day}.`);
    case 'begin':
      return msg(str`It starts on ${day}.`);
    case 'review':
      return by && by < now
        ? msg(str`The review was due by ${day}. ${person} arranges it.`)
        : msg(str`The next review is by ${day}. ${person} arranges it.`);
    case 'end':
      return stage === 'ending'
        ? msg(str`The last day is ${day}. You can still send proof of what was bought until then.`)
        : msg(str`It runs until ${day}.`);
    default:
      return msg('Nothing new can be bought. Proof of what was bought before is still taken.');
  }
}

/** The way of a budget, in the words of whoever looks. @param {boolean} own */
const way = (own) => [
  { stages: ['working-out'], words: msg('We work out how much it could be') },
  { stages: ['told'], words: own ? msg('You know the sum') : msg('The sum is told') },
  { stages: ['planning'], words: own ? msg('You write your plan, with help') : msg('The plan is written') },
  { stages: ['being-decided'], words: msg('We decide about the plan') },
  {
    stages: ['not-begun', 'running', 'review-due'],
    words: own ? msg('You use your budget') : msg('The budget is used'),
  },
];

/** Each step with a word for where it stands: done, now or still to come. @param {Pick<MyBudget, 'stage' | 'role'>} budget */
export function stageSteps({ stage, role }) {
  const steps = way(role === 'holder');
  const now = steps.findIndex(({ stages }) => stages.includes(stage));
  if (now < 0) return nothing; // at its end, the way there says nothing more
  return html`<ol class="stages">
    ${steps.map(({ words }, i) => {
      const how = i < now ? msg('Done') : i === now ? msg('Now') : msg('To come');
      return html`<li class=${i === now ? 'stages__now' : nothing} aria-current=${i === now ? 'step' : nothing}>
        <span class="stages__words">${words}</span> ${tag(i < now ? 'good' : i === now ? 'wait' : 'plain', how)}
      </li>`;
    })}
  </ol>`;
}

/** Where the budget is, what is next, and the way to more of it. @param {Staged & { id: string }} budget */
export const stageCard = (budget) => html`<section class="panel stage" aria-labelledby="stage-title">
  <h2 class="nhsuk-heading-m" id="stage-title"><a href=${`/budgets/${budget.id}/stage`}>${budget.role === 'holder' ? msg('Where your budget is') : msg('Where this budget is')}</a></h2>
  <p>${stageTag(budget.stage)}</p>
  <p>${nextWords(budget)}</p>
</section>`;
