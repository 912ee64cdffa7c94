import { browser } from 'wxt/browser';

/** What each browser has for it, where the common types know neither. */
interface Panels {
  readonly sidePanel?: { readonly open: (options: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** The window that one of our pages stands in; ask for it before the click, since a panel opens only while the click is being handled. */
export async function ownWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** Opens the side panel by its key, in Chromium: Firefox opens its sidebar by itself. To be called when the background starts. */
export function openByKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'checklist') void openSidePanel(tab?.windowId);
  });
}

/** Opens the side panel (Chromium) or the sidebar (Firefox). Call it inside a click; false where the browser refused. */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { chrome } = globalThis as { readonly chrome?: Panels };
  const { sidebarAction }: Panels = browser;
  try {
    if (sidebarAction !== undefined) await sidebarAction.open();
    else if (windowId !== undefined) await chrome?.sidePanel?.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}
