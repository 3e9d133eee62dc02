import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { missing, routes } from '../../src/routes.js';
import { tooWide } from '../width.js';
import { tooSmall } from './reach.js';
import { readingAge } from './reading-age.js';
import { proofs } from './states.js';
import { piecesOf } from './words.js';

const shots = process.env.SHOTS;
const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param {string} path @param {string} state */
const nameOf = (path, state) => `${path.replace(/[/:]+/g, '-') || '-missing'}--${state}`.slice(1);

const html = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'wcag/h32': 'off' }, // while a form is being sent, *Stop sending* stands in the place of its button
});

/** What the drawn page's HTML breaks of the standard. @param {import('@playwright/test').Page} page */
async function wrongHtml(page) {
  const { results } = await html.validateString(await page.content());
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${line}, ${selector})`),
  );
}

for (const route of [...routes, missing]) {
  test.describe(route.path || 'an address that is no screen', () => {
    for (const state of route.states) {
      test(`${state} has no fault that axe can find`, async ({ page }) => {
        const proof = proofs[route.path]?.[state];
        if (!proof) throw new Error(`tests/screens/proofs does not say how to get ${route.path} to “${state}”`);
        /** @type {string[]} */
        const faults = [];
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (said) => /Content Security Policy|Lit/.test(said.text()) && faults.push(said.text()));
        await page.clock.setFixedTime('2026-11-23T10:00:00Z');
        await proof(page);
        if (state === 'loading') await expect(page.locator('main [role=status]').first()).toBeVisible();
        else {
          await expect(page.locator('main > * > .loading')).toHaveCount(0);
          await expect(page.locator('main h1')).toHaveCount(1);
        }
        await expect(page).toHaveTitle(/– OpenPHB$/);
        const { violations } = await new AxeBuilder({ page }).withTags(level).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
        expect(await wrongHtml(page)).toEqual([]);
        expect(faults).toEqual([]);
        expect(await tooWide(page), 'scrolls sideways').toEqual([]);
        for (const where of ['main, .top-notes', 'header, footer'])
          expect(readingAge(await piecesOf(page, where)).tooHard, `too hard to read in ${where}`).toEqual([]);
        expect(await tooSmall(page), 'easy to hit').toEqual([]);
        if (shots) await page.screenshot({ path: `${shots}/${nameOf(route.path, state)}.png`, fullPage: true });
      });
    }
  });
}
