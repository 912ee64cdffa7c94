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
  /** The user asked for this page to be read, whatever it is. */
  readonly asked: boolean;
}

export interface Bridge {
  /** The library posting on screen; null when there is none. */
  current: Sighting | null;
  /** Called on every change of `current`. */
  readonly listeners: Set<(sighting: Sighting | null) => void>;
}

const KEY = Symbol.for('callslip.bridge');

/** The bridge of this frame's isolated world; undefined before the detector has run. */
export function findBridge(): Bridge | undefined {
  return (globalThis as { [KEY]?: Bridge })[KEY];
}

/** Makes a new bridge this frame's own; the answer announces what is on screen to all who listen. */
export function setBridge(): (sighting: Sighting | null) => void {
  const bridge: Bridge = { current: null, listeners: new Set() };
  (globalThis as { [KEY]?: Bridge })[KEY] = bridge;
  return (sighting) => {
    bridge.current = sighting;
    for (const listener of bridge.listeners) listener(sighting);
  };
}

const ASKED = Symbol.for('callslip.asked');

/** Whether the user asked for this page to be read, as the background marks it before it starts the detector. True once. */
export function takeAsked(): boolean {
  const world = globalThis as { [ASKED]?: boolean };
  const asked = world[ASKED] === true;
  delete world[ASKED];
  return asked;
}
