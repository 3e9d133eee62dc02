import { msg } from '@lit/localize';
import { html } from 'lit';

/** @param {string} place */
function words(place) {
  if (place.endsWith('/plan/write')) return msg('Something you wrote in the plan is on this device only.');
  if (place.includes('/receipts/')) return msg('You began a receipt and have not sent it.');
  if (place.includes('/people/')) return msg('You began to let someone in and have not sent it.');
  return msg('You began to ask something and have not sent it.');
}

/** What was begun on this phone and not sent, each with the way back to it. @param {string[]} places */
export const notYetSent = (places) =>
  places.map(
    (place) => html`<p class="note">
      ${words(place)} <a href=${place}>${msg('Go on with it')}</a>
    </p>`,
  );
