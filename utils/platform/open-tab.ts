import { browser } from 'wxt/browser';
import { showOwnPage } from './own-page';

/** Opens our profile and settings page, there its open questions (`to-fill`) or its settings, the board, there the page of an `application`, the plan, the guide, or an address that was kept with a posting; anything but http and https is refused. */
export async function openTab(
  what: 'options' | 'to-fill' | 'settings' | 'board' | 'plan' | 'guide' | { readonly url: string } | { readonly application: string },
): Promise<void> {
  if (what === 'options') return browser.runtime.openOptionsPage();
  if (what === 'board' || what === 'plan') return showOwnPage(what);
  if (what === 'guide') return showOwnPage('plan', '#guide');
  if (what === 'to-fill' || what === 'settings') {
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${what}`) });
    return;
  }
  if ('application' in what) return showOwnPage('board', `#/posting/${what.application}`);
  const url = URL.canParse(what.url) ? new URL(what.url) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) return;
  await browser.tabs.create({ url: url.href });
}
