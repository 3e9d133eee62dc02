import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { ListPage } from '../web/listing.js';
import { statementRows } from './statement.js';

/** @typedef {import('../web/shapes').Entry} Entry */
/** @typedef {import('../web/listing').Listed<Entry>} Entries */

/** Everything in and out. @extends {ListPage<Entry>} */
class StatementPage extends ListPage {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { saving: { state: true } };

  constructor() {
    super();
    /** @type {'no' | 'now' | 'failed'} */
    this.saving = 'no';
  }

  source() {
    return `/budgets/${this.here.params.b}/entries`;
  }

  /** A link cannot ask for CSV, so it is fetched and handed to the browser as a file. */
  save = async () => {
    this.saving = 'now';
    try {
      const answer = await fetch(`/api/v1${this.source()}`, { headers: { Accept: 'text/csv' } });
      if (!answer.ok) throw new Error();
      const url = URL.createObjectURL(await answer.blob());
      Object.assign(document.createElement('a'), { href: url, download: 'statement.csv' }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      this.saving = 'no';
    } catch {
      this.saving = 'failed';
    }
  };

  /** @param {Entries} list */
  content(list) {
    return html`<p><a class="back" href=${`/budgets/${this.here.params.b}`}>${msg('Back to the budget')}</a></p>
      <h1>${msg('Statement')}</h1>
      <p>${msg('Everything that changed what is left, newest first.')}</p>
      ${
        list.items.length
          ? html`<p><button class="nhsuk-button nhsuk-button--secondary" type="button" ?disabled=${this.saving === 'now'} @click=${this.save}>${msg('Save as a spreadsheet (CSV)')}</button></p>
            ${this.saving === 'failed' ? html`<p class="note note--bad" role="alert">${msg('We could not get the spreadsheet. Please try again.')}</p>` : nothing}
            ${statementRows(this.here.params.b, list.items, !list.next)} ${this.moreButton(list)}`
          : html`<p class="empty">${msg('Nothing yet. What is agreed and spent will show here.')}</p>`
      }`;
  }
}
customElements.define('statement-page', StatementPage);
