/** Asks the browser not to throw away what is kept when it needs room. It promises, or not; some ask the person. */
export async function askToKeep() {
  const { storage } = navigator;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist();
}

/** Whether the browser promised to keep it; unknown where none can say. */
export const isPromised = async () => navigator.storage?.persisted?.();

/** Bytes that are in use of this browser's room for us, files of the app among them; unknown where none can say. */
export const roomUsed = async () => (await navigator.storage?.estimate?.())?.usage;
