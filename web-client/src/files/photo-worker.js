import { make } from './make.js';

/** @typedef {{ blob: Blob, shape: import('./shape').Shape }} Asked */

addEventListener('message', async (/** @type {MessageEvent<Asked>} */ { data: { blob, shape } }) => {
  try {
    const made = await make(blob, shape);
    postMessage({ made }, { transfer: [made.bytes] });
  } catch (no) {
    postMessage({ no: String(no) });
  }
});
