import { openForm, press } from './person.js';

/** @typedef {import('./world.js').World} World */
/** @typedef {import('./person.js').Form} Form */
/** @typedef {import('./plan.js').Blow} Blow */

/** @param {World} world */
async function restart({ server }) {
  await server.kill();
  void server.start();
}

/** What happens on the phone or to the server. Whether its page is another one then. @type {Record<import('./plan.js').OnPhone, (world: World, form: Form) => Promise<boolean>>} */
const now = {
  'signal lost': async ({ phone, road }) => {
    road.breakDown();
    await phone.noSignal(true);
    return false;
  },
  'line dead': async ({ road }) => {
    road.breakDown();
    return false;
  },
  reload: async ({ phone }) => {
    await phone.page.reload({ waitUntil: 'commit' }).catch(() => {}); // it may be gone already
    return true;
  },
  'tab closed': async ({ phone }) => {
    await phone.page.close();
    return true;
  },
  'browser killed': async ({ phone }) => {
    await phone.kill();
    return true;
  },
  'session ended': async ({ phone }) => {
    await phone.forgetSession();
    return false;
  },
  'other person': async (world) => {
    await world.signIn(world.phone.login === 'amira' ? 'nadia' : 'amira');
    return false;
  },
  'second tab': async ({ phone, where }, form) => {
    const other = await phone.newTab();
    const there = await openForm(other, where, form.kind).catch(() => undefined);
    if (there === form.name) await press(other, form).catch(() => {}); // it may have gone meanwhile
    return false;
  },
  'newer version': async ({ phone, road, newer }) => {
    road.pages = road.pages ? undefined : newer;
    const update = async () => void (await (await navigator.serviceWorker.getRegistration())?.update());
    await phone.page.evaluate(update).catch(() => {}); // the page may be on its way to another
    const use = phone.page.getByRole('button', { name: 'Use it now' });
    const offered = await use.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (offered) await use.click({ timeout: 2_000 }).catch(() => {});
    return offered;
  },
  'server killed while idle': async (world) => {
    await restart(world);
    return false;
  },
};

const needsSignal = ['second tab', 'other person', 'newer version', 'server killed while idle'];

/** @param {Blow['name']} name @returns {name is import('./plan.js').OnPhone} */
const befallsPhone = (name) => name in now;

/** What is to befall the next uploads. @param {World} world @param {Blow[]} blows @returns {(Blow & { name: import('./plan.js').OnPhone })[]} what befalls the phone instead */
export function lieInWait(world, blows) {
  const others = [];
  for (const { name, ...how } of blows) {
    if (befallsPhone(name)) others.push({ name, ...how });
    else
      world.road.faults.push({ name, ...how, ...(name === 'server killed' && { atOnce: () => void restart(world) }) });
  }
  return others;
}

/** Whether the page is another one then. @param {World} world @param {import('./plan.js').OnPhone} planned @param {Form} form */
export async function befall(world, planned, form) {
  const { road, server, phone } = world;
  if (planned !== 'browser killed' && (!phone.tab || phone.tab.isClosed())) return true;
  const name = needsSignal.includes(planned) && (road.down || !server.up) ? 'reload' : planned;
  world.note(name);
  return now[name](world, form);
}
