import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { newerBuild } from '../screens/served.js';
import { calmDay, count, days, sendAll } from './days.js';
import { Ledger } from './ledger.js';
import { Phone } from './phone.js';
import { often } from './plan.js';
import { Road } from './road.js';
import { sabotaged, sabotages } from './sabotage.js';
import { Server } from './server.js';
import { Stored } from './stored.js';
import { World } from './world.js';

const { OPENPHB_URL: url = '', OPENPHB_ISSUER: issuer = '', OPENPHB_JAR: jar = '[]' } = process.env;
const seed = Number(process.env.OPENPHB_SEED ?? 188);
const interruptions = Number(process.env.OPENPHB_INTERRUPTIONS ?? 60);
const from = Number(process.env.OPENPHB_TURN ?? 1);
const MOST_MS_EACH = 12_000;
const COUNTED_EVERY = 8;

/** @type {Server} */
let server;
test.beforeAll(async () => {
  mkdirSync('target', { recursive: true });
  server = new Server(JSON.parse(jar), 'target/never-lost-server.log');
  await server.start();
});
test.afterAll(() => server.kill());

/** @type {Phone | undefined} */
let inUse;
test.afterEach(() => inUse?.kill());

/**
 * Amira, signed in on a phone that has the pages already.
 * @param {import('@playwright/test').TestInfo} info @param {{ weights: import('./plan.js').Weights, pages?: string, newer?: string }} how
 * @param {(world: World) => Promise<void>} live
 */
async function inAWorld(info, { weights, pages, newer }, live) {
  await server.starting;
  const road = new Road(server);
  road.pages = pages;
  await road.open();
  const { executablePath: program = '', args = [] } = info.project.use.launchOptions ?? {};
  const phone = new Phone({ program, args, folder: info.outputPath('phone'), url: road.url });
  inUse = phone;
  const stored = new Stored({ url, issuer, login: 'amira' });
  await stored.lookAt('Amira Khan');
  await stored.openThread();
  const mark = `Shop ${Date.now().toString(36)}`;
  const world = new World({ phone, road, server, stored, ledger: new Ledger(), seed, weights, mark, newer });
  await phone.start();
  await phone.signIn('amira');
  await phone.page.goto(`${road.url}/budgets/${stored.budget}/requests/${stored.thread}`);
  await phone.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await live(world);
  road.close();
}

test('nothing captured is lost or sent twice, whatever happens meanwhile', async ({ browserName: _ }, info) => {
  test.setTimeout(300_000 + interruptions * MOST_MS_EACH);
  console.log(`OPENPHB_SEED=${seed} OPENPHB_INTERRUPTIONS=${interruptions} OPENPHB_TURN=${from}`);
  await inAWorld(info, { weights: often, newer: newerBuild(info.outputPath('newer')) }, async (world) => {
    await days(world, interruptions, COUNTED_EVERY, from);
    await sendAll(world, ['amira', 'nadia']);
    const sums = await count(world);
    console.log(JSON.stringify({ ...sums, happened: Object.fromEntries(world.happened) }));
    expect(sums).toEqual({ ...sums, stored: sums.captured, waiting: 0, drafts: 0 });
    expect(world.phone.faults).toEqual([]);
  });
});

for (const [name, sabotage] of Object.entries(sabotages)) {
  test(`the count complains of a client that ${name}`, async ({ browserName: _ }, info) => {
    test.setTimeout(300_000);
    const pages = await sabotaged(sabotage, info.outputPath('sabotaged'));
    await inAWorld(info, { weights: sabotage.weights, pages }, async (world) => {
      expect(await calmDay(world)).toMatchObject({ captured: 1, stored: 1 });
      const complaint = await days(world, 60, 1).catch(({ message }) => message);
      expect(complaint).toMatch(sabotage.complaint);
      console.log(`Found after ${world.interruptions} interruptions: ${complaint.split('\n')[0]}`);
    });
  });
}
