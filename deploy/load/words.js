/** @typedef {import('./lighthouse.js').Measured} Measured */

/** @param {(string | number)[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/** What one screen's visits came to. @param {Measured} one */
export const row = ({ who, name, scores, runs, lcpMs, tbtMs, cls, bytes }) =>
  line([
    who,
    name,
    scores.performance,
    runs.join(' '),
    scores.accessibility,
    scores.bestPractices,
    lcpMs,
    tbtMs,
    cls,
    Math.round(bytes / 1000),
  ]);

const head = [
  ...['who', 'screen', 'performance', 'its runs', 'accessibility', 'best practices'],
  ...['largest paint, ms', 'blocked, ms', 'shift', 'kB'],
];

/** @param {Measured[]} all */
export const table = (all) => [line(head), line(head.map(() => '---')), ...all.map(row)].join('\n');
