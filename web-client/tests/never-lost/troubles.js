import { openForm, press } from './person.js';

/**
 * @typedef {{
 *   phone: import('./phone.js').Phone, road: import('./road.js').Road, server: import('./server.js').Server,
 *   chance: import('./chance.js').Chance, ledger: import('./ledger.js').Ledger, stored: import('./stored.js').Stored,
 *   budget: string, mark: string, newer: string | undefined, weights: Partial<Record<Trouble, number>>,
 *   happened: Map<string, number>, log: string[]
 * }} World `mark`: how all names of this run begin; `newer`: another build of the pages
 * @typedef {keyof typeof inUpload | keyof typeof onPhone} Trouble
 * @typedef {{ kind: import('./person.js').Kind, name: string }} Form what is being sent
 */

/** How often each comes, beside the others. @type {Record<Trouble, number>} */
export const often = {
  'answer lost': 10,
  'half an answer': 6,
  'gateway gave up': 6,
  'upload cut': 10,
  'answer 503': 8,
  'answer 401': 5,
  'page of a Wi-Fi': 4,
  'server killed': 2,
  'signal lost': 10,
  'line dead': 8,
  reload: 10,
  'tab closed': 9,
  'browser killed': 6,
  'second tab': 5,
  'other person': 5,
  'session ended': 5,
  'newer version': 4,
  'server killed while idle': 1,
};

/** @param {World} world @param {string} what */
export const note = ({ happened }, what) => void happened.set(what, (happened.get(what) ?? 0) + 1);

/** @param {World} world */
async function restart({ server }) {
  await server.kill();
  void server.start();
}

/** What befalls the next upload. @type {Record<string, (world: World) => Omit<import('./road.js').Fault, 'name'>>} */
export const inUpload = {
  'answer lost': () => ({}),
  'half an answer': () => ({}),
  'gateway gave up': () => ({}),
  'upload cut': ({ chance }) => ({ bytes: chance.under(60_000) }),
  'answer 503': ({ chance }) => (chance.likely(0.5) ? { wait: 1 } : {}),
  'answer 401': () => ({}),
  'page of a Wi-Fi': () => ({}),
  'server killed': (world) => ({ bytes: world.chance.under(60_000), atOnce: () => void restart(world) }),
};

/** What befalls the phone, at any moment. Whether its page is another one then. @satisfies {Record<string, (world: World, form?: Form) => Promise<boolean>>} */
export const onPhone = {
  'signal lost': async (/** @type {World} */ { phone, road }) => {
    road.breakDown();
    await phone.noSignal(true);
    return false;
  },
  'line dead': async (/** @type {World} */ { road }) => {
    road.breakDown();
    return false;
  },
  reload: async (/** @type {World} */ { phone }) => {
    await phone.page.reload({ waitUntil: 'commit' }).catch(() => {}); // it may be gone already
    return true;
  },
  'tab closed': async (/** @type {World} */ { phone }) => {
    await phone.page.close();
    return true;
  },
  'browser killed': async (/** @type {World} */ { phone }) => {
    await phone.kill();
    return true;
  },
  'session ended': async (/** @type {World} */ { phone }) => {
    await phone.forgetSession();
    return false;
  },
  'other person': async (/** @type {World} */ { phone, road, server }) => {
    if (road.down || !server.up) return false;
    await phone.signIn(phone.login === 'amira' ? 'nadia' : 'amira');
    return false;
  },
  'second tab': async (/** @type {World} */ { phone, road, budget }, /** @type {Form | undefined} */ form) => {
    const other = await phone.newTab();
    const there = await openForm(other, road.url, budget, form?.kind ?? 'receipt').catch(() => undefined);
    if (there?.name === form?.name) await press(other).catch(() => {}); // it may have gone meanwhile
    return false;
  },
  'newer version': async (/** @type {World} */ { phone, road, newer }) => {
    road.pages = road.pages ? undefined : newer;
    const update = async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    };
    await phone.page.evaluate(update).catch(() => {}); // no signal: another time
    const use = phone.page.getByRole('button', { name: 'Use it now' });
    const offered = await use.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (offered) await use.click({ timeout: 2_000 }).catch(() => {});
    return offered;
  },
  'server killed while idle': async (/** @type {World} */ world) => {
    await restart(world);
    return false;
  },
};

/** What can befall now. @param {World} world @param {Trouble[]} but */
export function nextTrouble({ chance, weights, road, server }, but = []) {
  const possible = { ...weights };
  for (const name of but) delete possible[name];
  const calm = server.up && !road.down;
  /** @type {Trouble[]} */
  const online = ['second tab', 'other person', 'newer version', 'server killed', 'server killed while idle'];
  if (!calm) for (const name of [...online, .../** @type {Trouble[]} */ (Object.keys(inUpload))]) delete possible[name];
  return /** @type {Trouble} */ (chance.weighted(/** @type {Record<Trouble, number>} */ (possible)));
}

/** @param {Trouble} name @returns {name is keyof typeof onPhone} */
export const befallsPhone = (name) => name in onPhone;
