import { msg } from '@lit/localize';
import { html, render } from 'lit';

/** Set while a page that has just started makes way for a newer one, so that it does so once. */
const madeWay = 'made way';
const HOUR_MS = 3_600_000;
/** Longer than a form waits before it writes down what was typed. */
const KEEPING_MS = 300;
/** A browser puts the change off for up to half a minute if the page asks for something meanwhile. */
const PATIENCE_MS = 1_000;

let going = false;
let lookedAt = Date.now();

const pause = (/** @type {number} */ ms) => new Promise((over) => setTimeout(() => over(false), ms));

/** @param {ServiceWorker} waiting */
function takesOver(waiting) {
  const { serviceWorker } = navigator;
  const came = new Promise((over) =>
    serviceWorker.addEventListener('controllerchange', () => over(true), { once: true }),
  );
  going = true;
  waiting.postMessage('take over');
  return Promise.race([came, pause(PATIENCE_MS)]).finally(() => {
    going = false;
  });
}

/**
 * Before a page has begun it makes way for a newer version: nothing can have been typed yet. Once in a row.
 * @param {ServiceWorker} waiting
 */
export async function makesWay(waiting) {
  if (sessionStorage.getItem(madeWay)) return false;
  sessionStorage.setItem(madeWay, 'yes');
  if (!(await takesOver(waiting))) return false;
  location.reload();
  return true;
}

/** Keeps the pages on this phone, and says so when there is a newer version. */
export async function keepPages() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const kept = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', () => {
    if (kept && !going) offer(); // another tab took the newer one
  });
  const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  if (registration.waiting) offer(registration.waiting);
  else sessionStorage.removeItem(madeWay);
  const watch = () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && serviceWorker.controller) offer(coming);
    });
  };
  watch();
  registration.addEventListener('updatefound', watch);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < HOUR_MS) return;
    lookedAt = Date.now();
    registration.update().catch(() => {}); // no signal: the next time
  });
}

/** @param {ServiceWorker} [waiting] */
async function use(waiting) {
  await pause(KEEPING_MS);
  if (waiting?.state === 'installed') await takesOver(waiting);
  sessionStorage.removeItem(madeWay);
  location.reload(); // if it is still put off, the page makes way as it starts
}

/** @param {ServiceWorker} [waiting] */
function offer(waiting) {
  const place = document.getElementById('newer');
  if (!place) return;
  render(
    html`<p class="note"><span>${msg('There is a newer OpenPHB. What you typed is kept.')}</span>
      <button class="link" type="button" @click=${() => use(waiting)}>${msg('Use it now')}</button></p>`,
    place,
  );
}
