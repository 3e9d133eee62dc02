import { msg } from '@lit/localize';
import { html } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { contactCard } from '../budget/contact.js';
import { thisBudget } from '../budget/this-budget.js';
import { may } from '../people/me.js';
import { Refusal } from '../web/api.js';
import { Page } from '../web/page.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */

/** The same questions of each way, in the same order: nobody is led to one of them. */
const questions = [
  msg('Who holds the money?'),
  msg('Who pays for things?'),
  msg('Who employs helpers?'),
  msg('What do you do?'),
  msg('What do you need?'),
];

/** @type {{ name: string, called: string, answers: string[] }[]} */
const ways = [
  {
    name: msg('The NHS holds the money'),
    called: msg('A notional budget'),
    answers: [
      msg('The NHS.'),
      msg('The NHS pays for what your plan says.'),
      msg('An agency or another service that the NHS pays.'),
      msg('You say what you want and from whom. You tell us if it does not work.'),
      msg('Nothing. No bank account.'),
    ],
  },
  {
    name: msg('Another organisation holds the money'),
    called: msg('A third party budget'),
    answers: [
      msg('An organisation that you and the NHS agree on.'),
      msg('That organisation pays for what your plan says.'),
      msg('That organisation, or an agency that it pays.'),
      msg('You say what you want and from whom. You tell them, or us, if it does not work.'),
      msg('An organisation that does this. We help to find one. No bank account.'),
    ],
  },
  {
    name: msg('You hold the money, or someone for you'),
    called: msg('A direct payment'),
    answers: [
      msg('You. Or someone you choose, or who acts for you by law.'),
      msg('Whoever holds the money pays for what your plan says.'),
      msg('You, or whoever holds the money. Or an agency that you pay.'),
      msg('You arrange things, pay, and send the receipts. Others can do it for you.'),
      msg('A bank account that is for this money only. Help with it is part of the plan.'),
    ],
  },
];

/** The three ways to hold the money, told evenly. @extends {Page<ThisBudget>} */
class ThreeWaysPage extends Page {
  async load() {
    const budget = await thisBudget(this.here.params.b);
    if (!may(budget, 'see-budget')) throw new Refusal(403, { detail: msg('You may not see this part of the budget.') });
    return budget;
  }

  /** @param {ThisBudget} budget */
  content(budget) {
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}/plan/write`}>${msg('Write the plan')}</a></p>`}
      <h1>${msg('Three ways to hold the money')}</h1>
      <p>${msg('The budget is the same, and so is the plan. Only who holds the money is different. No way is better than another.')}</p>
      <ul>
        <li>${msg('You choose for each thing in the plan. You can have more than one way.')}</li>
        <li>${msg('You can ask to change later.')}</li>
        <li>${msg('In each way you see the same here: what is left, and what it was spent on.')}</li>
      </ul>
      ${ways.map(
        ({ name, called, answers }) => html`<section class="panel way">
          <h2 class="nhsuk-heading-m">${name}</h2>
          <p class="quiet">${called}</p>
          <dl>${questions.map((question, i) => html`<div><dt>${question}</dt><dd>${answers[i]}</dd></div>`)}</dl>
        </section>`,
      )}
      <h2>${msg('Not sure?')}</h2>
      <p>${msg('Ask. You need not decide today.')}</p>
      ${contactCard(budget.contact)}`;
  }
}
customElements.define('three-ways-page', ThreeWaysPage);
