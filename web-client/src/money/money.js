import { msg, str } from '@lit/localize';

const whole = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/**
 * Pounds as people write them: *£12*, *£12.50*, *−£3*.
 * @param {number} pence
 */
export function pounds(pence) {
  const form = pence % 100 === 0 ? whole : exact;
  return `${pence < 0 ? '−' : ''}${form.format(Math.abs(pence) / 100)}`;
}

/** The same with the pence always there: *£12.00*. @param {number} pence */
export const toThePenny = (pence) => exact.format(pence / 100);

/** What a text field of money holds: pence, for a value; 4599 becomes *45.99*. @param {number | undefined} pence */
export const typed = (pence) => (pence === undefined ? '' : (pence / 100).toFixed(2));

const most = 100_000_000; // a million pounds: nobody's receipt, surely a slip

/**
 * Reads what a person typed. Never guesses: what could mean two things is asked again.
 * @param {string | undefined} text
 * @param {string} [missing] what to say when nothing is there
 * @returns {{ pence: number, sentence?: undefined } | { pence?: undefined, sentence: string }}
 */
export function readPounds(text, missing = msg('Enter how much you spent')) {
  const plain = (text ?? '').replace(/\s/g, '').replace(/^£/, '');
  if (plain === '') return { sentence: missing };
  if (plain.startsWith('-') || plain.startsWith('−')) return { sentence: msg('The amount must be more than £0') };
  if (/^\d+\.\d$/.test(plain)) return { sentence: msg(str`Write the pence with two numbers, like ${plain}0`) };
  if (/^\d+,\d{2}$/.test(plain)) {
    return { sentence: msg(str`Use a full stop before the pence, like ${plain.replace(',', '.')}`) };
  }
  const parts = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{2}))?$/.exec(plain);
  if (!parts) return { sentence: msg('Enter an amount in pounds and pence, like 45.99') };
  const pence = Number(parts[1].replaceAll(',', '')) * 100 + Number(parts[2] ?? 0);
  if (pence === 0) return { sentence: msg('The amount must be more than £0') };
  if (pence > most) return { sentence: msg('The amount is too big. Check the full stop before the pence') };
  return { pence };
}
