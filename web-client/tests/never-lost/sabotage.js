import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * @typedef {{ file: string, right: string, wrong: string, weights: import('./plan.js').Weights, complaint: RegExp }} Sabotage
 *   `right`, a line of the file, is replaced by `wrong`; `weights`: what happens then; `complaint`: of the count
 */

/** Clients that are right as long as nothing happens. @type {Record<string, Sabotage>} */
export const sabotages = {
  'does not write it down before it sends': {
    file: 'src/web/sending.js',
    right: 'const files = await filesFor(one.id);\n',
    wrong: 'const files = await filesFor(one.id); await remove(one.id);\n',
    weights: { 'line dead': 1, 'upload cut': 1, 'answer 503': 1, 'browser killed': 1 },
    complaint: /lost \(the page said/,
  },
  'forgets the id and takes a new one for each try': {
    file: 'src/web/sending.js',
    right: 'return await carry(one, files,',
    wrong:
      "return await carry(one.tries ? { ...one, path: one.path.replace(/[^/]+$/, (await import('./ids.js')).newId()) } : one, files,",
    weights: { 'answer lost': 1, 'gateway gave up': 1, 'half an answer': 1 },
    complaint: /doubled: stored \d times|under another id/,
  },
};

/** The pages with this one line wrong. @param {Sabotage} sabotage @param {string} there where to put them */
export async function sabotaged({ file, right, wrong }, there) {
  const source = resolve(file);
  if (readFileSync(source, 'utf8').split(right).length !== 2) throw new Error(`${file} has not one: ${right}`);
  await build({
    logLevel: 'error',
    build: { outDir: there },
    plugins: [
      {
        name: 'sabotage',
        enforce: 'pre',
        transform: (code, id) => (id === source ? code.replace(right, wrong) : undefined),
      },
    ],
  });
  return there;
}
