import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { activeTab } from './active-tab';
import { analysis } from './analysis-shape';
import { type CurrentPosting, onMessage, sendMessage } from './messages';
import { posting } from './shapes';

const answered = v.nullable(v.object({ posting, analysis }));

/** The posting on screen in the active tab of this window; null where there is none or no overlay answers. */
export async function currentPosting(): Promise<CurrentPosting | null> {
  const tab = (await activeTab())?.id;
  if (tab === undefined) return null;
  const answer: unknown = await sendMessage('showing', undefined, tab).catch(() => null);
  // It comes from a page's process.
  const read = v.safeParse(answered, answer ?? null);
  return read.success ? read.output : null;
}

/** Calls `onValue` with the posting on screen now, and again after every change of tab, page or posting, until the signal aborts. */
export function watchCurrentPosting(onValue: (current: CurrentPosting | null) => void, signal: AbortSignal): void {
  let asked = 0;
  const ask = (): void => {
    const mine = ++asked;
    void currentPosting().then((current) => {
      if (mine === asked && !signal.aborted) onValue(current);
    });
  };
  const onUpdated = (_tab: number, change: { readonly status?: string | undefined }): void => {
    if (change.status !== undefined) ask();
  };
  const stop = onMessage('shown', ask);
  browser.tabs.onActivated.addListener(ask);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    stop();
    browser.tabs.onActivated.removeListener(ask);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  ask();
}

/** Scrolls the active tab to the words of a requirement. */
export async function revealInTab(requirement: string): Promise<void> {
  const tab = (await activeTab())?.id;
  if (tab !== undefined) await sendMessage('reveal', { requirement }, tab).catch(() => undefined);
}
