import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds, readPounds } from '../money/money.js';
import { checkbox, dateField, radios, textArea, textField } from '../web/fields.js';

/** @typedef {import('../web/form').Form} Form */
/** @typedef {import('../web/shapes').PlanItem} PlanItem */

/** The proof, or why there is none. @param {Form} form */
export const proofFields = (form) => html`
  <files-field .form=${form} .version=${{}}></files-field>
  ${
    form.files.length
      ? nothing
      : checkbox(form, {
          name: 'noReceipt',
          label: msg('I have no receipt'),
          more: textField(form, {
            name: 'noProof',
            label: msg('Why?'),
            hint: msg('For example: bus fare, or wages'),
            short: true,
          }),
        })
  }`;

/** @param {Form} form */
export const moneyFields = (form) => html`
  ${textField(form, { name: 'amount', label: msg('How much did you spend?'), prefix: '£', width: 10, inputmode: 'decimal' })}
  ${checkbox(form, {
    name: 'partial',
    label: msg('I am only claiming part of it'),
    more: textField(form, {
      name: 'total',
      label: msg('The total on the receipt'),
      prefix: '£',
      width: 10,
      inputmode: 'decimal',
      short: true,
    }),
  })}
  ${dateField(form, { name: 'spentOn', legend: msg('When?') })}
  ${textField(form, { name: 'supplier', label: msg('Which shop or person?') })}`;

/** @param {Form} form @param {PlanItem[]} items */
function splitFields(form, items) {
  const amount = readPounds(form.fields.amount).pence;
  /** @param {string} id @param {string} value */
  const set = (id, value) => form.set('split', { ...form.fields.split, [id]: value });
  // a field of the split lives in fields.split; the view helpers want it flat
  const flat = /** @type {Form} */ (
    /** @type {unknown} */ ({
      error: form.error,
      fields: Object.fromEntries(items.map(({ id }) => [`split-${id}`, form.fields.split?.[id] ?? ''])),
      set: (/** @type {string} */ name, /** @type {string} */ value) => set(name.slice('split-'.length), value),
    })
  );
  return html`<p>${amount ? msg(html`Share out ${pounds(amount)}:`) : msg('Share it out:')}</p>
    ${items.map(({ id, name }) => textField(flat, { name: `split-${id}`, label: name, prefix: '£', width: 10, inputmode: 'decimal', short: true }))}`;
}

/**
 * What it was for. The items fill in when they arrive; nothing waits for them.
 * @param {Form} form
 * @param {PlanItem[] | undefined} items
 * @param {boolean} failed
 * @param {{ sure?: boolean }} [how] where *not sure* is no choice any more
 */
export function itemFields(form, items, failed, { sure = false } = {}) {
  const split =
    items && items.length > 1
      ? [{ value: 'split', label: msg('More than one of these'), more: splitFields(form, items) }]
      : [];
  const hint = items
    ? undefined
    : failed
      ? msg('We could not load the plan items. You can send it without.')
      : msg('Loading the plan items…');
  const kept = form.fields.planItem && form.fields.planItem !== 'split' ? [form.fields.planItem] : [];
  const choices = [
    ...(failed ? kept : []).map((value) => ({ value, label: msg('What you chose before') })),
    ...(items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ...split,
    ...(sure ? [] : [{ value: '', label: msg('Not sure') }]),
  ];
  return radios(form, { name: 'planItem', legend: msg('What was it for?'), hint, choices });
}

/** @param {Form} form */
export const noteField = (form) => textArea(form, { name: 'note', label: msg('Anything to add? (optional)'), rows: 3 });
