import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { Cancelled, Refusal } from './api.js';
import { inWords, signIn } from './trouble.js';

/** @typedef {import('./form').Form} Form */

/** What must be put right, each a link to its field. @param {Pick<Form, 'errors'>} form */
export function errorSummary(form) {
  if (!form.errors.length) return nothing;
  const jump = (/** @type {Event} */ e, /** @type {string} */ field) => {
    e.preventDefault();
    const target = document.getElementById(field);
    target?.closest('.nhsuk-form-group')?.scrollIntoView();
    target?.focus();
  };
  return html`<div class="nhsuk-error-summary" tabindex="-1" role="alert">
    <h2 class="nhsuk-error-summary__title">${msg('There is a problem')}</h2>
    <ul class="nhsuk-list">
      ${form.errors.map(
        ({ field, message }) =>
          html`<li><a href=${`#${field}`} @click=${(/** @type {Event} */ e) => jump(e, field)}>${message}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** It was taken up from an earlier time. @param {Form} form */
export function resumed(form) {
  if (!form.resumed) return nothing;
  return html`<div class="note" role="status">
    <p>${
      form.sent
        ? msg('We sent this before and did not hear back. You can send it again: it is never counted twice.')
        : msg('We kept what you typed before. It has not been sent.')
    }</p>
    <button class="link" type="button" @click=${() => form.forget()}>${msg('Throw it away and start again')}</button>
  </div>`;
}

/** Where what was typed is now; nothing before the phone has tried to keep it. @param {Form} form */
const whereKept = ({ held }) => {
  if (held === undefined) return nothing;
  return html`<p>${held ? msg('What you typed is kept on this phone.') : msg('This phone could not keep what you typed. Stay on this page until it is sent.')}</p>`;
};

/** Why it was not sent. @param {Form} form @param {unknown} [more] what else to do about it */
export function notSent(form, more) {
  if (!form.no) return nothing;
  if (form.no instanceof Cancelled) {
    return html`<div class="note" role="status"><p>${msg('You stopped it. Everything you typed is still here.')}</p></div>`;
  }
  const said = inWords(form.no);
  return html`<div class="note note--bad not-sent" role="alert" tabindex="-1">
    <h2 class="nhsuk-heading-s">${said.signIn ? msg('You are signed out') : said.title}</h2>
    <p>${said.signIn ? msg('Sign in again and you come back here.') : said.words}</p>
    ${more ?? whereKept(form)}
    ${said.signIn ? html`<p><a class="nhsuk-button" href=${signIn()}>${msg('Sign in again')}</a></p>` : nothing}
    ${said.signOut ? html`<p><a class="nhsuk-button" href="/sign-out?keep">${msg('Sign out')}</a></p>` : nothing}
  </div>`;
}

/**
 * It is there already, as it was before it was changed here: make it another, or nothing.
 * @param {Form} form @param {string} there its page
 */
export function alreadyThere(form, there) {
  const slug = form.no instanceof Refusal ? form.no.slug : '';
  const waits = slug === 'waits-already';
  if (!waits && !slug.endsWith('-id-taken')) return undefined;
  const another = async () => {
    form.another();
    await form.keep();
  };
  return html`<p>${waits ? msg('It waits on this phone as it was before you changed it here.') : msg('It reached us earlier, before you changed it here.')}</p>
    <p><a class="tap" href=${waits ? '/waiting' : there}>${waits ? msg('See what waits') : msg('See what we have')}</a></p>
    <p><button class="link" type="button" @click=${another}>${msg('Make this another one')}</button>${msg(', or')}
    <button class="link" type="button" @click=${() => form.forget()}>${msg('throw this away')}</button></p>`;
}

/**
 * The button that sends; while it sends, how far it is and a way to stop.
 * @param {Form} form
 * @param {string} words
 * @param {{ kind?: 'secondary' | 'warning' }} [how] secondary where another button is the page's first, a warning for what cannot be undone
 */
export function sendButton(form, words, { kind } = {}) {
  if (form.sending) {
    const { percent, stop } = form.sending;
    return html`<div class="sending">
      <p id="sending-words" role="status">${percent < 100 ? msg('Sending…') : msg('Sent. Waiting for the answer…')}</p>
      <progress max="100" value=${percent} aria-labelledby="sending-words"></progress>
      <button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${stop}>${msg('Stop sending')}</button>
    </div>`;
  }
  const said = form.no ? inWords(form.no) : undefined;
  if (said?.signIn || said?.signOut) return nothing;
  return html`<button class=${`nhsuk-button${kind ? ` nhsuk-button--${kind}` : ''}`} type="submit">
    ${said?.again ? msg('Try again') : words}
  </button>`;
}
