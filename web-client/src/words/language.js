const key = 'language'; // not “openphb …”, which goes with whoever signs out

/** @typedef {'en' | 'cy'} Language English, or Welsh */

/** A browser may keep nothing at all. */
function chosen() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What was chosen on this phone; else what its browser asks for first. @returns {Language} */
export const language = () => (/^cy\b/.test(chosen() ?? globalThis.navigator?.language ?? '') ? 'cy' : 'en');

/** From now on, on this phone. The page begins again; what is typed is kept. @param {Language} next */
export function speak(next) {
  localStorage.setItem(key, next);
  location.reload();
}
