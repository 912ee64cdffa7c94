import { browser } from 'wxt/browser';

/** What can change under an open page; `access`: a site was taken back. */
export type Revised = 'profile' | 'applications' | 'settings' | 'hidden' | 'access';

const REVISED: readonly Revised[] = ['profile', 'applications', 'settings', 'hidden', 'access'];
const keyOf = (what: Revised) => `revision:${what}`;

/**
 * Tells every open page and tab that something was changed. Only that it changed is written where scripts on pages can read it, never what.
 * A store that refuses is no reason to fail what was saved already: others learn of it at their next load.
 */
export async function announceRevision(what: Revised): Promise<void> {
  try {
    await browser.storage.local.set({ [keyOf(what)]: crypto.randomUUID() });
  } catch (error) {
    console.warn('Callslip could not tell other pages of a change.', error);
  }
}

/** What a change makes another: the same until then, and '' before the first. */
export async function revisionOf(what: Revised): Promise<string> {
  return String((await browser.storage.local.get(keyOf(what)))[keyOf(what)] ?? '');
}

/** Calls back whenever the profile, the applications or the settings were changed, by whichever page, until the signal is aborted. */
export function onRevision(callback: (what: Revised) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    for (const what of REVISED) if (Object.hasOwn(changes, keyOf(what))) callback(what);
  };
  if (signal.aborted) return;
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the API itself may be gone, and the listener with it.
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {}
  });
}
