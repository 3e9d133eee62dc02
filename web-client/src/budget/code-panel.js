import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { longDate } from '../time/dates.js';
import { Light } from '../web/page.js';
import { dropCode } from './codes.js';

/** The code in large, the ways to hand it on, and what comes next. It is told once and kept only until one leaves. */
class CodePanel extends Light {
  static properties = {
    home: { attribute: false },
    code: { attribute: false },
    name: { attribute: false },
    email: { attribute: false },
    copied: { state: true },
  };

  constructor() {
    super();
    /** The address of the access it is for. */
    this.home = '';
    /** @type {import('./codes').KeptCode} */
    this.code;
    this.name = '';
    /** @type {string | undefined} */
    this.email = undefined;
    /** @type {boolean | undefined} */
    this.copied = undefined;
  }

  copy = async () => {
    try {
      await navigator.clipboard.writeText(this.code.code);
      this.copied = true;
    } catch {
      this.copied = false;
    }
  };

  done = async () => {
    await dropCode(this.home);
    this.dispatchEvent(new Event('done'));
  };

  /** An email with the code and the way to use it, for the person's own mail program. */
  get mail() {
    const { code, until } = this.code;
    const words = [
      msg(str`Hello ${this.name},`),
      msg(str`here is your code for OpenPHB: ${code}`),
      msg(
        str`Open ${location.origin}/code, sign in or create an account with this email, and type the code. It works once, until ${longDate(until)}.`,
      ),
    ].join('\n\n');
    return `mailto:${encodeURIComponent(this.email ?? '')}?subject=${encodeURIComponent(msg('Your code for OpenPHB'))}&body=${encodeURIComponent(words)}`;
  }

  render() {
    const { code, until } = this.code;
    return html`<section class="done" aria-labelledby="code-title">
      <h2 class="nhsuk-heading-m" id="code-title">${msg(html`The code for ${this.name}`)}</h2>
      <p class="code">${code}</p>
      <p>${msg(html`It works once, until <b>${longDate(until)}</b>. We show it only now. Take it off this phone when you have given it to them.`)}</p>
      <div class="actions">
        <button class="nhsuk-button" type="button" @click=${this.copy}>${msg('Copy the code')}</button>
        ${this.email ? html`<a class="nhsuk-button nhsuk-button--secondary" href=${this.mail}>${msg('Write the email')}</a>` : ''}
        <a class="nhsuk-button nhsuk-button--secondary" href=${`${this.home}/letter`}>${msg('Print the letter')}</a>
      </div>
      <p role="status">${this.copied ? msg('Copied.') : this.copied === false ? msg('This phone does not let us copy. Please write the code down.') : ''}</p>
      <h3 class="nhsuk-heading-s">${msg('What happens next')}</h3>
      <ol>
        <li>${msg(html`You give ${this.name} the code. Tell nobody else.`)}</li>
        <li>${
          this.email
            ? msg(html`They open ${location.host}/code and sign in with <b>${this.email}</b>.`)
            : msg(html`They open ${location.host}/code and sign in.`)
        }</li>
        <li>${msg('They type the code. Then they can start.')}</li>
      </ol>
      <p><button class="link" type="button" @click=${this.done}>${msg('I have given it to them. Take the code off this phone')}</button></p>
    </section>`;
  }
}
customElements.define('code-panel', CodePanel);
