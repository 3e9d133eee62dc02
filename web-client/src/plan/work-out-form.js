import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { toThePenny } from '../money/money.js';
import { myForm } from '../people/my-form.js';
import { ask, get, Refusal } from '../web/api.js';
import { radios, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { oneOf } from '../web/one-of.js';
import { Light } from '../web/page.js';
import { go } from '../web/router.js';
import { packageChooser } from './package-chooser.js';
import { blankLine, departs, fieldsOf, formField, linesOf, readLine, readSum, soFar } from './read-sum.js';

/** @typedef {import('./read-sum').TypedLine} TypedLine */

const most = 50;

/** The lines of a working, each with its sum while it is typed. */
class WorkOutForm extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    budget: { attribute: false },
    holder: { attribute: false },
    newest: { attribute: false },
    cards: { attribute: false },
  };

  constructor() {
    super();
    this.budget = '';
    this.holder = '';
    /** @type {import('../web/shapes').IndicativeSum | undefined} */
    this.newest = undefined;
    /** Those in force. @type {import('../web/shapes').RateCard[]} */
    this.cards = [];
    this.form = myForm(
      this,
      () => `/budgets/${this.budget}/worked-out/new`,
      () => fieldsOf(this.newest, this.cards),
    );
  }

  get home() {
    return `/budgets/${this.budget}/indicative-sums`;
  }

  /** @returns {TypedLine[]} */
  get lines() {
    return this.form.fields.lines ?? [];
  }

  /** @param {string} id */
  async focusOn(id) {
    await this.updateComplete;
    document.getElementById(id)?.focus();
  }

  add = () => {
    this.form.set('lines', [...this.lines, blankLine]);
    return this.focusOn(`line-${this.lines.length - 1}-what`);
  };

  /** Its lines come after those that are not empty. @param {import('../web/shapes').RateCard} card */
  startFrom = (card) => {
    const kept = this.lines.filter(({ what, rate, amount }) => what || rate || amount);
    this.form.errors = [];
    this.form.set('lines', [...kept, ...linesOf(card)]);
    return this.focusOn(`line-${kept.length}-what`);
  };

  /** The line stays, and its rate is from no card. @param {number} n */
  withoutCard(n) {
    this.form.set(
      'lines',
      this.lines.map((line, i) => (i === n ? { ...line, from: undefined, why: '' } : line)),
    );
    return this.focusOn(`line-${n}-rate`);
  }

  /** What is wrong with the others is said again when it is sent. @param {number} n */
  takeAway(n) {
    this.form.errors = [];
    this.form.set(
      'lines',
      this.lines.filter((_, i) => i !== n),
    );
    return this.focusOn('add-line');
  }

  /** Somebody else was quicker: this then follows theirs. */
  follow = async () => {
    const { form } = this;
    try {
      const { items } = await get(`${this.home}?limit=1`);
      form.no = undefined;
      form.set('after', items[0]?.number ?? 0);
      await this.focusOn('reason');
    } catch (no) {
      form.no = no;
      this.requestUpdate();
    }
  };

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const { errors, body } = readSum(form.fields);
    if (errors.length) return form.refuse(errors);
    const there = `${this.home}/${form.id}`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }), formField);
    if (heard) go(`/budgets/${this.budget}/worked-out?told`, { replace: true });
  };

  /** What else can be done about a no. */
  more() {
    const { form } = this;
    const slug = form.no instanceof Refusal ? form.no.slug : '';
    const look = html`<a class="tap" href=${`/budgets/${this.budget}/worked-out`}>${msg('See what is there now')}</a>`;
    if (slug === 'stale-version')
      return html`<p>${msg('Someone worked it out again meanwhile. What you typed is kept.')} ${look}</p>
        <p><button class="link" type="button" @click=${this.follow}>${msg('Let mine follow theirs')}</button></p>`;
    if (slug === 'indicative-sum-id-taken')
      return html`<p>${look}</p>
        <p><button class="link" type="button" @click=${() => form.another()}>${msg('Send this as another version')}</button></p>`;
    return undefined;
  }

  /** @param {TypedLine} line @param {number} n */
  line(line, n) {
    const flat = oneOf(this.form, 'lines', 'line', n);
    const { pence } = readLine(line, n);
    return html`<fieldset class="panel line">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${msg(html`Line ${n + 1}`)}</legend>
      ${textField(flat, { name: `line-${n}-what`, label: msg('What is it for?'), hint: n ? undefined : msg('In words the person uses') })}
      ${radios(flat, {
        name: `line-${n}-by`,
        legend: msg('How is it worked out?'),
        choices: [
          { value: 'hours', label: msg('By the hour') },
          { value: 'amount', label: msg('One amount') },
          {
            value: 'conventional',
            label: msg('What the usual service would cost'),
            hint: msg('One amount. The person reads that this part can be no more'),
          },
        ],
      })}
      ${
        line.by !== 'hours'
          ? textField(flat, { name: `line-${n}-amount`, label: msg('How much is it?'), ...money })
          : html`${textField(flat, { name: `line-${n}-rate`, label: msg('What does an hour cost?'), ...money })}
            ${this.source(line, n)}
            ${textField(flat, { name: `line-${n}-hours`, label: msg('Hours a week'), width: 5, inputmode: 'decimal', short: true })}
            ${textField(flat, { name: `line-${n}-weeks`, label: msg('Weeks'), width: 5, inputmode: 'decimal', short: true })}`
      }
      <p class="line__sum">${msg(html`This line: <b>${pence === undefined ? msg('not known yet') : toThePenny(pence)}</b>`)}</p>
      ${this.lines.length > 1 ? html`<button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${() => this.takeAway(n)}>${msg(html`Take away line ${n + 1}`)}</button>` : nothing}
    </fieldset>`;
  }

  /** Where the rate comes from, and why it is another. @param {TypedLine} line @param {number} n */
  source(line, n) {
    const { from, formerly } = line;
    if (formerly)
      return html`<p class="quiet">${msg(html`This was the rate of ${formerly}. That rate card has changed since.`)}</p>`;
    if (!from) return nothing;
    const other = departs(line);
    return html`<div class=${other ? 'note' : 'quiet'}>
      <p>${msg(html`${from.name}, ${from.band}: ${toThePenny(from.pence)} an hour.`)}
        ${other ? nothing : msg('The person reads where it comes from.')}</p>
      ${
        other
          ? textArea(oneOf(this.form, 'lines', 'line', n), {
              name: `line-${n}-why`,
              label: msg(str`Why is it not ${toThePenny(from.pence)}?`),
              hint: msg('The person reads this'),
              rows: 2,
            })
          : nothing
      }
      <p><button class="link" type="button" @click=${() => this.withoutCard(n)}>${msg(html`Do not use this rate card<span class="nhsuk-u-visually-hidden"> for line ${n + 1}</span>`)}</button></p>
    </div>`;
  }

  render() {
    const { form, lines, cards } = this;
    const { pence, all } = soFar(lines);
    return html`${errorSummary(form)} ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${cards.length ? packageChooser(form, cards, this.startFrom) : nothing}
        ${lines.map((line, n) => this.line(line, n))}
        ${lines.length < most ? html`<button class="nhsuk-button nhsuk-button--secondary" id="add-line" type="button" @click=${this.add}>${msg('Add a line')}</button>` : nothing}
        ${
          form.fields.after > 0
            ? textArea(form, {
                name: 'reason',
                label: msg('Why is it worked out again?'),
                hint: msg('The person reads this'),
                rows: 3,
              })
            : nothing
        }
        <p class="line__all" role="status">${all ? msg('All together') : msg('So far')}: <b>${toThePenny(pence)}</b></p>
        ${notSent(form, this.more())} ${sendButton(form, msg(str`Tell ${this.holder}`))}
      </form>`;
  }
}
customElements.define('work-out-form', WorkOutForm);

const money = /** @type {const} */ ({ prefix: '£', width: 10, inputmode: 'decimal', short: true });
