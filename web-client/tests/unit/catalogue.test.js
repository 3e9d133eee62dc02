import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isForFirst } from '../../build/pieces.js';

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

const read = (/** @type {string} */ name) =>
  ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.ES2022, true);

/** What one module reads, and what that reads, at once. @param {string} name @param {Set<string>} [all] */
function readWith(name, all = new Set()) {
  if (all.has(name)) return all;
  all.add(name);
  for (const part of read(name).statements) {
    if (!ts.isImportDeclaration(part)) continue;
    const { text } = /** @type {ts.StringLiteral} */ (part.moduleSpecifier);
    if (text.startsWith('.')) readWith(join(dirname(name), text), all);
  }
  return all;
}

/** What a module says when it is read, and not when it is asked. @param {ts.Node} node @returns {string[]} */
function saidAtOnce(node) {
  if (ts.isFunctionLike(node) || (ts.isPropertyDeclaration(node) && !ts.getModifiers(node)?.length)) return [];
  const here = ts.isCallExpression(node) && node.expression.getText() === 'msg' ? [node.getText()] : [];
  /** @type {string[]} */
  const within = [];
  node.forEachChild((part) => void within.push(...saidAtOnce(part)));
  return [...here, ...within];
}

test('what is read before the language is there says nothing for good', () => {
  expect(saidAtOnce(read('request/kinds.js'))).not.toEqual([]);
  const first = readWith('main.js');
  for (const name of sources) if (isForFirst(`src/${name}`)) readWith(name, first);
  expect(first).toContain(join('routes', 'plan.js'));
  for (const name of first) expect(saidAtOnce(read(name)), name).toEqual([]);
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
