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
  'Who holds the money?',
  'Who pays for things?',
  'Who employs helpers?',
  'What do you do?',
  'What do you need?',
];

/** @type {{ name: string, called: string, answers: string[] }[]} */
const ways = [
  {
    name: 'The NHS holds the money',
    called: 'A notional budget',
    answers: [
      'The NHS.',
      'The NHS pays for what your plan says.',
      'An agency or another service that the NHS pays.',
      'You say what you want and from whom. You tell us if it does not work.',
      'Nothing. No bank account.',
    ],
  },
  {
    name: 'Another organisation holds the money',
    called: 'A third party budget',
    answers: [
      'An organisation that you and the NHS agree on.',
      'That organisation pays for what your plan says.',
      'That organisation, or an agency that it pays.',
      'You say what you want and from whom. You tell them, or us, if it does not work.',
      'An organisation that does this. We help to find one. No bank account.',
    ],
  },
  {
    name: 'You hold the money, or someone for you',
    called: 'A direct payment',
    answers: [
      'You. Or someone you choose, or who acts for you by law.',
      'Whoever holds the money pays for what your plan says.',
      'You, or whoever holds the money. Or an agency that you pay.',
      'You arrange things, pay, and send the receipts. Others can do it for you.',
      'A bank account that is for this money only. Help with it is part of the plan.',
    ],
  },
];

/** The three ways to hold the money, told evenly. @extends {Page<ThisBudget>} */
class ThreeWaysPage extends Page {
  async load() {
    const budget = await thisBudget(this.here.params.b);
    if (!may(budget, 'see-budget')) throw new Refusal(403, { detail: 'You may not see this part of the budget.' });
    return budget;
  }

  /** @param {ThisBudget} budget */
  content(budget) {
    return html`${budget.asStaff ? fileNav(budget.id, budget.holder) : html`<p><a class="back" href=${`/budgets/${budget.id}/plan/write`}>Write the plan</a></p>`}
      <h1>Three ways to hold the money</h1>
      <p>The budget is the same, and so is the plan. Only who holds the money is different. No way is better than another.</p>
      <ul>
        <li>You choose for each thing in the plan. You can have more than one way.</li>
        <li>You can ask to change later.</li>
        <li>In each way you see the same here: what is left, and what it was spent on.</li>
      </ul>
      ${ways.map(
        ({ name, called, answers }) => html`<section class="panel way">
          <h2 class="nhsuk-heading-m">${name}</h2>
          <p class="quiet">${called}</p>
          <dl>${questions.map((question, i) => html`<div><dt>${question}</dt><dd>${answers[i]}</dd></div>`)}</dl>
        </section>`,
      )}
      <h2>Not sure?</h2>
      <p>Ask. You need not decide today.</p>
      ${contactCard(budget.contact)}`;
  }
}
customElements.define('three-ways-page', ThreeWaysPage);
