import { html } from 'lit';
import { msg, str } from '../words/words.js';

/** @param {string} place */
const inPlan = (place) => place.endsWith('/plan/write');

/** @param {string} place */
const what = (place) =>
  place.includes('/receipts/')
    ? msg('a receipt')
    : place.includes('/people/')
      ? msg('to let someone in')
      : msg('to ask something');

/** What was begun on this phone and not sent, each with the way back to it. @param {string[]} places */
export const notYetSent = (places) =>
  places.map(
    (place) => html`<p class="note">
      ${inPlan(place) ? msg('Something you wrote in the plan is on this device only.') : msg(str`You began ${what(place)} and have not sent it.`)} <a href=${place}>${msg('Go on with it')}</a>
    </p>`,
  );
