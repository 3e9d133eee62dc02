import { Chance } from './chance.js';

/**
 * @typedef {'answer lost' | 'half an answer' | 'gateway gave up' | 'upload cut' | 'answer 503' | 'answer 401' | 'page of a Wi-Fi'
 *   | 'server killed'} InUpload what befalls the next upload
 * @typedef {'signal lost' | 'line dead' | 'reload' | 'tab closed' | 'browser killed' | 'second tab' | 'other person' | 'session ended'
 *   | 'newer version' | 'server killed while idle'} OnPhone what befalls the phone, at any moment
 * @typedef {InUpload | OnPhone} Trouble
 * @typedef {{ name: Trouble, moment: number, bytes: number, wait: number }} Blow
 *   `moment`: after *Send* was pressed, ms; `bytes`: of the upload, until it ends; `wait`: of a 503, seconds or none
 * @typedef {Partial<Record<Trouble, number>>} Weights
 */

/** How often each comes, beside the others. @type {Record<Trouble, number>} */
export const often = {
  'answer lost': 10,
  'half an answer': 7,
  'gateway gave up': 7,
  'upload cut': 10,
  'answer 503': 9,
  'answer 401': 6,
  'page of a Wi-Fi': 5,
  'server killed': 3,
  'signal lost': 7,
  'line dead': 6,
  reload: 7,
  'tab closed': 7,
  'browser killed': 5,
  'second tab': 6,
  'other person': 4,
  'session ended': 4,
  'newer version': 4,
  'server killed while idle': 1,
};

/** Those that a form which was not sent yet must outlive. @type {OnPhone[]} */
const onForm = ['reload', 'tab closed', 'browser killed', 'signal lost'];

/** @param {Chance} chance @param {Weights} weights @returns {Blow} */
function blow(chance, weights) {
  const name = chance.weighted(/** @type {Record<Trouble, number>} */ (weights));
  return { name, moment: chance.moment(), bytes: chance.under(60_000), wait: chance.likely(0.5) ? 1 : 0 };
}

/**
 * All that is left to chance in one turn. It is of the seed and the turn's number alone, so that a turn is the same again
 * whatever the ones before it led to. @param {number} seed @param {number} turn @param {Weights} weights
 */
export function planOf(seed, turn, weights) {
  const chance = new Chance(seed, turn);
  return {
    turn,
    heals: chance.likely(0.65),
    signsIn: chance.likely(0.7),
    login: chance.likely(0.7) ? 'amira' : 'nadia',
    kind: /** @type {import('./person.js').Kind} */ (chance.weighted({ receipt: 8, request: 1, message: 1 })),
    before: chance.likely(0.2) ? chance.pick(onForm) : undefined,
    blows: Array.from({ length: chance.likely(0.45) ? 2 : 1 }, () => blow(chance, weights)),
    triesAfter: chance.likely(0.25),
    papers: new Chance(seed, turn, 1),
    otherTab: new Chance(seed, turn, 2).likely(0.06),
  };
}
/** @typedef {ReturnType<typeof planOf>} Plan */
