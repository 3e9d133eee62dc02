import { AccessChanged, AccessEnded, whyNot } from './budget/access-ended.js';
import { drawFoot } from './budget/foot.js';
import { drawHeader } from './people/header.js';
import { doubtMe, lastFirst, lastHere, me, remember, sureOfMe } from './people/me.js';
import { missing, routes } from './routes.js';
import { askAhead, endAhead, lookIntoEachNo, NotReached, readThrough } from './web/api.js';
import { follow, match } from './web/router.js';
import { language, speak } from './words/language.js';
import './web/missing-page.js';

/** @typedef {HTMLElement & { here: import('./web/router').Here, ready?: Promise<void>, refresh?: () => Promise<void>, no?: unknown, updateComplete: Promise<unknown> }} PageElement */

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
document.getElementById('welsh')?.addEventListener('click', () => speak('cy'));

// After a release an open page's next part may be gone from the server; once, and not where nothing else would come.
addEventListener('vite:preloadError', (e) => {
  const comes = navigator.onLine || navigator.serviceWorker?.controller;
  if (!comes || sessionStorage.getItem('reloaded')) return;
  e.preventDefault();
  sessionStorage.setItem('reloaded', 'yes');
  location.reload();
});

const seen = () => import('./web/seen.js').catch(() => undefined);
readThrough(async (path, asking) => {
  asking.catch(() => {});
  const past = await seen();
  return past ? past.through({ me, sure: sureOfMe, last: lastHere }, path, asking) : asking;
});

/** @param {import('./web/router').Here} here @returns {Promise<PageElement>} */
async function pageFor(here) {
  try {
    await here.route.load();
    sessionStorage.removeItem('reloaded');
    return /** @type {PageElement} */ (document.createElement(here.route.tag));
  } catch {
    const page = /** @type {PageElement} */ (document.createElement(missing.tag));
    page.no = new NotReached();
    return page;
  }
}

let latest = 0;
/** @type {PageElement | undefined} */
let shown;

// whichever piece of the page heard that our access has ended, the whole page says so
lookIntoEachNo(async (no, path) => {
  const said = await whyNot(no, path);
  const page = shown;
  const ours = said instanceof AccessEnded || said instanceof AccessChanged ? said.budget : undefined;
  if (page && ours && page.here.params.b === ours) {
    if (said instanceof AccessEnded) page.no = said;
    void drawHeader(page.here);
    void drawFoot(page.here);
  }
  return said;
});

// what is shown from before is asked for again
addEventListener('answered', () => {
  doubtMe();
  void shown?.refresh?.();
});

/** A newer version that waits is used before anything has begun here. */
async function makesWay() {
  const { serviceWorker } = navigator;
  const waiting = serviceWorker?.controller && (await serviceWorker.getRegistration())?.waiting;
  return waiting ? (await import('./web/newer.js')).makesWay(waiting) : false;
}

/** The first page has what it asked for. */
let drawn = () => {};
const isDrawn = new Promise((so) => {
  drawn = () => so(undefined);
});

/** @param {URL} url @param {boolean} first */
async function show(url, first) {
  const turn = ++latest;
  if (!first) {
    doubtMe();
    void seen().then((past) => past?.forgetOld());
  }
  const here = match(routes, url) ?? { route: missing, params: {}, query: url.searchParams, path: url.pathname };
  const page = await pageFor(here);
  if (turn !== latest) return;
  page.here = here;
  shown = page;
  document.title = `${here.route.title()} – OpenPHB`;
  const main = /** @type {HTMLElement} */ (document.getElementById('main'));
  main.replaceChildren(page);
  void drawHeader(here);
  void drawFoot(here);
  if (here.params.b)
    me().then(
      (who) => remember(who, here.params.b),
      () => {},
    );
  await page.ready;
  if (turn !== latest) return;
  drawn();
  if (first) return;
  await page.updateComplete;
  const heading = main.querySelector('h1') ?? main;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

makesWay()
  .catch(() => false)
  .then(async (gone) => {
    if (gone) return;
    if (language() === 'cy') await (await import('./words/welsh.js')).ready;
    me().catch(() => {}); // asked at once; each page says for itself if it fails
    const budget = lastFirst(location.pathname);
    if (budget) askAhead(`${budget}/balance`);
    void isDrawn.then(endAhead);
    follow(show);
    if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded));
    (await import('./people/waiting-note.js')).watchOutbox();
    if (!import.meta.env.PROD) return;
    await isDrawn; // the files of all the other pages are not for this one to wait for
    (await import('./web/newer.js')).keepPages().catch(() => {}); // a private window keeps nothing
  });
