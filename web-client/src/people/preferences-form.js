import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longDate } from '../time/dates.js';
import { ask } from '../web/api.js';
import { checkbox, radios, textArea, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { me } from './me.js';
import { myForm } from './my-form.js';
import { showFromNow } from './simply.js';

/** @typedef {import('../web/shapes').Preferences} Preferences */

/** What the form starts with. @param {Preferences | undefined} said */
const fieldsOf = (said) => ({
  channel: said?.channel,
  howOften: said?.howOften ?? 'at-once',
  largePrint: said?.largePrint ?? false,
  easyRead: said?.easyRead ?? false,
  language: said?.language ?? 'English',
  other: said?.other ?? '',
});

/** What was chosen, as the API takes it; or what must be put right. @param {Record<string, any>} fields */
export function readPreferences(fields) {
  const errors = [];
  const language = fields.language?.trim();
  const other = fields.other?.trim();
  if (!fields.channel) errors.push({ field: 'channel', message: msg('Choose email, letter or phone') });
  if (!language) errors.push({ field: 'language', message: msg('Enter a language, like English') });
  if (language?.length > 60)
    errors.push({ field: 'language', message: msg('Write the language in at most 60 letters') });
  if (other?.length > 200) errors.push({ field: 'other', message: msg('Write at most 200 letters') });
  const body = {
    channel: fields.channel,
    howOften: fields.howOften,
    largePrint: Boolean(fields.largePrint),
    easyRead: Boolean(fields.easyRead),
    language,
    ...(other && { other }),
  };
  return { errors, body };
}

/** How often an email comes. @param {boolean} own */
const oftens = (own) => [
  { value: 'at-once', label: msg('At once') },
  { value: 'daily', label: msg('Once a day, at 8 in the morning') },
  { value: 'weekly', label: msg('Once a week, on Monday at 8 in the morning') },
  { value: 'never', label: own ? msg('Never. I look here myself') : msg('Never. They look here themselves') },
];

/** Says how somebody wants to be reached: oneself, or for staff a holder. */
class PreferencesForm extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    home: { attribute: false },
    said: { attribute: false },
    holder: { attribute: false },
    saved: { state: true },
  };

  constructor() {
    super();
    /** Where they are kept. */
    this.home = '';
    /** @type {Preferences | undefined} */
    this.said = undefined;
    /** Whose they are, when not one’s own. @type {string | undefined} */
    this.holder = undefined;
    this.saved = false;
    this.form = myForm(
      this,
      () => this.home,
      () => fieldsOf(this.said),
    );
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    this.saved = false;
    const { errors, body } = readPreferences(form.fields);
    if (errors.length) return form.refuse(errors);
    const heard = await form.deliver(({ signal }) => ask(this.home, { method: 'PUT', body, signal }));
    if (!heard) return;
    if (!this.holder && body.easyRead !== this.said?.easyRead)
      showFromNow((await me()).id, body.easyRead ? 'simply' : 'all');
    this.said = heard.data;
    form.fields = fieldsOf(heard.data);
    this.saved = true;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.done'))?.focus();
  };

  render() {
    const { form, said, holder } = this;
    const often = radios(form, {
      name: 'howOften',
      legend: holder ? msg('How often should we email them?') : msg('How often should we email you?'),
      choices: oftens(!holder),
    });
    return html`${errorSummary(form)}
      ${this.saved ? html`<div class="done" role="status" tabindex="-1"><p><b>${msg('Saved.')}</b> ${holder ? msg('All who work on this budget see it.') : msg('Your budget team sees it too.')}</p></div>` : nothing}
      ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${radios(form, {
          name: 'channel',
          legend: holder
            ? msg(str`How should we tell ${holder} that there is something new?`)
            : msg('How should we tell you?'),
          choices: [
            {
              value: 'email',
              label: msg('By email'),
              hint: `${msg('The email says only that there is something new.')} ${holder ? msg('They sign in here to read it.') : msg('You sign in here to read it.')}`,
            },
            {
              value: 'letter',
              label: msg('By letter'),
              hint: holder ? undefined : msg('Your budget team sees this and writes to you.'),
            },
            {
              value: 'phone',
              label: msg('By phone'),
              hint: holder ? undefined : msg('Your budget team sees this and phones you.'),
            },
          ],
        })}
        ${form.fields.channel === 'email' ? often : nothing}
        <fieldset class="nhsuk-fieldset">
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${holder ? msg('What do they need to read a letter?') : msg('What do you need to read a letter?')}</legend>
          ${checkbox(form, { name: 'largePrint', label: msg('Large print') })}
          ${checkbox(form, { name: 'easyRead', label: msg('Easy read'), hint: msg('Short sentences, with pictures') })}
        </fieldset>
        ${textField(form, { name: 'language', label: msg('Which language?'), width: 20 })}
        ${textArea(form, {
          name: 'other',
          label: msg('Anything else? (optional)'),
          hint: holder
            ? msg('Like: phone after 2pm, or talk to the sister first. They can see it.')
            : msg('Like: phone me after 2pm, or talk to my sister first.'),
          rows: 3,
        })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>
      ${said ? lastChanged(said) : nothing}`;
  }
}
customElements.define('preferences-form', PreferencesForm);

/** @param {Preferences} said */
function lastChanged({ setBy, setAt }) {
  if (!setBy || !setAt) return nothing;
  const day = longDate(setAt);
  return html`<p class="quiet">${setBy.me ? msg(str`Last changed by you on ${day}.`) : msg(str`Last changed by ${setBy.name} on ${day}.`)}</p>`;
}
