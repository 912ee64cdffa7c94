import { isDarkBehind } from './backdrop';
import { follow } from './marks-follow';
import { findMarkAt } from './marks-hit';
import { type MarkKind, marksLayer } from './marks-layer';
import { layOut } from './marks-layout';
import { holderOf, measure, type Panes } from './marks-measure';
import { type Highlights, markPaint } from './marks-paint';
import { type Mark, type MarkMap, mapMarks, type Segment, segmentsOf } from './marks-segments';

export type { MarkKind } from './marks-layer';
export type { Mark } from './marks-segments';

/** What marking needs. `layer` stands in our own closed root; `host` is that root's element in the page. */
export interface MarksOptions {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly host: Element;
  readonly highlights: Highlights;
  readonly glyph: (kind: MarkKind) => Node;
  /** The page replaced or changed marked words: read again and `show` anew. */
  readonly onStale: () => void;
  readonly signal: AbortSignal;
}

/** The marked words of one page. */
export interface Marks {
  /** The highlight's name, to be styled once. */
  readonly name: string;
  /** Shows these marks in the next frame and takes the ones before away. */
  readonly show: (marks: readonly Mark[]) => void;
  /** What each mark is judged; a mark without is drawn as something to do. */
  readonly judge: (kinds: ReadonlyMap<string, MarkKind>) => void;
  /** Frames one mark, or none. */
  readonly choose: (id: string | null) => void;
  /** Scrolls to a mark; false where its words are not on the page any more. */
  readonly reveal: (id: string) => boolean;
  /** The mark at a point of the viewport. */
  readonly at: (x: number, y: number) => string | undefined;
  /** The box of the text that the marks stand in; null while there is none. */
  readonly box: () => DOMRect | null;
  readonly clear: () => void;
}

/** In a window this narrow the card lies along its lower edge: words are scrolled to its upper one. */
const NARROW = 560;
/** A page that replaces its nodes does so in several steps: they are read again when it has been still this long. */
const SETTLE_MS = 120;

/** Marks words by one highlight, and draws their verdicts in our own layer, which follows scrolling, resizing and the page's changes. */
export function startMarks({ document, layer, host, highlights, glyph, onStale, signal }: MarksOptions): Marks {
  const paint = markPaint(highlights);
  const drawing = marksLayer(layer, glyph);
  let marks: readonly Mark[] = [];
  let segments: ReadonlyMap<string, readonly Segment[]> = new Map();
  let places: MarkMap = mapMarks(segments);
  let kinds: ReadonlyMap<string, MarkKind> = new Map();
  let holder: Element | null = null;
  let panes: Panes = new Map();
  let chosen: string | null = null;
  let asking: ReturnType<typeof setTimeout> | null = null;

  const view = document.defaultView;
  const askAnew = () => {
    if (asking !== null) return;
    asking = setTimeout(() => {
      asking = null;
      if (!signal.aborted && isStale(segments)) onStale();
    }, SETTLE_MS);
  };
  const frame = ({ changed }: { readonly changed: boolean }) => {
    if (marks.length === 0) return;
    if (changed) {
      panes = new Map();
      if (isStale(segments)) askAnew();
    }
    if (holder === null || !holder.isConnected) {
      drawing.clear();
      return;
    }
    layer.style.colorScheme = isDarkBehind(holder) ? 'dark' : 'light';
    drawing.draw(layOut(segments, measure(document, holder, panes, host)), kinds, chosen);
  };
  const following = follow(document, frame, signal);

  const set = (next: readonly Mark[]) => {
    marks = next;
    segments = new Map(next.map(({ id, ranges }) => [id, segmentsOf(ranges)]));
    places = mapMarks(segments);
    holder = holderOf(segments.values());
    panes = new Map();
    following.watch(next.length === 0 ? null : holder);
  };

  const clear = () => {
    set([]);
    chosen = null;
    paint.clear();
    drawing.clear();
  };
  signal.addEventListener('abort', clear);

  return {
    name: paint.name,
    show: (next) => {
      if (signal.aborted) return;
      set(next);
      paint.show(next.flatMap(({ ranges }) => ranges));
      if (next.length === 0) drawing.clear();
      else following.schedule();
    },
    judge: (next) => {
      kinds = next;
      following.schedule();
    },
    choose: (id) => {
      chosen = id;
      following.schedule();
    },
    reveal: (id) => {
      const element = segments.get(id)?.[0]?.node.parentElement;
      if (!element?.isConnected) return false;
      const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
      const block = (view?.innerWidth ?? 0) <= NARROW ? 'start' : 'center';
      element.scrollIntoView({ block, inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
      return true;
    },
    box: () => (holder?.isConnected ? holder.getBoundingClientRect() : null),
    at: (x, y) => findMarkAt(document, places, segments, x, y),
    clear,
  };
}

/** Whether the page took marked words away or changed them. */
function isStale(segments: ReadonlyMap<string, readonly Segment[]>): boolean {
  for (const list of segments.values()) {
    if (list.length === 0) return true;
    for (const { node, start, end, words } of list) if (!node.isConnected || node.data.slice(start, end) !== words) return true;
  }
  return false;
}
