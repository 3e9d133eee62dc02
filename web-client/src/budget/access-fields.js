import { msg } from '@lit/localize';
import { checkboxes, dateField, radios } from '../web/fields.js';
import { carerRights } from './access-words.js';

/** @typedef {import('../web/form').Form} Form */

/** @param {Form} form */
export const rightsField = (form) =>
  checkboxes(form, { name: 'rights', legend: msg('What may they do?'), choices: carerRights });

/** @param {Form} form */
export const untilField = (form) =>
  radios(form, {
    name: 'until',
    legend: msg('Until when?'),
    choices: [
      { value: 'open', label: msg('Until someone ends it') },
      {
        value: 'day',
        label: msg('Until a day you choose'),
        more: dateField(form, { name: 'lastDay', legend: msg('Last day'), hint: msg('For example, 31 3 2027') }),
      },
    ],
  });

/** @param {Form} form */
export const byField = (form) =>
  radios(form, {
    name: 'by',
    legend: msg('How do you give them the code?'),
    choices: [
      { value: 'email', label: msg('By email or by hand'), hint: msg('The code works for 7 days.') },
      { value: 'letter', label: msg('By letter'), hint: msg('You print it. The code works for 28 days.') },
    ],
  });
