import { browser } from 'wxt/browser';
import type { Frame } from './injection';
import { announceRevision } from './revisions';
import { enabledPatterns, onAccessChanged } from './site-access';

const ID = 'enabled-sites';

/** One change at a time: the browser tells of a grant once for each site. */
let last: Promise<void> = Promise.resolve();

/**
 * Keeps the small script on the sites that the user has enabled, and nowhere else. What the browser says is granted is all that counts:
 * nothing of it is stored by us, so that a grant taken back in the browser's own settings ends here too. To be called when the background starts.
 */
export function keepEnabledScripts(): void {
  onAccessChanged((change) => {
    last = last.then(async () => {
      await registerEnabled();
      if (change === 'added') await startInOpenTabs();
      // Cards that stand open ask whether they may stay.
      else await announceRevision('access');
    }, report);
    last = last.catch(report);
  }, new AbortController().signal);
  last = last.then(registerEnabled).catch(report);
}

function report(error: unknown): void {
  console.warn('Callslip could not follow a change of its sites.', error);
}

/** Registers the small script for the enabled sites as they are now, where it is not so already: each process would load it anew. Takes it away where there is none. */
export async function registerEnabled(): Promise<void> {
  const { scripting } = browser;
  const [matches, there] = await Promise.all([enabledPatterns(), scripting.getRegisteredContentScripts({ ids: [ID] })]);
  const script = {
    id: ID,
    matches: [...matches],
    js: ['scout.js'],
    runAt: 'document_idle' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (matches.length === 0) {
    if (there.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  } else if (there.length > 0) {
    if (!isSame(there[0]?.matches ?? [], matches)) await scripting.updateContentScripts([script]);
  } else await scripting.registerContentScripts([script]);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join(' ') === b.toSorted().join(' ');

/** Starts the small script in open tabs, in each frame where we are let in. */
async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await startInFrames(id);
    }),
  );
}

/** Starts the small script anew in each frame of a tab where we are let in and no card was put yet; `inner`: the tab's own page aside. */
export async function startInFrames(tabId: number, inner = false): Promise<void> {
  // Tabs into which we are not let, and pages that no extension may read, refuse.
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasOverlay }).catch(() => []);
  const frameIds = frames.flatMap(({ frameId, result }) => (result === false && !(inner && frameId === 0) ? [frameId] : []));
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: ['scout.js'] }).catch(() => []);
}

/** Runs in a page's isolated world: whether the card's script works in this frame. The small one may, and may have been refused. */
function hasOverlay(): boolean {
  return Symbol.for('callslip.life.overlay') in globalThis;
}

/** Whether we are let into a frame: its site is granted, or the user has asked for this page. */
export async function mayEnter({ tab, frame }: Frame): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, func: () => undefined });
    return true;
  } catch {
    return false;
  }
}
