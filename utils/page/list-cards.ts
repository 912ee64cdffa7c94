import type { CardWords } from '@/utils/core/posting/list-card';
import { findListSite } from '@/utils/sites/lists';
import { type FoundCard, findCards } from '@/utils/sites/lists/find-cards';
import type { ListSite } from '@/utils/sites/lists/list-site';
import { type ListCard, mayBeLibraryCard, readWords } from '@/utils/sites/lists/read-card';

/** A change of the list is read this long after it, and this long after the first of several at most; a stretch of reading takes no longer than a slice. */
const QUIET_MS = 80;
const LATEST_MS = 300;
const SLICE_MS = 5;
/** Cards further below the window than this many of its heights are read when they come nearer: most lists are not scrolled to their end. */
const AHEAD = 1;

/** Attributes that make another posting of a card; the others that are watched only move it. */
const NAMING = new Set(['href', 'componentkey']);

/** What a card was read from: its mark stays no longer than its lead's words do, and it is read anew when any of its words change. */
interface Known {
  readonly site: ListSite;
  readonly found: FoundCard;
  readonly said: string;
  readonly whole: string;
  readonly card: ListCard | null;
}

/** What the reading of cards tells. */
export interface CardsTold {
  /** The cards that may be library postings', in the page's order, whenever they or their words are others. */
  readonly onCards: (site: ListSite | undefined, cards: readonly ListCard[]) => void;
  /** Something else changed that may move them. */
  readonly onMoved: () => void;
}

/** The cards that are followed. */
export interface FollowedCards {
  /** Reads those far below the window too: the keyboard may go to the last of them. */
  readonly readAll: () => void;
}

const say = ({ lead }: FoundCard) => `${lead.getAttribute('href')} ${lead.getAttribute('componentkey')} ${lead.textContent}`;

/**
 * Follows the result cards of a page until the signal is aborted: lists that grow, rows that are used again for other postings, navigation
 * within the page. A card whose words change is taken back at once, before it is painted, and read a moment later. `ours`: our own element in the page.
 */
export function followCards(document: Document, ours: Element, { onCards, onMoved }: CardsTold, signal: AbortSignal): FollowedCards {
  const known = new WeakMap<Element, Known>();
  /** The words that a card was told with. */
  const said = new WeakMap<ListCard, CardWords>();
  let shown: readonly ListCard[] = [];
  let site: ListSite | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  /** Whether cards were left for later, and whether none is to be any more. */
  let left = false;
  let whole = false;
  const view = document.defaultView;

  const tell = (cards: readonly ListCard[]) => {
    if (cards.length === shown.length && cards.every((card, at) => card === shown[at] && card.words === said.get(card))) return onMoved();
    shown = cards;
    for (const card of cards) said.set(card, card.words);
    onCards(site, cards);
  };

  const read = (found: FoundCard, from: ListSite): ListCard | null => {
    const before = known.get(found.element);
    const [name, whole] = [say(found), found.element.textContent ?? ''];
    const same = before?.site === from && before.said === name && before.found.lead === found.lead;
    if (same && before.whole === whole) return before.card;
    const words = readWords(found, from);
    let card: ListCard | null = null;
    if (words !== null && mayBeLibraryCard(words)) {
      // The same posting, said in other words around its title: the card that is marked stays the one it is.
      card = same ? before.card : null;
      if (card === null) card = { ...found, words };
      else card.words = words;
    }
    known.set(found.element, { site: from, found, said: name, whole, card });
    return card;
  };

  const isFar = (element: Element) => {
    const height = view?.innerHeight ?? 0;
    return element.getBoundingClientRect().top > height * (1 + AHEAD);
  };

  const scan = () => {
    timer = undefined;
    if (signal.aborted) return;
    left = false;
    site = findListSite(new URL(document.location.href));
    if (site === undefined) return tell([]);
    readOn(site, findCards(document.body, site), 0, []);
  };

  const readOn = (from: ListSite, found: readonly FoundCard[], start: number, cards: ListCard[]) => {
    const ends = performance.now() + SLICE_MS;
    let at = start;
    for (; at < found.length && performance.now() < ends; at++) {
      const one = found[at];
      if (one?.element.isConnected !== true) continue;
      if (!whole && !known.has(one.element) && isFar(one.element)) {
        left = true;
        continue;
      }
      const card = read(one, from);
      if (card !== null) cards.push(card);
    }
    if (at >= found.length) return tell(cards);
    // A change meanwhile begins anew; what is known by then is not read twice.
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) readOn(from, found, at, cards);
    });
    due = 0;
  };

  const scanSoon = (delay = QUIET_MS) => {
    const now = performance.now();
    if (timer === undefined) due = now + LATEST_MS;
    clearTimeout(timer);
    timer = setTimeout(scan, Math.max(0, Math.min(delay, due - now)));
  };

  const observer = new MutationObserver((all) => {
    // Our own element that comes or goes is no change of the page.
    const records = all.filter(({ target, addedNodes, removedNodes }) => {
      const only = target === document.documentElement && addedNodes.length + removedNodes.length === 1;
      return !only || (addedNodes[0] ?? removedNodes[0]) !== ours;
    });
    if (records.length === 0) return;
    const renamed = records.some(({ type, attributeName }) => type !== 'attributes' || NAMING.has(attributeName ?? ''));
    if (!renamed) return onMoved();
    const still = shown.filter((card) => card.element.isConnected && card.lead.isConnected && known.get(card.element)?.said === say(card));
    const lost = still.length < shown.length;
    if (lost) tell(still);
    scanSoon(lost ? 0 : QUIET_MS);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'componentkey', 'class', 'style', 'hidden', 'open'],
  });
  document.addEventListener(
    'scroll',
    () => {
      if (left && timer === undefined) scanSoon();
    },
    { capture: true, passive: true, signal },
  );
  (view as { navigation?: EventTarget } | null)?.navigation?.addEventListener('currententrychange', () => scanSoon(), { signal });
  view?.addEventListener('popstate', () => scanSoon(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  scan();
  return {
    readAll: () => {
      whole = true;
      if (left) scanSoon(0);
    },
  };
}
