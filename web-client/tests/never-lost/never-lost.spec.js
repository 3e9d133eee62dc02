import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { newerBuild } from '../screens/served.js';
import { Chance } from './chance.js';
import { count, days, sendAll } from './days.js';
import { Ledger } from './ledger.js';
import { Phone } from './phone.js';
import { Road } from './road.js';
import { Server } from './server.js';
import { Stored } from './stored.js';
import { often } from './troubles.js';

const { OPENPHB_URL = '', OPENPHB_ISSUER = '', OPENPHB_JAR = '[]' } = process.env;
const seed = Number(process.env.OPENPHB_SEED ?? 20261123);
const interruptions = Number(process.env.OPENPHB_INTERRUPTIONS ?? 80);

/** @type {Server} */
let server;
test.beforeAll(async () => {
  mkdirSync('test-results', { recursive: true });
  server = new Server(JSON.parse(OPENPHB_JAR), 'test-results/never-lost-server.log');
  await server.start();
});
test.afterAll(() => server.kill());

/**
 * A phone, the road, and nothing that has happened yet.
 * @param {import('@playwright/test').TestInfo} info
 * @param {{ mark: string, weights: import('./troubles.js').World['weights'], pages?: string }} how
 * @returns {Promise<import('./troubles.js').World>}
 */
async function begin(info, { mark, weights, pages }) {
  await server.starting;
  const road = new Road(() => server.port);
  road.pages = pages;
  await road.open();
  const { executablePath: program = '', args = [] } = info.project.use.launchOptions ?? {};
  const phone = new Phone({ program, args, folder: info.outputPath('phone'), url: road.url });
  const stored = new Stored({ url: OPENPHB_URL, issuer: OPENPHB_ISSUER, login: 'amira', budget: '' });
  const { budgets } = await (await stored.get('/me')).json();
  stored.budget = budgets[0].id;
  await phone.start();
  await phone.signIn('amira');
  await phone.page.goto(road.url);
  await phone.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return {
    ...{ phone, road, server, stored, mark, weights, chance: new Chance(seed), ledger: new Ledger() },
    ...{ budget: stored.budget, newer: undefined, happened: new Map(), log: [] },
  };
}

test('nothing captured is lost or sent twice, whatever happens meanwhile', async ({ browserName: _ }, info) => {
  test.setTimeout(300_000 + interruptions * 15_000);
  console.log(`OPENPHB_SEED=${seed} OPENPHB_INTERRUPTIONS=${interruptions}`);
  const world = await begin(info, { mark: `Shop ${Date.now().toString(36)}`, weights: often });
  world.newer = newerBuild(info.outputPath('newer'));
  try {
    await days(world, interruptions, 8);
    await sendAll(world, ['amira', 'nadia']);
    const sums = await count(world);
    console.log(JSON.stringify({ ...sums, interruptions: Object.fromEntries(world.happened) }));
    expect(sums).toEqual({ ...sums, stored: sums.captured, waiting: 0, drafts: 0 });
    expect(world.phone.faults).toEqual([]);
  } finally {
    await world.phone.kill();
    world.road.close();
  }
});
