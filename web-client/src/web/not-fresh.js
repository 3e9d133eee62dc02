import { msg } from '@lit/localize';
import { html, nothing, render } from 'lit';
import { longMoment } from '../time/dates.js';

/** The oldest answer on the page that is from before; who one is counts only where nothing else is shown. @type {{ figures?: number, me?: number }} */
let old = {};

/** @param {number} at @param {boolean} me @param {boolean} noSignal */
export function markOld(at, me, noSignal) {
  if (me) old.me = at;
  else old.figures = Math.min(at, old.figures ?? at);
  draw(noSignal);
}

/** This page was asked for again already. */
let again = false;

/** Another page begins. */
export function forgetOld() {
  again = false;
  old = {};
  draw(false);
}

/** An answer came after all: a page that shows what is old asks again, once, so that a slow API is not asked for ever. */
export function cameAfterAll() {
  if (again || (old.figures ?? old.me) === undefined) return;
  forgetOld();
  again = true;
  dispatchEvent(new Event('answered'));
}

addEventListener('online', () => {
  again = false;
  cameAfterAll();
});

/** @param {boolean} noSignal */
function draw(noSignal) {
  const place = document.getElementById('not-fresh');
  const at = old.figures ?? old.me;
  if (!place) return;
  render(
    at === undefined
      ? nothing
      : html`<p class="note"><span>${msg(html`<b>${noSignal ? msg('No signal.') : msg('OpenPHB does not answer just now.')}</b> This is what we knew on ${longMoment(new Date(at).toISOString())}.`)}</span> <a href=${location.href}>${msg('Try again')}</a></p>`,
    place,
  );
}
