import type { Revised } from './revisions';

/** Both browsers' own global, and not the polyfill: what imports this is bundled into small scripts on pages. */
type OwnGlobal = {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
        readonly onChanged: {
          readonly addListener: (listener: Listener) => void;
          readonly removeListener: (listener: Listener) => void;
        };
      };
    };
  };
};
type Listener = (changes: Readonly<Record<string, unknown>>) => void;

const local = () => (globalThis as unknown as OwnGlobal).chrome.storage.local;

/** The settings that a list's marks depend on; each that is absent or of another form is its default. */
export interface BareSettings {
  readonly language: 'en' | 'es';
  readonly lists: boolean;
  readonly hiddenHosts: readonly string[];
}

/** As `loadPageSettings`, for small scripts. */
export async function loadBareSettings(): Promise<BareSettings> {
  const stored = (await local().get('page-settings'))['page-settings'];
  const { language, lists, hiddenHosts } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof BareSettings, unknown>
  >;
  return {
    language: language === 'es' ? 'es' : 'en',
    lists: lists !== false,
    hiddenHosts: Array.isArray(hiddenHosts) ? hiddenHosts.filter((host) => typeof host === 'string') : [],
  };
}

/** As `onRevision`, for small scripts. */
export function onBareRevision(callback: (what: Revised) => void, signal: AbortSignal): void {
  const listener: Listener = (changes) => {
    for (const key of Object.keys(changes)) if (key.startsWith('revision:')) callback(key.slice('revision:'.length) as Revised);
  };
  if (signal.aborted) return;
  local().onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the API itself may be gone, and the listener with it.
    try {
      local().onChanged.removeListener(listener);
    } catch {}
  });
}
