import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missing, routes } from '../../src/routes.js';
import { match } from '../../src/web/router.js';

const at = (/** @type {string} */ path) => match(routes, new URL(path, 'https://phb.example'));

test('an address leads to its screen, with its names', () => {
  expect(at('/budgets/1/receipts/2')?.params).toEqual({ b: '1', id: '2' });
  expect(at('/budgets/1/receipts/new?replaces=3')?.route.tag).toBe('new-receipt-page');
  expect(at('/budgets/1/receipts/new?replaces=3')?.query.get('replaces')).toBe('3');
  expect(at('/budgets/1/')?.route.tag).toBe('budget-page');
  expect(at('/no/such/place')).toBeUndefined();
});

test('every screen says its states, and those it always has are among them', () => {
  for (const { path, states } of [...routes, missing]) {
    expect(states.length, path).toBeGreaterThan(0);
    expect(new Set(states).size, path).toBe(states.length);
    if (!['/signed-out', ''].includes(path)) expect(states, path).toContain('signed-out');
  }
});

const rooms = [
  'money',
  'time',
  'web',
  'files',
  'people',
  'decision',
  'notice',
  'budget',
  'plan',
  'request',
  'receipt',
  'overview',
];
const features = ['plan', 'request', 'receipt', 'overview'];

test('a room uses only rooms before it, and no feature knows another', () => {
  for (const room of rooms) {
    for (const file of readdirSync(`src/${room}`).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(`src/${room}/${file}`, 'utf8');
      for (const [, other] of text.matchAll(/(?:from|import) '\.\.\/(\w+)\//g)) {
        expect(rooms.indexOf(other), `${room}/${file} uses ${other}`).toBeLessThan(rooms.indexOf(room));
        if (features.includes(room)) expect(features, `${room}/${file} uses ${other}`).not.toContain(other);
      }
    }
  }
});
