import { browser } from 'wxt/browser';
import { PAGE_SETTINGS_KEY, type PageSettings, readPageSettings } from './page-settings-form';

/** The settings for scripts on pages, in any script of the extension; the defaults where nothing was chosen or nothing can be read. */
export async function loadPageSettings(): Promise<PageSettings> {
  return readPageSettings(await browser.storage.local.get(PAGE_SETTINGS_KEY));
}

/** Writes the copy for scripts on pages, after the database has the settings. */
export async function publishPageSettings({ language, hiddenHosts, collapsed, lists }: PageSettings): Promise<void> {
  try {
    await browser.storage.local.set({ [PAGE_SETTINGS_KEY]: { language, hiddenHosts, collapsed, lists } });
  } catch (error) {
    console.warn('Callslip could not tell pages of a changed setting.', error);
  }
}
