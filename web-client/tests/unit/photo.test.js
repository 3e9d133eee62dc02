import { expect, test, vi } from 'vitest';
import { AIM, lightEnough } from '../../src/files/make.js';
import { doubtOf, grey, measure } from '../../src/files/measures.js';
import { cutTo, dragged, heldAt, placed, scaleOf, turned, uncut, whole } from '../../src/files/shape.js';

const wide = 480;
const high = 640;

/** @param {(x: number, y: number) => number} shade */
const painted = (shade) => ({
  width: wide,
  height: high,
  pixels: Uint8Array.from({ length: wide * high }, (_, i) => shade(i % wide, Math.floor(i / wide))),
});

/** Letters of sorts: strokes two pixels thick, in lines, on paper that does not fill the picture. @param {number} x @param {number} y */
const receipt = (x, y) => {
  if (x < 40 || x >= 440 || y < 40 || y >= 600) return 110;
  const inLine = y % 24 < 12 && x > 60 && x < 400 && x % 60 < 50;
  return inLine && (x % 7 < 2 || y % 5 < 1) ? 30 : 235;
};

/** @param {ReturnType<typeof painted>} picture @param {number} reach how far each pixel runs, in every direction */
function blurred({ pixels, width, height }, reach) {
  let now = Float64Array.from(pixels);
  for (let pass = 0; pass < 3; pass++) {
    for (const step of [1, width]) {
      now = now.map((_, i) => {
        let sum = 0;
        for (let by = -reach; by <= reach; by++) sum += now[Math.min(Math.max(i + by * step, 0), now.length - 1)];
        return sum / (2 * reach + 1);
      });
    }
  }
  return { width, height, pixels: Uint8Array.from(now, Math.round) };
}

/** The same each time. @param {number} i */
const noise = (i) => (((i * 2654435761) >>> 8) % 17) - 8;

const of = (/** @type {Parameters<typeof measure>[0]} */ picture) => doubtOf(measure(picture));

test('a sharp, well lit receipt is in no doubt, with a camera’s noise and without', () => {
  expect(of(painted(receipt))).toBeUndefined();
  expect(of(painted((x, y) => receipt(x, y) + noise(y * wide + x)))).toBeUndefined();
});

test('a page cut so close that there is writing everywhere is in no doubt', () => {
  const letters = (/** @type {number} */ x, /** @type {number} */ y) => (x % 7 < 2 || y % 5 < 1 ? 30 : 235);
  expect(of(painted(letters))).toBeUndefined();
});

test('too dark is said of a dark photo only, also if a lamp is in it', () => {
  expect(of(painted((x, y) => receipt(x, y) * 0.25))).toBe('dark');
  expect(of(painted((x, y) => (x < 60 && y < 60 ? 255 : receipt(x, y) * 0.25)))).toBe('dark');
  expect(of(painted((x, y) => receipt(x, y) * 0.5))).toBeUndefined();
});

test('blurred is said of a blurred photo, with a camera’s noise and without', () => {
  const soft = blurred(painted(receipt), 1);
  expect(measure(soft).writing).toBeGreaterThan(0.05);
  expect(of(soft)).toBe('blurred');
  expect(of({ ...soft, pixels: soft.pixels.map((pixel, i) => pixel + noise(i) / 2) })).toBe('blurred');
});

test('hardly any writing is said of paper, of a table, of paper on a table, also askew', () => {
  expect(of(painted((x, y) => 230 + noise(y * wide + x)))).toBe('no-writing');
  expect(of(painted((x) => (x % 8 < 4 ? 90 : 200)))).toBe('no-writing');
  expect(of(painted((x) => 130 + 25 * Math.sin(x / 5)))).toBe('no-writing');
  expect(of(painted((x, y) => (x > 99 && y > 99 ? 235 : 90)))).toBe('no-writing');
  expect(of(painted((x, y) => (x + y / 3 > 199 ? 235 : 90)))).toBe('no-writing');
  expect(of(painted((x, y) => (Math.abs(x - y) < 150 ? 235 : 90)))).toBe('no-writing');
});

test('a picture of a few pixels is measured too', () => {
  expect(measure({ width: 1, height: 1, pixels: new Uint8Array([255]) })).toEqual({ light: 255, writing: 0, sharp: 0 });
});

