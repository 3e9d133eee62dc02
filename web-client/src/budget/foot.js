import { msg } from '@lit/localize';
import { html, nothing, render } from 'lit';
import { lastUsed, me, mine } from '../people/me.js';
import { shown } from '../people/simply.js';
import { contactLine } from './contact.js';
import { ifYouDisagree } from './local-texts.js';

const reach = () =>
  html`<p class="ways"><a href="/preferences">${msg('How we reach you and how you sign in')}</a> <a href="/device">${msg('What this phone keeps')}</a></p>`;

/** Whom to ask, at the foot of every page of one's own; the first screen says it at length; and whom to turn to when one
 * does not agree. @param {import('../web/router').Here} here */
export async function drawFoot(here) {
  const foot = document.getElementById('whom');
  if (!foot) return;
  try {
    const person = await me();
    const budget = here.params.b ? mine(person, here.params.b) : person.staff ? undefined : lastUsed(person);
    const first = here.path === `/budgets/${budget?.id}` && shown(person.id) !== 'simply';
    const said = first || (person.staff && !budget);
    render(
      html`${said ? nothing : contactLine(budget?.contact)} ${ifYouDisagree(budget?.localTexts)} ${reach()}`,
      foot,
    );
  } catch {
    render(contactLine(undefined), foot);
  }
}
