/**
 * What a screen says, a heading, a label, a button, a paragraph each for itself: read or heard, in the order of the page. What
 * somebody else wrote is not ours to make easier.
 * @param {import('@playwright/test').Page} page
 * @param {string} where
 * @returns {Promise<string[]>}
 */
export const piecesOf = (page, where) =>
  page.evaluate((where) => {
    const theirs = '.own-words, textarea, script, style, noscript, svg, option';
    /** @type {Map<Element, string>} */
    const pieces = new Map();
    const isGone = (/** @type {Element | null} */ one) => {
      for (let at = one; at; at = at.parentElement) if (getComputedStyle(at).display === 'none') return true;
      return false;
    };
    for (const root of document.querySelectorAll(where)) {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = walk.nextNode(); text; text = walk.nextNode()) {
        const parent = text.parentElement;
        if (!parent || parent.closest(theirs) || isGone(parent)) continue;
        let block = parent;
        while (block.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display))
          block = block.parentElement;
        pieces.set(block, `${pieces.get(block) ?? ''}${text.nodeValue}`);
      }
    }
    return [...pieces.values()].map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }, where);
