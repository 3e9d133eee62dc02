import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { fileNav } from '../budget/budget-nav.js';
import { needsLine } from '../budget/needs.js';
import { thisBudget } from '../budget/this-budget.js';
import { may, me } from '../people/me.js';
import { daysUntil, howSoon, longDate } from '../time/dates.js';
import { ask, get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import { tag } from '../web/tag.js';
import './decide-plan.js';
import { latePlan } from './late-plan.js';
import { planNow } from './plan-now.js';
import { inOwnWords, itemFacts, toldAndPlanned } from './sent-plan.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('./read-decision').PlanDraft} PlanDraft */
/** @typedef {import('../web/shapes').Plan} Plan */
/** @typedef {{ budget: ThisBudget, draft: PlanDraft, etag: string, who: import('../web/shapes').Me, plan?: Plan }} Data */

/** A plan that was sent, whole, and the decision about it. @extends {Page<Data>} */
class DecidePlanPage extends Page {
  /** As it was while it still waited, so that nothing typed about it goes. @type {Data | undefined} */
  waited = undefined;

  async load() {
    const { b } = this.here.params;
    const [budget, who] = await Promise.all([thisBudget(b), me()]);
    if (!may(budget, 'decide-plans')) throw new Refusal(403, { detail: msg('Only the NHS team decides a plan.') });
    const { data: draft, etag } = await ask(`/budgets/${b}/draft`);
    const plan = draft.sent ? undefined : await planNow(b);
    const nowPence = draft.sent && draft.base ? (await get(`/budgets/${b}/balance`)).agreedPence : undefined;
    const now = { budget, draft: { ...draft, nowPence }, etag, who, plan };
    if (draft.sent) this.waited = now;
    return now;
  }

  /** @param {Data} data */
  heading({ budget }) {
    return msg(str`Decide ${budget.holder}’s plan`);
  }

  /** @param {Data} data */
  content(data) {
    const { budget, draft } = data;
    return html`${fileNav(budget.id, budget.holder)}
      <h1>${this.heading(data)}</h1>
      ${needsLine(budget)} ${draft.sent ? html`${sentBy(draft.sent)} ${latePlan(draft.sent, budget, `/budgets/${budget.id}/draft/sending/${draft.sent.id}`, () => void this.refresh())}` : nothing}
      ${draft.sent && !draft.mayDecide ? onlyReading(data) : this.deciding(data)}`;
  }

  /** @param {Data} data */
  deciding(data) {
    const { draft, plan, budget } = data;
    const shown = draft.sent ? data : this.waited;
    if (!shown?.draft.sent) return html`${nothingWaits(budget, draft, plan)}`;
    const over = draft.sent ? undefined : nothingWaits(budget, draft, plan, msg('What you typed is still below.'));
    const { sent } = shown.draft;
    return html`<decide-plan .home=${`/budgets/${budget.id}/draft/sending/${sent.id}`} .etag=${shown.etag} .budget=${budget}
      .draft=${shown.draft} .by=${shown.who.name} .limitPence=${shown.who.staff?.limitPence}
      .approver=${may(budget, 'answer-above-limit')} .over=${over}
      @changed=${this.changed} @stale=${() => this.refresh()}></decide-plan>`;
  }

  changed = () => go(`/budgets/${this.here.params.b}/plan?decided`, { replace: true });
}
customElements.define('decide-plan-page', DecidePlanPage);

/** @param {NonNullable<PlanDraft['sent']>} sent */
function sentBy({ by, at, decideBy }) {
  const days = daysUntil(decideBy);
  const late = days === -1 ? msg('1 day late') : msg(str`${-days} days late`);
  const when = days < 0 ? late : howSoon(decideBy);
  return html`<p>${msg(str`${by} sent it on ${longDate(at)}.`)} ${tag(days < 0 ? 'bad' : 'wait', msg(str`Decide by ${longDate(decideBy)}, ${when}`))}</p>`;
}

/** Nothing waits for a decision; and what became of what did. @param {ThisBudget} budget @param {PlanDraft} draft @param {Plan} [plan] @param {string} [more] */
function nothingWaits(budget, draft, plan, more) {
  const said =
    draft.state === 'open'
      ? msg('The plan is being written. It can be decided when it is sent.')
      : plan?.decision
        ? msg(str`${plan.decision.by} decided the plan on ${longDate(plan.decision.at)}.`)
        : msg('No plan waits for a decision.');
  return html`<div class="note changed" role="status" tabindex="-1">
    <p><b>${said}</b> ${more ?? ''}</p>
    <p><a class="tap" href=${`/budgets/${budget.id}/plan`}>${msg('See the plan')}</a></p>
  </div>`;
}

/** The plan for whoever may not decide it, and why they may not. @param {Data} data */
const onlyReading = ({ budget, draft }) => html`<div class="note">
    <p><b>${msg('Somebody else decides this plan.')}</b> ${draft.sent?.own ? msg('You wrote some of it, or sent it. Nobody decides what they wrote themselves.') : msg('You cannot decide it here.')}</p>
    <p>${msg('Ask a colleague who did not write in it. It is in their queue.')}</p>
  </div>
  ${inOwnWords(draft, budget)} ${toldAndPlanned(draft)}
  <h2>${msg('What the money is for')}</h2>
  ${draft.items.map(
    (item) => html`<section class="panel">
      <h3 class="nhsuk-heading-m">${item.name}</h3>
      ${itemFacts(item, draft, budget.id)}
      <item-says .budget=${budget.id} .words=${`${item.name} ${item.what ?? ''}`} .says=${item.says}></item-says>
    </section>`,
  )}`;
