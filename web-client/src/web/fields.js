import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

/** @typedef {Pick<import('./form').Form, 'fields' | 'error' | 'set'>} Form a form, or a writing */
/** @typedef {{ value: unknown, label: string, hint?: string, more?: unknown }} Choice */

/** @param {Form} form @param {string} name */
const wrong = (form, name) => {
  const message = form.error(name);
  return message
    ? html`<span class="nhsuk-error-message" id=${`${name}-error`}><span class="nhsuk-u-visually-hidden">${msg('Error:')}</span> ${message}</span>`
    : nothing;
};

/** @param {Form} form @param {string} name @param {unknown} hint */
const described = (form, name, hint) =>
  [hint ? `${name}-hint` : '', form.error(name) ? `${name}-error` : ''].filter(Boolean).join(' ') || nothing;

/** @param {string} name @param {unknown} hint */
const hintOf = (name, hint) => (hint ? html`<div class="nhsuk-hint" id=${`${name}-hint`}>${hint}</div>` : nothing);

/** @param {Form} form @param {string} name */
const group = (form, name) => `nhsuk-form-group${form.error(name) ? ' nhsuk-form-group--error' : ''}`;

/**
 * @param {Form} form
 * @param {{ name: string, label: string, hint?: unknown, prefix?: string, width?: number, inputmode?: 'decimal' | 'url' | 'email',
 *   short?: boolean, code?: boolean }} how `code`: letters and numbers without meaning, which no phone should put right
 */
export function textField(form, { name, label, hint, prefix, width, inputmode, short, code }) {
  const input = html`<input
    class=${`nhsuk-input${width ? ` nhsuk-input--width-${width}` : ''}${code ? ' nhsuk-input--code' : ''}${form.error(name) ? ' nhsuk-input--error' : ''}`}
    id=${name} name=${name} type="text" autocomplete="off" inputmode=${inputmode ?? nothing}
    autocapitalize=${code ? 'characters' : inputmode ? 'none' : nothing} spellcheck=${code || inputmode ? 'false' : nothing}
    aria-describedby=${described(form, name, hint)} aria-invalid=${form.error(name) ? 'true' : nothing}
    .value=${form.fields[name] ?? ''} @input=${(/** @type {any} */ e) => form.set(name, e.target.value)}>`;
  return html`<div class=${group(form, name)}>
    <label class=${`nhsuk-label${short ? '' : ' nhsuk-label--s'}`} for=${name}>${label}</label>
    ${hintOf(name, hint)}${wrong(form, name)}
    ${
      prefix
        ? html`<div class="nhsuk-input-wrapper"><div class="nhsuk-input-wrapper__prefix" aria-hidden="true">${prefix}</div>${input}</div>`
        : input
    }
  </div>`;
}

/** @param {Form} form @param {{ name: string, label: string, hint?: unknown, rows?: number, short?: boolean }} how */
export function textArea(form, { name, label, hint, rows = 4, short }) {
  return html`<div class=${group(form, name)}>
    <label class=${`nhsuk-label${short ? '' : ' nhsuk-label--s'}`} for=${name}>${label}</label>
    ${hintOf(name, hint)}${wrong(form, name)}
    <textarea class=${`nhsuk-textarea${form.error(name) ? ' nhsuk-textarea--error' : ''}`} id=${name} name=${name} rows=${rows}
      aria-describedby=${described(form, name, hint)} aria-invalid=${form.error(name) ? 'true' : nothing}
      .value=${form.fields[name] ?? ''} @input=${(/** @type {any} */ e) => form.set(name, e.target.value)}></textarea>
  </div>`;
}

/** @param {Form} form @param {{ name: string, legend: unknown, hint?: unknown, choices: Choice[] }} how */
export function radios(form, { name, legend, hint, choices }) {
  return html`<div class=${group(form, name)}>
    <fieldset class="nhsuk-fieldset" aria-describedby=${described(form, name, hint)}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${legend}</legend>
      ${hintOf(name, hint)}${wrong(form, name)}
      <div class="nhsuk-radios">
        ${choices.map((choice, i) => {
          const id = i === 0 ? name : `${name}-${i}`;
          return html`<div class="nhsuk-radios__item">
              <input class="nhsuk-radios__input" id=${id} name=${name} type="radio" .checked=${form.fields[name] === choice.value}
                aria-describedby=${choice.hint ? `${id}-choice-hint` : nothing} @change=${() => form.set(name, choice.value)}>
              <label class="nhsuk-label nhsuk-radios__label" for=${id}>${choice.label}</label>
              ${choice.hint ? html`<div class="nhsuk-hint nhsuk-radios__hint" id=${`${id}-choice-hint`}>${choice.hint}</div>` : nothing}
            </div>
            ${choice.more && form.fields[name] === choice.value ? html`<div class="nhsuk-radios__conditional">${choice.more}</div>` : nothing}`;
        })}
      </div>
    </fieldset>
  </div>`;
}

