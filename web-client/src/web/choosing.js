import { keepDraft } from './drafts.js';

/** @typedef {import('./writing').Writing} Writing */
/** @typedef {import('./drafts').Aside} Aside */

/**
 * The person has chosen, for each field that both changed. What gave way stays beside it, until it is thrown away.
 * @param {Writing} writing
 * @param {Record<string, any>} picked
 */
export async function choose(writing, picked) {
  if (!writing.clash) return;
  const { theirs, names } = writing.clash;
  const within = (/** @type {string} */ name, /** @type {any} */ value) =>
    writing.same(name, value, picked[name]) || (typeof value === 'string' && String(picked[name]).includes(value));
  const both = names.flatMap((name) => [
    { name, value: writing.fields[name] },
    { name, value: theirs.fields[name], by: theirs.by ?? '' },
  ]);
  writing.aside = [...writing.aside, ...both.filter(({ name, value }) => value && !within(name, value))];
  writing.fields = { ...writing.fields, ...picked };
  writing.seen = theirs;
  writing.clash = undefined;
  writing.tries = 0;
  await writing.keep();
  await writing.save();
}

/** What gave way comes back, and what stood there gives way. @param {Writing} writing @param {Aside} one */
export function bringBack(writing, one) {
  const { name } = one;
  const { fields, seen } = writing;
  const by = writing.same(name, fields[name], seen.fields[name]) ? seen.by : undefined;
  const instead = fields[name] ? [{ name, value: fields[name], by }] : [];
  writing.aside = [...writing.aside.filter((other) => other !== one), ...instead];
  writing.set(one.name, one.value);
}

/** @param {Writing} writing @param {Aside} one */
export function throwAway(writing, one) {
  writing.aside = writing.aside.filter((other) => other !== one);
  return writing.keep();
}

/**
 * Someone took it out: it is kept as something new, at another place, from where it is sent. Whether the device could.
 * @param {Writing} writing @param {string} place @param {Record<string, any>} [fields]
 */
export async function asNew(writing, place, fields = writing.fields) {
  const kept = { id: '', sent: false, files: [], fields, seen: { version: 0, fields: {} } };
  const there = await writing.safely(async () => {
    await keepDraft(await writing.person(), place, kept);
    return true;
  });
  if (there) await writing.letGo();
  else await writing.keep();
  return Boolean(there);
}
