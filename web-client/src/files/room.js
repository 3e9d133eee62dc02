import { kept } from '../web/kept.js';

/**
 * Whether this phone can keep so many bytes until they are sent: `none` where it keeps nothing at all, as in some private
 * windows; `little` where its browser says that they may not fit.
 * @param {number} bytes
 * @returns {Promise<'enough' | 'little' | 'none'>}
 */
export async function roomFor(bytes) {
  try {
    await kept();
  } catch {
    return 'none';
  }
  const { quota = Infinity, usage = 0 } =
    (await Promise.resolve(navigator.storage?.estimate()).catch(() => undefined)) ?? {};
  return quota - usage < bytes ? 'little' : 'enough';
}
