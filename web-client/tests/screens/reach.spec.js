import { expect, test } from '@playwright/test';
import { tooWide } from '../width.js';
import { goodDay, pretend } from './pretend.js';
import { lostWords, moving, spaceIn, tooSmall, unseenFocus } from './reach.js';
import { ids } from './world.js';

/** What each measure looks for, put into a page in which there is none of it. @type {Record<string, [measure: typeof tooSmall, css: string]>} */
const broken = {
  'words cut off': [lostWords, '.left__words { height: 8px; overflow: hidden }'],
  'words on words': [lostWords, '.contact p { margin-top: -30px }'],
  'too small to hit': [tooSmall, '.nhsuk-button { height: 20px; min-height: 0; padding: 0 }'],
  'a link alone, too small': [tooSmall, '.links a { display: inline; min-height: 0 }'],
  'focus that one cannot see': [
    unseenFocus,
    'a, a * { background: none !important; box-shadow: none !important; color: red !important; outline: none !important }',
  ],
  'focus under something': [unseenFocus, '.foot::before { content: ""; inset: 0; position: fixed }'],
  'what moves': [moving, '.nhsuk-button { transition: color 1s !important }'],
  'sideways scroll': [tooWide, 'main { width: 500px }'],
};

test('each measure finds what it looks for, and nothing where there is nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await pretend(page, goodDay('amira'));
  await page.goto(`/budgets/${ids.chc}`);
  await expect(page.getByText('£9,330.56')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible();
  for (const [what, [measure, css]] of Object.entries(broken)) {
    expect(await measure(page), `before: ${what}`).toEqual([]);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect((await measure(page)).length, what).toBeGreaterThan(0);
    await spaceIn(page);
  }
});
