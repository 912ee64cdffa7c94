import { browser } from 'wxt/browser';
import { followRevisions, type Revised, revisionKey } from './revised';

/**
 * Tells every open page and tab that something was changed. Only that it changed is written where scripts on pages can read it, never what.
 * A store that refuses is no reason to fail what was saved already: others learn of it at their next load.
 */
export async function announceRevision(what: Revised): Promise<void> {
  try {
    await browser.storage.local.set({ [revisionKey(what)]: crypto.randomUUID() });
  } catch (error) {
    console.warn('Callslip could not tell other pages of a change.', error);
  }
}

/** What a change makes another: the same until then, and '' before the first. */
export async function revisionOf(what: Revised): Promise<string> {
  const key = revisionKey(what);
  return String((await browser.storage.local.get(key))[key] ?? '');
}

/** Calls back whenever the profile, the applications or the settings were changed, by whichever page, until the signal is aborted. */
export function onRevision(callback: (what: Revised) => void, signal: AbortSignal): void {
  followRevisions(() => browser.storage.local.onChanged, callback, signal);
}
