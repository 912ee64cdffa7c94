import { browser } from 'wxt/browser';
import { type CurrentPosting, onMessage, sendMessage } from './messages';

/** The overlay's side: tells our pages what is on screen, and does what they ask. */
export interface Showing {
  /** Call on every change; null when no posting is on screen any more. */
  readonly set: (current: CurrentPosting | null) => void;
}

/**
 * Answers our own pages (side panel, popup) about the posting on screen in this frame until the signal aborts.
 * Our pages ask the tab itself: a record kept in the background would outlive the page and the worker both.
 */
export function answerShowing(onReveal: (requirement: string) => void, signal: AbortSignal): Showing {
  let current: CurrentPosting | null = null;
  const stop = [onMessage('showing', () => current), onMessage('reveal', ({ data }) => onReveal(data.requirement))];
  signal.addEventListener('abort', () => {
    for (const end of stop) end();
  });
  return {
    set: (next) => {
      current = next;
      // Nobody listens while no page of ours is open, which the browser reports as an error.
      void sendMessage('shown').catch(() => undefined);
    },
  };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The posting on screen in the active tab of this window; null where there is none or no overlay answers. */
export async function currentPosting(): Promise<CurrentPosting | null> {
  const tab = await activeTab();
  if (tab === undefined) return null;
  return sendMessage('showing', undefined, tab).catch(() => null);
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
  const tab = await activeTab();
  if (tab !== undefined) await sendMessage('reveal', { requirement }, tab).catch(() => undefined);
}
