import { browser } from 'wxt/browser';

/** Whether this page stands in the popup that the browser opens at the toolbar, and not in a tab. */
export function isPopupWindow(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
