import { html, nothing } from 'lit';
import { Light } from '../web/page.js';
import { accepted, mostFiles, NotUsable, ready } from './photo.js';

/** Chooses photos and PDFs, shows them, and gives them to its form. */
class FilesField extends Light {
  static properties = {
    form: { attribute: false },
    label: { attribute: false },
    hint: { attribute: false },
    version: { attribute: false },
    working: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../web/form').Form} */
    this.form;
    this.label = 'Photo of the receipt';
    this.hint = 'A photo or a PDF. You can add up to 5.';
    /** A new one each time, so that this draws again with its form. @type {unknown} */
    this.version = undefined;
    this.working = false;
    /** @type {Map<import('../web/drafts').KeptFile, string>} */
    this.urls = new Map();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const url of this.urls.values()) URL.revokeObjectURL(url);
    this.urls.clear();
  }

  /** @param {import('../web/drafts').KeptFile} file */
  url(file) {
    const known = this.urls.get(file) ?? URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
    this.urls.set(file, known);
    return known;
  }

  /** @param {Event & { target: HTMLInputElement }} e */
  async choose({ target }) {
    const chosen = [...(target.files ?? [])];
    target.value = '';
    this.working = true;
    const files = [...this.form.files];
    const errors = this.form.errors.filter(({ field }) => field !== 'files');
    for (const file of chosen) {
      try {
        if (files.length >= mostFiles) throw new NotUsable('You can add up to 5 files. Take one away first');
        files.push(await ready(file));
      } catch (no) {
        const message = no instanceof NotUsable ? no.message : `We could not open ${file.name}. Try another photo`;
        errors.push({ field: 'files', message });
      }
    }
    this.working = false;
    this.form.errors = errors;
    this.form.setFiles(files);
    this.requestUpdate();
  }

  /** @param {import('../web/drafts').KeptFile} file */
  takeAway(file) {
    URL.revokeObjectURL(this.urls.get(file) ?? '');
    this.urls.delete(file);
    this.form.setFiles(this.form.files.filter((kept) => kept !== file));
    this.requestUpdate();
    this.querySelector('input')?.focus();
  }

  render() {
    const { form } = this;
    const error = form.error('files');
    return html`<div class=${`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <p class="nhsuk-label nhsuk-label--s" id="files-label">${this.label}</p>
      <div class="nhsuk-hint" id="files-hint">${this.hint}</div>
      ${error ? html`<span class="nhsuk-error-message" id="files-error"><span class="nhsuk-u-visually-hidden">Error:</span> ${error}</span>` : nothing}
      ${
        form.files.length
          ? html`<ul class="chosen">
            ${form.files.map(
              (file, i) => html`<li class="chosen__file">
                ${
                  file.type === 'application/pdf'
                    ? html`<a class="chosen__pdf" href=${this.url(file)} target="_blank">PDF ${i + 1}</a>`
                    : html`<img src=${this.url(file)} alt=${`Photo ${i + 1} of ${form.files.length}`}>`
                }
                <button class="link" type="button" @click=${() => this.takeAway(file)}>
                  Take away<span class="nhsuk-u-visually-hidden"> file ${i + 1}</span>
                </button>
              </li>`,
            )}
          </ul>`
          : nothing
      }
      <input class="chooser nhsuk-u-visually-hidden" id="files" type="file" multiple accept=${accepted.join(',')}
        aria-labelledby="files-label files-button" aria-describedby=${`files-hint${error ? ' files-error' : ''}`} @change=${this.choose}>
      <label class="chooser-button" for="files" id="files-button">${form.files.length ? 'Add another' : 'Take or choose a photo'}</label>
      ${this.working ? html`<p role="status">Getting your photo ready…</p>` : nothing}
    </div>`;
  }
}
customElements.define('files-field', FilesField);
