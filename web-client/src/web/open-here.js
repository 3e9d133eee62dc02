/**
 * Open in this tab from now on; a tab that had it open hears that it is elsewhere.
 * @param {string} what @param {() => void} elsewhere it was opened in another tab since @returns {() => void} lets go of it
 */
export function openHere(what, elsewhere) {
  if (!navigator.locks) return () => {};
  let letGo = () => {};
  const open = new Promise((done) => {
    letGo = () => done(undefined);
  });
  navigator.locks.request(`openphb draft ${what}`, { steal: true }, () => open).catch(elsewhere);
  return letGo;
}
