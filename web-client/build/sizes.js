import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The first screen's weight, gzip bytes: what the page at `/` loads before anything is tapped. */
const limits = { js: 35_000, css: 22_000 };
/** All that the worker keeps so that every page opens without a network, gzip bytes. */
const mostKept = 300_000;

/** @type {Record<string, { file: string, css?: string[], imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** @param {string[]} entries */
function closure(entries) {
  const seen = new Set();
  const files = new Set();
  const open = [...entries];
  for (let name = open.pop(); name; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`not in the build: ${name}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    open.push(...(chunk.imports ?? []));
  }
  return [...files];
}

const files = closure(['index.html']);
let heavy = false;
for (const [kind, limit] of Object.entries(limits)) {
  const bytes = files
    .filter((file) => file.endsWith(`.${kind}`))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
  heavy ||= bytes > limit;
  console.log(`first screen ${kind}: ${bytes} of at most ${limit} bytes gzip${bytes > limit ? '  TOO HEAVY' : ''}`);
}
const kept = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?!\.vite|sw\.js).*\.(js|css|html|svg|json)$/.test(file),
);
const keptBytes = kept.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
heavy ||= keptBytes > mostKept;
console.log(`kept on the phone: ${kept.length} files, ${keptBytes} of at most ${mostKept} bytes gzip`);
rmSync('dist/.vite', { recursive: true }); // ours, not the browser's
process.exit(heavy ? 1 : 0);
