import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { readPounds, typed } from '../money/money.js';
import { fromWhen, readFromWhen } from '../people/from-when.js';
import { myForm } from '../people/my-form.js';
import { ask } from '../web/api.js';
import { textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { oneOf } from '../web/one-of.js';
import { Light } from '../web/page.js';
import { cardName } from './rates.js';
import { readHours } from './read-sum.js';

/** @typedef {import('../web/shapes').RateCard} RateCard */
/** @typedef {{ name?: string, hours?: string, rate?: string }} TypedBand */

const most = 20;
/** @type {TypedBand} */
const blank = { name: '', hours: '', rate: '' };

/** What the form starts with. @param {RateCard | undefined} known */
const fieldsOf = (known) => ({
  packageName: known?.packageName ?? '',
  tier: known?.tier ?? '',
  bands: known?.bands.map(({ name, hoursHundredths, hourlyPence }) => ({
    name,
    hours: hoursHundredths === undefined ? '' : String(hoursHundredths / 100),
    rate: typed(hourlyPence),
  })) ?? [blank],
  when: 'today',
});

/** One rate as the API takes it, or what must be put right. @param {TypedBand} band @param {number} n */
function readBand(band, n) {
  const errors = [];
  const name = band.name?.trim();
  const hours = band.hours?.trim() ? readHours(band.hours) : {};
  const rate = readPounds(band.rate, msg('Enter what an hour costs'));
  if (!name) errors.push({ field: `band-${n}-name`, message: msg('Enter when these hours are') });
  if (rate.sentence) errors.push({ field: `band-${n}-rate`, message: rate.sentence });
  if (hours.sentence) errors.push({ field: `band-${n}-hours`, message: hours.sentence });
  return {
    errors,
    body: { name, ...(hours.hundredths && { hoursHundredths: hours.hundredths }), hourlyPence: rate.pence },
  };
}

/**
 * What a lead wrote, as the API takes it; or what must be put right.
 * @param {Record<string, any>} fields @param {RateCard | undefined} known whose place it takes @param {boolean} ends
 */
export function readRates(fields, known, ends) {
  const said = ends ? fieldsOf(known) : fields;
  const bands = said.bands.map(readBand);
  const from = readFromWhen(fields);
  const tier = said.tier?.trim();
  const body = {
    ...(known && { replaces: known.id }),
    packageName: said.packageName?.trim(),
    ...(tier && { tier }),
    bands: bands.map((/** @type {{ body: object }} */ band) => band.body),
    firstDay: from.firstDay,
    ends,
    why: fields.why?.trim(),
  };
  const errors = [
    ...(body.packageName ? [] : [{ field: 'packageName', message: msg('Enter the package, or what the rate is for') }]),
    ...bands.flatMap((/** @type {{ errors: object[] }} */ band) => band.errors),
    ...from.errors,
    ...(body.why ? [] : [{ field: 'why', message: msg('Write why you change the rates') }]),
  ];
  return { errors, body };
}

const names = { hoursHundredths: 'hours', hourlyPence: 'rate' };

/** The form's own name for the API's field. @param {string} field */
export function formField(field) {
  const [, n, name] = /^bands\[(\d+)\]\.?(\w*)$/.exec(field) ?? [];
  if (n) return `band-${n}-${/** @type {Record<string, string>} */ (names)[name] ?? (name || 'name')}`;
  return field === 'bands' ? 'band-0-name' : field;
}

/** A lead adds a rate card, changes one or ends it, from a day on and with the reason. */
class KeepRates extends Light {
  static properties = { known: { attribute: false }, ends: { attribute: false } };

  constructor() {
    super();
    /** Whose place it takes. @type {RateCard | undefined} */
    this.known = undefined;
    this.ends = false;
    this.form = myForm(
      this,
      () => `/rates/${this.known?.id ?? 'new'}${this.ends ? '/end' : ''}`,
      () => fieldsOf(this.known),
    );
  }

  /** @returns {TypedBand[]} */
  get bands() {
    return this.form.fields.bands ?? [];
  }

  /** @param {TypedBand[]} bands @param {string} focus */
  async setBands(bands, focus) {
    this.form.errors = []; // what is wrong with the others is said again when it is sent
    this.form.set('bands', bands);
    await this.updateComplete;
    document.getElementById(focus)?.focus();
  }

  /** @param {number} n */
  takeAway = (n) =>
    this.setBands(
      this.bands.filter((_, i) => i !== n),
      'add-band',
    );

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const { errors, body } = readRates(form.fields, this.known, this.ends);
    if (errors.length) return form.refuse(errors);
    const heard = await form.deliver(() => ask(`/rate-cards/${form.id}`, { method: 'PUT', body }), formField);
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard.data }));
  };

  /** @param {number} n */
  band(n) {
    const flat = oneOf(this.form, 'bands', 'band', n);
    return html`<fieldset class="panel line">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${msg(html`Rate ${n + 1}`)}</legend>
      ${textField(flat, { name: `band-${n}-name`, label: msg('When are these hours?'), hint: n ? undefined : msg('Like: weekdays, weekends, sleep-in nights, any hour') })}
      ${textField(flat, { name: `band-${n}-rate`, label: msg('What does an hour cost?'), prefix: '£', width: 10, inputmode: 'decimal', short: true })}
      ${textField(flat, { name: `band-${n}-hours`, label: msg('Hours a week'), hint: n ? undefined : msg('Leave it empty if this is only a rate'), width: 5, inputmode: 'decimal', short: true })}
      ${this.bands.length > 1 ? html`<button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${() => this.takeAway(n)}>${msg(html`Take away rate ${n + 1}`)}</button>` : nothing}
    </fieldset>`;
  }

  render() {
    const { form, known, ends, bands } = this;
    const title =
      ends && known ? msg(str`End “${cardName(known)}”`) : known ? msg('Change a rate card') : msg('Add a rate card');
    return html`${errorSummary(form)}
      <h1>${title}</h1>
      ${resumed(form)}
      ${known && !ends ? html`<p>${msg('What was told before keeps its figures.')}</p>` : nothing}
      <form novalidate @submit=${this.submit}>
        ${
          ends
            ? nothing
            : html`${textField(form, { name: 'packageName', label: msg('What is the package?'), hint: msg('Like: Complex physical care. Or what one rate is for: Personal assistant') })}
              ${textField(form, { name: 'tier', label: msg('Which tier?'), hint: msg('Leave it empty if there is only one'), width: 10 })}
              ${bands.map((_, n) => this.band(n))}
              ${bands.length < most ? html`<button class="nhsuk-button nhsuk-button--secondary" id="add-band" type="button" @click=${() => this.setBands([...bands, blank], `band-${bands.length}-name`)}>${msg('Add another rate')}</button>` : nothing}`
        }
        ${fromWhen(form)}
        ${textArea(form, { name: 'why', label: msg('Why do you change the rates?'), hint: msg('Your team can read this.'), rows: 3 })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>`;
  }
}
customElements.define('keep-rates', KeepRates);
