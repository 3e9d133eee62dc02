import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { sayings, wordsOf } from '../budget/criteria.js';
import { fromWhen, readFromWhen } from '../people/from-when.js';
import { myForm } from '../people/my-form.js';
import { ask } from '../web/api.js';
import { radios, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';

/** @typedef {import('../web/shapes').Criterion} Criterion */

/**
 * What a lead wrote, as the API takes it; or what must be put right.
 * @param {Record<string, any>} fields @param {Criterion | undefined} known whose place it takes @param {boolean} ends
 */
export function readCriterion(fields, known, ends) {
  const errors = [];
  const said = ends && known ? { ...known, words: known.words.join(',') } : fields;
  const from = readFromWhen(fields);
  const body = {
    ...(known && { replaces: known.id }),
    name: said.name?.trim(),
    words: wordsOf(said.words),
    says: said.says,
    reason: said.reason?.trim(),
    source: said.source?.trim(),
    firstDay: from.firstDay,
    ends,
    why: fields.why?.trim(),
  };
  if (!body.name) errors.push({ field: 'name', message: msg('Enter what it is about') });
  if (!body.words.length) errors.push({ field: 'words', message: msg('Enter at least one word to recognise it by') });
  if (!body.says) errors.push({ field: 'says', message: msg('Choose what the list says') });
  if (!body.reason) errors.push({ field: 'reason', message: msg('Write the reason that people read') });
  if (!body.source) errors.push({ field: 'source', message: msg('Enter where this is written') });
  errors.push(...from.errors);
  if (!body.why) errors.push({ field: 'why', message: msg('Write why you change the list') });
  return { errors, body };
}

/** The form's own name for the API's field. @param {string} field */
const formField = (field) => field.replace(/\[\d+\]$/, '');

/** A lead adds an entry to the own list, changes one or ends it, from a day on and with the reason. */
class KeepCriterion extends Light {
  static properties = { known: { attribute: false }, ends: { attribute: false } };

  constructor() {
    super();
    /** Whose place it takes. @type {Criterion | undefined} */
    this.known = undefined;
    this.ends = false;
    this.form = myForm(
      this,
      () => `/criteria/${this.known?.id ?? 'new'}${this.ends ? '/end' : ''}`,
      () => {
        const { name, says, reason, source, words } = this.known ?? {};
        return { name, says, reason, source, words: words?.join('\n'), when: 'today' };
      },
    );
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const { errors, body } = readCriterion(form.fields, this.known, this.ends);
    if (errors.length) return form.refuse(errors);
    const heard = await form.deliver(() => ask(`/criteria/${form.id}`, { method: 'PUT', body }), formField);
    if (heard) this.dispatchEvent(new CustomEvent('changed', { detail: heard.data }));
  };

  render() {
    const { form, known, ends } = this;
    const title = ends
      ? msg(str`Take “${known?.name}” off the list`)
      : known
        ? msg('Change an entry')
        : msg('Add to the list');
    return html`${errorSummary(form)}
      <h1>${title}</h1>
      ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${ends ? nothing : this.content()}
        ${fromWhen(form)}
        ${textArea(form, { name: 'why', label: msg('Why do you change the list?'), hint: msg('Your team can read this.'), rows: 3 })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>`;
  }

  content() {
    const { form } = this;
    return html`${textField(form, { name: 'name', label: msg('What is it about?'), hint: msg('In plain words, like: Garden tools') })}
      ${textArea(form, { name: 'words', label: msg('Which words is it recognised by?'), hint: msg('Each on a line of its own. Only whole words count; one or many is the same.') })}
      ${radios(form, {
        name: 'says',
        legend: msg('What does the list say?'),
        choices: Object.entries(sayings).map(([value, [, label]]) => ({ value, label })),
      })}
      ${textArea(form, { name: 'reason', label: msg('The reason'), hint: msg('Holders and helpers read this.'), rows: 3 })}
      ${textField(form, { name: 'source', label: msg('Where is this written?'), hint: msg('Like: Westmoor’s policy on direct payments, page 4') })}`;
  }
}
customElements.define('keep-criterion', KeepCriterion);
