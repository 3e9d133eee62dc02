import { msg, str } from '@lit/localize';
import { html, nothing, render } from 'lit';
import { NotReached, Refusal } from '../web/api.js';
import { listen, waiting } from '../web/outbox.js';
import { serve } from '../web/sending.js';
import { doubtMe, lastHere, me, sureOfMe } from './me.js';

/** @param {number} many */
const things = (many) => (many === 1 ? msg('1 thing') : msg(str`${many} things`));

/** How much waits on this phone, at the top of every page. */
async function draw() {
  const place = document.getElementById('waiting');
  if (!place) return;
  const person = await me().then(
    ({ id }) => id,
    (no) => (no instanceof Refusal && no.status === 401 ? undefined : lastHere()),
  );
  const all = person ? await waiting(person).catch(() => []) : [];
  const bad = all.filter(({ state }) => state === 'refused').length;
  render(
    all.length
      ? html`<p class="note"><a href="/waiting">${bad ? msg(str`${things(bad)} could not be sent`) : msg(str`${things(all.length)} not sent yet`)}</a></p>`
      : nothing,
    place,
  );
}

/** The outbox goes on by itself while a page is open, and says how much there is in it. */
export function watchOutbox() {
  listen(() => void draw());
  void draw();
  void serve(async () => {
    doubtMe();
    const who = await sureOfMe();
    if (!who) throw new NotReached();
    return who.id;
  });
}
