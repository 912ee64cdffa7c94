/** What marking needs of the browser; a test gives its own, since no simulated document has highlights. */
export interface Highlights {
  readonly registry: {
    readonly set: (name: string, highlight: Highlight) => unknown;
    readonly delete: (name: string) => boolean;
  };
  readonly make: (ranges: readonly AbstractRange[]) => Highlight;
}

/** The highlights of this page's own browser. */
export const pageHighlights = (): Highlights => ({ registry: CSS.highlights, make: (ranges) => new Highlight(...ranges) });

/** The marked words of a page, as one neutral group: what the page can list tells it what is a requirement, and nothing about the user. */
export interface Paint {
  /** Drawn at random for each load, so that no page can know it. */
  readonly name: string;
  readonly show: (ranges: readonly AbstractRange[]) => void;
  readonly clear: () => void;
}

/** A name that says nothing: ten random small letters. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** The group of one load; it is in the page's registry only while it shows something. */
export function markPaint({ registry, make }: Highlights, name = randomName()): Paint {
  return {
    name,
    show: (ranges) => {
      if (ranges.length === 0) registry.delete(name);
      else registry.set(name, make(ranges));
    },
    clear: () => {
      registry.delete(name);
    },
  };
}
