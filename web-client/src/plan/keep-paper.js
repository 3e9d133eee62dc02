import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { paper } from '../web/api.js';
import { Light } from '../web/page.js';
import { partTrouble } from '../web/part.js';

/** One version of a plan as a PDF, to be kept and read without us. */
class KeepPaper extends Light {
  static properties = {
    budget: { attribute: false },
    version: { attribute: false },
    no: { state: true },
    making: { state: true },
  };

  constructor() {
    super();
    this.budget = '';
    this.version = 0;
    /** @type {unknown} */
    this.no = undefined;
    this.making = false;
  }

  keep = async () => {
    this.no = undefined;
    this.making = true;
    try {
      const file = await paper(`/budgets/${this.budget}/plan?version=${this.version}`);
      const there = URL.createObjectURL(file);
      Object.assign(document.createElement('a'), { href: there, download: 'plan.pdf' }).click();
      setTimeout(() => URL.revokeObjectURL(there), 60_000);
    } catch (no) {
      this.no = no;
    } finally {
      this.making = false;
    }
  };

  render() {
    return html`<p><button class="link" type="button" ?disabled=${this.making} @click=${this.keep}>${msg('Keep this plan as a PDF')}</button></p>
      <div role="status">${this.making ? msg('Making the PDF…') : nothing}</div>
      ${this.no ? partTrouble(this.no, this.keep) : nothing}`;
  }
}
customElements.define('keep-paper', KeepPaper);
