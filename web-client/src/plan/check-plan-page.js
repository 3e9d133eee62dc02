import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { myForm } from '../people/my-form.js';
import { longDate } from '../time/dates.js';
import { ask, Refusal } from '../web/api.js';
import { notSent, resumed, sendButton } from '../web/form-views.js';
import { go } from '../web/router.js';
import { sections } from './draft.js';
import { partOfField, placeOfField } from './draft-parts.js';
import { partTitles, planned, sectionWords, ways, yours } from './draft-words.js';
import { keptParts, unsent } from './kept-parts.js';
import { home, WritePage } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */

/** The whole plan to read once more, and its sending. */
class CheckPlanPage extends WritePage {
  constructor() {
    super();
    /** @type {import('./kept-parts').Kept[]} */
    this.kept = [];
    this.form = myForm(this, () => `/budgets/${this.here.params.b}/draft/sending`);
  }

  async load() {
    const whole = await super.load();
    if (!this.kept.length) this.kept = await keptParts(this, whole);
    return whole;
  }

  /** @param {Whole} whole */
  heading({ budget }) {
    return yours(budget) ? msg('Check my plan') : msg(str`Check ${budget.holder}’s plan`);
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, data } = this;
    if (!data) return;
    const { budget, etag } = data;
    const there = `/budgets/${budget.id}/draft/sending/${form.id}`;
    const heard = await form.deliver(
      ({ signal }) => ask(there, { method: 'PUT', body: {}, etag, signal }),
      partOfField,
    );
    if (heard) go(`${home(budget.id)}?sent`, { replace: true });
    else if (
      form.no instanceof Refusal &&
      [409, 412].includes(form.no.status) &&
      form.no.slug !== 'signed-in-as-someone-else'
    )
      await this.refresh();
    else if (form.errors.length) await this.refresh();
  };

  /** What can be done about a no. */
  why() {
    const { no } = this.form;
    if (!(no instanceof Refusal)) return undefined;
    if (no.status === 412) return html`<p>${msg('You see it now as it is. Read it again, then send it.')}</p>`;
    if (no.slug === 'plan-being-decided')
      return html`<p><a class="tap" href=${home(this.here.params.b)}>${msg('See where it is')}</a></p>`;
    return undefined;
  }

  /** @param {Whole} whole */
  content(whole) {
    const { budget, draft } = whole;
    const here = unsent(this.kept);
    const mine = yours(budget);
    return html`${this.back(whole)} ${this.missing(whole)}
      <h1>${this.heading(whole)}</h1>
      ${
        here.length
          ? html`<p class="note" role="status">${msg(html`Something you wrote on this device is not saved for everybody yet, so it would not be sent. <a href=${home(budget.id)}>See what</a>`)}</p>`
          : nothing
      }
      ${this.texts(whole)}
      ${
        draft.missing.length || here.length || !draft.maySend || draft.state === 'sent'
          ? this.notYet(whole)
          : html`<h2>${msg('Now send it')}</h2>
            <p>${msg('The NHS team decides, and says why. While they do, nobody can change the plan.')} ${mine ? msg('You can take it back until then.') : msg('Whoever sent it can take it back until then.')}</p>
            ${resumed(this.form)}
            <form novalidate @submit=${this.submit}>${notSent(this.form, this.why())} ${sendButton(this.form, mine ? msg('Send my plan') : msg(str`Send ${budget.holder}’s plan`))}</form>`
      }`;
  }

  /** @param {Whole} whole */
  notYet({ budget, draft }) {
    if (draft.state === 'sent')
      return html`<p class="note">${msg(html`It was sent already. <a href=${home(budget.id)}>See where it is</a>`)}</p>`;
    if (!draft.missing.length && !draft.maySend)
      return html`<p class="note">${msg('You can read it. You cannot send it.')}</p>`;
    return html`<p><a class="nhsuk-button" href=${home(budget.id)}>${msg('Go on writing')}</a></p>`;
  }

  /** @param {Whole} whole */
  missing(whole) {
    const { missing, state } = whole.draft;
    if (!missing.length || state === 'sent') return nothing;
    return html`<section class="note" aria-labelledby="missing-title">
      <h2 class="nhsuk-heading-s" id="missing-title">${msg('Before it can be sent')}</h2>
      <ul class="links">${missing.map(({ field, message }) => {
        const there = placeOfField(field, whole);
        return html`<li>${there ? html`<a href=${there}>${message}</a>` : message}</li>`;
      })}</ul>
    </section>`;
  }

  /** @param {Whole} whole */
  texts(whole) {
    const { budget, draft } = whole;
    const words = sectionWords(budget);
    const titles = partTitles(budget);
    const there = home(budget.id);
    const section = (/** @type {typeof sections[number]} */ name) =>
      part(words[name].title, `${there}/${name}`, draft, draft.sections.find((one) => one.name === name)?.words);
    const [first, ...rest] = sections;
    const label = (/** @type {string} */ option) => ways(budget).find(({ value }) => value === option)?.label;
    const { terms, choice } = draft;
    return html`${section(first)}
      ${part(titles.goals, `${there}/goals`, draft, draft.goals.length && html`<ol>${draft.goals.map(({ words }) => html`<li class="own-words">${words}</li>`)}</ol>`)}
      ${part(
        titles.items,
        `${there}/items`,
        draft,
        draft.items.length &&
          html`<ul class="rows">${draft.items.map(
            (item) => html`<li><a href=${`${there}/items/${item.id}`}>${item.name}</a> <b>${pounds(item.costPence)}</b>
              <span class="rows__more quiet">${label(item.option)}</span></li>`,
          )}</ul>
          ${planned(draft)}`,
      )}
      ${rest.map(section)}
      ${part(
        titles.terms,
        `${there}/terms`,
        draft,
        (terms.firstReviewOn || terms.noticeDays) &&
          html`<p>${terms.firstReviewOn ? `${msg(str`First review on ${longDate(terms.firstReviewOn)}.`)} ` : nothing}${terms.noticeDays ? msg(str`${terms.noticeDays} days of notice.`) : nothing}</p>`,
      )}
      ${part(
        titles.choice,
        `${there}/choice`,
        draft,
        html`<ul><li>${choice.sumTold ? msg('The sum was told: yes') : msg('The sum was told: not yet')}</li><li>${choice.optionsTold ? msg('The three ways were told: yes') : msg('The three ways were told: not yet')}</li></ul>`,
      )}`;
  }
}
customElements.define('check-plan-page', CheckPlanPage);

/** @param {string} title @param {string} href @param {import('../web/shapes').PlanDraft} draft @param {unknown} content */
const part = (title, href, { mayWrite, state }, content) => html`<section class="panel">
  <h2 class="nhsuk-heading-m">${title}</h2>
  ${typeof content === 'string' && content ? html`<p class="own-words">${content}</p>` : content || html`<p class="empty">${msg('Nothing is written yet.')}</p>`}
  ${mayWrite && state !== 'sent' ? html`<p><a class="tap" href=${href}>${msg(html`Change<span class="nhsuk-u-visually-hidden">: ${title}</span>`)}</a></p>` : nothing}
</section>`;
