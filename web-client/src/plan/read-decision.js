import { msg, str } from '@lit/localize';
import { pounds, readPounds } from '../money/money.js';
import { longDate, readDay, today } from '../time/dates.js';

/** @typedef {import('../web/shapes').PlanDraft & { nowPence?: number }} PlanDraft `nowPence`: agreed before, where it changes a plan */
/** @typedef {import('../web/shapes').DraftItem} DraftItem */
/** @typedef {{ result?: 'agreed' | 'changed' | 'refused', cost?: string, reason?: string }} Said what is said about one item so far */
/** @typedef {{ field: string, message: string }[]} Errors */
/** @typedef {{ items: { id: string, name: string, costPence: number, version: number }[], sections: Record<string, number>, goals: string, terms: number }} Seen */

/** @param {Record<string, any>} fields @param {DraftItem} item @returns {Said} */
export const saidOf = ({ items = {} }, { id }) => items[id] ?? {};

/** What one item may cost as it is decided so far; nothing while that is not known. @param {Said} said @param {DraftItem} item */
export function agreedCost({ result, cost }, { costPence }) {
  if (result === 'changed') return readPounds(cost).pence;
  return result && (result === 'agreed' ? costPence : 0);
}

/** What is agreed so far, and whether every item is decided. @param {Record<string, any>} fields @param {PlanDraft} draft */
export function agreedSoFar(fields, { items }) {
  const costs = items.map((item) => agreedCost(saidOf(fields, item), item));
  let pence = 0;
  for (const cost of costs) pence += cost ?? 0;
  return { pence, all: !costs.includes(undefined) };
}

/** @param {Said} said @param {DraftItem} item @param {number} n */
function readItem({ result, cost, reason }, { id, name, costPence }, n) {
  /** @type {Errors} */
  const errors = [];
  const wrong = (/** @type {string} */ field, /** @type {string} */ message) =>
    errors.push({ field: `item-${n}-${field}`, message });
  const why = reason?.trim();
  if (!result) wrong('result', msg(str`Decide about ${name}`));
  const changed = result === 'changed' ? readPounds(cost, msg(str`Enter what ${name} may cost`)) : undefined;
  if (changed?.sentence) wrong('cost', changed.sentence);
  if (changed?.pence === costPence)
    wrong('cost', msg(str`${pounds(costPence)} is what was asked for. Enter another cost, or agree`));
  if (!why && (changed || result === 'refused')) wrong('reason', msg(str`Say why, about ${name}`));
  return {
    errors,
    body: {
      item: id,
      result,
      ...(changed && { costPence: changed.pence }),
      ...(why && result !== 'agreed' && { reason: why }),
    },
  };
}

/**
 * The sum for the whole plan, as it is chosen: what the items cost, what is agreed now, or another. A plan that changes an
 * agreed one costs what the API works out by days; until then the items alone are known.
 * @param {Record<string, any>} fields @param {PlanDraft} draft
 * @returns {{ pence?: number, sentence?: string }}
 */
export function agreedSum(fields, draft) {
  if (fields.total === 'more') return readPounds(fields.agreed, msg('Enter how much is agreed'));
  return { pence: fields.total === 'same' ? draft.nowPence : agreedSoFar(fields, draft).pence };
}

/**
 * Why an approver decides this with the clinical reason, each in a sentence; nobody else may.
 * @param {Record<string, any>} fields @param {PlanDraft} draft @param {number} [limitPence] the worker's own
 */
export function whyApprover(fields, draft, limitPence) {
  const { pence = 0 } = agreedSum(fields, draft);
  const { sumPence } = draft;
  const why = [];
  if (sumPence !== undefined && pence > sumPence)
    why.push(msg(str`${pounds(pence)} is more than the ${pounds(sumPence)} that was told before.`));
  if (limitPence !== undefined && pence > limitPence)
    why.push(
      limitPence
        ? msg(str`${pounds(pence)} is above your limit of ${pounds(limitPence)}.`)
        : msg('You have no limit of your own.'),
    );
  for (const item of draft.items) {
    const { result } = saidOf(fields, item);
    if (item.says === 'not-possible' && (result === 'agreed' || result === 'changed'))
      why.push(msg(str`The list says that ${item.name} is not possible.`));
  }
  return why;
}

/**
 * The whole decision as the API takes it; or what must be put right.
 * @param {Record<string, any>} fields @param {PlanDraft} draft
 * @param {{ period: import('../web/shapes').Period, limitPence?: number }} standing
 */
