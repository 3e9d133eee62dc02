import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * Keeps the pages themselves on the phone, so that they open without a network. It never answers for the API: what was read is
 * kept by the page, under the person's id (web/seen.js).
 */
const worker = /** @type {any} */ (self); // TypeScript's words for a page and for a worker exclude each other
const pages = new PrecacheController();
// @ts-expect-error the build writes the list of files here
pages.addToCacheList(self.__WB_MANIFEST);

/** The files of the version before, for pages that are still open. */
const BEFORE = 'openphb files of the version before';

worker.addEventListener('install', (/** @type {any} */ e) => void pages.install(e));
worker.addEventListener('activate', (/** @type {any} */ e) => e.waitUntil(takeOver(e)));
worker.addEventListener('message', (/** @type {MessageEvent} */ { data }) => {
  if (data === 'take over') worker.skipWaiting(); // never by itself: a page goes on with its own version's files
});

/** @param {any} e */
async function takeOver(e) {
  await caches.delete(BEFORE);
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length) await setAside();
  await pages.activate(e);
  await worker.clients.claim();
}

async function setAside() {
  const [now, before] = await Promise.all([caches.open(pages.strategy.cacheName), caches.open(BEFORE)]);
  for (const file of await now.keys()) {
    const answer = pages.getCacheKeyForURL(file.url) ? undefined : await now.match(file);
    if (answer && isAsset(new URL(file.url))) await before.put(file, answer);
  }
}

const isAsset = (/** @type {URL} */ url) => url.pathname.startsWith('/assets/');

registerRoute(new PrecacheRoute(pages, { cleanURLs: false }));
registerRoute(
  new NavigationRoute(pages.createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(api|auth|q|openapi)(\/|$)/, /\.\w+$/],
  }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isAsset(url),
  async ({ request }) => (await caches.match(request, { cacheName: BEFORE })) ?? fetch(request),
);
