import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.js') && name !== join('words', 'cy.js'));

/** @typedef {{ source: Element, target?: Element }} Unit */

/** The messages of a catalogue, by id. @param {string} xliff @returns {Map<string, Unit>} */
function units(xliff) {
  const all = new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit');
  return new Map(
    [...all].map((unit) => [
      unit.id,
      {
        source: /** @type {Element} */ (unit.querySelector('source')),
        target: unit.querySelector('target') ?? undefined,
      },
    ]),
  );
}

/** What is put in: the numbers of its places. @param {Element} words */
const places = (words) => [...words.querySelectorAll('x')].map((place) => place.id).sort();

const welsh = units(readFileSync('words/cy.xlf', 'utf8'));

test('the catalogue has each text of the pages, and none that is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const inputFiles = config.inputFiles.map((/** @type {string} */ files) => join(process.cwd(), files));
  const file = join(folder, 'lit-localize.json');
  writeFileSync(file, JSON.stringify({ ...config, inputFiles, interchange: { format: 'xliff', xliffDir: folder } }));
  const cli = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  await promisify(execFile)(process.execPath, [cli, 'extract', '--config', file]);
  const now = units(readFileSync(join(folder, 'cy.xlf'), 'utf8'));
  rmSync(folder, { recursive: true });
  expect(now.size).toBeGreaterThan(1_000);
  expect([...welsh.keys()].sort(), 'npm run words').toEqual([...now.keys()].sort());
}, 60_000);

test('each text has its Welsh, with everything in it that is put into the English', () => {
  for (const { source, target } of welsh.values()) {
    expect(target?.textContent?.trim(), source.textContent ?? '').toBeTruthy();
    expect(target && places(target), source.textContent ?? '').toEqual(places(source));
  }
});

/** Texts that stand in a page’s templates and not in the catalogue. @param {string} code */
function outside(code) {
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template, parent } = node;
      const inCatalogue = ts.isCallExpression(parent) && parent.expression.getText() === 'msg';
      const strings = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      const text = strings
        .join('…')
        .replace(/<!--.*?-->/gs, '')
        .replace(/<[^>]*>/g, ' ');
      if (!inCatalogue && /\p{L}/u.test(text)) found.push(text.replace(/\s+/g, ' ').trim());
    }
    node.forEachChild(look);
  };
  look(ts.createSourceFile('page.js', code, ts.ScriptTarget.ES2022, true));
  return found;
}

test('no text stands in a page beside the catalogue', () => {
  expect(outside(`html\`<p>\${msg('Yes')} <b>No</b></p>\``)).toEqual(['… No']);
  expect(outside(`msg(html\`Yes, <b title=\${x}>\${html\`no\`}</b>\`)`)).toEqual(['no']);
  for (const name of sources) expect(outside(readFileSync(join('src', name), 'utf8')), name).toEqual([]);
});
