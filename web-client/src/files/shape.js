/**
 * How a page is looked at: turned clockwise so many quarters, then cut, in hundredths of its width or height from each side.
 * @typedef {'top' | 'right' | 'bottom' | 'left'} Side
 * @typedef {Record<Side, number>} Cut
 * @typedef {{ turns: number, cut: Cut }} Shape
 */

/** @type {Cut} */
export const uncut = { top: 0, right: 0, bottom: 0, left: 0 };
/** @type {Shape} */
export const whole = { turns: 0, cut: uncut };

/** @type {Record<Side, Side>} */
const across = { top: 'bottom', right: 'left', bottom: 'top', left: 'right' };
/** Hundredths of a picture that always stay. */
const KEPT = 10;
/** Hundredths from a corner within which a finger takes both of its sides. */
const CORNER = 15;

const LONG = 1600;
const SHORT = 800;
const STRIP = 3200;

/**
 * How much smaller a picture is sent, at most 1: 1,600 pixels on its long side; a till roll, more than twice as long as wide,
 * may be longer until it is 800 wide, or nobody could read it.
 * @param {number} width @param {number} height
 */
export function scaleOf(width, height) {
  const long = Math.max(width, height);
  return Math.min(1, Math.max(LONG / long, SHORT / Math.min(width, height)), STRIP / long);
}

/** A quarter further clockwise; what was cut off stays off. @param {Shape} shape @returns {Shape} */
export const turned = ({ turns, cut: { top, right, bottom, left } }) => ({
  turns: (turns + 1) % 4,
  cut: { top: left, right: top, bottom: right, left: bottom },
});

/** @param {Cut} cut @param {Side} side @param {number} hundredths @returns {Cut} */
export const cutTo = (cut, side, hundredths) => ({
  ...cut,
  [side]: Math.round(Math.min(Math.max(hundredths, 0), 100 - KEPT - cut[across[side]])),
});

/** How far from each side a point is. @param {number} x @param {number} y hundredths @returns {Cut} */
const fromSides = (x, y) => ({ top: y, right: 100 - x, bottom: 100 - y, left: x });

/** The sides that a finger put down there moves: the nearest, or both of a corner. @param {Cut} cut @param {number} x @param {number} y @returns {Side[]} */
export function heldAt(cut, x, y) {
  const there = fromSides(x, y);
  const far = (/** @type {Side} */ side) => Math.abs(there[side] - cut[side]);
  /** @type {[Side, Side]} */
  const nearest = [far('top') < far('bottom') ? 'top' : 'bottom', far('left') < far('right') ? 'left' : 'right'];
  nearest.sort((a, b) => far(a) - far(b));
  return far(nearest[1]) <= CORNER ? nearest : [nearest[0]];
}

/** The held sides brought to where the finger is. @param {Cut} cut @param {Side[]} held @param {number} x @param {number} y */
export const dragged = (cut, held, x, y) => held.reduce((so, side) => cutTo(so, side, fromSides(x, y)[side]), cut);

/**
 * What is drawn of a picture of this size: the size of the result, and the canvas's transform that puts it there.
 * @param {number} width @param {number} height @param {Shape} shape
 * @returns {{ width: number, height: number, transform: [number, number, number, number, number, number] }}
 */
export function placed(width, height, { turns, cut }) {
  const [wide, high] = turns % 2 ? [height, width] : [width, height];
  const left = (wide * cut.left) / 100;
  const top = (high * cut.top) / 100;
  const inner = { width: wide - left - (wide * cut.right) / 100, height: high - top - (high * cut.bottom) / 100 };
  const k = scaleOf(inner.width, inner.height);
  const [cos, sin] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][turns];
  const x = [0, height, width, 0][turns] - left;
  const y = [0, 0, height, width][turns] - top;
  return {
    width: Math.max(1, Math.round(inner.width * k)),
    height: Math.max(1, Math.round(inner.height * k)),
    transform: [cos * k, sin * k, -sin * k, cos * k, x * k, y * k],
  };
}
