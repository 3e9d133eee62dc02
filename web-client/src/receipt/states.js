import { msg } from '@lit/localize';
import { tag } from '../web/tag.js';

/** @typedef {import('../web/shapes').Receipt} Receipt */

/** @returns {Record<Receipt['state'], ['good' | 'bad' | 'wait' | 'plain', string]>} */
const words = () => ({
  waiting: ['wait', msg('Waiting')],
  accepted: ['good', msg('Accepted')],
  returned: ['bad', msg('Sent back')],
  withdrawn: ['plain', msg('Taken back')],
});

/** How a receipt stands. @param {Receipt} receipt */
export const stateTag = (receipt) => tag(...words()[receipt.state]);
