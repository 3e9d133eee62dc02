import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

/** What one can add to the password, by the word that the way back from it says. */
const ways = ['passkey', 'security-key'];

/** @type {Record<string, Record<string, string>>} */
const words = {
  passkey: {
    added: msg('Next time you can sign in with your face, finger or phone PIN. Your password still works.'),
    cancelled: msg('You stopped, so nothing was set up. You sign in as before.'),
    failed: msg('It was not set up. You sign in as before, and you can try again.'),
  },
  'security-key': {
    added: msg('Next time you are asked for your code, choose “Use something else” and touch your key.'),
    cancelled: msg('You stopped, so your key was not added. You sign in as before.'),
    failed: msg('Your key was not added. You sign in as before, and you can try again.'),
  },
};

/** What became of it, for whoever comes back from adding one. @param {URLSearchParams} query */
export function outcome(query) {
  const way = ways.find((name) => query.has(name));
  const word = query.get(way ?? '') ?? '';
  const said = words[way ?? '']?.[word];
  if (!said) return nothing;
  return word === 'added'
    ? html`<div class="done" role="status" tabindex="-1"><p><b>${msg('That worked.')}</b> ${said}</p></div>`
    : html`<div class="note" role="status" tabindex="-1"><p>${said}</p></div>`;
}

/** How one signs in without a password, and for staff what can stand in the place of their code. @param {boolean} staff */
export const waysIn = (staff) => html`<section class="ways-in" aria-labelledby="signing-in">
  <h2 id="signing-in">${msg('Sign in with your face, finger or phone PIN')}</h2>
  <p>${msg('Set this up once. Then you sign in here the way you unlock your phone or computer.')}</p>
  <p>${msg('It is called a passkey. We never see your face, your finger or your PIN: they stay on your phone. Your password still works.')}</p>
  ${staff ? html`<p>${msg('At work it counts as both steps: it stands for your password and your code.')}</p>` : nothing}
  <p><a class="nhsuk-button nhsuk-button--secondary" href="/auth/passkey">${msg(html`Set it up<span class="nhsuk-u-visually-hidden"> to sign in with your face, finger or phone PIN</span>`)}</a></p>
  ${staff ? securityKey : nothing}
</section>`;

const securityKey = html`<h2>${msg('Use a security key for your second step')}</h2>
  <p>${msg('It is a small key that you plug in, or hold to your phone. You touch it after your password, in place of your code.')}</p>
  <p><a class="nhsuk-button nhsuk-button--secondary" href="/auth/security-key">${msg('Add a security key')}</a></p>`;
