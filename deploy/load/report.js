import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { address, phone, signIn } from './browser.js';
import { enough, measure, median } from './lighthouse.js';
import { opening } from './opening.js';
import { holders, open, staffs } from './screens.js';
import { row, table } from './words.js';

const TIMES = 5;
const MOST_MS = { cold: 2_500, warm: 1_000 };
/** Only the screens whose name has this in it. */
const only = process.argv[2] ?? '';

await fetch(`${address}/q/health/ready`).catch(() => {
  console.error(`Nothing answers at ${address}. Start it: ./mvnw quarkus:dev`);
  process.exit(2);
});

/** @type {import('./lighthouse.js').Measured[]} */
const all = [];

/** @param {string} who @param {(page: import('puppeteer-core').Page) => Promise<import('./screens.js').Screen[]>} screens @param {boolean} signedIn */
async function visit(who, screens, signedIn) {
  const theirs = await phone();
  const page = signedIn ? await signIn(theirs, who) : await theirs.newPage();
  const list = await screens(page);
  await page.close();
  for (const screen of list.filter(({ name }) => name.includes(only))) {
    const measured = await measure(theirs, who, screen, TIMES);
    console.log(row(measured), measured.faults.join(', '));
    all.push(measured);
  }
  await theirs.close();
}

const openings = [];
for (let i = 0; i < TIMES; i++) openings.push(await opening('amira'));
const cold = median(openings.map(({ cold }) => cold.usableMs));
const warm = median(openings.map(({ warm }) => warm.usableMs));
const camera = median(openings.map(({ warm }) => warm.cameraMs));
const times = [
  `First screen usable, cold: ${cold} ms (at most ${MOST_MS.cold}); runs ${openings.map(({ cold }) => cold.usableMs).join(' ')}`,
  `First screen usable, warm: ${warm} ms (at most ${MOST_MS.warm}); runs ${openings.map(({ warm }) => warm.usableMs).join(' ')}`,
  `From the tap on *Add a receipt* to the camera button, warm: ${camera} ms`,
];
console.log(times.join('\n'));

await visit('anybody', async () => open, false);
await visit('amira', holders, true);
await visit('grace', staffs, true);

const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0].model}), load ${loadavg()[1].toFixed(1)}, Node ${process.versions.node}`;
mkdirSync('target', { recursive: true });
writeFileSync('target/quick.json', JSON.stringify({ machine, openings, screens: all }, null, 2));
writeFileSync('target/quick.md', `${machine}\n\n${times.map((one) => `- ${one}`).join('\n')}\n\n${table(all)}\n`);
console.log('The report is deploy/load/target/quick.md');

const slow = cold > MOST_MS.cold || warm > MOST_MS.warm;
process.exitCode = slow || !all.every(enough) ? 1 : 0;
