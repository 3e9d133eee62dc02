import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { get, Refusal } from '../web/api.js';
import { Part } from '../web/part.js';
import { kindWords } from './kinds.js';

/** @typedef {{ id: string, what: string, said: string, at: string }} Said */

/** @param {import('../web/shapes').Receipt} receipt */
function saidOf({ decision, amountPence, nowPence }) {
  if (!decision) return undefined;
  if (decision.result === 'returned') return msg('Sent back');
  const accepted = decision.amountPence ?? amountPence;
  if (nowPence !== undefined && nowPence < accepted) return msg(str`Accepted, and ${pounds(nowPence)} counts now`);
  return accepted < amountPence ? msg(str`Accepted for ${pounds(accepted)}`) : undefined;
}

/** What was said on receipts that one may not be happy with. @param {import('../web/shapes').Receipt} receipt @returns {Said[]} */
function ofReceipt(receipt) {
  const { decision, amountPence, supplier } = receipt;
  const said = saidOf(receipt);
  if (!decision || !said) return [];
  return [
    {
      id: decision.id,
      what: `${pounds(amountPence)}${supplier ? ` ${msg(str`at ${supplier}`)}` : ''}`,
      said,
      at: decision.at,
    },
  ];
}

/** @param {import('../web/shapes').Request} request @returns {Said[]} */
const ofRequest = ({ answer, kind, words }) =>
  answer?.result === 'refused'
    ? [{ id: answer.id, what: `${kindWords(kind)} ${words}`, said: msg('Answer: No'), at: answer.at }]
    : [];

/** There is none yet, or it is not theirs to see. @param {unknown} no @returns {import('../web/shapes').Plan} */
function noPlan(no) {
  if (no instanceof Refusal && [403, 404].includes(no.status)) return { version: 0, goals: [], items: [] };
  throw no;
}

/** What of the plan was not agreed as it was asked for. @param {import('../web/shapes').Plan} plan @returns {Said[]} */
const ofPlan = ({ items, refused = [], decision: whole }) =>
  [...refused, ...items].flatMap(({ name, decision }) =>
    whole && decision && decision.result !== 'agreed'
      ? [
          {
            id: decision.id,
            what: msg(str`${name}, in the plan`),
            said: decision.result === 'refused' ? msg('Not agreed') : msg('Agreed with a change'),
            at: whole.at,
          },
        ]
      : [],
  );

/** That somebody in the same home may be paid. @param {import('../web/shapes').HouseholdPayment} payment @returns {Said} */
const ofHousehold = ({ payee, decision: { id, at } }) => ({
  id,
  what: msg(str`${payee}, in the same home`),
  said: msg('May be paid'),
  at,
});

/** They may not see them. @param {unknown} no @returns {{ items: import('../web/shapes').HouseholdPayment[] }} */
function notTheirs(no) {
  if (no instanceof Refusal && no.status === 403) return { items: [] };
  throw no;
}

/** Before one disagrees: with which decision. @extends {Part<Said>} */
class WhichDecision extends Part {
  async load() {
    const b = `/budgets/${this.budget}`;
    const [receipts, requests, plan, household] = await Promise.all([
      get(`${b}/receipts?limit=200`),
      get(`${b}/review-requests?limit=200`),
      get(`${b}/plan`).catch(noPlan),
      get(`${b}/household-payments`).catch(notTheirs),
    ]);
    /** @type {Said[]} */
    const said = [
      ...receipts.items.flatMap(ofReceipt),
      ...requests.items.flatMap(ofRequest),
      ...ofPlan(plan),
      ...household.items.map(ofHousehold),
    ];
    return said.sort((one, other) => other.at.localeCompare(one.at));
  }

  /** @param {Said[]} items */
  content(items) {
    if (!items.length) {
      return html`<p>${msg(html`No decision here has said no. If it is about something else, you can still <a href=${`/budgets/${this.budget}/requests/new?kind=something-else`}>write to us about it</a>.`)}</p>`;
    }
    return html`<ul class="choices">
      ${items.map(
        ({ id, what, said, at }) => html`<li>
          <a class="choice" href=${`/budgets/${this.budget}/requests/new?kind=disagree&decision=${id}`}>
            <b>${what}</b><span>${said}, ${longDate(at)}</span>
          </a>
        </li>`,
      )}
    </ul>`;
  }
}
customElements.define('which-decision', WhichDecision);
