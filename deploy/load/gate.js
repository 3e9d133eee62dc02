import { phone, signIn } from './browser.js';
import { enough, measure } from './lighthouse.js';
import { holders, open } from './screens.js';
import { row } from './words.js';

const TIMES = 3;

/** Three visits, and three more if they were not quick enough: the machine may have been busy with something else. @param {import('puppeteer-core').Browser} here @param {string} who @param {import('./screens.js').Screen} screen */
async function passes(here, who, screen) {
  for (let turn = 0; turn < 2; turn++) {
    const measured = await measure(here, who, screen, TIMES);
    console.log(row(measured), measured.faults.join(', '));
    if (enough(measured)) return true;
  }
  return false;
}

const here = await phone();
const welcome = await passes(here, 'anybody', open[0]);
const page = await signIn(here, 'amira');
const [first] = await holders(page);
await page.close();
const opened = await passes(here, 'amira', first);
await here.close();
process.exitCode = welcome && opened ? 0 : 1;
