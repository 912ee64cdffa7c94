import { browser } from 'wxt/browser';

/** Whether this page stands in the popup that the browser opens at the toolbar, and not in a tab. */
export function isPopupWindow(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Opens the popup at the toolbar; false where the browser wants the user to do it. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
