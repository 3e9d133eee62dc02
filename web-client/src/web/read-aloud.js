import { msg } from '@lit/localize';
import { html } from 'lit';
import { language } from '../words/language.js';
import { Light } from './page.js';

/** What is pressed or drawn, not read. */
const notRead = 'read-aloud, button, form, .not-printed, [aria-hidden=true]';

/** @param {Element | null} one */
const isDrawn = (one) => Boolean(one && (one.checkVisibility?.() ?? true));

/** What is to be said of a part of the page, a sentence at a time: a browser may fall silent in a long one. @param {Element} part */
export function sentencesOf(part) {
  /** @type {Map<Element, string>} */
  const pieces = new Map();
  const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    let block = text.parentElement;
    if (!block || block.closest(notRead) || !isDrawn(block)) continue;
    while (block !== part && block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    pieces.set(block, `${pieces.get(block) ?? ''}${text.nodeValue}`);
  }
  return [...pieces.values()]
    .flatMap((words) =>
      words
        .replace(/\s+/g, ' ')
        .replace(/([.!?]) /g, '$1\n')
        .split('\n'),
    )
    .map((words) => words.trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** A voice of our language that is on this device, British if there is one: no other is given what a page says. @param {SpeechSynthesisVoice[]} voices */
export function voiceHere(voices, tongue = language()) {
  const here = voices.filter(
    ({ localService, lang }) => localService && lang.split(/[-_]/)[0].toLowerCase() === tongue,
  );
  return here.find(({ lang }) => /[-_]GB/i.test(lang)) ?? here[0];
}

/** Reads a part of the page aloud, and stops when asked or when the page is left. */
class ReadAloud extends Light {
  static properties = { region: { attribute: false }, reading: { state: true }, silent: { state: true } };

  constructor() {
    super();
    /** What to read; where it stands, else. @type {string | undefined} */
    this.region = undefined;
    this.reading = false;
    /** There is no voice to read with. */
    this.silent = false;
    /** What is being said. A browser may forget to say that it ended if nobody holds it. @type {SpeechSynthesisUtterance[]} */
    this.saying = [];
  }

  connectedCallback() {
    super.connectedCallback();
    speechSynthesis.getVoices(); // some browsers begin to load them only now
    addEventListener('pagehide', this.stop);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  start = () => {
    const voice = voiceHere(speechSynthesis.getVoices());
    const part = this.region ? document.querySelector(this.region) : this.parentElement;
    this.silent = !voice;
    if (!voice || !part) return;
    speechSynthesis.cancel();
    const saying = sentencesOf(part).map((words) =>
      Object.assign(new SpeechSynthesisUtterance(words), { lang: `${language()}-GB`, voice }),
    );
    const over = () => {
      if (this.saying === saying) this.reading = false;
    };
    for (const [n, one] of saying.entries()) {
      one.onerror = over;
      if (n === saying.length - 1) one.onend = over;
    }
    this.saying = saying;
    this.reading = true;
    for (const one of saying) speechSynthesis.speak(one);
  };

  stop = () => {
    if (!this.reading) return;
    this.reading = false;
    this.saying = [];
    speechSynthesis.cancel();
  };

  render() {
    return html`<button class="link" type="button" @click=${this.reading ? this.stop : this.start}>${this.reading ? msg('Stop reading') : msg('Read aloud')}</button>
      <span role="status">${this.silent ? msg('This phone has no English voice to read with.') : ''}</span>`;
  }
}
customElements.define('read-aloud', ReadAloud);
