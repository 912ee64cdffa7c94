/** Asks the browser not to clear what is stored when its disk is full: `granted` where it promises that. To be called by a page; the background cannot ask. */
export async function askPersistence(): Promise<'granted' | 'refused' | 'unknown'> {
  const { storage } = navigator;
  if (storage?.persist === undefined) return 'unknown';
  try {
    return (await storage.persisted()) || (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}
