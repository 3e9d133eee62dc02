import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { Step } from '../decision/step.js';
import { textArea } from '../web/fields.js';
import { errorSummary, notSent, sendButton } from '../web/form-views.js';
import { nameOf } from './access-words.js';

/** @typedef {import('../web/shapes').Access} Access */

/** What the step is called before it is taken, and the button that takes it. @param {Access} access @param {string} holder */
export function endWords(access, holder) {
  const name = nameOf(access);
  if (access.person?.me) {
    return access.role === 'holder'
      ? {
          open: msg('Stop using this budget here'),
          what: msg('You will not see this budget here any more. It is still yours.'),
          button: msg('Stop now'),
        }
      : {
          open: msg(str`Stop helping ${holder}`),
          what: msg(str`You will not see ${holder}’s budget any more. What you sent stays sent.`),
          button: msg('Stop helping now'),
        };
  }
  if (access.state === 'asked')
    return { open: msg('Take this back'), what: msg('The NHS team will not decide it.'), button: msg('Take it back') };
  if (access.state === 'invited')
    return {
      open: msg('Take the invitation back'),
      what: msg('The code stops working at once.'),
      button: msg('Take it back now'),
    };
  return {
    open: msg(str`End what ${name} may do`),
    what: msg(str`${name} will see nothing here any more, at once. What they sent stays.`),
    button: msg('End it now'),
  };
}

/** Ends an access at once, one's own or another's. Staff say why; neither the person nor the holder's side is told. */
class EndAccess extends Step {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { access: { attribute: false }, holder: { attribute: false }, asStaff: { attribute: false } };

  constructor() {
    super('end');
    /** @type {Access} */
    this.access;
    this.holder = '';
    this.asStaff = false;
  }

  /** @param {SubmitEvent} e */
  submit = (e) => {
    e.preventDefault();
    const reason = this.form.fields.reason?.trim();
    if (this.asStaff && !reason) return this.form.refuse([{ field: 'reason', message: msg('Say why you end it') }]);
    return this.record(reason ? { reason } : {});
  };

  render() {
    const { form, asStaff } = this;
    const { open, what, button } = endWords(this.access, this.holder);
    return html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${open}</span></summary>
      <div class="nhsuk-details__text">
        ${errorSummary(form)}
        <p>${what} ${msg('You cannot undo this.')}</p>
        <form novalidate @submit=${this.submit}>
          ${
            asStaff
              ? textArea(form, {
                  name: 'reason',
                  label: msg('Why?'),
                  hint: msg(str`The person is not told the reason, and nor is ${this.holder}’s side.`),
                  rows: 3,
                  short: true,
                })
              : nothing
          }
          ${notSent(form)} ${sendButton(form, button, { kind: 'warning' })}
        </form>
      </div>
    </details>`;
  }
}
customElements.define('end-access', EndAccess);
