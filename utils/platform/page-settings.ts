import { browser } from 'wxt/browser';
import { PAGE_SETTINGS_KEY, type PageSettings } from './page-settings-form';

/** Writes the copy for scripts on pages, after the database has the settings. */
export async function publishPageSettings({ language, hiddenHosts, collapsed, lists }: PageSettings): Promise<void> {
  try {
    await browser.storage.local.set({ [PAGE_SETTINGS_KEY]: { language, hiddenHosts, collapsed, lists } });
  } catch (error) {
    console.warn('Callslip could not tell pages of a changed setting.', error);
  }
}
