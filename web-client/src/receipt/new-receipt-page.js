import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { AccessEnded } from '../budget/access-ended.js';
import { thisBudget } from '../budget/this-budget.js';
import { meAgain } from '../people/me.js';
import { myForm } from '../people/my-form.js';
import '../files/files-field.js';
import '../web/waits-here.js';
import { get, Refusal } from '../web/api.js';
import { alreadyThere, errorSummary, notSent, resumed, sendButton } from '../web/form-views.js';
import { Light } from '../web/page.js';
import { go } from '../web/router.js';
import { signIn, trouble } from '../web/trouble.js';
import { askedBefore } from './asked-before.js';
import { emptyReceipt, fieldsOf, formField, readReceipt, receiptWords } from './read-receipt.js';
import { itemFields, moneyFields, noteField, proofFields } from './receipt-fields.js';

/** @typedef {import('../budget/this-budget').ThisBudget} ThisBudget */
/** @typedef {import('../web/shapes').PlanItem} PlanItem */

/** @typedef {import('../web/shapes').GoAhead} GoAhead */

/** What the address may name: the returned one this replaces, the go-ahead it is for, the one that could not be sent. */
const links = ['replaces', 'goAhead', 'mend'];

/** Adds a receipt. The form is there at once; whom it is for and the plan items fill in when they arrive. */
class NewReceiptPage extends Light {
  static properties = {
    here: { attribute: false },
    budget: { state: true },
    items: { state: true },
    noItems: { state: true },
    no: { state: true },
    old: { state: true },
    late: { state: true },
    goAheads: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../web/router').Here} */
    this.here;
    /** @type {ThisBudget | undefined} */
    this.budget = undefined;
    /** @type {PlanItem[] | undefined} */
    this.items = undefined;
    this.noItems = false;
    /** @type {unknown} */
    this.no = undefined;
    /** The returned one that this replaces. @type {import('../web/shapes').Receipt | undefined} */
    this.old = undefined;
    /** It was sent after one's access had ended, and taken. */
    this.late = false;
    /** Every yes that may be what it is for; unknown while there is no signal. @type {GoAhead[] | undefined} */
    this.goAheads = undefined;
    this.form = myForm(
      this,
      () => this.place,
      () => ({
        ...emptyReceipt(),
        ...(this.here.query.get('item') && { planItem: this.here.query.get('item') }),
        goAhead: this.here.query.get('goAhead') ?? '',
      }),
      { ours: formField, why: this.gone },
    );
  }

  /** However one came here, what was begun is there; but sending again is its own. */
  get place() {
    const own = [...this.here.query].filter(([name]) => links.includes(name));
    return `/budgets/${this.here.params.b}/receipts/new${own.length ? `?${new URLSearchParams(own)}` : ''}`;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.fillIn();
  }

  async fillIn() {
    const { b } = this.here.params;
    const replaces = this.here.query.get('replaces');
    const items = get(`/budgets/${b}/plan-items`).then(
      (list) => {
        this.items = list.items;
      },
      () => {
        this.noItems = true;
      },
    );
    try {
      this.budget = await thisBudget(b);
      if (!this.budget.rights.includes('send-receipts')) {
        throw new Refusal(403, { detail: msg('You may look at this budget, but not add receipts to it.') });
      }
      void this.findGoAheads(this.budget);
      if (replaces) await this.prefill(`/budgets/${b}/receipts/${replaces}`);
      await this.form.restored;
      this.form.fields = { ...this.form.fields, holder: this.budget.holder }; // for whom, if it is to be sent after the end
    } catch (no) {
      await this.form.restored;
      this.no = no;
    }
    await items;
  }

  /** What was asked before, of what this person may see; nothing waits for it. @param {ThisBudget} budget */
  async findGoAheads({ id, rights }) {
    if (!rights.some((right) => ['make-requests', 'see-requests'].includes(right))) return;
    try {
      this.goAheads = (await get(`/budgets/${id}/go-aheads`)).items;
    } catch {
      this.goAheads = undefined;
    }
  }

  /** The returned receipt as it was, pictures too, unless something was typed here before. @param {string} old */
  async prefill(old) {
    /** @type {import('../web/shapes').Receipt} */
    const receipt = await get(old);
    this.old = receipt;
    await this.form.restored;
    if (this.form.resumed || this.form.touched) return;
    this.form.fields = fieldsOf(receipt);
    /** @type {(import('../web/drafts').KeptFile | undefined)[]} */
    const files = await Promise.all(
      (receipt.files ?? []).map(async ({ n, type }) => {
        const answer = await fetch(`/api/v1${old}/files/${n}`);
        return answer.ok ? { name: `receipt-${n}`, type, bytes: await answer.arrayBuffer() } : undefined;
      }),
    ).catch(() => []);
    if (!this.form.files.length) this.form.files = files.flatMap((file) => file ?? []);
    this.requestUpdate();
  }

