import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { clockTime } from '../time/dates.js';
import { NotReached, Refusal } from './api.js';

const here = () => encodeURIComponent(location.pathname + location.search);

/** @param {string} [to] where one comes back to; here, else */
export const signIn = (to) => `/auth/login?to=${to ? encodeURIComponent(to) : here()}`;

/** Whoever has no account yet opens one, and then says which code they were given. */
export const createAccount = '/auth/login?prompt=create&to=%2Fcode';

/**
 * What went wrong, in words, and what to do now.
 * @param {unknown} no
 * @returns {{ title: string, words: string, again?: boolean, signIn?: boolean, signOut?: boolean }}
 */
export function inWords(no) {
  if (no instanceof NotReached) {
    return {
      title: msg('We cannot reach OpenPHB'),
      words: msg('Your phone may have no signal just now. Wait a moment, then try again.'),
      again: true,
    };
  }
  if (!(no instanceof Refusal)) {
    return {
      title: msg('Sorry, something went wrong'),
      words: msg('It is our mistake, not yours. Please try again.'),
      again: true,
    };
  }
  if (no.status === 401) {
    return {
      title: msg('Please sign in'),
      words: msg('You are signed out. Sign in and you come back to this page.'),
      signIn: true,
    };
  }
  if (no.slug === 'strong-sign-in-needed') {
    return {
      title: msg('Sign in with your code'),
      words: msg(
        'People who work here sign in with a password and a code, or with a passkey. Then you come back to this page.',
      ),
      signIn: true,
    };
  }
  if (no.slug === 'signed-in-as-someone-else') {
    return {
      title: msg('Someone else is signed in on this phone'),
      words: msg('So nothing was sent, and nothing is lost. Sign out, then sign in as yourself.'),
      signOut: true,
    };
  }
  if (no.more) return { title: no.problem.title ?? '', words: no.message };
  if (no.status === 403) return { title: msg('You cannot do this'), words: no.message };
  if (no.status === 404) {
    return {
      title: msg('We cannot find this page'),
      words: msg('It may have moved, or it may not be yours to see. Check the address, or go back to the start.'),
    };
  }
  if (no.status === 412) {
    return {
      title: msg('This has changed'),
      words: msg('Someone changed it after you opened it. Look at it again first.'),
      again: true,
    };
  }
  if (no.status === 429) {
    return {
      title: msg('Too many tries'),
      words: no.tryAt
        ? msg(str`Please try again at ${clockTime(no.tryAt)}.`)
        : msg('Please wait a while, then try again.'),
      again: true,
    };
  }
  if (no.status >= 500) {
    return {
      title: msg('OpenPHB is not working just now'),
      words: msg('Nothing is lost. Please try again in a few minutes.'),
      again: true,
    };
  }
  return { title: no.problem.title ?? msg('This was not accepted'), words: no.message };
}

/** In the place of a whole page. @param {unknown} no @param {() => void} again */
export function trouble(no, again) {
  const said = inWords(no);
  const number = no instanceof Refusal && no.status >= 500 ? no.problem.instance : undefined;
  return html`<h1>${said.title}</h1>
    <p>${said.words}</p>
    ${no instanceof Refusal ? (no.more ?? nothing) : nothing}
    ${said.signIn ? html`<p><a class="nhsuk-button" href=${signIn()}>${msg('Sign in')}</a></p>` : nothing}
    ${said.signOut ? html`<p><a class="nhsuk-button" href="/sign-out?keep">${msg('Sign out')}</a></p>` : nothing}
    ${said.again ? html`<p><button class="nhsuk-button" type="button" @click=${again}>${msg('Try again')}</button></p>` : nothing}
    ${said.signIn ? nothing : html`<p><a class="tap" href="/">${msg('Go to the start')}</a></p>`}
    ${number ? html`<p class="quiet">${msg(html`If you phone us about this, say the number ${number}.`)}</p>` : nothing}`;
}
