/** What can change under an open page; `access`: a site was taken back. */
export type Revised = (typeof REVISED)[number];

const REVISED = ['profile', 'applications', 'settings', 'hidden', 'access'] as const;

/** Where it stands in the browser's store that something was changed. */
export const revisionKey = (what: Revised): string => `revision:${what}`;

type Listener = (changes: Readonly<Record<string, unknown>>) => void;

/** The event of the browser's store, by the polyfill or the browser's own global. */
export interface StoreChanged {
  readonly addListener: (listener: Listener) => void;
  readonly removeListener: (listener: Listener) => void;
}

/** Calls back for each thing that was changed, until the signal is aborted; `changed` is asked for anew each time, since it may go away. */
export function followRevisions(changed: () => StoreChanged, callback: (what: Revised) => void, signal: AbortSignal): void {
  const listener: Listener = (changes) => {
    for (const what of REVISED) if (Object.hasOwn(changes, revisionKey(what))) callback(what);
  };
  if (signal.aborted) return;
  changed().addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the API itself may be gone, and the listener with it.
    try {
      changed().removeListener(listener);
    } catch {}
  });
}
