// How what people wait for grows with what is stored: each line is a ratio inside one run, against a running development
// application. A machine that is busy is busy for both sides of a ratio, because the two are asked in turn.
//   node deploy/load/measure.mjs [http://localhost:8080] [receipts, 1000 if not said]
import { createHash, randomUUID } from 'node:crypto';

const app = process.argv[2] ?? 'http://localhost:8080';
const many = Number(process.argv[3] ?? 1000);
const FEW = 20;
const ROUNDS = 60;
const AT_ONCE = 8;

/** What is promised of the ratios; a larger one ends the program with 1. */
const most = { balance: 3, receipts: 2, entries: 2, send: 2 };

const issuer = (await (await fetch(`${app}/auth/login`, { redirect: 'manual' })).headers.get('location')).split('/protocol')[0];

/** @param {string} who */
async function token(who) {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'openphb-cli', username: who, password: who }),
  });
  return (await answer.json()).access_token;
}

let grace = await token('grace');
setInterval(async () => (grace = await token('grace')), 200_000).unref();

/** @param {string} path @param {RequestInit} [how] */
async function call(path, how = {}) {
  const answer = await fetch(`${app}/api/v1${path}`, {
    ...how,
    headers: { Authorization: `Bearer ${grace}`, ...how.headers },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${how.method ?? 'GET'} ${path}: ${answer.status} ${text}`);
  return text;
}

/** Ten digits of which the last checks the others, never twice in practice. */
function nhsNumber() {
  for (;;) {
    const nine = `999${String(parseInt(createHash('sha256').update(randomUUID()).digest('hex').slice(0, 10), 16)).slice(-6)}`;
    const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return nine + check;
  }
}

const day = (/** @type {number} */ back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

async function newBudget() {
  const id = randomUUID();
  const line = randomUUID();
  const budget = {
    id,
    holder: { name: 'Load Measured', nhsNumber: nhsNumber(), dateOfBirth: '1970-01-01' },
    name: 'Measured',
    cohort: 'other',
    start: day(100),
    end: day(-260),
    agreedPence: 100_000_000,
    contact: 'omar@example.test',
    shares: [{ funder: 'Westmoor ICB', kind: 'nhs', basisPoints: 10_000 }],
    plan: {
      agreedOn: day(100),
      aboutMe: 'x',
      risks: 'x',
      ifThingsGoWrong: 'x',
      goals: ['x'],
      items: [{ id: line, name: 'Assistant', costPence: 50_000_000, howOften: 'weekly', option: 'notional' }],
    },
    payments: [],
  };
  await call(`/imports/${randomUUID()}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ budgets: [budget] }),
  });
  return { id, line };
}

/** @param {{ id: string, line: string }} budget */
function sendReceipt({ id, line }) {
  const form = new FormData();
  const receipt = { amountPence: 100, spentOn: day(1), noProof: 'bus fare', parts: [{ planItem: line, amountPence: 100 }] };
  form.append('receipt', new Blob([JSON.stringify(receipt)], { type: 'application/json' }), 'receipt.json');
  return call(`/budgets/${id}/receipts/${randomUUID()}`, { method: 'PUT', body: form });
}

/** @param {{ id: string, line: string }} budget @param {number} count */
async function fill(budget, count) {
  for (let i = 0; i < count; i += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - i) }, () => sendReceipt(budget)));
  }
}

/** Milliseconds. @param {() => Promise<unknown>} ask */
async function time(ask) {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
}

const median = (/** @type {number[]} */ times) => times.sort((a, b) => a - b)[times.length >> 1];

/** @param {(budget: { id: string, line: string }) => Promise<unknown>} ask */
async function compare(ask) {
  const times = { few: [], many: [] };
  for (let round = -5; round < ROUNDS; round++) {
    const one = await time(() => ask(small));
    const other = await time(() => ask(large));
    if (round >= 0) {
      times.few.push(one);
      times.many.push(other);
    }
  }
  return { few: median(times.few), many: median(times.many) };
}

const small = await newBudget();
const large = await newBudget();
await fill(small, FEW);
await fill(large, many);

let broken = false;
console.log(`what        ${FEW} receipts  ${many} receipts  ratio  at most`);
for (const [what, ask] of Object.entries({
  balance: (budget) => call(`/budgets/${budget.id}/balance`),
  receipts: (budget) => call(`/budgets/${budget.id}/receipts?limit=20`),
  entries: (budget) => call(`/budgets/${budget.id}/entries?limit=20`),
  send: (budget) => sendReceipt(budget),
})) {
  const { few, many: lots } = await compare(ask);
  const ratio = lots / few;
  broken ||= ratio > most[what];
  console.log(
    `${what.padEnd(10)} ${few.toFixed(1).padStart(9)} ms ${lots.toFixed(1).padStart(12)} ms ${ratio.toFixed(2).padStart(6)} ${String(most[what]).padStart(8)}`,
  );
}
process.exit(broken ? 1 : 0);
