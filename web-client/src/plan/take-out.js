import { msg } from '@lit/localize';
import { html } from 'lit';
import { Light } from '../web/page.js';
import { inWords } from '../web/trouble.js';
import { takeOut } from './draft.js';

/** Takes a goal or an item out of the plan: asked once more first. Nothing but this takes words out that everybody has. */
class TakeOut extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    budget: { attribute: false },
    name: { attribute: false },
    what: { attribute: false },
    writing: { attribute: false },
    asking: { state: true },
    no: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../budget/this-budget').ThisBudget} */
    this.budget;
    /** Its place in the API, under the draft. */
    this.name = '';
    /** What it is called. */
    this.what = '';
    /** @type {import('../web/writing').Writing} */
    this.writing;
    this.asking = false;
    /** @type {unknown} */
    this.no = undefined;
  }

  ask = async () => {
    this.asking = true;
    await this.updateComplete;
    this.querySelector('button')?.focus();
  };

  out = async () => {
    const { writing } = this;
    try {
      await writing.idle();
      if (writing.seen.version) await takeOut(this.budget, this.name, writing.seen.version);
      await writing.letGo();
      this.dispatchEvent(new Event('taken-out', { bubbles: true }));
    } catch (no) {
      this.no = no;
    }
  };

  render() {
    const what = html`<span class="nhsuk-u-visually-hidden">: ${this.what}</span>`;
    if (!this.asking)
      return html`<p><button class="link" type="button" @click=${this.ask}>${msg('Take it out of the plan')}${what}</button></p>`;
    return html`<div class="note">
      <p role="status">${this.no ? `${msg('It is still in the plan.')} ${inWords(this.no).words}` : msg('Take it out of the plan for everybody?')}</p>
      <button class="nhsuk-button nhsuk-button--warning" type="button" @click=${this.out}>${msg('Yes, take it out')}${what}</button>
      <p><button class="link" type="button" @click=${() => {
        this.asking = false;
        this.no = undefined;
      }}>${msg('No, leave it in')}${what}</button></p>
    </div>`;
  }
}
customElements.define('take-out', TakeOut);
