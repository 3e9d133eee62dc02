import { allAnswered } from '../web/api.js';
import { wipeSeen } from '../web/seen.js';
import { dropCodes } from './captured.js';
import { lastHere, meAgain, rememberLeaving, sureOfMe } from './me.js';

/**
 * Takes off this phone whatever was read on it and who was here, never what was captured: that stays under the person's id.
 * A phone that keeps nothing has nothing to take off.
 * @param {boolean} signsOut who was here goes too
 */
async function wipe(signsOut) {
  const person = lastHere();
  if (person) await dropCodes(person).catch(() => {});
  await wipeSeen().catch(() => {});
  if (!signsOut) return;
  for (const name of Object.keys(localStorage)) if (name.startsWith('openphb ')) localStorage.removeItem(name);
  sessionStorage.clear();
}

/** Wipes and signs out; or, without signal, says that the session goes on. @param {boolean} keeps something stays, locked */
export async function leave(keeps) {
  const there = await meAgain()
    .then(sureOfMe)
    .catch(() => undefined);
  await wipe(Boolean(there));
  if (!there) return false;
  rememberLeaving(keeps);
  await allAnswered();
  addEventListener('pageshow', (e) => e.persisted && location.reload()); // the back button shows nothing of before
  location.assign('/auth/logout');
  return true;
}
