import { browser } from 'wxt/browser';

/** The active tab of this window. `url` is null where the browser does not tell it: a site that we may not read and did not open the popup on. */
export interface ActiveTab {
  readonly id: number;
  readonly url: URL | null;
}

/** The active tab; undefined where there is none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, url } = tab;
  return { id, url: url !== undefined && URL.canParse(url) ? new URL(url) : null };
}
