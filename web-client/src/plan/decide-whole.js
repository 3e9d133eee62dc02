import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { dateField, radios, textArea, textField } from '../web/fields.js';
import { agreedSoFar } from './read-decision.js';

/** @typedef {import('../web/form').Form} Form */
/** @typedef {import('./read-decision').PlanDraft} PlanDraft */
/** @typedef {{ form: Form, draft: PlanDraft, budget: import('../budget/this-budget').ThisBudget, approver: boolean, why: string[] }} Deciding */

/** What is decided about the plan as a whole: how much, from when, and why. @param {Deciding} deciding */
export function wholePlan({ form, draft, budget, approver, why }) {
  const { pence, all } = agreedSoFar(form.fields, draft);
  return html`<h2>${msg('The plan as a whole')}</h2>
    <p class="line__all" role="status">${all ? msg('You agree') : msg('You agree so far')}: <b>${pounds(pence)}</b></p>
    ${radios(form, { name: 'total', legend: msg('How much money is agreed?'), choices: totals(form, draft) })}
    ${dateField(form, { name: 'startsOn', legend: msg('From which day does it count?') })}
    ${textArea(form, { name: 'reason', label: msg('Anything to say about the whole plan? (optional)'), hint: msg(str`${budget.holder} reads this`), rows: 3 })}
    ${approver ? clinical(form, why, budget.holder) : forAnApprover(why)}`;
}

/** @param {Form} form @param {PlanDraft} draft @returns {import('../web/fields').Choice[]} */
function totals(form, { nowPence }) {
  const more = textField(form, {
    name: 'agreed',
    label: msg('How much altogether?'),
    prefix: '£',
    width: 10,
    inputmode: 'decimal',
    short: true,
  });
  if (nowPence === undefined)
    return [
      { value: 'sum', label: msg('What the items cost') },
      { value: 'more', label: msg('More than that'), more },
    ];
  return [
    { value: 'same', label: msg(str`As much as now: ${pounds(nowPence)}`) },
    {
      value: 'sum',
      label: msg('What the plan costs over the whole budget'),
      hint: msg('We work it out by days: the plan before, and this one from its day on.'),
    },
    { value: 'more', label: msg('Another sum'), more },
  ];
}

/** @param {string[]} why */
const listed = (why) => html`<ul>${why.map((one) => html`<li>${one}</li>`)}</ul>`;

/** @param {Form} form @param {string[]} why @param {string} holder */
const clinical = (form, why, holder) => html`
  ${why.length ? html`<div class="note" role="status"><p><b>${msg('This needs a clinical reason.')}</b></p>${listed(why)}</div>` : nothing}
  ${textArea(form, {
    name: 'clinicalReason',
    label: why.length ? msg('What is the clinical reason?') : msg('What is the clinical reason? (optional)'),
    hint: msg(str`It is kept with the decision, and ${holder} can read it`),
    rows: 3,
  })}`;

/** @param {string[]} why */
const forAnApprover = (why) =>
  why.length
    ? html`<div class="note approver" role="status" tabindex="-1">
        <h3 class="nhsuk-heading-s">${msg('An approver decides this')}</h3>
        ${listed(why)}
        <p>${msg('Ask an approver to open this plan. They write down the clinical reason. You can still agree less, or send it back.')}</p>
      </div>`
    : nothing;