export function readDecision(fields, draft, { period, limitPence }) {
  if (fields.result === 'sent-back') return readSendingBack(fields);
  const read = draft.items.map((item, n) => readItem(saidOf(fields, item), item, n));
  const errors = read.flatMap((item) => item.errors);
  const starts = readStart(fields, draft, period);
  const sum = agreedSum(fields, draft);
  const { pence: least, all } = agreedSoFar(fields, draft);
  if (all && !least)
    errors.push({ field: 'item-0-result', message: msg('Agree to at least one item, or send the plan back') });
  const clinicalReason = fields.clinicalReason?.trim();
  const above = whyApprover(fields, draft, limitPence).length > 0;
  if (starts.sentence) errors.push({ field: 'startsOn', message: starts.sentence });
  if (sum.sentence) errors.push({ field: 'agreed', message: sum.sentence });
  else if (all && !draft.base && sum.pence !== undefined && sum.pence < least)
    errors.push({
      field: 'agreed',
      message: msg(str`It must be at least ${pounds(least)}: all that is in the plan is paid for`),
    });
  if (above && !clinicalReason) errors.push({ field: 'clinicalReason', message: msg('Write the clinical reason') });
  const reason = fields.reason?.trim();
  return {
    errors,
    body: {
      result: 'agreed',
      startsOn: starts.date,
      ...(!(draft.base && fields.total === 'sum') && { agreedPence: sum.pence }),
      items: read.map((item) => item.body),
      ...(reason && { reason }),
      ...(clinicalReason && { clinicalReason }),
    },
  };
}

/** The first day it may count: today, or the budget's first. @param {import('../web/shapes').Period} period */
export const firstStart = ({ start }) => (start > today() ? start : today());

/** @param {Record<string, any>} fields @param {PlanDraft} draft @param {import('../web/shapes').Period} period */
function readStart({ startsOn }, { terms }, period) {
  const review = terms.firstReviewOn;
  const last = review && review < period.end ? review : period.end;
  return readDay(startsOn, {
    none: msg('Enter the day from which it counts'),
    first: firstStart(period),
    tooEarly: msg(str`It can count from ${longDate(firstStart(period))} or later`),
    last,
    tooLate:
      last === review
        ? msg(str`The first review is on ${longDate(last)}. Enter a day before it`)
        : msg(str`The budget ends on ${longDate(last)}. Enter a day before that`),
  });
}

/** @param {Record<string, any>} fields */
function readSendingBack({ missing }) {
  const reason = missing?.trim();
  /** @type {Errors} */
  const errors = reason ? [] : [{ field: 'missing', message: msg('Say what is missing') }];
  return { errors, body: { result: 'sent-back', reason } };
}

/** The form's own name for the API's field. @param {Record<string, any>} fields @returns {(field: string) => string} */
export const formField = (fields) => (field) => {
  const [, n, name] = /^items\[(\d+)\]\.?(\w*)$/.exec(field) ?? [];
  if (n) return `item-${n}-${name === 'costPence' ? 'cost' : name === 'reason' ? 'reason' : 'result'}`;
  if (field === 'items') return 'item-0-result';
  if (field === 'agreedPence') return fields.total === 'more' ? 'agreed' : 'total';
  return field === 'reason' && fields.result === 'sent-back' ? 'missing' : field;
};

/** What of a plan is kept with a half-made decision, to see later what changed. @param {PlanDraft} draft @returns {Seen} */
export const seenOf = ({ items, sections, goals, terms }) => ({
  items: items.map(({ id, name, costPence, version }) => ({ id, name, costPence, version })),
  sections: Object.fromEntries(sections.map(({ name, version }) => [name, version])),
  goals: goals.map(({ id, version }) => `${id} ${version}`).join(),
  terms: terms.version,
});

/** What is not as it was when somebody began to decide, each in a sentence. @param {Seen | undefined} before @param {PlanDraft} draft
 * @param {Record<string, { title: string }>} parts what each part of words is called */
export function whatChanged(before, draft, parts) {
  if (!before) return [];
  const now = seenOf(draft);
  const said = now.items.flatMap((item) =>
    itemChanged(
      before.items.find(({ id }) => id === item.id),
      item,
    ),
  );
  for (const { id, name } of before.items)
    if (!now.items.some((item) => item.id === id)) said.push(msg(str`${name} was taken out.`));
  for (const [name, version] of Object.entries(now.sections))
    if (before.sections[name] !== version) said.push(msg(str`“${parts[name].title}” was written again.`));
  if (before.goals !== now.goals) said.push(msg('The goals were changed.'));
  if (before.terms !== now.terms) said.push(msg('The first review or the notice was changed.'));
  return said;
}

/** @param {Seen['items'][0] | undefined} before @param {Seen['items'][0]} now */
function itemChanged(before, { name, costPence, version }) {
  if (!before) return [msg(str`New: ${name}, ${pounds(costPence)}.`)];
  if (before.costPence !== costPence)
    return [msg(str`${name}: now ${pounds(costPence)}, before ${pounds(before.costPence)}.`)];
  return before.version === version ? [] : [msg(str`${name} was changed.`)];
}
