import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('../docs/accessibility.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d\.\d+\.\d+ /.test(line));
const tests = new Map(
  ['unit', 'screens', 'journeys', 'passkeys'].flatMap((folder) =>
    readdirSync(`tests/${folder}`)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(`tests/${folder}/${name}`, 'utf8')]),
  ),
);

/** WCAG 2.2 by level, without 4.1.1, which it no longer has. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test('every criterion of level A and AA is on the page once, in order', () => {
  expect(rows.map((row) => row.split(' ')[1])).toEqual(`${criteria.A} ${criteria.AA}`.split(' '));
  expect(rows).toHaveLength(55);
});

test('each that applies says how it was checked, or that it was not', () => {
  for (const row of rows) {
    const [, , how, checked] = row.split('|').map((cell) => cell.trim());
    if (how.startsWith('Does not apply')) expect(checked, row).toBe('');
    else expect(checked, row).toMatch(/\.(spec|test)\.js`|not (checked )?yet/);
  }
});

test('every test that is named is there', () => {
  const named = [...page.matchAll(/`([\w-]+\.(?:spec|test)\.js)`((?:,? \*[^*]+\*)*)/g)];
  expect(named.length).toBeGreaterThan(50);
  for (const [, file, titles] of named) {
    const text = tests.get(file);
    expect(text, file).toBeDefined();
    for (const [, title] of titles.matchAll(/\*([^*]+)\*/g))
      expect(text, `${file}: ${title}`).toContain(`test('${title.replace(/…$/, '')}`);
  }
});
