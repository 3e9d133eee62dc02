import { createHash } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { pdf, photo } from './papers.js';
import * as person from './person.js';
import { planOf } from './plan.js';
import { befall, lieInWait } from './troubles.js';

/** @typedef {import('./world.js').World} World */
/** @typedef {import('./person.js').Form} Form */
/** @typedef {import('./plan.js').Plan} Plan */

/** Turns in a row without signal. */
const MOST_DOWN = 3;

const hashOf = (/** @type {import('./papers.js').Paper} */ { buffer }) =>
  createHash('sha256').update(buffer).digest('hex');

/** Once more where a newer version reloaded the page meanwhile. @template T @param {() => Promise<T>} look @returns {Promise<T>} */
const again = (look) => look().catch(() => after(200).then(look));

/** What stands in the form. @param {World} world @param {Form['kind']} kind */
const openForm = ({ phone, where }, kind) => again(() => person.openForm(phone.page, where, kind));

/** A new one; or what was begun, which is there again whatever happened. @param {World} world @param {Plan} plan @returns {Promise<Form>} */
async function capture(world, { kind, papers: chance }) {
  const { ledger, mark, phone } = world;
  const begun = await openForm(world, kind);
  if (ledger.find(begun)) return { kind, name: begun };
  const name = `${mark}-${String(ledger.captured.length).padStart(4, '0')}`;
  const many = { receipt: 1 + chance.under(3), request: chance.under(2), message: 0 }[kind];
  const papers = Array.from({ length: many }, () => (chance.likely(0.2) ? pdf(chance) : photo(chance)));
  await person.fillIn(
    phone.page,
    { kind, name },
    { pounds: `${1 + chance.under(90)}.${10 + chance.under(90)}`, papers },
  );
  const kept = await person.writtenDown(phone.page, name, papers.length);
  // a photo is hashed as the phone made it, a PDF as it was before the phone had it
  const files = papers.map((paper, i) => (paper.mimeType === 'application/pdf' ? hashOf(paper) : kept.files[i]));
  ledger.capture({ ...kept, name, files });
  return { kind, name };
}

/** *Send* is pressed; some of it lies in wait for the upload, some happens at that moment or a little later. @param {World} world @param {Plan} plan @param {Form} form */
async function send(world, { blows }, form) {
  const { phone, ledger } = world;
  const { page } = phone;
  const others = lieInWait(world, blows);
  const pressed = person.press(page, form).catch(() => {}); // the page may be gone by then
  const struck = (async () => {
    let gone = false;
    for (const { name, moment } of others) {
      await after(moment);
      gone = (await befall(world, name, form)) || gone;
    }
    return gone;
  })();
  await pressed;
  const told = person.told(page, form);
  const gone = await struck;
  ledger.told(form.name, await (gone ? Promise.race([told, after(50, undefined)]) : told));
  world.noteUploads();
}

/** In a tab that was open before with an empty form; the one that it was typed in is closed. @param {World} world @param {import('@playwright/test').Page} other @param {Form} form */
async function goOnIn(world, other, form) {
  await world.phone.page.close();
  world.phone.tab = other;
  await again(() => other.evaluate(() => dispatchEvent(new Event('focus')))); // every tab of a tested browser is in front
  await person.stands(other, form);
  world.note('gone on with in another tab');
}

/** One thing is captured and sent, with what happens meanwhile. @param {World} world @param {Plan} plan */
async function turn(world, plan) {
  const { phone, road, server } = world;
  await phone.ready();
  world.down = road.down || !server.up ? world.down + 1 : 0;
  if (world.down > MOST_DOWN) await world.heal();
  else if (plan.heals) await world.signal();
  if (!phone.login && plan.signsIn && !road.down && server.up) await world.signIn(plan.login);
  const other = plan.otherTab ? await phone.newTab() : undefined;
  const empty = other && (await person.openForm(other, world.where, plan.kind).catch(() => undefined)) === '';
  let form = await capture(world, plan).catch((no) => {
    if (plan.kind !== 'message') throw no; // what was read may be gone from the phone, and then there is no form for it
    return capture(world, { ...plan, kind: 'receipt' });
  });
  if (plan.before && (await befall(world, plan.before, form))) {
    await phone.ready();
    form = await capture(world, { ...plan, kind: form.kind });
  }
  if (other && empty && !other.isClosed() && form.kind === plan.kind) await goOnIn(world, other, form);
  world.log.push(JSON.stringify({ ...plan, papers: undefined, name: form.name, signedIn: phone.login }));
  await send(world, plan, form);
  if (!plan.triesAfter || !phone.context) return;
  await phone.ready();
  await person.tryNow(phone.page, road.url).catch(() => {}); // the page may be on its way to another
}

/** Counts; whatever is wrong fails. @param {World} world */
export async function count(world) {
  const { phone, road, ledger, stored, mark, log } = world;
  await phone.ready();
  const shown = await again(() => person.waitingShown(phone.page, road.url));
  const here = await person.onThePhone(phone.page);
  const there = await stored.all(mark);
  const wrong = ledger.wrong(there, here, shown);
  if (wrong.length) throw new Error(`${wrong.join('\n')}\n\nThe last turns:\n${log.slice(-20).join('\n')}`);
  return ledger.sums(there, here);
}

/** Sends one thing while nothing happens, and counts. @param {World} world */
export async function calmDay(world) {
  await turn(world, {
    ...planOf(world.seed, 0, world.weights),
    kind: 'receipt',
    heals: true,
    before: undefined,
    blows: [],
  });
  return count(world);
}

/** Until so much has happened; counts every few turns. @param {World} world @param {number} many @param {number} every @param {number} [from] a turn */
export async function days(world, many, every, from = 1) {
  for (let n = from; world.interruptions < many; n++) {
    await turn(world, planOf(world.seed, n, world.weights));
    if (n % every === 0) console.log(`${world.interruptions} interruptions: ${JSON.stringify(await count(world))}`);
  }
}

/** Each signs in where everything works, sends what they only began, and waits until nothing waits. @param {World} world @param {string[]} logins */
export async function sendAll(world, logins) {
  const { phone, road, ledger } = world;
  await phone.ready();
  await world.heal();
  for (const login of logins) {
    await phone.ready();
    await world.signIn(login);
    for (const kind of /** @type {const} */ (['receipt', 'request', 'message'])) {
      const name = await openForm(world, kind);
      if (!ledger.find(name)) continue;
      await person.press(phone.page, { kind, name });
      ledger.told(name, await person.told(phone.page, { kind, name }));
    }
    for (let tries = 0; tries < 100; tries++) {
      await person.tryNow(phone.page, road.url);
      if ((await person.waitingShown(phone.page, road.url))?.rows.length === 0) break;
    }
  }
}
