import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { thisBudget } from '../budget/this-budget.js';
import '../files/files-field.js';
import { working } from '../money/working.js';
import { myForm } from '../people/my-form.js';
import { get, Refusal } from '../web/api.js';
import { checkbox, textArea, textField } from '../web/fields.js';
import { alreadyThere, errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { go } from '../web/router.js';
import { signIn, trouble } from '../web/trouble.js';
import '../budget/list-says.js';
import '../web/waits-here.js';
import './which-decision.js';
import { kindOf, kinds } from './kinds.js';
import { formField, readRequest, shortened } from './read-request.js';

/** @typedef {import('../web/shapes').IndicativeLine} IndicativeLine */

/** Asks: first what kind, then in one's own words. */
class NewRequestPage extends Light {
  static properties = {
    here: { attribute: false },
    budget: { state: true },
    no: { state: true },
    line: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../web/router').Here} */
    this.here;
    /** @type {import('../budget/this-budget').ThisBudget | undefined} */
    this.budget = undefined;
    /** @type {unknown} */
    this.no = undefined;
    /** The line it is about; null when there is none of that id. @type {IndicativeLine | null | undefined} */
    this.line = undefined;
    this.form = myForm(
      this,
      () => this.here.path,
      () => ({ words: this.here.query.get('words') ?? '' }),
      { ours: formField },
    );
  }

  connectedCallback() {
    super.connectedCallback();
    void this.fillIn();
    void this.findLine();
  }

  /** Which line of how the budget was worked out it is about; without a signal its id is enough. */
  async findLine() {
    const wanted = this.here.query.get('line');
    if (!wanted) return;
    try {
      /** @type {{ items: import('../web/shapes').IndicativeSum[] }} */
      const { items } = await get(`/budgets/${this.here.params.b}/indicative-sums`);
      this.line = items.flatMap(({ lines }) => lines).find(({ id }) => id === wanted) ?? null;
    } catch {
      this.line = undefined;
    }
  }

  aboutLine() {
    if (!this.here.query.has('line')) return nothing;
    if (this.line === null)
      return html`<p class="note">${msg('We cannot find this line. Please write which one you mean.')}</p>`;
    if (!this.line) return html`<p class="note">${msg('About a line of how the budget was worked out')}</p>`;
    return html`<p class="note">${msg(html`About: <b>${this.line.what}</b><br>${working(this.line)}`)}</p>`;
  }

  get kind() {
    return kindOf(this.here.query.get('kind'));
  }

  async fillIn() {
    try {
      this.budget = await thisBudget(this.here.params.b);
      if (!this.budget.rights.includes('make-requests')) {
        throw new Refusal(403, {
          detail: msg('You may not ask for something on this budget. Please talk to the person you help.'),
        });
      }
    } catch (no) {
      this.no = no;
    }
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form, kind } = this;
    if (!kind) return;
    const { errors, body } = readRequest(kind, form.fields, {
      decision: this.here.query.get('decision'),
      indicativeLine: this.line === null ? null : this.here.query.get('line'),
    });
    if (errors.length) return form.refuse(errors);
    const { b } = this.here.params;
    const { id } = form;
    const what = `${kind.words}: ${shortened(body.words ?? '')}`;
    const path = `/budgets/${b}/review-requests/${id}`;
    const heard = await form.post({ kind: 'request', what, path, part: 'request', body, page: this.here.path });
    if (heard) go(`/budgets/${b}/requests/${id}?sent`, { replace: true });
  };

  firstUpdated() {
    document.title = msg(str`${this.kind?.words ?? msg('Ask')} – OpenPHB`);
  }

  render() {
    if (this.no instanceof Refusal && [403, 404].includes(this.no.status)) return trouble(this.no, () => this.fillIn());
    if (!this.kind) return this.choosing();
    return this.kind.kind === 'disagree' && !this.here.query.get('decision')
      ? this.choosingDecision()
      : this.asking(this.kind);
  }

  choosing() {
    const b = this.here.params.b;
    return html`<h1>${msg('What do you want to ask?')}</h1>
      ${this.signedOut()}
      <ul class="choices">
        ${kinds.map(({ kind, words, hint }) => html`<li><a class="choice" href=${`/budgets/${b}/requests/new?kind=${kind}`}><b>${words}</b><span>${hint}</span></a></li>`)}
      </ul>`;
  }

  choosingDecision() {
    const b = this.here.params.b;
    return html`<p><a class="back" href=${`/budgets/${b}/requests/new`}>${msg('Ask something different')}</a></p>
      <h1>${msg('Which decision?')}</h1>
      ${this.signedOut()}
      <which-decision .budget=${b}></which-decision>`;
  }

  signedOut() {
    if (!(this.no instanceof Refusal) || this.no.status !== 401) return nothing;
    return html`<p class="note">${msg(html`You are signed out. <a href=${signIn()}>Sign in</a> to ask.`)}</p>`;
  }

  /** @param {import('./kinds').Kind} kind */
  asking(kind) {
    const { form, budget } = this;
    if (form.waits) {
      const b = `/budgets/${this.here.params.b}/requests`;
      return html`<waits-here .waits=${form.waits} .there=${`${b}/${form.waits.id}`} .another=${{ href: `${b}/new`, words: msg('Ask something else') }}></waits-here>`;
    }
    const send = budget && budget.role !== 'holder' ? msg(str`Send for ${budget.holder}`) : msg('Send');
    return html`<p><a class="back" href=${`/budgets/${this.here.params.b}/requests/new`}>${msg('Ask something different')}</a></p>
      ${errorSummary(form)}
      <h1>${kind.words}</h1>
      ${this.signedOut()}
      ${kind.before ? html`<p class="note"><b>${kind.before}</b></p>` : nothing} ${this.aboutLine()} ${resumed(form)}
      ${kind.kind === 'may-i-buy' ? html`<p><a class="tap" href=${`/budgets/${this.here.params.b}/spend-on`}>${msg('Look up what the money can be spent on')}</a></p>` : nothing}
      <form novalidate @submit=${this.submit}>
        ${textArea(form, { name: 'words', label: kind.ask, rows: 6 })}
        ${
          kind.kind === 'may-i-buy'
            ? html`<list-says .budget=${this.here.params.b} .words=${form.fields.words ?? ''}></list-says>
              ${textField(form, { name: 'price', label: msg('About how much is it?'), prefix: '£', width: 10, inputmode: 'decimal' })}
              ${textField(form, { name: 'link', label: msg('Web address (optional)'), inputmode: 'url' })}`
            : nothing
        }
        <files-field .form=${form} .version=${{}} .label=${msg('Photo or paper (optional)')}
          .hint=${msg('Anything that helps us understand. A photo or a PDF, up to 5.')}></files-field>
        ${
          kind.alwaysPrivate
            ? html`<p class="note">${msg('This is always private. Only you and your NHS team see it.')}</p>`
            : checkbox(form, {
                name: 'private',
                label: msg('Keep this private'),
                hint: msg('Only you and your NHS team see it.'),
              })
        }
        ${notSent(form, alreadyThere(form, `/budgets/${this.here.params.b}/requests/${form.id}`))} ${sendButton(form, send)}
      </form>`;
  }
}
customElements.define('new-request-page', NewRequestPage);
