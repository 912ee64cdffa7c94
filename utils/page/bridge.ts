/**
 * How the small script and the heavy one meet: one object on the isolated world's global, which the page cannot see.
 * The detector owns the watcher and announces; the overlay subscribes and reads in full.
 */
export interface Sighting {
  /** The site's id, or `any-page`. */
  readonly site: string;
  readonly url: string;
  readonly externalId: string | null;
  readonly title: string;
  /** Changes whenever another posting, or another text of the same posting, is on screen. */
  readonly key: string;
}

export interface Bridge {
  /** The library posting on screen; null when there is none. */
  current: Sighting | null;
  /** Called on every change of `current`. */
  readonly listeners: Set<(sighting: Sighting | null) => void>;
  /** Ends when the extension is updated or removed, or a second copy of the detector starts. */
  readonly signal: AbortSignal;
}

const KEY = Symbol.for('callslip.bridge');

/** The bridge of this frame's isolated world; undefined before the detector has run. */
export function findBridge(): Bridge | undefined {
  return (globalThis as { [KEY]?: Bridge })[KEY];
}

/** Makes this the frame's bridge. */
export function setBridge(bridge: Bridge): void {
  (globalThis as { [KEY]?: Bridge })[KEY] = bridge;
}
