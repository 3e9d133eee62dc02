/** @typedef {import('./form').Form} Form */

/**
 * One of several alike in a form, for the views of fields, which want it flat: field *line-2-rate* is fields.lines[2].rate.
 * @param {Form} form @param {string} list @param {string} prefix @param {number} n
 */
export function oneOf(form, list, prefix, n) {
  const start = `${prefix}-${n}-`;
  const flat = {
    error: form.error,
    fields: Object.fromEntries(Object.entries(form.fields[list][n]).map(([name, value]) => [`${start}${name}`, value])),
    set: (/** @type {string} */ name, /** @type {unknown} */ value) =>
      form.set(
        list,
        form.fields[list].map((/** @type {object} */ one, /** @type {number} */ i) =>
          i === n ? { ...one, [name.slice(start.length)]: value } : one,
        ),
      ),
  };
  return /** @type {Form} */ (/** @type {unknown} */ (flat));
}
