const key = 'openphb language';

/** @typedef {'en' | 'cy'} Language English, or Welsh */

/** What was chosen on this phone; else what its browser asks for first. @returns {Language} */
export function language() {
  const chosen = localStorage.getItem(key) ?? navigator.language;
  return /^cy\b/.test(chosen) ? 'cy' : 'en';
}

/** From now on, on this phone. The page begins again: what is typed is kept. @param {Language} chosen */
export function speak(chosen) {
  localStorage.setItem(key, chosen);
  location.reload();
}
