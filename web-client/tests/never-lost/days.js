import { setTimeout as after } from 'node:timers/promises';
import { pdf, photo } from './papers.js';
import * as person from './person.js';
import { befallsPhone, inUpload, nextTrouble, note, onPhone } from './troubles.js';

/** @typedef {import('./troubles.js').World} World */
/** @typedef {import('./troubles.js').Form} Form */
/** @typedef {import('./troubles.js').Trouble} Trouble */

const MOST_DOWN = 3;

/** @param {World} world */
const interruptions = ({ happened }) => [...happened.values()].reduce((sum, many) => sum + many, 0);

/** Everything works again. @param {World} world */
async function heal({ phone, road, server }) {
  road.mend();
  await server.starting;
  await phone.noSignal(false);
}

/** What stands in the form; what was begun before an interruption is there again. @param {World} world @param {Form['kind']} kind */
async function openForm({ phone, road, budget }, kind) {
  for (let tries = 0; ; tries++) {
    try {
      return await person.openForm(phone.page, road.url, budget, kind);
    } catch (no) {
      if (tries > 2) throw no; // a newer version may have reloaded it, or a first visit has no signal
      await after(200);
    }
  }
}

/** A new one, or what was begun. @param {World} world @param {Form['kind']} kind @returns {Promise<Form>} */
async function capture(world, kind) {
  const { chance, ledger, mark, phone } = world;
  const { name: before } = await openForm(world, kind);
  if (ledger.find(before)) return { kind, name: before };
  const name = `${mark} ${ledger.captured.length}`;
  const most = kind === 'receipt' ? 1 + chance.under(3) : chance.under(2);
  const papers = Array.from({ length: most }, () => (chance.likely(0.2) ? pdf(chance) : photo(chance)));
  await person.fillIn(phone.page, kind, { name, pounds: `${1 + chance.under(90)}.${10 + chance.under(90)}`, papers });
  ledger.capture({ name, ...(await person.writtenDown(phone.page, name, papers.length)) });
  return { kind, name };
}

/** What happens, at this moment or with the next upload. Whether the page is another one then. @param {World} world @param {Trouble} trouble @param {Form} form */
async function befall(world, trouble, form) {
  if (!befallsPhone(trouble)) {
    world.road.faults.push({ name: trouble, ...inUpload[trouble](world) });
    return false;
  }
  note(world, trouble);
  return onPhone[trouble](world, form);
}

/** *Send* is pressed, and some of it happens before, at that moment or a little later. @param {World} world @param {Form} form */
async function send(world, form) {
  const { chance, phone, ledger } = world;
  const first = nextTrouble(world);
  const second = chance.likely(0.3) ? nextTrouble(world, [first]) : undefined;
  const page = phone.page;
  for (const trouble of [first, second]) if (trouble && !befallsPhone(trouble)) await befall(world, trouble, form);
  const struck = [first, second].filter((trouble) => trouble && befallsPhone(trouble));
  const moments = struck.map(() => chance.moment());
  world.log.push(`${form.name}: ${[first, second].filter(Boolean)} after ${moments} ms`);
  const pressed = person.press(page).catch(() => {}); // the page may be gone by then
  const strikes = (async () => {
    let gone = false;
    for (const [i, trouble] of struck.entries()) {
      await after(moments[i]);
      if (trouble && (phone.context || trouble === 'browser killed'))
        gone = (await befall(world, trouble, form)) || gone;
      if (!phone.tab || phone.tab.isClosed()) break;
    }
    return gone;
  })();
  await pressed;
  const told = person.told(page);
  const gone = await strikes;
  ledger.told(form.name, await (gone ? Promise.race([told, after(50, undefined)]) : told));
  void told.catch(() => {});
  for (const fault of world.road.happened.splice(0)) note(world, fault);
}

/** One thing is captured and sent, with what happens meanwhile. @param {World} world */
async function turn(world) {
  const { chance, phone, road, server } = world;
  await phone.ready();
  down = road.down ? down + 1 : 0;
  if (down > MOST_DOWN || chance.likely(0.5)) {
    road.mend();
    await phone.noSignal(false);
  }
  if (!phone.login && !road.down && server.up && chance.likely(0.7)) {
    await phone.signIn(chance.likely(0.7) ? 'amira' : 'nadia');
  }
  let form = await capture(world, chance.likely(0.9) ? 'receipt' : 'request');
  if (chance.likely(0.2)) {
    /** @type {Trouble} */
    const trouble = chance.pick(['reload', 'tab closed', 'browser killed', 'signal lost']);
    if (await befall(world, trouble, form)) {
      await phone.ready();
      form = await capture(world, form.kind);
    }
  }
  await send(world, form);
  if (chance.likely(0.25) && phone.context) {
    await phone.ready();
    await person.tryNow(phone.page, road.url).catch(() => {}); // no signal, and never opened before
  }
}
let down = 0;

/** Counts; whatever is wrong fails. @param {World} world @returns {Promise<ReturnType<import('./ledger.js').Ledger['sums']>>} */
export async function count(world) {
  const { phone, road, ledger, stored, mark } = world;
  await phone.ready();
  const shown = await person.waitingShown(phone.page, road.url).catch(() => undefined);
  const here = await person.onThePhone(phone.page);
  const there = await stored.all(mark);
  const wrong = ledger.wrong(there, here, shown);
  if (wrong.length)
    throw new Error(`${wrong.join('\n')}\n\nThe last of what happened:\n${world.log.slice(-30).join('\n')}`);
  return ledger.sums(there, here);
}

/** Until so much has happened, counting now and then. @param {World} world @param {number} many @param {number} every turns */
export async function days(world, many, every) {
  for (let turns = 1; interruptions(world) < many; turns++) {
    await turn(world);
    if (turns % every) continue;
    const sums = await count(world);
    console.log(`${interruptions(world)} interruptions: ${JSON.stringify(sums)}`);
  }
}

/** Each signs in where everything works, sends what they only began, and waits until nothing waits. @param {World} world @param {string[]} logins */
export async function sendAll(world, logins) {
  const { phone, road, ledger } = world;
  await phone.ready();
  await heal(world);
  for (const login of logins) {
    await phone.ready();
    await phone.signIn(login);
    for (const kind of /** @type {const} */ (['receipt', 'request'])) {
      const { name } = await openForm(world, kind);
      if (!ledger.find(name)) continue;
      await person.press(phone.page);
      ledger.told(name, await person.told(phone.page));
    }
    const me = (await (await phone.on.request.get(`${road.url}/api/v1/me`)).json()).id;
    for (let tries = 0; ; tries++) {
      await person.tryNow(phone.page, road.url);
      const { waits } = await person.onThePhone(phone.page);
      if (!waits.some(({ person }) => person === me) || tries > 100) break;
      await after(200);
    }
  }
}
