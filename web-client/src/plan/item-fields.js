import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import '../budget/list-says.js';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { checkbox, dateField, radios, textArea, textField } from '../web/fields.js';
import { everyWords, payeeKinds, ways } from './draft-words.js';
import { eachTime, persons } from './read-item.js';
import './care-place.js';

/** @typedef {import('./draft').Whole} Whole */
/** @typedef {import('../web/writing').Writing} Writing */
/** @typedef {import('../web/form').Form} Form */

/** @param {Record<string, string>} words */
const choicesOf = (words) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** What it is, and what the list says of it while it is typed. @param {Writing} form @param {Whole} whole */
export function whatFields(form, { budget, draft }) {
  const goals = draft.goals.map(({ id, words }) => ({ value: id, label: words }));
  return html`${textField(form, { name: 'name', label: msg('What is it?'), hint: msg('In a few words, like “Swimming lessons”') })}
    ${textArea(form, { name: 'what', label: msg('Say more about it, if you like'), rows: 3 })}
    <list-says .budget=${budget.id} .words=${`${form.fields.name ?? ''} ${form.fields.what ?? ''}`.trim()}
      .foot=${msg('You can still write it in the plan. Whoever decides sees this too.')}></list-says>
    ${
      goals.length
        ? radios(form, {
            name: 'goal',
            legend: msg('Which goal is it for?'),
            choices: [...goals, { value: '', label: msg('No goal, or not sure yet') }],
          })
        : nothing
    }`;
}

/** What it costs, and when. @param {Writing} form @param {Whole} whole */
export function costFields(form, { budget: { period } }) {
  const each = eachTime(form.fields, period);
  return html`${textField(form, {
    name: 'cost',
    label: msg('What does it cost, all together?'),
    hint: form.fields.partOfIt
      ? msg('For all the days it is for')
      : msg(str`For the whole time, from ${longDate(period.start)} to ${longDate(period.end)}`),
    prefix: '£',
    width: 10,
    inputmode: 'decimal',
  })}
    ${radios(form, { name: 'howOften', legend: msg('How often is it paid?'), choices: choicesOf(everyWords) })}
    <p role="status">${each ? msg(html`That is about <b>${pounds(each)}</b> each time.`) : nothing}</p>
    ${checkbox(form, {
      name: 'partOfIt',
      label: msg('It is only for part of that time'),
      more: html`${dateField(form, { name: 'firstDay', legend: msg('First day') })} ${dateField(form, { name: 'lastDay', legend: msg('Last day') })}`,
    })}`;
}

/** Who is paid, and what the law asks about them. @param {Writing} form @param {Whole} whole */
export function payeeFields(form, { budget }) {
  const { payeeKind, personalCare, sameHousehold } = form.fields;
  return html`${textField(form, { name: 'payee', label: msg('Who is paid?'), hint: msg('You can say this later, before the plan is sent') })}
    ${radios(form, { name: 'payeeKind', legend: msg('Who are they?'), choices: choicesOf(payeeKinds) })}
    ${
      payeeKind === 'agency'
        ? checkbox(form, {
            name: 'personalCare',
            label: msg('They help with personal care'),
            hint: msg('Like washing, dressing, eating or taking medicine'),
            more: html`${textField(form, {
              name: 'cqcLocation',
              label: msg('Their number at the Care Quality Commission (CQC)'),
              hint: msg(
                'Care agencies must be registered there. The agency can tell you the number of its location, like 1-123456789.',
              ),
              short: true,
            })}
            <care-place .location=${form.fields.cqcLocation ?? ''}></care-place>`,
          })
        : nothing
    }
    ${
      persons.includes(payeeKind)
        ? checkbox(form, {
            name: 'sameHousehold',
            label:
              budget.role === 'holder'
                ? msg('They live in the same home as me')
                : msg(str`They live in the same home as ${budget.holder}`),
          })
        : nothing
    }
    ${
      persons.includes(payeeKind) && sameHousehold
        ? html`<p class="note">${msg('The law lets the budget pay someone in the same home only if the NHS decides so and writes it down. You can write it in the plan.')} ${budget.contact ? msg(str`Talk to ${budget.contact.name} about it soon.`) : nothing}</p>`
        : nothing
    }
    ${
      payeeKind === 'employee'
        ? html`<p class="note">${msg('Whoever employs someone also pays tax, holidays and sick pay. Put it all in the cost. Your contact knows who can help.')}</p>`
        : nothing
    }
    ${personalCare && payeeKind === 'agency' && !form.fields.cqcLocation ? html`<p class="quiet">${msg('The plan can be sent only with this number.')}</p>` : nothing}`;
}

/** How the money for it is held. @param {Writing} form @param {Whole} whole */
export const wayFields = (form, { budget }) =>
  html`${radios(form, {
    name: 'option',
    legend: msg('Who holds the money for it?'),
    hint: msg(
      html`No way is better than another. <a href=${`/budgets/${budget.id}/three-ways`}>Read about the three ways</a>`,
    ),
    choices: ways(budget),
  })}`;