  /** @param {SubmitEvent} e */
  submit = async (e) => {
    e.preventDefault();
    const { form } = this;
    const { b } = this.here.params;
    const replaces = this.here.query.get('replaces');
    const links = { ...(replaces && { replaces }), capturedAt: form.begin() };
    const { errors, body } = readReceipt(form.fields, form.files.length, links);
    if (errors.length) return form.refuse(errors);
    const there = `/budgets/${b}/receipts/${form.id}`;
    const what = receiptWords(body, this.forWhom);
    const parcel = {
      kind: /** @type {const} */ ('receipt'),
      what,
      path: there,
      part: 'receipt',
      body,
      page: this.place,
    };
    const heard = await form.post(parcel);
    if (!heard) return;
    if (heard.data.sentBy) return go(`${there}?sent`, { replace: true });
    this.late = true; // nothing of it may be read back
    await meAgain().catch(() => {});
  };

  /** A budget that is not there for us is one that we may no longer send to. @param {unknown} no */
  gone = (no) => {
    const { holder } = this.form.fields;
    return no instanceof Refusal && no.status === 404 ? new AccessEnded(this.budget ?? { holder }) : no;
  };

  /** Whose money it is, if it is another's. @returns {string | undefined} */
  get forWhom() {
    const { budget, form } = this;
    return budget?.role === 'holder'
      ? undefined
      : (budget?.holder ?? ((this.captured && form.fields.holder) || undefined));
  }

  /** What was begun before one's access ended may be sent after it. */
  get captured() {
    const { form, no, budget } = this;
    const gone = no instanceof AccessEnded || (no instanceof Refusal && no.status === 404 && !budget);
    return gone && (form.resumed || form.touched);
  }

  render() {
    if (this.late) return sentLate;
    if (this.no instanceof Refusal && [403, 404].includes(this.no.status) && !this.captured) {
      return trouble(this.no, () => this.fillIn());
    }
    const { form } = this;
    if (form.waits) {
      const b = `/budgets/${this.here.params.b}/receipts`;
      return html`<waits-here .waits=${form.waits} .there=${`${b}/${form.waits.id}`} .another=${{ href: `${b}/new`, words: msg('Add another receipt') }}></waits-here>`;
    }
    const holder = this.forWhom;
    return html`${errorSummary(form)}
      <h1>${this.old ? againWords(holder) : addWords(holder)}</h1>
      ${this.no instanceof Refusal && this.no.status === 401 ? html`<p class="note">${msg(html`You are signed out. <a href=${signIn()}>Sign in</a> to send it.`)}</p>` : nothing}
      ${this.captured ? html`<p class="note">${msg('You can no longer see this budget. You began this receipt before that, so you can still send it.')}</p>` : nothing}
      ${this.old?.decision?.reason ? html`<div class="note"><p>${msg(html`${this.old.decision.by} sent it back because:`)}</p><p class="own-words">${this.old.decision.reason}</p></div>` : nothing}
      ${resumed(form)}
      <form novalidate @submit=${this.submit}>
        ${proofFields(form)} ${moneyFields(form)} ${itemFields(form, this.items, this.noItems)} ${askedBefore(form, this.goAheads)} ${noteField(form)}
        ${notSent(form, alreadyThere(form, `/budgets/${this.here.params.b}/receipts/${form.id}`))}
        ${sendButton(form, holder ? msg(str`Send for ${holder}`) : msg('Send'))}
      </form>`;
  }
}
customElements.define('new-receipt-page', NewReceiptPage);

/** @param {string | undefined} holder */
const addWords = (holder) => (holder ? msg(str`Add a receipt for ${holder}`) : msg('Add a receipt'));

/** @param {string | undefined} holder */
const againWords = (holder) => (holder ? msg(str`Send it again for ${holder}`) : msg('Send it again'));

const sentLate = html`<div class="done" role="status">
  <h1>${msg('Sent')}</h1>
  <p>${msg('Your access has ended, so you cannot see what becomes of it. The NHS team looks at it.')}</p>
  <p><a class="tap" href="/">${msg('Go to the start')}</a></p>
</div>`;
