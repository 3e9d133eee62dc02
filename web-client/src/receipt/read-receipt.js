import { msg, str } from '@lit/localize';
import { pounds, readPounds, typed } from '../money/money.js';
import { boxesOf, readDate, today } from '../time/dates.js';

/** @typedef {{ field: string, message: string }} Wrong */

/** What a new receipt form holds at first: spent today. */
export function emptyReceipt(day = today()) {
  return { spentOn: boxesOf(day) };
}

/** A returned receipt's fields, to send it again. @param {import('../web/shapes').Receipt} old */
export function fieldsOf(old) {
  const lines = old.parts.filter((part) => part.planItem);
  return {
    amount: typed(old.amountPence),
    partial: old.totalPence !== undefined && old.totalPence !== old.amountPence,
    total: typed(old.totalPence),
    spentOn: boxesOf(old.spentOn),
    supplier: old.supplier ?? '',
    note: old.note ?? '',
    noReceipt: Boolean(old.noProof),
    noProof: old.noProof ?? '',
    goAhead: old.goAhead ?? '',
    ...(old.parts.length > 1
      ? { planItem: 'split', split: Object.fromEntries(lines.map((part) => [part.planItem, typed(part.amountPence)])) }
      : { planItem: old.parts[0]?.planItem ?? '' }),
  };
}

/** @param {Record<string, string>} split @param {number | undefined} amountPence @param {Wrong[]} errors */
export function readSplit(split, amountPence, errors) {
  /** @type {{ planItem: string, amountPence: number }[]} */
  const parts = [];
  for (const [planItem, text] of Object.entries(split)) {
    if (!text.trim()) continue;
    const { pence, sentence } = readPounds(text);
    if (pence === undefined) errors.push({ field: `split-${planItem}`, message: sentence });
    else parts.push({ planItem, amountPence: pence });
  }
  const sum = parts.reduce((all, part) => all + part.amountPence, 0);
  if (amountPence !== undefined && sum !== amountPence && !errors.some(({ field }) => field.startsWith('split-'))) {
    const field = Object.keys(split)[0] ? `split-${Object.keys(split)[0]}` : 'planItem';
    errors.push({
      field,
      message: msg(str`The split must add up to £${typed(amountPence)}. Now it adds up to £${typed(sum)}`),
    });
  }
  return parts;
}

/**
 * What the person typed, as the API takes it; or what must be put right.
 * @param {Record<string, any>} fields
 * @param {number} files
 * @param {{ replaces?: string, capturedAt?: string }} links what goes with it untyped
 */
export function readReceipt(fields, files, links = {}) {
  /** @type {Wrong[]} */
  const errors = [];
  const amount = readPounds(fields.amount);
  const day = readDate(fields.spentOn ?? {});
  const total = fields.partial ? readPounds(fields.total, msg('Enter the total on the receipt')) : undefined;
  if (!files && !fields.noReceipt)
    errors.push({ field: 'files', message: msg('Add a photo of the receipt, or say that you have none') });
  if (!files && fields.noReceipt && !fields.noProof?.trim()) {
    errors.push({ field: 'noProof', message: msg('Say why you have no receipt') });
  }
  if (amount.sentence) errors.push({ field: 'amount', message: amount.sentence });
  if (total?.sentence) errors.push({ field: 'total', message: total.sentence });
  if (total?.pence !== undefined && amount.pence !== undefined && total.pence < amount.pence) {
    errors.push({ field: 'total', message: msg('The total on the receipt must be at least what you are claiming') });
  }
  if (day.sentence) errors.push({ field: 'spentOn', message: day.sentence });
  const parts =
    fields.planItem === 'split'
      ? readSplit(fields.split ?? {}, amount.pence, errors)
      : fields.planItem && amount.pence
        ? [{ planItem: fields.planItem, amountPence: amount.pence }]
        : [];
  const body = {
    amountPence: amount.pence,
    ...(total?.pence !== undefined && { totalPence: total.pence }),
    spentOn: day.date,
    ...(fields.supplier?.trim() && { supplier: fields.supplier.trim() }),
    ...(fields.note?.trim() && { note: fields.note.trim() }),
    ...(parts.length && { parts }),
    ...(fields.goAhead && { goAhead: fields.goAhead }),
    ...(!files && fields.noReceipt && { noProof: fields.noProof?.trim() }),
    ...links,
  };
  return { errors, body };
}

/** What it is, where it is listed without its picture. @param {{ amountPence?: number, supplier?: string }} body @param {string} [holder] if it is another's money */
export const receiptWords = ({ amountPence = 0, supplier }, holder) =>
  msg(str`Receipt: ${[pounds(amountPence), supplier, holder && msg(str`for ${holder}`)].filter(Boolean).join(', ')}`);

/** The form's own name for the API's field. @param {string} field */
export const formField = (field) =>
  field === 'file'
    ? 'files'
    : field.startsWith('parts')
      ? 'planItem'
      : ({ amountPence: 'amount', totalPence: 'total' }[field] ?? field);
