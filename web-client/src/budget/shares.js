import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { radios, textField } from '../web/fields.js';
import { Light } from '../web/page.js';

/** @typedef {import('../web/form').Form} Form */
/** @typedef {import('../web/shapes').Share} Share */
/** @typedef {{ funder?: string, kind?: string, percent?: string }} TypedShare */

const most = 10;
const kinds = [
  { value: 'nhs', label: msg('NHS') },
  { value: 'council', label: msg('Council') },
  { value: 'own', label: msg('The person’s own money'), hint: msg('Only for a wheelchair budget') },
];

/** *60%*, *33.33%*. @param {number} basisPoints */
export const percent = (basisPoints) => `${basisPoints / 100}%`;

/** *Westmoor ICB 60%, Westmoor Council 40%*. @param {Share[]} shares */
export const sharesWords = (shares) =>
  shares.map(({ funder, basisPoints }) => `${funder} ${percent(basisPoints)}`).join(', ');

/** As they are typed. @param {Share[]} shares @returns {TypedShare[]} */
export const typedShares = (shares) =>
  shares.map(({ funder, kind, basisPoints }) => ({ funder, kind, percent: String(basisPoints / 100) }));

/** Hundredths of a per cent, exactly; nothing for what is no such number. @param {string} [typed] */
export function readPercent(typed = '') {
  const [, whole, part = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim()) ?? [];
  if (whole === undefined) return undefined;
  const points = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return points >= 1 && points <= 10_000 ? points : undefined;
}

/** What was typed, as the API takes it; or what must be put right. @param {TypedShare[]} typed */
export function readShares(typed) {
  /** @type {{ field: string, message: string }[]} */
  const errors = [];
  const shares = typed.map(({ funder = '', kind, percent }, n) => {
    const basisPoints = readPercent(percent);
    if (!funder.trim()) errors.push({ field: `share-${n}-funder`, message: msg('Enter who pays') });
    if (!kind) errors.push({ field: `share-${n}-kind`, message: msg('Choose whose money it is') });
    if (basisPoints === undefined)
      errors.push({ field: `share-${n}-percent`, message: msg('Enter a part from 0.01 to 100, like 60') });
    return { funder: funder.trim(), kind, basisPoints: basisPoints ?? 0 };
  });
  const all = shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
  if (!errors.length && all !== 10_000)
    errors.push({
      field: 'share-0-percent',
      message: msg(str`The parts must add up to 100%. They add up to ${percent(all)}`),
    });
  return { errors, shares };
}

/** The form's own name for the API's field. @param {string} field */
export const shareField = (field) =>
  field === 'shares'
    ? 'share-0-percent'
    : field.replace(
        /^shares\[(\d+)\]\.(\w+)$/,
        (_, n, name) => `share-${n}-${name === 'basisPoints' ? 'percent' : name}`,
      );

/** Who pays what part: kept in the form’s `shares`. */
class ShareFields extends Light {
  static properties = { form: { attribute: false }, fields: { attribute: false }, errors: { attribute: false } };

  constructor() {
    super();
    /** @type {Form} */
    this.form;
  }

  /** @returns {TypedShare[]} */
  get shares() {
    return this.form.fields.shares ?? [{}];
  }

  /** @param {string} id */
  async focusOn(id) {
    await this.form.host.updateComplete;
    await this.updateComplete;
    document.getElementById(id)?.focus();
  }

  add = () => {
    this.form.set('shares', [...this.shares, {}]);
    return this.focusOn(`share-${this.shares.length - 1}-funder`);
  };

  /** @param {number} n */
  takeAway(n) {
    this.form.errors = [];
    this.form.set(
      'shares',
      this.shares.filter((_, i) => i !== n),
    );
    return this.focusOn('add-share');
  }

  render() {
    const { form, shares } = this;
    const all = shares.reduce((sum, { percent }) => sum + (readPercent(percent) ?? 0), 0);
    return html`${shares.map((_, n) => {
      const flat = oneShare(form, shares, n);
      return html`<fieldset class="panel line">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${shares.length > 1 ? msg(str`Who pays: ${n + 1} of ${shares.length}`) : msg('Who pays?')}</legend>
        ${textField(flat, { name: `share-${n}-funder`, label: msg('Name'), hint: n ? undefined : msg('Like: Westmoor ICB') })}
        ${radios(flat, { name: `share-${n}-kind`, legend: msg('Whose money is it?'), choices: kinds })}
        ${textField(flat, { name: `share-${n}-percent`, label: msg('What part of the budget, in per cent?'), width: 5, inputmode: 'decimal' })}
        ${shares.length > 1 ? html`<button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${() => this.takeAway(n)}>${msg('Take this one away')}</button>` : nothing}
      </fieldset>`;
    })}
    ${shares.length < most ? html`<p><button class="nhsuk-button nhsuk-button--secondary" id="add-share" type="button" @click=${this.add}>${msg('Add someone who pays')}</button></p>` : nothing}
    <p role="status">${all === 10_000 ? msg(html`All together: <b>${percent(all)}</b>`) : msg(html`All together: <b>${percent(all)}</b> of 100%`)}</p>`;
  }
}
customElements.define('share-fields', ShareFields);

/** A field of a share lives in fields.shares; the view helpers want it flat. @param {Form} form @param {TypedShare[]} shares @param {number} n */
function oneShare(form, shares, n) {
  const nameOf = (/** @type {string} */ name) => name.slice(`share-${n}-`.length);
  const flat = {
    error: form.error,
    fields: Object.fromEntries(Object.entries(shares[n]).map(([name, value]) => [`share-${n}-${name}`, value])),
    set: (/** @type {string} */ name, /** @type {string} */ value) =>
      form.set(
        'shares',
        shares.map((share, i) => (i === n ? { ...share, [nameOf(name)]: value } : share)),
      ),
  };
  return /** @type {Form} */ (/** @type {unknown} */ (flat));
}
