import { PAGE_SETTINGS_KEY, type PageSettings, readPageSettings } from './page-settings-form';
import { followRevisions, type Revised, type StoreChanged } from './revised';

/** Both browsers' own global, and not the polyfill: what imports this is bundled into small scripts on pages. */
type OwnGlobal = {
  readonly chrome: {
    readonly storage: {
      readonly local: { readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>; readonly onChanged: StoreChanged };
    };
  };
};

const local = () => (globalThis as unknown as OwnGlobal).chrome.storage.local;

/** The settings for scripts on pages; the defaults where nothing was chosen or nothing can be read. */
export async function loadBareSettings(): Promise<PageSettings> {
  return readPageSettings(await local().get(PAGE_SETTINGS_KEY));
}

/** As `onRevision`, for scripts on pages. */
export function onBareRevision(callback: (what: Revised) => void, signal: AbortSignal): void {
  followRevisions(() => local().onChanged, callback, signal);
}
