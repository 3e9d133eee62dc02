import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { may } from '../people/me.js';
import { myForm } from '../people/my-form.js';
import { longDate, readDay } from '../time/dates.js';
import { ask, get, Refusal } from '../web/api.js';
import { dateField, radios, textArea } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import { fileNav } from './budget-nav.js';

/** @typedef {import('../web/shapes').Budget} Budget */
/** @typedef {{ budget: Budget, notice: number }} Data */

const whys = [
  { value: 'notice', label: msg('With notice') },
  { value: 'asked-for', label: msg('The person asked for it'), hint: msg('No notice is needed') },
  {
    value: 'withdrew-consent',
    label: msg('The person no longer agrees to it'),
    hint: msg('Direct payments must stop'),
  },
  { value: 'moved', label: msg('Another organisation has the care now'), hint: msg('The last day can be in the past') },
  { value: 'died', label: msg('The person has died'), hint: msg('The last day can be in the past') },
];

/** What was typed, as the API takes it; or what must be put right. @param {Record<string, any>} fields @param {Budget} budget */
export function readEnd(fields, { period }) {
  const errors = [];
  const reason = fields.reason?.trim();
  const last = readDay(fields.lastDay, {
    none: msg('Enter the last day'),
    first: period.start,
    tooEarly: msg(str`The budget begins on ${longDate(period.start)}`),
    last: period.end,
    tooLate: msg(str`It runs until ${longDate(period.end)}. Choose that day or sooner`),
  });
  if (!fields.why) errors.push({ field: 'why', message: msg('Choose how it ends') });
  if (last.sentence) errors.push({ field: 'lastDay', message: last.sentence });
  if (!reason) errors.push({ field: 'reason', message: msg('Write why') });
  return { errors, body: { lastDay: last.date, why: fields.why === 'notice' ? undefined : fields.why, reason } };
}

/** Staff end a budget, with notice unless the reason needs none. @extends {Page<Data>} */
class EndBudgetPage extends Page {
  constructor() {
    super();
    this.form = myForm(this, () => `/budgets/${this.here.params.b}/end`);
  }

  async load() {
    const [budget, settings] = await Promise.all([get(`/budgets/${this.here.params.b}`), get('/settings')]);
    if (!may(budget, 'keep-budget'))
      throw new Refusal(403, { detail: msg('Only staff who look after budgets end one.') });
    return { budget, notice: settings.numbers['notice-days'] };
  }

  heading() {
    return `${this.form.errors.length ? `${msg('Error:')} ` : ''}${msg('End this budget')}`;
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, data } = this;
    if (!data) return;
    const { errors, body } = readEnd(form.fields, data.budget);
    if (errors.length) return form.refuse(errors);
    const there = `/budgets/${data.budget.id}/end`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }));
    if (heard) go(`/budgets/${data.budget.id}/stage`, { replace: true });
  };

  /** @param {Data} data */
  content({ budget, notice }) {
    const { form } = this;
    const ending = form.no instanceof Refusal && form.no.slug === 'budget-already-ending';
    return html`${fileNav(budget.id, budget.holder.name)} ${errorSummary(form)}
      <h1>${msg('End this budget')}</h1>
      ${resumed(form)}
      <p>${msg(html`After the last day nothing new can be bought. Proof of what was bought before is still taken. ${budget.holder.name} reads the last day, the reason and your name.`)}</p>
      <form novalidate @submit=${this.submit}>
        ${radios(form, {
          name: 'why',
          legend: msg('How does it end?'),
          choices: whys.map((one) =>
            one.value === 'notice'
              ? { ...one, hint: msg(str`The last day is at least ${notice} days from today, once a plan is agreed`) }
              : one,
          ),
        })}
        ${dateField(form, { name: 'lastDay', legend: msg('The last day'), hint: msg(str`It runs until ${longDate(budget.period.end)} now`) })}
        ${textArea(form, { name: 'reason', label: msg('Why?'), hint: msg('The person reads this. Say it kindly and clearly'), rows: 4 })}
        ${notSent(form, ending ? html`<p><a class="tap" href=${`/budgets/${budget.id}/stage`}>${msg('See what is there now')}</a></p>` : undefined)}
        ${sendButton(form, msg('End the budget'), { kind: 'warning' })}
      </form>`;
  }
}
customElements.define('end-budget-page', EndBudgetPage);
