import { browser } from 'wxt/browser';

/** Calls back when the extension was installed (`first`) or updated, or the browser was. To be called when the background starts. */
export function onInstalled(callback: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => callback(reason === 'install'));
}

/** Opens the profile page. */
export async function openProfile(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