test('grey weighs the colours as an eye does', () => {
  const rgba = new Uint8ClampedArray([255, 255, 255, 255, 0, 255, 0, 255, 255, 0, 0, 255, 0, 0, 255, 255]);
  const [white, green, red, blue] = grey(rgba, 2, 2).pixels;
  expect(white).toBe(255);
  expect(green).toBeGreaterThan(red);
  expect(red).toBeGreaterThan(blue);
});

test('a photo is sent 1,600 pixels long, a small one as it is, a till roll wide enough to be read', () => {
  expect(placed(4000, 3000, whole)).toMatchObject({ width: 1600, height: 1200 });
  expect(placed(3000, 4000, whole)).toMatchObject({ width: 1200, height: 1600 });
  expect(placed(640, 480, whole)).toMatchObject({ width: 640, height: 480 });
  expect(placed(1000, 4000, whole)).toMatchObject({ width: 800, height: 3200 });
  expect(placed(1000, 9000, whole)).toMatchObject({ width: 356, height: 3200 });
  expect(scaleOf(2000, 4000)).toBeCloseTo(scaleOf(2001, 4000), 3);
});

/** Where a point of a picture 400 by 300 comes to lie. @param {import('../../src/files/shape').Shape} shape @param {number} x @param {number} y */
function lies(shape, x, y) {
  const [a, b, c, d, e, f] = placed(400, 300, shape).transform;
  return [a * x + c * y + e, b * x + d * y + f].map((n) => Math.round(n));
}

test('turned, the top left corner goes round clockwise', () => {
  let shape = whole;
  const corners = [];
  for (let i = 0; i < 4; i++) {
    const { width, height } = placed(400, 300, shape);
    corners.push([width, height, ...lies(shape, 0, 0)]);
    shape = turned(shape);
  }
  expect(corners).toEqual([
    [400, 300, 0, 0],
    [300, 400, 300, 0],
    [400, 300, 400, 300],
    [300, 400, 0, 400],
  ]);
  expect(shape).toEqual(whole);
});

test('cut, then turned, what was cut off stays off', () => {
  const cut = { turns: 0, cut: { top: 10, right: 0, bottom: 0, left: 25 } };
  expect(placed(400, 300, cut)).toMatchObject({ width: 300, height: 270 });
  expect(lies(cut, 100, 30)).toEqual([0, 0]);
  const later = turned(cut);
  expect(later.cut).toEqual({ top: 25, right: 10, bottom: 0, left: 0 });
  expect(placed(400, 300, later)).toMatchObject({ width: 270, height: 300 });
  expect(lies(later, 100, 30)).toEqual([270, 0]);
});

test('a cut leaves a tenth, whichever side moves', () => {
  expect(cutTo(uncut, 'left', 100).left).toBe(90);
  expect(cutTo({ ...uncut, right: 60 }, 'left', 45)).toEqual({ ...uncut, right: 60, left: 30 });
  expect(cutTo(uncut, 'top', -5).top).toBe(0);
});

test('a finger takes the nearest side, or the two of a corner, and draws them along', () => {
  expect(heldAt(uncut, 3, 50)).toEqual(['left']);
  expect(heldAt(uncut, 97, 52)).toEqual(['right']);
  expect(heldAt(uncut, 50, 98)).toEqual(['bottom']);
  expect(heldAt(uncut, 4, 3)).toEqual(['top', 'left']);
  expect(heldAt({ ...uncut, top: 40 }, 50, 44)).toEqual(['top']);
  expect(dragged(uncut, ['top', 'left'], 20, 30)).toEqual({ ...uncut, top: 30, left: 20 });
  expect(dragged(uncut, ['bottom'], 20, 70)).toEqual({ ...uncut, bottom: 30 });
});

test('a page is pressed together until it is light enough, and no further than can be read', async () => {
  const weighing = (/** @type {number} */ heaviest) =>
    vi.fn(async (/** @type {number} */ quality) => /** @type {Blob} */ ({ size: heaviest * quality }));
  const light = weighing(AIM);
  await lightEnough(light);
  expect(light.mock.calls).toEqual([[0.8]]);
  const heavy = weighing(AIM / 0.7);
  expect((await lightEnough(heavy)).size).toBeLessThanOrEqual(AIM);
  expect(heavy.mock.calls).toEqual([[0.8], [0.65]]);
  const huge = weighing(AIM * 10);
  expect((await lightEnough(huge)).size).toBe(AIM * 5);
  expect(huge).toHaveBeenCalledTimes(3);
});
