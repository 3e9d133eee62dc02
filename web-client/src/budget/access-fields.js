import { checkboxes, dateField, radios } from '../web/fields.js';
import { carerRights } from './access-words.js';

/** @typedef {import('../web/form').Form} Form */

/** @param {Form} form */
export const rightsField = (form) =>
  checkboxes(form, { name: 'rights', legend: 'What may they do?', choices: carerRights });

/** @param {Form} form */
export const untilField = (form) =>
  radios(form, {
    name: 'until',
    legend: 'Until when?',
    choices: [
      { value: 'open', label: 'Until someone ends it' },
      {
        value: 'day',
        label: 'Until a day you choose',
        more: dateField(form, { name: 'lastDay', legend: 'Last day', hint: 'For example, 31 3 2027' }),
      },
    ],
  });

/** @param {Form} form */
export const byField = (form) =>
  radios(form, {
    name: 'by',
    legend: 'How do you give them the code?',
    choices: [
      { value: 'email', label: 'By email or by hand', hint: 'The code works for 7 days.' },
      { value: 'letter', label: 'By letter', hint: 'You print it. The code works for 28 days.' },
    ],
  });
