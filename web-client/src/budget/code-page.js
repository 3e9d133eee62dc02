import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { me, meAgain, mine } from '../people/me.js';
import { myForm } from '../people/my-form.js';
import { longDate, readDay, today } from '../time/dates.js';
import { ask, Refusal } from '../web/api.js';
import { dateField, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { go } from '../web/router.js';
import { createAccount, signIn } from '../web/trouble.js';
import { readCode } from './codes.js';

/** @typedef {import('../web/shapes').Access} Access */

/** A code from a link, until one has signed in; only in this tab. */
const fromLink = 'openphb code';

/** The one sentence for every code that does not work: it never says why. */
const noGood = msg('This did not work. Check what you typed, or ask for a new code');

/** Uses a code that somebody gave out: after it, one has access. */
class CodePage extends Light {
  static properties = {
    here: { attribute: false },
    no: { state: true },
    who: { state: true },
    redeemed: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../web/router').Here} */
    this.here;
    /** @type {unknown} */
    this.no = undefined;
    /** @type {import('../web/shapes').Me | undefined} */
    this.who = undefined;
    /** What one may do from a later day on. @type {Access | undefined} */
    this.redeemed = undefined;
    this.form = myForm(this, () => '/code');
  }

  connectedCallback() {
    super.connectedCallback();
    const linked = this.here.query.get('code');
    if (linked) {
      sessionStorage.setItem(fromLink, linked);
      go('/code', { replace: true }); // nobody who looks at the address sees it
    } else {
      void this.fillIn();
    }
  }

  async fillIn() {
    try {
      this.who = await me();
    } catch (no) {
      this.no = no;
    }
    await this.form.restored;
    const linked = sessionStorage.getItem(fromLink);
    if (!linked) return;
    this.form.fields = { ...this.form.fields, code: readCode(linked) ?? linked }; // not written down: whose it is is not sure yet
    this.requestUpdate();
  }

  /** Puts a whole code into its groups, once it has been typed. */
  tidy = () => {
    const code = readCode(this.form.fields.code ?? '');
    if (code && code !== this.form.fields.code) this.form.set('code', code);
  };

  /** What is typed, or what must be put right. */
  read() {
    const { fields } = this.form;
    const errors = [];
    const code = readCode(fields.code ?? '');
    if (!fields.code?.trim()) errors.push({ field: 'code', message: msg('Enter your code') });
    else if (!code)
      errors.push({ field: 'code', message: msg('A code has 12 letters and numbers, like 7K2M-9QXD-4ATB') });
    if (!fields.asksBirthday) return { errors, code, body: {} };
    const { date, sentence } = readDay(fields.dateOfBirth, {
      none: msg('Enter the date of birth'),
      first: '1900-01-01',
      tooEarly: msg('Enter a real date of birth'),
      last: today(),
      tooLate: msg('A date of birth is in the past'),
    });
    if (sentence) errors.push({ field: 'dateOfBirth', message: sentence });
    return { errors, code, body: { dateOfBirth: date } };
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const { errors, code, body } = this.read();
    if (errors.length || !code) return form.refuse(errors);
    const heard = await form.deliver(({ signal }) => this.redeem(code, body, signal));
    if (!heard) return;
    if (heard === 'birthday') return this.askBirthday(code);
    sessionStorage.removeItem(fromLink);
    await this.toTheBudget(heard);
  };

  /** The budget that is now among ours; the code's answer says nothing of it. @param {Access} access */
  async toTheBudget(access) {
    const before = await me();
    const now = await meAgain();
    const budget = now.budgets.find(({ id }) => !mine(before, id));
    if (access.state === 'not-begun') this.redeemed = access;
    else go(budget ? `/budgets/${budget.id}` : '/', { replace: true });
  }

  /**
   * @param {string} code @param {{ dateOfBirth?: string }} body @param {AbortSignal} signal
   * @returns {Promise<Access | 'birthday'>}
   */
  async redeem(code, body, signal) {
    try {
      return (await ask(`/codes/${code}`, { method: 'PUT', body, signal })).data;
    } catch (no) {
      if (!(no instanceof Refusal)) throw no;
      if (no.status === 404) throw new Refusal(404, { violations: [{ field: 'code', message: noGood }] });
      if (no.status === 400 && !body.dateOfBirth) return 'birthday';
      throw no;
    }
  }

  /** One thing more, and only for those whose code needs it. @param {string} code */
  async askBirthday(code) {
    this.form.fields = { code, asksBirthday: true };
    this.form.changed();
    await this.updateComplete;
    this.querySelector('#dateOfBirth')?.closest('.nhsuk-form-group')?.scrollIntoView();
    /** @type {HTMLElement | null} */ (this.querySelector('#dateOfBirth'))?.focus();
  }

  render() {
    const { form, no, who, redeemed } = this;
    if (redeemed) return later(redeemed);
    const out = no instanceof Refusal && no.status === 401;
    return html`${errorSummary(form)}
      <h1>${msg('Use a code')}</h1>
      <p>${msg('Somebody gave you a code in a letter or an email. With it you can see or help with a personal health budget.')}</p>
      ${out ? signInFirst() : nothing}
      ${who?.staff ? html`<p class="note">${msg(html`You work for ${who.staff.organisation.name}. Where you use a code, you help as a private person, and can never act there as staff again.`)}</p>` : nothing}
      ${resumed(form)}
      <form novalidate @submit=${this.submit} @change=${this.tidy}>
        ${textField(form, {
          name: 'code',
          label: msg('Your code'),
          hint: msg('12 letters and numbers, like 7K2M-9QXD-4ATB. Small letters are fine too.'),
          width: 20,
          code: true,
        })}
        ${
          form.fields.asksBirthday
            ? dateField(form, {
                name: 'dateOfBirth',
                legend: msg('One thing more: the date of birth of the person whose budget it is'),
                hint: msg('If the budget is for you, your own. For example, 31 3 1984'),
              })
            : nothing
        }
        ${notSent(form)} ${out ? nothing : sendButton(form, msg('Use the code'))}
      </form>`;
  }
}
customElements.define('code-page', CodePage);

const signInFirst = () => html`<div class="note">
  <p>${msg('Please sign in first. Your code is kept.')}</p>
  <p><a class="nhsuk-button" href=${signIn()}>${msg('Sign in')}</a></p>
  <p>${msg(html`Not used OpenPHB before? <a href=${createAccount}>Create an account</a>`)}</p>
</div>`;

/** @param {Access} access */
const later = ({ firstDay }) => html`<div class="done" role="status">
  <h1>${msg('Your code worked')}</h1>
  <p>${msg(html`You can start on ${longDate(firstDay)}. Sign in again on that day.`)}</p>
  <p><a class="tap" href="/">${msg('Go to the start')}</a></p>
</div>`;
