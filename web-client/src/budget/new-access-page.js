import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { myForm } from '../people/my-form.js';
import { ask, get, Refusal } from '../web/api.js';
import { radios, textField } from '../web/fields.js';
import { errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light, loading } from '../web/page.js';
import { go } from '../web/router.js';
import { signIn, trouble } from '../web/trouble.js';
import { byField, rightsField, untilField } from './access-fields.js';
import { mayLetIn, roles } from './access-words.js';
import { keepCode } from './codes.js';
import { readAccess } from './read-access.js';
import { thisBudget } from './this-budget.js';

/** @typedef {keyof typeof roles} RoleToGive */

/** Lets someone in: first what they are to be, then who it is and what they may do. */
class NewAccessPage extends Light {
  static properties = {
    here: { attribute: false },
    budget: { state: true },
    team: { state: true },
    ownPay: { state: true },
    no: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../web/router').Here} */
    this.here;
    /** @type {import('./this-budget').ThisBudget | undefined} */
    this.budget = undefined;
    /** Who may be paid: those who do not have the work of this budget. @type {import('../web/shapes').Colleague[]} */
    this.team = [];
    /** They wrote down that they are paid themselves: this budget is no more theirs to see. */
    this.ownPay = false;
    /** @type {unknown} */
    this.no = undefined;
    this.form = myForm(
      this,
      () => this.here.path,
      () => ({ rights: ['send-receipts'], until: 'open', by: 'email' }),
    );
  }

  connectedCallback() {
    super.connectedCallback();
    void this.fillIn();
  }

  async fillIn() {
    try {
      this.budget = await thisBudget(this.here.params.b);
      if (!mayLetIn(this.budget.role).length) {
        throw new Refusal(403, { detail: msg(str`Only ${this.budget.holder} and the NHS team let people in here.`) });
      }
      if (this.given === 'paid') {
        const { contact } = this.budget;
        const workers = [contact?.name, contact?.cover?.name];
        this.team = (await get('/staff')).items.filter(
          (/** @type {{ name: string }} */ { name }) => !workers.includes(name),
        );
      }
    } catch (no) {
      this.no = no;
    }
  }

  /** @returns {RoleToGive | undefined} */
  get given() {
    const role = /** @type {RoleToGive} */ (this.here.query.get('role'));
    return !this.budget || mayLetIn(this.budget.role).includes(role) ? role : undefined;
  }

  /** The holder's side asks for a nominee; the NHS team decides. */
  get asks() {
    return this.given === 'nominee' && !this.budget?.asStaff;
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, given: role, asks } = this;
    if (!role) return;
    const { errors, body } = readAccess(role, form.fields, { asks });
    if (errors.length) return form.refuse(errors);
    const { b } = this.here.params;
    const home = `/budgets/${b}/people/${form.id}`;
    const there = `/budgets/${b}/access/${form.id}`;
    const heard = await form.deliver(({ signal }) => ask(there, { method: 'PUT', body, signal }));
    if (!heard) return;
    const { code, codeUntil: until, person } = heard.data;
    if (role === 'paid' && person?.me) {
      this.ownPay = true;
      return;
    }
    if (code) await keepCode(home, { code, until });
    go(role === 'paid' ? `/budgets/${b}/people` : `${home}?sent`, { replace: true });
  };

  firstUpdated() {
    document.title = msg('Let someone in – OpenPHB');
  }

  render() {
    if (this.no instanceof Refusal && [403, 404].includes(this.no.status)) return trouble(this.no, () => this.fillIn());
    if (this.ownPay) return written();
    return this.given ? this.asking(this.given) : this.choosing();
  }

  choosing() {
    const people = `/budgets/${this.here.params.b}/people`;
    return html`<p><a class="back" href=${people}>${msg('People who help')}</a></p>
      <h1>${msg('Who do you want to let in?')}</h1>
      ${this.signedOut()}
      ${this.budget || this.no ? nothing : loading()}
      <ul class="choices">
        ${mayLetIn(this.budget?.role ?? '').map((role) => html`<li><a class="choice" href=${`${people}/new?role=${role}`}><b>${this.words(role)}</b><span>${roles[role].hint}</span></a></li>`)}
      </ul>`;
  }

  /** @param {RoleToGive} role */
  words(role) {
    const { budget } = this;
    return role === 'carer' && budget && budget.role !== 'holder'
      ? msg(str`Someone who helps ${budget.holder}`)
      : roles[role].words;
  }

  signedOut() {
    if (!(this.no instanceof Refusal) || this.no.status !== 401) return nothing;
    return html`<p class="note">${msg(html`You are signed out. <a href=${signIn()}>Sign in</a> to let someone in.`)}</p>`;
  }

  /** @param {RoleToGive} role */
  asking(role) {
    if (role === 'paid') return this.askingWhoIsPaid();
    const { form, asks } = this;
    const mustHaveEmail = role === 'carer' || role === 'third-party';
    return html`<p><a class="back" href=${`/budgets/${this.here.params.b}/people/new`}>${msg('Someone different')}</a></p>
      ${errorSummary(form)}
      <h1>${this.words(role)}</h1>
      ${this.signedOut()}
      ${asks ? html`<p>${msg('A nominee gets the money and looks after it. You still decide about your care. The NHS team must agree first, and you can end it at any time.')}</p>` : nothing}
      ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${textField(form, { name: 'name', label: msg('What is their name?') })}
        ${textField(form, {
          name: 'email',
          label: mustHaveEmail ? msg('What is their email?') : msg('What is their email? (optional)'),
          hint: mustHaveEmail ? msg('They sign in with it. The code works only for this email.') : undefined,
          inputmode: 'email',
        })}
        ${role === 'carer' ? rightsField(form) : nothing}
        ${
          asks || mustHaveEmail || role === 'holder'
            ? nothing
            : textField(form, {
                name: 'document',
                label: msg('Which paper says so?'),
                hint: msg('For example: court order of 3 May 2026, in the file'),
              })
        }
        ${untilField(form)} ${asks ? nothing : byField(form)}
        ${notSent(form)} ${sendButton(form, asks ? msg('Send to the NHS team') : msg('Make the code'))}
      </form>`;
  }

  askingWhoIsPaid() {
    const { form, team } = this;
    return html`<p><a class="back" href=${`/budgets/${this.here.params.b}/people/new`}>${msg('Someone different')}</a></p>
      ${errorSummary(form)}
      <h1>${roles.paid.words}</h1>
      ${this.signedOut()}
      <p>${msg('Nobody decides about money they are paid from. From now on they see nothing of this budget, and it stays so when the work ends.')}</p>
      <p>${msg('If they have the work of this budget, a lead passes it on first.')}</p>
      ${resumed(form)}
      ${this.budget && !this.no ? nothing : loading()}
      <form novalidate @submit=${this.submit}>
        ${radios(form, { name: 'person', legend: msg('Who is paid?'), choices: team.map(({ id, name, me }) => ({ value: id, label: me ? msg(str`${name} (you)`) : name })) })}
        ${textField(form, { name: 'document', label: msg('What are they paid for?'), hint: msg('For example: personal assistant on Saturdays, since May') })}
        ${notSent(form)} ${sendButton(form, msg('Save'))}
      </form>`;
  }
}
customElements.define('new-access-page', NewAccessPage);

/** To somebody who is paid themselves, once it is written down. */
const written = () => html`<div class="done" role="status">
  <h1>${msg('Written down')}</h1>
  <p>${msg('You decide nothing about this budget any more, and you no longer see it. A colleague has what was yours to answer.')}</p>
  <p><a class="tap" href="/queue">${msg('Go to the queue')}</a></p>
</div>`;
