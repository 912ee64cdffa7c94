import type { ListCard } from '@/utils/sites/lists/read-card';
import { MARK, type Place, placeOn } from './list-place';
import { isUncovered, paneFinder } from './list-sides';

/** A card near the screen, and where its mark stands: in the window's coordinates; `shown` where nothing cuts it off or covers it. */
export interface Spot {
  readonly card: ListCard;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly shown: boolean;
}

/** The cards that are followed on the screen. */
export interface Frames {
  readonly setCards: (cards: readonly ListCard[]) => void;
  /** Something else is to be put where it belongs: calls back with the next frame. */
  readonly moved: () => void;
  /** The page changed, and with it perhaps what stands where in a card. */
  readonly changed: () => void;
}

const NEAR = '240px';
/** What covers a mark is looked for when all is at rest, and while it scrolls only near the edges, where headers stick. */
const CALM_MS = 120;
const EDGE = 140;
/** Places are found for so long in one frame; the rest wait for the next. */
const SLICE_MS = 4;

interface Followed {
  place: Place | undefined;
  /** The card's size when its place was found, to the pixel; negative: it is to be found anew. */
  width: number;
  height: number;
  covered: boolean;
}

/** Follows where cards stand, at most once a frame, and only those near the screen or held; calls back with them, and with where our own element, `host`, stands. */
export function followFrames(
  document: Document,
  host: Element,
  isHeld: (card: ListCard) => boolean,
  onFrame: (spots: readonly Spot[], origin: DOMRect) => void,
  signal: AbortSignal,
): Frames {
  const view = document.defaultView;
  const paneOf = paneFinder(document);
  const followed = new Map<ListCard, Followed>();
  const cardOf = new WeakMap<Element, ListCard>();
  const near = new Set<ListCard>();
  let cards: readonly ListCard[] = [];
  let frame: number | null = null;
  let calm: ReturnType<typeof setTimeout> | undefined;
  let atRest = true;
  /** Cards may have changed inside: their places are found anew at rest. */
  let stale = false;

  const schedule = () => {
    if (frame === null && view !== null && !signal.aborted) frame = view.requestAnimationFrame(look);
  };
  const rest = () => {
    calm = undefined;
    atRest = true;
    if (stale)
      for (const card of near) {
        const one = followed.get(card);
        if (one !== undefined) one.width = -1;
      }
    stale = false;
    schedule();
  };
  const moved = () => {
    atRest = false;
    clearTimeout(calm);
    calm = setTimeout(rest, CALM_MS);
    schedule();
  };

  const look = () => {
    frame = null;
    if (view === null || signal.aborted) return;
    const began = performance.now();
    const [width, height] = [view.innerWidth, view.innerHeight];
    const panes = new Map<Element, DOMRect>();
    const origin = host.getBoundingClientRect();
    const spots: Spot[] = [];
    for (const card of cards) {
      const one = near.has(card) || isHeld(card) ? followed.get(card) : undefined;
      if (one === undefined) continue;
      const box = card.element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const [wide, high] = [Math.round(box.width), Math.round(box.height)];
      if (one.place === undefined || one.width !== wide || one.height !== high) {
        if (performance.now() - began <= SLICE_MS) {
          one.place = placeOn(card, box);
          one.width = wide;
          one.height = high;
        } else schedule();
        // One that has a place keeps it till then: taken away for a frame, it would lose the focus, and its note would close.
        if (one.place === undefined) continue;
      }
      const { place } = one;
      const [x, y] = [box.left + place.x, box.top + place.y];
      const pane = paneOf(card.element);
      if (pane !== null && !panes.has(pane)) panes.set(pane, pane.getBoundingClientRect());
      const within = pane === null ? undefined : panes.get(pane);
      const inWindow = x >= 0 && y >= 0 && x + MARK <= width && y + MARK <= height;
      const inPane =
        within === undefined ||
        (y >= within.top - 1 && y + MARK <= within.bottom + 1 && x >= within.left - 1 && x + MARK <= within.right + 1);
      const top = Math.max(0, within?.top ?? 0);
      const bottom = Math.min(height, within?.bottom ?? height);
      if (inWindow && inPane && (atRest || y < top + EDGE || y > bottom - EDGE))
        one.covered = !isUncovered(
          document,
          card.element,
          x + MARK / 2,
          Math.min(Math.max(y + MARK / 2, box.top + 2), box.bottom - 2),
          host,
        );
      spots.push({ card, place, x, y, shown: inPane && !one.covered });
    }
    onFrame(spots, origin);
  };

  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const card = cardOf.get(target);
        if (card === undefined) continue;
        if (isIntersecting) near.add(card);
        else near.delete(card);
      }
      schedule();
    },
    { rootMargin: NEAR },
  );
  // It tells of the size that there is, too.
  let sized = false;
  const size = new ResizeObserver(() => {
    if (sized) moved();
    sized = true;
  });
  size.observe(document.documentElement);
  const passive = { capture: true, passive: true, signal } as const;
  document.addEventListener('scroll', moved, passive);
  document.addEventListener('load', moved, passive);
  document.addEventListener('transitionend', moved, passive);
  view?.addEventListener('resize', moved, passive);
  signal.addEventListener('abort', () => {
    seen.disconnect();
    size.disconnect();
    clearTimeout(calm);
    if (frame !== null) view?.cancelAnimationFrame(frame);
  });

  return {
    moved,
    changed: () => {
      stale = true;
      moved();
    },
    setCards: (next) => {
      const kept = new Set(next);
      const elements = new Set(next.map(({ element }) => element));
      for (const card of cards) {
        if (kept.has(card)) continue;
        followed.delete(card);
        near.delete(card);
        if (!elements.has(card.element)) {
          seen.unobserve(card.element);
          cardOf.delete(card.element);
        }
      }
      const before = new Set(cards);
      for (const card of next) {
        if (before.has(card)) continue;
        followed.set(card, { place: undefined, width: -1, height: -1, covered: false });
        cardOf.set(card.element, card);
        // Observed anew, it tells at once whether it is near.
        seen.unobserve(card.element);
        seen.observe(card.element);
      }
      cards = next;
      schedule();
    },
  };
}
