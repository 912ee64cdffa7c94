import { browser } from 'wxt/browser';

/** Opens our profile and settings page, or an address that was kept with a posting; anything but http and https is refused. */
export async function openTab(what: 'options' | { readonly url: string }): Promise<void> {
  if (what === 'options') return browser.runtime.openOptionsPage();
  const url = URL.canParse(what.url) ? new URL(what.url) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) return;
  await browser.tabs.create({ url: url.href });
}
