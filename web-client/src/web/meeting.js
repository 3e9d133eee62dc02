/** @typedef {Record<string, any>} Fields */

/** @param {any} value @returns {any} */
const inOrder = (value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const plain = (/** @type {any} */ value) => (typeof value === 'string' ? value.trim() : inOrder(value)) || '';

/** Whether two values say the same. Nothing, an empty text and an unticked box do. @param {any} a @param {any} b */
export const same = (a, b) => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** @typedef {(name: string, a: any, b: any) => boolean} Same for a field of this name */

/** The fields that do not say the same. @param {Fields} a @param {Fields} b @param {Same} same */
export const differing = (a, b, same) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !same(name, a[name], b[name]));

/**
 * Two people's changes to the same thing come together: what one of them changed is taken over, and what both changed, each in
 * another way, is named.
 * @param {Fields} mine @param {Fields} base what mine was typed upon @param {Fields} theirs @param {Same} same
 * @returns {{ fields: Fields, names: string[] }} mine with what they alone changed; and what a person has to choose
 */
export function meeting(mine, base, theirs, same) {
  const changed = differing(theirs, base, same);
  const names = changed.filter((name) => !same(name, mine[name], base[name]) && !same(name, mine[name], theirs[name]));
  const taken = changed.filter((name) => !names.includes(name)).map((name) => [name, theirs[name]]);
  return { fields: { ...mine, ...Object.fromEntries(taken) }, names };
}
