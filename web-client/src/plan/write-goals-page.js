import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { newId } from '../web/ids.js';
import { go } from '../web/router.js';
import { toChoice } from '../web/writing-views.js';
import './goal-box.js';
import { goalField, keptNames } from './draft.js';
import { partTitles, yours } from './draft-words.js';
import { home, WritePage } from './write-page.js';

/** @typedef {import('./draft').Whole} Whole */

/** What the person wants to be better. */
class WriteGoalsPage extends WritePage {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { ids: { state: true } };

  constructor() {
    super();
    /** Those of the plan, then those that only this device has. @type {string[]} */
    this.ids = [];
  }

  async load() {
    const whole = await super.load();
    const kept = keptNames(whole, 'goals/');
    const known = [...new Set([...whole.draft.goals.map(({ id }) => id), ...this.ids, ...kept])];
    this.ids = known.length ? known : [newId()];
    return whole;
  }

  /** @param {Whole} whole */
  heading({ budget }) {
    return partTitles(budget).goals;
  }

  add = async () => {
    const id = newId();
    this.ids = [...this.ids, id];
    await this.updateComplete;
    const box = /** @type {HTMLElement & { updateComplete: Promise<unknown> } | null} */ (
      this.querySelector('goal-box:last-of-type')
    );
    await box?.updateComplete;
    document.getElementById(goalField(id))?.focus();
  };

  /** @param {string} gone */
  without(gone) {
    this.ids = this.ids.filter((id) => id !== gone);
    const heading = this.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  /** @param {string} gone @param {string} id */
  instead(gone, id) {
    this.ids = this.ids.map((other) => (other === gone ? id : other));
  }

  done = async () => {
    const boxes = /** @type {any[]} */ ([...this.querySelectorAll('goal-box')]);
    const wait = new Promise((done) => setTimeout(done, 3000));
    await Promise.race([Promise.all(boxes.map(({ writing }) => writing.save())), wait]);
    const clash = boxes.find(({ writing }) => writing.clash);
    if (clash) return toChoice(clash.writing);
    if (this.data) go(home(this.data.budget.id));
  };

  /** @param {Whole} whole */
  content(whole) {
    const { budget, draft } = whole;
    const closed = this.closed(whole);
    return html`${this.back(whole)}
      <h1>${this.heading(whole)}</h1>
      <p>${yours(budget) ? msg('What do you want to be better?') : msg('What do they want to be better?')}
        ${msg('The health service calls this an outcome. One goal in each box.')}</p>
      ${closed ?? nothing}
      ${
        closed
          ? draft.goals.length
            ? html`<ol>${draft.goals.map(({ words }) => html`<li class="own-words">${words}</li>`)}</ol>`
            : html`<p class="empty">${msg('There are no goals yet.')}</p>`
          : html`${repeat(
              this.ids,
              (id) => id,
              (id, i) =>
                html`<goal-box .budget=${budget} .draft=${draft} .kept=${whole.kept} .goal=${id} .n=${i + 1}
                  @taken-out=${() => this.without(id)} @again=${(/** @type {CustomEvent<string>} */ e) => this.instead(id, e.detail)}></goal-box>`,
            )}
            <p><button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${this.add}>${msg('Add a goal')}</button></p>
            <p><button class="nhsuk-button" type="button" @click=${this.done}>${msg('Done')}</button></p>`
      }`;
  }
}
customElements.define('write-goals-page', WriteGoalsPage);
