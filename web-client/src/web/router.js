/**
 * @typedef {{ path: string, tag: string, title: () => string, load: () => Promise<unknown>, states: string[] }} Route
 * @typedef {{ route: Route, params: Record<string, string>, query: URLSearchParams, path: string }} Here
 */

/** `/budgets/:b` as a regular expression with names (URLPattern is not everywhere yet). @param {string} path */
const pattern = (path) => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`);

/** @param {Route[]} routes @param {URL} url @returns {Here | undefined} */
export function match(routes, url) {
  for (const route of routes) {
    const found = pattern(route.path).exec(url.pathname);
    if (!found) continue;
    const params = Object.fromEntries(Object.entries(found.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)]));
    return { route, params, query: url.searchParams, path: url.pathname + url.search };
  }
  return undefined;
}

/** @type {(url: URL, how: { replace?: boolean }) => void} */
let move = (url) => location.assign(url);

/** @param {string} path @param {{ replace?: boolean }} [how] */
export const go = (path, how = {}) => move(new URL(path, location.origin), how);

const ours = (/** @type {URL} */ url) =>
  url.origin === location.origin && !url.pathname.startsWith('/api/') && !url.pathname.startsWith('/auth/');

/**
 * Follows links, the back button and `go`, each to `show`. The Navigation API where there is one, because it puts the
 * scroll back after the page has loaded; else clicks and the history.
 * @param {(url: URL, first: boolean) => Promise<void>} show
 */
export function follow(show) {
  // TypeScript 5 does not know the Navigation API
  const navigation = /** @type {any} */ (window).navigation;
  if (navigation) {
    move = (url, { replace }) => {
      const { committed, finished } = navigation.navigate(url.href, { history: replace ? 'replace' : 'auto' });
      for (const overtaken of [committed, finished]) overtaken.catch(() => {});
    };
    navigation.addEventListener('navigate', (/** @type {any} */ e) => {
      const url = new URL(e.destination.url);
      const left =
        !e.canIntercept || e.navigationType === 'reload' || e.hashChange || e.downloadRequest !== null || e.formData;
      if (left || !ours(url)) return;
      e.intercept({ focusReset: 'manual', scroll: 'after-transition', handler: () => show(url, false) });
    });
  } else {
    move = (url, { replace }) => {
      history[replace ? 'replaceState' : 'pushState'](null, '', url);
      void show(url, false).then(() => scrollTo(0, 0));
    };
    addEventListener('popstate', () => void show(new URL(location.href), false));
    document.addEventListener('click', (e) => {
      const link = e.target instanceof Element ? e.target.closest('a') : null;
      if (!link || e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      const url = new URL(link.href, location.href);
      if (link.target || link.download || !ours(url) || (url.hash && url.pathname === location.pathname)) return;
      e.preventDefault();
      move(url, {});
    });
  }
  void show(new URL(location.href), true);
}
