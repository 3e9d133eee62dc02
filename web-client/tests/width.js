/**
 * What makes the page scroll sideways: nothing, if it does not. Measured against the size that was set: on an emulated phone
 * `innerWidth` grows with what is too wide.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export const tooWide = (page) =>
  page.evaluate((most) => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= most) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().left + one.scrollWidth > most,
    );
    return [`${scrollWidth} px wide, of ${most}`, ...beyond.slice(-3).map((one) => one.outerHTML.slice(0, 120))];
  }, page.viewportSize()?.width ?? 0);
