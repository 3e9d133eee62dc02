import { msg } from '@lit/localize';
import { readComingDate, today } from '../time/dates.js';
import { dateField, radios } from '../web/fields.js';

/** From which day on a lead's change holds. @param {import('../web/form').Form} form */
export const fromWhen = (form) =>
  radios(form, {
    name: 'when',
    legend: msg('From when?'),
    choices: [
      { value: 'today', label: msg('From today') },
      {
        value: 'later',
        label: msg('From a later day'),
        more: dateField(form, { name: 'firstDay', legend: msg('First day') }),
      },
    ],
  });

/** That day; or what must be put right. @param {Record<string, any>} fields */
export function readFromWhen({ when, firstDay }) {
  if (when !== 'later') return { firstDay: today(), errors: [] };
  const { date, sentence } = readComingDate(firstDay, msg('Enter the first day'));
  return { firstDay: date ?? today(), errors: sentence ? [{ field: 'firstDay', message: sentence }] : [] };
}
