import { msg } from '@lit/localize';
import { html, nothing, render } from 'lit';
import { lastUsed, may, me, mine } from './me.js';

/** @typedef {import('../web/shapes').Me} Me */
/** @typedef {import('../web/shapes').MyBudget} MyBudget */

/** Where one can go, by what one may do. @param {Me} who @param {string | undefined} budget */
export function places(who, budget) {
  const own = budget ? mine(who, budget) : undefined;
  const staff = Boolean(who.staff) && !own;
  /** @type {{ href: string, words: string }[]} */
  const list = [];
  if (staff) {
    list.push(
      { href: '/queue', words: msg('Queue') },
      { href: '/search', words: msg('Search') },
      { href: '/team', words: msg('Team') },
    );
    if (who.budgets.length) list.push({ href: '/people', words: msg('People I help') });
  }
  if (own) {
    const b = `/budgets/${own.id}`;
    list.push({ href: b, words: msg('Home') });
    if (may(own, 'see-own-receipts')) {
      list.push({ href: `${b}/receipts`, words: may(own, 'see-receipts') ? msg('Receipts') : msg('What I sent') });
    }
    if (may(own, 'see-requests')) list.push({ href: `${b}/requests`, words: msg('Requests') });
    if (may(own, 'see-budget'))
      list.push({ href: `${b}/plan`, words: own.role === 'holder' ? msg('My plan') : msg('Plan') });
  }
  return list;
}

/** Whom one helps, always in sight, and the way to the others. @param {Me} who @param {MyBudget | undefined} own */
function helping(who, own) {
  if (!own) return nothing;
  const others = who.budgets.length > 1 || who.staff;
  if (own.role === 'holder' && !others) return nothing;
  const whose =
    own.role === 'holder'
      ? msg(html`Your budget: <b>${own.name}</b>`)
      : msg(html`You are helping <b>${own.holder}</b>`);
  return html`<div class="whose-row"><p class="whose nhsuk-width-container">
    <span>${whose}</span>
    ${who.staff ? html`<a href="/queue">${msg('Go to my queue')}</a>` : nothing}
    ${others ? html`<a href="/people">${msg(html`Change<span class="nhsuk-u-visually-hidden"> who or what you are looking at</span>`)}</a>` : nothing}
  </p></div>`;
}

/** @param {{ href: string }} place @param {string} path */
const current = ({ href }, path) =>
  path === href ? 'page' : path.startsWith(`${href}/`) && !/^\/budgets\/[^/]+$/.test(href) ? 'true' : nothing;

/** @param {HTMLElement} who @param {HTMLElement} row @param {Me | undefined} person @param {import('../web/router').Here} here */
function draw(who, row, person, here) {
  const path = here.path.split('?')[0];
  render(person ? html`<span>${person.name}</span> <a href="/sign-out">${msg('Sign out')}</a>` : nothing, who);
  if (!person) {
    render(nothing, row);
    return;
  }
  const budget = here.params.b ?? (person.staff ? undefined : lastUsed(person)?.id);
  const list = places(person, budget);
  render(
    html`${
      list.length
        ? html`<nav class="places" aria-label=${msg('Main')}><ul class="nhsuk-width-container">
            ${list.map((place) => html`<li><a href=${place.href} aria-current=${current(place, path)}>${place.words}</a></li>`)}
          </ul></nav>`
        : nothing
    }
      ${helping(person, budget ? mine(person, budget) : undefined)}`,
    row,
  );
}

/** Draws the top of the page for where we are. @param {import('../web/router').Here} here */
export async function drawHeader(here) {
  const who = document.getElementById('who');
  const row = document.getElementById('places');
  if (!who || !row) return;
  let person;
  try {
    person = await me();
  } catch {
    // signed out or not reached: the page itself says so
  }
  draw(who, row, person, here);
}
