import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** @type {Record<Receipt['state'], ['good' | 'bad' | 'wait' | 'plain', string]>} */
const words = {
  waiting: ['wait', 'Waiting'],
  accepted: ['good', 'Accepted'],
  returned: ['bad', 'Sent back'],
  withdrawn: ['plain', 'Taken back'],
};

/** How a receipt stands. @param {Receipt} receipt */
export const stateTag = (receipt) => tag(...words[receipt.state]);
