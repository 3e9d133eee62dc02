/**
 * A picture's pixels in grey, 0 black to 255 white, row by row. All measures are taken on a copy of about 800 pixels.
 * @typedef {{ pixels: Uint8Array, width: number, height: number }} Grey
 * @typedef {{ light: number, writing: number, sharp: number }} Measures
 * @typedef {'dark' | 'no-writing' | 'blurred'} Doubt
 */

/** The side of the squares a picture is looked at in, pixels: two letters or so. */
const SQUARE = 16;
/** How far, of the light there is, ink and paper are apart at least; less is creases, table, shadow. */
const INK = 40 / 255;
/** Steps between light and dark in a square of writing, in all and down or across alone. A straight edge has 32, a stripe one way. */
const TURNS = 36;
const TURNS_EACH_WAY = 10;
/** The share of the pixels that may be brighter than the light: a lamp in the picture lights nothing up. */
const LAMPS = 0.02;

/** Below these it is worth another look. Why these: docs/photos.md. */
export const least = { light: 80, writing: 0.005, sharp: 0.32 };

/** @param {Uint8ClampedArray} rgba @param {number} width @param {number} height @returns {Grey} */
export function grey(rgba, width, height) {
  const pixels = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < pixels.length; i++, p += 4) {
    pixels[i] = (rgba[p] * 77 + rgba[p + 1] * 151 + rgba[p + 2] * 28) >> 8;
  }
  return { pixels, width, height };
}

/** How bright its brightest part of any size is: in a photo of a receipt, the paper. @param {Grey} grey */
function lightOf({ pixels }) {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel]++;
  let above = pixels.length * LAMPS;
  let level = 255;
  while (level > 0 && counts[level] <= above) above -= counts[level--];
  return level;
}

/**
 * How far its darkest and lightest are apart, the steepest step between two neighbours, and whether it turns
 * between light and dark as writing does.
 * @param {Grey} grey @param {number} left @param {number} top
 */
function squareAt({ pixels, width }, left, top) {
  let low = 255;
  let high = 0;
  let step = 0;
  for (let y = top; y < top + SQUARE; y++) {
    for (let i = y * width + left; i < y * width + left + SQUARE; i++) {
      low = Math.min(low, pixels[i]);
      high = Math.max(high, pixels[i]);
      step = Math.max(step, Math.abs(pixels[i] - pixels[i + 1]), Math.abs(pixels[i] - pixels[i + width]));
    }
  }
  const middle = (low + high) / 2;
  let across = 0;
  let down = 0;
  for (let y = top; y < top + SQUARE; y++) {
    for (let i = y * width + left; i < y * width + left + SQUARE; i++) {
      const dark = pixels[i] < middle;
      if (pixels[i + 1] < middle !== dark) across++;
      if (pixels[i + width] < middle !== dark) down++;
    }
  }
  return { apart: high - low, step, written: across + down >= TURNS && Math.min(across, down) >= TURNS_EACH_WAY };
}

/** What the camera's noise does, seen where nothing else is: in the calmest tenth. @param {ReturnType<typeof squareAt>[]} squares @param {number} ink */
function noiseOf(squares, ink) {
  const calm = [...squares].sort((a, b) => a.apart - b.apart)[Math.floor(squares.length / 10)];
  return calm?.apart < ink ? calm : { apart: 0, step: 0 };
}

/**
 * Writing: the share of squares that hold strokes. Sharp: how much of the way from dark to light the steepest neighbours go,
 * in the sharpest quarter of those squares, without the camera's noise; 1 is a drawn line.
 * @param {Grey} grey @returns {Measures}
 */
export function measure(grey) {
  const light = lightOf(grey);
  const squares = [];
  for (let top = 0; top + SQUARE < grey.height; top += SQUARE) {
    for (let left = 0; left + SQUARE < grey.width; left += SQUARE) squares.push(squareAt(grey, left, top));
  }
  const calm = noiseOf(squares, INK * light);
  const strokes = squares.filter(({ apart, written }) => written && apart - calm.apart > INK * light);
  const steep = strokes.map(({ apart, step }) => (step - calm.step) / (apart - calm.apart)).sort((a, b) => b - a);
  return {
    light,
    writing: squares.length ? strokes.length / squares.length : 0,
    sharp: steep[steep.length >> 2] ?? 0,
  };
}

/** What somebody should be asked about this picture, the one thing that explains most; nothing if it will do. @param {Measures} measures @returns {Doubt | undefined} */
export function doubtOf({ light, writing, sharp }) {
  if (light < least.light) return 'dark';
  if (writing < least.writing) return 'no-writing';
  return sharp < least.sharp ? 'blurred' : undefined;
}
