import lighthouse from 'lighthouse';
import { address } from './browser.js';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('./screens.js').Screen} Screen */
/** @typedef {{ performance: number, accessibility: number, bestPractices: number }} Scores each of 100 */
/** @typedef {Screen & { who: string, scores: Scores, runs: number[], faults: string[], lcpMs: number, tbtMs: number, cls: number, bytes: number }} Measured */

const categories = ['performance', 'accessibility', 'best-practices'];

/** @param {number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One visit to a screen, as a mobile phone on slow 4G. @param {Browser} phone @param {string} path */
async function visit(phone, path) {
  const page = await phone.newPage();
  try {
    const flags = { onlyCategories: categories, logLevel: /** @type {const} */ ('error') };
    const result = await lighthouse(address + path, flags, undefined, page);
    if (!result || result.lhr.runtimeError) throw new Error(`${path}: ${result?.lhr.runtimeError?.message}`);
    return result.lhr;
  } finally {
    await page.close();
  }
}

/** What takes off something that is to be 100. @param {import('lighthouse').Result} lhr */
const faultsOf = (lhr) =>
  categories
    .slice(1)
    .flatMap((category) => lhr.categories[category].auditRefs)
    .filter(({ id, weight }) => weight && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => id);

/**
 * So many visits to one screen: the median of performance, the worst of the others.
 * @param {Browser} phone @param {string} who @param {Screen} screen @param {number} times
 * @returns {Promise<Measured>}
 */
export async function measure(phone, who, screen, times) {
  /** @type {import('lighthouse').Result[]} */
  const visits = [];
  for (let i = 0; i < times; i++) visits.push(await visit(phone, screen.path));
  const score = (/** @type {string} */ category) =>
    visits.map(({ categories }) => Math.round((categories[category].score ?? 0) * 100));
  const value = (/** @type {string} */ audit) => median(visits.map(({ audits }) => audits[audit].numericValue ?? 0));
  const runs = score('performance');
  return {
    ...screen,
    who,
    scores: {
      performance: median(runs),
      accessibility: Math.min(...score('accessibility')),
      bestPractices: Math.min(...score('best-practices')),
    },
    runs,
    faults: [...new Set(visits.flatMap(faultsOf))],
    lcpMs: Math.round(value('largest-contentful-paint')),
    tbtMs: Math.round(value('total-blocking-time')),
    cls: Number(value('cumulative-layout-shift').toFixed(3)),
    bytes: value('total-byte-weight'),
  };
}

/** What no screen may be below. @param {Measured} measured */
export const enough = ({ scores }) =>
  scores.performance >= 90 && scores.accessibility === 100 && scores.bestPractices === 100;
