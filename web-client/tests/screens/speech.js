/**
 * A browser that can speak and notes what it says, each sentence until `finish`.
 * @param {import('@playwright/test').Page} page
 * @param {{ name: string, lang: string, localService: boolean }[]} [voices]
 */
export const speaking = (page, voices = british) =>
  page.addInitScript((voices) => {
    /** @type {any[]} */
    const queue = [];
    /** @type {any} */
    const noted = { said: [], voices: [], cancelled: 0 };
    noted.finish = () => {
      for (const one of queue.splice(0)) one.onend?.();
    };
    const speechSynthesis = {
      getVoices: () => voices,
      speak: (/** @type {any} */ one) => {
        queue.push(one);
        noted.said.push(one.text);
        noted.voices.push(`${one.voice.name}, ${one.lang}`);
      },
      cancel: () => {
        noted.cancelled++;
        for (const one of queue.splice(0)) setTimeout(() => one.onerror?.());
      },
    };
    class SpeechSynthesisUtterance {
      /** @param {string} text */
      constructor(text) {
        this.text = text;
      }
    }
    for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance, noted }))
      Object.defineProperty(window, name, { value });
  }, voices);

const british = [
  { name: 'Far away', lang: 'en-GB', localService: false },
  { name: 'American', lang: 'en-US', localService: true },
  { name: 'British', lang: 'en_GB', localService: true },
];

/** @typedef {{ said: string[], voices: string[], cancelled: number }} Noted */

/** What was said on this page so far. @param {import('@playwright/test').Page} page @returns {Promise<Noted>} */
export const noted = (page) => page.evaluate(() => /** @type {any} */ (window).noted);

/** All that was begun has been said. @param {import('@playwright/test').Page} page @returns {Promise<void>} */
export const finish = (page) => page.evaluate(() => /** @type {any} */ (window).noted.finish());
