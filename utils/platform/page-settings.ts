import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'page-settings';

const pageSettings = v.object({
  language: v.picklist(['en', 'es']),
  hiddenHosts: v.array(v.string()),
  collapsed: v.boolean(),
  // Absent in what an older version wrote.
  lists: v.optional(v.boolean(), true),
});

/** The settings that scripts on pages need; nothing private, since a page's process can read them. A copy of what the database holds. */
export interface PageSettings {
  readonly language: 'en' | 'es';
  readonly hiddenHosts: readonly string[];
  readonly collapsed: boolean;
  /** Whether library postings are marked in result lists. */
  readonly lists: boolean;
}

export const DEFAULT_PAGE_SETTINGS: PageSettings = { language: 'en', hiddenHosts: [], collapsed: false, lists: true };

/** The settings for scripts on pages, in any script of the extension; the defaults where nothing was chosen or nothing can be read. */
export async function loadPageSettings(): Promise<PageSettings> {
  const stored: unknown = await browser.storage.local.get(KEY).then((all) => all[KEY]);
  const read = v.safeParse(pageSettings, stored);
  return read.success ? read.output : DEFAULT_PAGE_SETTINGS;
}

/** Writes the copy for scripts on pages, after the database has the settings. */
export async function publishPageSettings({ language, hiddenHosts, collapsed, lists }: PageSettings): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: { language, hiddenHosts, collapsed, lists } });
  } catch (error) {
    console.warn('Callslip could not tell pages of a changed setting.', error);
  }
}
