import { msg } from '@lit/localize';
import { readPounds } from '../money/money.js';

/**
 * What the person asked, as the API takes it; or what must be put right.
 * @param {import('./kinds').Kind} kind
 * @param {Record<string, any>} fields
 * @param {{ decision?: string | null, indicativeLine?: string | null }} [about]
 */
export function readRequest(kind, fields, { decision, indicativeLine } = {}) {
  const errors = [];
  const words = fields.words?.trim();
  const price = fields.price?.trim() ? readPounds(fields.price) : undefined;
  let link = fields.link?.trim() || undefined;
  if (link && !/^https?:\/\//i.test(link)) link = `https://${link}`;
  if (!words) errors.push({ field: 'words', message: msg('Write what you want to ask') });
  if (price?.sentence) errors.push({ field: 'price', message: price.sentence });
  if (link && !URL.canParse(link))
    errors.push({ field: 'link', message: msg('Check the web address, or leave it out') });
  const body = {
    kind: kind.kind,
    words,
    ...(kind.kind === 'may-i-buy' && price?.pence !== undefined && { pricePence: price.pence }),
    ...(kind.kind === 'may-i-buy' && link && { link }),
    ...(decision && { decision }),
    ...(kind.kind === 'review-plan' && indicativeLine && { indicativeLine }),
    private: Boolean(kind.alwaysPrivate || fields.private),
  };
  return { errors, body };
}

/** The first words of it, for a list. @param {string} words */
export const shortened = (words) => (words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words);

/** The form's own name for the API's field. @param {string} field */
export const formField = (field) => ({ pricePence: 'price', file: 'files' })[field] ?? field;
