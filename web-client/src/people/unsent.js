import { html } from 'lit';

/** @param {string} place */
const inPlan = (place) => place.endsWith('/plan/write');

/** @param {string} place */
const what = (place) =>
  place.includes('/receipts/') ? 'a receipt' : place.includes('/people/') ? 'to let someone in' : 'to ask something';

/** What was begun on this phone and not sent, each with the way back to it. @param {string[]} places */
export const notYetSent = (places) =>
  places.map(
    (place) => html`<p class="note">
      ${inPlan(place) ? 'Something you wrote in the plan is on this device only.' : `You began ${what(place)} and have not sent it.`} <a href=${place}>Go on with it</a>
    </p>`,
  );
