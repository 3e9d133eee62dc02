import { html } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { get } from '../web/api.js';
import { Light, loading } from '../web/page.js';
import { inWords } from '../web/trouble.js';
import { kindWords } from './kinds.js';

/** @typedef {{ id: string, what: string, said: string, at: string }} Said */

/** What was said on receipts that one may not be happy with. @param {import('../web/shapes').Receipt} receipt @returns {Said[]} */
const ofReceipt = ({ decision, amountPence, supplier }) =>
  decision && (decision.result === 'returned' || (decision.amountPence ?? amountPence) < amountPence)
    ? [
        {
          id: decision.id,
          what: `${pounds(amountPence)}${supplier ? ` at ${supplier}` : ''}`,
          said: decision.result === 'returned' ? 'Sent back' : `Accepted for ${pounds(decision.amountPence ?? 0)}`,
          at: decision.at,
        },
      ]
    : [];

/** @param {import('../web/shapes').Request} request @returns {Said[]} */
const ofRequest = ({ answer, kind, words }) =>
  answer?.result === 'refused'
    ? [{ id: answer.id, what: `${kindWords(kind)} ${words}`, said: 'Answer: No', at: answer.at }]
    : [];

/** Before one disagrees: with which decision. */
class WhichDecision extends Light {
  static properties = { budget: { attribute: false }, said: { state: true }, no: { state: true } };

  constructor() {
    super();
    this.budget = '';
    /** @type {Said[] | undefined} */
    this.said = undefined;
    /** @type {unknown} */
    this.no = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  async load() {
    const b = `/budgets/${this.budget}`;
    this.no = undefined;
    try {
      const [receipts, requests] = await Promise.all([
        get(`${b}/receipts?limit=200`),
        get(`${b}/review-requests?limit=200`),
      ]);
      const said = [...receipts.items.flatMap(ofReceipt), ...requests.items.flatMap(ofRequest)];
      this.said = said.sort((one, other) => other.at.localeCompare(one.at));
    } catch (no) {
      this.no = no;
    }
  }

  render() {
    if (this.no) {
      return html`<p class="note">${inWords(this.no).words}
        <button class="link" type="button" @click=${() => this.load()}>Try again</button></p>`;
    }
    if (!this.said) return loading();
    if (!this.said.length) {
      return html`<p>No decision here has said no. If it is about something else, you can still
        <a href=${`/budgets/${this.budget}/requests/new?kind=something-else`}>write to us about it</a>.</p>`;
    }
    return html`<ul class="choices">
      ${this.said.map(
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
