import { browser } from 'wxt/browser';
import { closeDatabase } from './database';
import { tellForgotten } from './forgotten';
import { enabledPatterns } from './site-access';

/** How long another page of ours may hold a database before that is given up. */
const BLOCKED_AFTER_MS = 5_000;

/** Everything in which something of the user may stand, by what it is called where it cannot be emptied. */
const STORES: readonly (readonly [what: string, empty: () => Promise<unknown>])[] = [
  // First what makes the background write: it hears of a site that is taken back, and of alarms.
  ['alarms', () => browser.alarms.clearAll()],
  ['sites that were enabled', forgetSites],
  ['registered scripts', () => browser.scripting.unregisterContentScripts()],
  ['databases', forgetDatabases],
  ['caches', async () => Promise.all((await caches.keys()).map((name) => caches.delete(name)))],
  ['notices on screen', forgetNotices],
  ['the badge', () => browser.action.setBadgeText({ text: '' })],
  // Each area that there is: what another version, or another part of this one, put there goes too.
  ['the local store', () => browser.storage.local.clear()],
  ['the session’s store', async () => browser.storage.session?.clear()],
  ['the synchronized store', async () => browser.storage.sync?.clear()],
  ['drafts of this page', async () => localStorage.clear()],
  ['the tab’s store', async () => sessionStorage.clear()],
  // Again: emptying the store may have set one.
  ['alarms', () => browser.alarms.clearAll()],
];

/**
 * Deletes all that Callslip has stored in this browser: every database whatever its name, every cache and store, what was granted beyond the
 * installation, what was registered. Each is tried though another failed; rejects, with what could not be emptied, where any did. To be called by a page.
 */
export async function forgetEverything(): Promise<void> {
  const failed: string[] = [];
  const errors: unknown[] = [];
  for (const [what, empty] of STORES) {
    await empty().catch((error: unknown) => {
      failed.push(what);
      errors.push(error);
    });
  }
  tellForgotten();
  if (failed.length > 0) throw new AggregateError(errors, `not emptied: ${failed.join(', ')}`);
}

/** Gives back every site that the user enabled. What came with the installation only the browser's own settings take back. */
async function forgetSites(): Promise<void> {
  const patterns = await enabledPatterns();
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] });
}

async function forgetDatabases(): Promise<void> {
  await closeDatabase();
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
}

/** Our own connections give way as soon as they hear of it. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
    deleting.onblocked = () => setTimeout(() => reject(new Error(`another page holds ${name}`)), BLOCKED_AFTER_MS);
  });
}

async function forgetNotices(): Promise<void> {
  const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.all(shown.map((key) => browser.notifications.clear(key)));
}
