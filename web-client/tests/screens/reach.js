/** @typedef {import('@playwright/test').Page} Page */

/**
 * What is less than 44 px high, of what one taps. A link in the midst of a sentence is as high as its line (WCAG 2.5.8 lets it be).
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const tooSmall = (page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
    /** @param {Element} one */
    const inSentence = (one) => {
      if (!getComputedStyle(one).display.startsWith('inline')) return false;
      let block = one.parentElement;
      while (block?.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const around = (block?.textContent ?? '').replace(one.textContent ?? '', '');
      return one.matches('a') && /\p{L}{2}/u.test(around);
    };
    /** A box or a ring is tapped on its words too. @param {Element} one */
    const height = (one) => {
      const label = one.matches('[type=radio], [type=checkbox]') ? one.nextElementSibling : null;
      const drawn = one.matches('[type=file]') ? (one.nextElementSibling ?? one) : one;
      return Math.max(drawn.getBoundingClientRect().height, label?.getBoundingClientRect().height ?? 0);
    };
    return [...all]
      .filter((one) => one.checkVisibility() && !one.matches('.nhsuk-skip-link') && !inSentence(one))
      .filter((one) => height(one) < 43.5)
      .map((one) => `${height(one).toFixed(0)} px: ${one.outerHTML.slice(0, 90)}`);
  });

/**
 * What the keyboard comes to and one cannot see that it has: nothing changes about it, it is outside the window, or something
 * lies on it (WCAG 2.4.7 and 2.4.11).
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const unseenFocus = (page) =>
  page.evaluate(() => {
    const all = /** @type {HTMLElement[]} */ ([
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ]).filter((one) => one.checkVisibility() && !one.matches(':disabled') && !one.closest('[inert]'));
    const looks = (/** @type {Element | null} */ one, /** @type {string} */ part = '') => {
      if (!one) return '';
      const { outline, boxShadow, backgroundColor, borderColor, color } = getComputedStyle(one, part);
      return [outline, boxShadow, backgroundColor, borderColor, color].join();
    };
    const sign = (/** @type {Element} */ one) =>
      [
        looks(one),
        looks(one.firstElementChild),
        looks(one.nextElementSibling),
        looks(one.nextElementSibling, '::before'),
      ].join(';');
    /** @type {string[]} */
    const unseen = [];
    for (const one of all) {
      const say = (/** @type {string} */ why) => unseen.push(`${why}: ${one.outerHTML.slice(0, 90)}`);
      /** @type {HTMLElement} */ (document.activeElement)?.blur();
      const before = sign(one);
      one.focus();
      if (document.activeElement !== one) {
        say('takes no focus');
        continue;
      }
      if (sign(one) === before) say('looks the same');
      const drawn = one.matches('[type=file]') ? (one.nextElementSibling ?? one) : one;
      const box = drawn.getBoundingClientRect();
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      if (right <= left || bottom <= top) {
        say(`outside the window (${box.left}, ${box.top})`);
        continue;
      }
      const lines = [...drawn.getClientRects()].filter((line) => line.bottom > 0 && line.top < innerHeight);
      const points = [...lines, { left, right, top, bottom }].map((line) => [
        (Math.max(left, line.left) + Math.min(right, line.right)) / 2,
        (Math.max(top, line.top) + Math.min(bottom, line.bottom)) / 2,
      ]);
      const isOurs = (/** @type {Element | null} */ hit) =>
        hit !== null &&
        (drawn.contains(hit) || hit.contains(drawn) || hit === one.nextElementSibling || one.contains(hit));
      if (!points.some(([x, y]) => isOurs(document.elementFromPoint(x, y)))) say('something lies on it');
    }
    return unseen;
  });

/** The spacing that WCAG 1.4.12 names. The page's own rules let no style element in; a sheet that is made in the page may come. @param {Page} page */
export const spaceOut = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Takes the spacing away again. @param {Page} page */
export const spaceIn = (page) =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });

/**
 * Words that are cut off, or that lie on other words.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const lostWords = (page) =>
  page.evaluate(() => {
    const onPurpose = '.nhsuk-u-visually-hidden, .nhsuk-skip-link, .request-row__words, svg, textarea, input';
    /** @type {string[]} */
    const lost = [];
    for (const one of document.body.querySelectorAll('*')) {
      if (!one.checkVisibility() || one.closest(onPurpose) || !one.textContent?.trim()) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      const cut =
        (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1) ||
        (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1);
      if (cut) lost.push(`cut off: ${one.outerHTML.slice(0, 90)}`);
    }
    /** @type {{ words: string, block: Element, box: DOMRect }[]} */
    const lines = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const parent = text.parentElement;
      if (!text.nodeValue?.trim() || !parent?.checkVisibility() || parent.closest(onPurpose)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects())
        lines.push({ words: text.nodeValue.trim().slice(0, 40), block: parent, box });
    }
    const slack = 4; // letters do not fill their line
    for (const [n, a] of lines.entries())
      for (const b of lines.slice(n + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (a.block !== b.block && wide > slack && high > slack) lost.push(`“${a.words}” lies on “${b.words}”`);
      }
    return [...new Set(lost)];
  });

/** What moves by itself, or would for longer than one can see. @param {Page} page @returns {Promise<string[]>} */
export const moving = (page) =>
  page.evaluate(() => {
    const long = (/** @type {string} */ times) => times.split(', ').some((time) => Number.parseFloat(time) > 0.001);
    return [...document.querySelectorAll('*')]
      .filter((one) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one);
        const animated = animationName !== 'none' && long(animationDuration);
        return animated || long(transitionDuration) || scrollBehavior === 'smooth';
      })
      .map((one) => one.outerHTML.slice(0, 90));
  });
