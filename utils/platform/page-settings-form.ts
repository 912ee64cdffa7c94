/** The settings that scripts on pages need; nothing private, since a page's process can read them. A copy of what the database holds. */
export interface PageSettings {
  readonly language: 'en' | 'es';
  readonly hiddenHosts: readonly string[];
  readonly collapsed: boolean;
  /** Whether library postings are marked in result lists. */
  readonly lists: boolean;
}

export const DEFAULT_PAGE_SETTINGS: PageSettings = { language: 'en', hiddenHosts: [], collapsed: false, lists: true };

/** Where the copy stands in the browser's store. */
export const PAGE_SETTINGS_KEY = 'page-settings';

/** The copy as it stands in the store; each setting that is absent or of another form is its default. By hand, since small scripts on pages carry it. */
export function readPageSettings(stored: Readonly<Record<string, unknown>>): PageSettings {
  const copy = stored[PAGE_SETTINGS_KEY];
  const { language, hiddenHosts, collapsed, lists } = (typeof copy === 'object' && copy !== null ? copy : {}) as Partial<
    Record<keyof PageSettings, unknown>
  >;
  return {
    language: language === 'es' ? 'es' : 'en',
    hiddenHosts: Array.isArray(hiddenHosts) ? hiddenHosts.filter((host) => typeof host === 'string') : [],
    collapsed: collapsed === true,
    lists: lists !== false,
  };
}
