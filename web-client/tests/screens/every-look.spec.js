import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { routes } from '../../src/routes.js';
import { tooWide } from '../width.js';
import { lostWords, moving, spaceIn, spaceOut, unseenFocus } from './reach.js';
import { proofs } from './states.js';

const shots = process.env.SHOTS;
const narrow = { width: 320, height: 640 };

/** @type {Record<string, { viewport?: { width: number, height: number }, media?: Parameters<import('@playwright/test').Page['emulateMedia']>[0], text?: string, spaced?: true }>} */
const looks = {
  dark: { media: { colorScheme: 'dark' } },
  'forced-colours': { media: { forcedColors: 'active' } },
  narrow: { viewport: narrow },
  'big-text': { viewport: narrow, text: '200%' },
  spaced: { viewport: narrow, spaced: true },
  // what a window of 1280 by 1024 has at 400 %
  zoomed: { viewport: { width: 320, height: 256 } },
  still: { media: { reducedMotion: 'reduce' } },
  desktop: { viewport: { width: 1280, height: 800 } },
};
/** The screens that say most. @type {[path: string, state: string][]} */
const screens = [
  ...routes.map(
    ({ path, states }) => /** @type {[string, string]} */ ([path, states.includes('filled') ? 'filled' : 'empty']),
  ),
  ['/budgets/:b', 'below-nothing'],
  ['/budgets/:b', 'simply'],
  ['/budgets/:b', 'staff'],
  ['/budgets/:b', 'carer'],
  ['/budgets/:b/receipts/new', 'split'],
  ['/budgets/:b/receipts/new', 'sending'],
  ['/budgets/:b/receipts/new', 'pages'],
  ['/budgets/:b/receipts/new', 'cropping'],
  ['/budgets/:b/receipts/:id', 'staff'],
  ['/budgets/:b/receipts/:id', 'returned'],
  ['/budgets/:b/requests/:id', 'staff'],
  ['/budgets/:b/requests/:id', 'granted'],
  ['/budgets/:b/requests/new', 'list-says'],
  ['/budgets/:b/plan', 'decided'],
  ['/budgets/:b/plan/decide', 'approver'],
  ['/budgets/:b/plan/decide', 'letter'],
  ['/budgets/:b/items/:line', 'held-before'],
  ['/budgets/:b/items/:line/how-held', 'chosen'],
  ['/budgets/:b/spend-on', 'found'],
  ['/budgets/:b/plan/write', 'over'],
  ['/budgets/:b/plan/write', 'sent'],
  ['/budgets/:b/plan/write/check', 'missing'],
  ['/budgets/:b/plan/write/:section', 'clash'],
  ['/budgets/:b/plan/write/items/:line', 'clash'],
  ['/budgets/:b/plan/write/items/:line', 'bad-form'],
  ['/criteria', 'lead'],
  ['/criteria', 'weaker'],
  ['/rates', 'lead'],
  ['/rates', 'changing'],
  ['/budgets/:b/worked-out', 'from-rates'],
  ['/budgets/:b/worked-out/new', 'departs'],
  ['/search', 'found'],
  ['/budgets/:b', 'access-ended'],
  ['/budgets/:b/people', 'carer'],
  ['/budgets/:b/people/new', 'carer'],
  ['/budgets/:b/people/:id', 'code'],
  ['/budgets/:b/people/:id', 'appoint'],
  ['/code', 'birthday'],
  ['/team', 'lead'],
  ['/team', 'cover'],
  ['/settings', 'lead'],
  ['/settings', 'changing'],
  ['/sign-out', 'begun'],
  ['/sign-out', 'not-sent'],
  ['/device', 'not-promised'],
];

for (const [path, state] of screens) {
  test(`${path}, ${state}: dark, forced colours, 320 px, text at 200 %, spaced, 400 %, still, desktop`, async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-23T10:00:00Z');
    await proofs[path][state](page);
    await expect(page.locator('main h1')).toHaveCount(1);
    const usual = page.viewportSize() ?? narrow;
    for (const [look, { viewport, media, text, spaced }] of Object.entries(looks)) {
      await page.setViewportSize(viewport ?? usual);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', ...media });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text ?? '');
      if (spaced) await spaceOut(page);
      if (look === 'dark') {
        const { violations } = await new AxeBuilder({ page })
          .withRules(['color-contrast', 'link-in-text-block'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
      }
      expect(await tooWide(page), `${look}: scrolls sideways`).toEqual([]);
      if (viewport) expect(await lostWords(page), `${look}: words are lost`).toEqual([]);
      if (['zoomed', 'still', 'desktop'].includes(look))
        expect(await unseenFocus(page), `${look}: where the keyboard is`).toEqual([]);
      if (look === 'still') expect(await moving(page), `${look}: moves`).toEqual([]);
      const name = `${look}${path.replace(/[/:]+/g, '-')}--${state}`;
      if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
      if (spaced) await spaceIn(page);
    }
  });
}