/** @param {Form} form @param {{ name: string, label: string, hint?: string, more?: unknown }} how */
export function checkbox(form, { name, label, hint, more }) {
  const on = Boolean(form.fields[name]);
  return html`<div class=${group(form, name)}>
    ${wrong(form, name)}
    <div class="nhsuk-checkboxes">
      <div class="nhsuk-checkboxes__item">
        <input class="nhsuk-checkboxes__input" id=${name} name=${name} type="checkbox" .checked=${on}
          aria-describedby=${described(form, name, hint)} @change=${(/** @type {any} */ e) => form.set(name, e.target.checked)}>
        <label class="nhsuk-label nhsuk-checkboxes__label" for=${name}>${label}</label>
        ${hint ? html`<div class="nhsuk-hint nhsuk-checkboxes__hint" id=${`${name}-hint`}>${hint}</div>` : nothing}
      </div>
      ${more && on ? html`<div class="nhsuk-checkboxes__conditional">${more}</div>` : nothing}
    </div>
  </div>`;
}

/** Day, month and year, each its own box. @param {Form} form @param {{ name: string, legend: string, hint?: string }} how */
export function dateField(form, { name, legend, hint }) {
  const part = (
    /** @type {'day' | 'month' | 'year'} */ which,
    /** @type {string} */ label,
    /** @type {number} */ width,
  ) => {
    const id = which === 'day' ? name : `${name}-${which}`;
    return html`<div class="nhsuk-date-input__item">
      <label class="nhsuk-label nhsuk-date-input__label" for=${id}>${label}</label>
      <input class=${`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${form.error(name) ? ' nhsuk-input--error' : ''}`}
        id=${id} name=${id} type="text" inputmode="numeric" autocomplete="off" aria-invalid=${form.error(name) ? 'true' : nothing}
        .value=${form.fields[name]?.[which] ?? ''}
        @input=${(/** @type {any} */ e) => form.set(name, { ...form.fields[name], [which]: e.target.value })}>
    </div>`;
  };
  return html`<div class=${group(form, name)}>
    <fieldset class="nhsuk-fieldset" aria-describedby=${described(form, name, hint)}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${legend}</legend>
      ${hintOf(name, hint)}${wrong(form, name)}
      <div class="nhsuk-date-input">${part('day', msg('Day'), 2)}${part('month', msg('Month'), 2)}${part('year', msg('Year'), 4)}</div>
    </fieldset>
  </div>`;
}

/** Any number of these. @param {Form} form @param {{ name: string, legend: unknown, hint?: unknown, choices: Choice[] }} how */
export function checkboxes(form, { name, legend, hint, choices }) {
  const chosen = /** @type {unknown[]} */ (form.fields[name] ?? []);
  const toggle = (/** @type {unknown} */ value, /** @type {boolean} */ on) =>
    form.set(name, on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return html`<div class=${group(form, name)}>
    <fieldset class="nhsuk-fieldset" aria-describedby=${described(form, name, hint)}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${legend}</legend>
      ${hintOf(name, hint)}${wrong(form, name)}
      <div class="nhsuk-checkboxes">
        ${choices.map((choice, i) => {
          const id = i === 0 ? name : `${name}-${i}`;
          return html`<div class="nhsuk-checkboxes__item">
            <input class="nhsuk-checkboxes__input" id=${id} name=${name} type="checkbox" .checked=${chosen.includes(choice.value)}
              aria-describedby=${choice.hint ? `${id}-choice-hint` : nothing}
              @change=${(/** @type {any} */ e) => toggle(choice.value, e.target.checked)}>
            <label class="nhsuk-label nhsuk-checkboxes__label" for=${id}>${choice.label}</label>
            ${choice.hint ? html`<div class="nhsuk-hint nhsuk-checkboxes__hint" id=${`${id}-choice-hint`}>${choice.hint}</div>` : nothing}
          </div>`;
        })}
      </div>
    </fieldset>
  </div>`;
}
