import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { myWriting } from '../people/my-writing.js';
import { asNew } from '../web/choosing.js';
import { textArea } from '../web/fields.js';
import { newId } from '../web/ids.js';
import { Light } from '../web/page.js';
import { clashOf } from '../web/writing-clash.js';
import { gaveWay, savingLine } from '../web/writing-views.js';
import { goalField, keptAt, partOf } from './draft.js';
import './take-out.js';

/** One goal, saved as it is typed. */
class GoalBox extends Light {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    budget: { attribute: false },
    draft: { attribute: false },
    kept: { attribute: false },
    goal: { attribute: false },
    n: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../budget/this-budget').ThisBudget} */
    this.budget;
    /** @type {import('../web/shapes').PlanDraft} */
    this.draft;
    /** @type {import('./draft').Whole['kept']} */
    this.kept = new Map();
    /** Its id. */
    this.goal = '';
    this.n = 1;
    this.writing = myWriting(this, () => partOf(this.budget, this.name));
  }

  connectedCallback() {
    super.connectedCallback();
    const { of, place } = partOf(this.budget, this.name);
    void this.writing.begin(of(this.draft) ?? { version: 0, fields: {} }, this.kept.get(place));
  }

  get name() {
    return `goals/${this.goal}`;
  }

  named = () => ({ label: msg(str`Goal ${this.n}`), text: true });

  /** Someone took it out while it was written here: it goes in again under another id. */
  putInAgain = async () => {
    const { budget, goal, writing } = this;
    const id = newId();
    const there = await asNew(writing, `${keptAt(budget.id)}goals/${id}`, {
      [goalField(id)]: writing.fields[goalField(goal)],
    });
    if (there) this.dispatchEvent(new CustomEvent('again', { detail: id }));
  };

  render() {
    const { writing, n } = this;
    return html`<div class="panel">
      ${textArea(writing, { name: goalField(this.goal), label: msg(str`Goal ${n}`), rows: 3 })}
      ${savingLine(writing)}
      ${
        writing.state === 'gone'
          ? html`<p><button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${this.putInAgain}>${msg('Put it in again')}</button></p>`
          : nothing
      }
      ${clashOf(writing, this.named)} ${gaveWay(writing, (_, value) => value)}
      <take-out .budget=${this.budget} .name=${this.name} .what=${msg(str`goal ${n}`)} .writing=${writing}></take-out>
    </div>`;
  }
}
customElements.define('goal-box', GoalBox);
