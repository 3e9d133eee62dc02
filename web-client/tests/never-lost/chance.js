/** Choices that are the same again with the same numbers (mulberry32). */
export class Chance {
  /** @param {...number} numbers the seed, and what parts this from others of the same seed */
  constructor(...numbers) {
    this.state = numbers.reduce((mixed, number) => (Math.imul(mixed ^ number, 0x9e3779b1) + 1) >>> 0, 0);
    this.next();
  }

  /** From 0 to 1, without 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, without `most`. @param {number} most */
  under(most) {
    return Math.floor(this.next() * most);
  }

  /** @param {number} share from 0 to 1 */
  likely(share) {
    return this.next() < share;
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return list[this.under(list.length)];
  }

  /** One of the keys, each as often as its number says beside the others. @template {string} K @param {Record<K, number>} weights @returns {K} */
  weighted(weights) {
    const all = /** @type {[K, number][]} */ (Object.entries(weights));
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of all) {
      left -= weight;
      if (left < 0) return key;
    }
    return all[0][0];
  }

  /** A moment after *Send* was pressed, ms: mostly at once, when the most is under way. */
  moment() {
    return this.likely(0.3) ? 0 : Math.floor(this.next() ** 2 * 400);
  }

  /** @param {number} many */
  bytes(many) {
    return Buffer.from(Array.from({ length: many }, () => this.under(256)));
  }
}
