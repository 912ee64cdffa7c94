import type { Sighting } from './bridge';
import {
  firstWords,
  isLibraryPosting,
  isSame,
  isSameText,
  type Look,
  lookAsAsked,
  lookAt,
  lookByStructure,
  placeOf,
  type Seen,
} from './look';
import { quiet } from './quiet';

/** A pane that still shows the last posting's words under another number has this long to change them; then the words count as its own. */
const SAME_TEXT_MS = 4_000;
/** And this long where it was not even drawn anew. */
const UNTOUCHED_MS = 15_000;
/** A header that names another job over the same words has this long to be followed by the address; then the title was only written otherwise. */
const SAME_NUMBER_MS = 1_500;
/** Words that were new when the address changed may be those of the posting before it, not read yet; left so for this long, they count as its own. */
const CARRIED_MS = 1_000;
/** An address that names a posting while the site's own marks show none for this long: they may be others now, and the page is looked at by structure. */
const LOST_MS = 4_000;
/** A page on which nothing of a posting was found for this long is known to be none, until the next navigation. */
const GIVE_UP_MS = 15_000;

/**
 * Calls `onSighting` with the library posting on screen, again whenever it or its text changes, and with null when there is none any more.
 * Follows navigation within the page; a page known to be no posting costs nothing until its address changes. `asked`: the user wants
 * the page read whatever it is.
 */
export function watchPostings(
  document: Document,
  onSighting: (sighting: Sighting | null) => void,
  signal: AbortSignal,
  asked = false,
): void {
  const window = document.defaultView;
  if (window === null || signal.aborted || (document.body as HTMLElement | null) === null) return;
  const navigation = (window as { navigation?: EventTarget }).navigation;
  const askedAt = asked ? placeOf(new URL(document.location.href)) : null;
  let address = '';
  let arrived = 0;
  let announced: Seen | null = null;
  let count = 0;
  /** The last posting that was read whole, library work or not, whether it was, and where its words began. */
  let last: Seen | null = null;
  let library = false;
  let begin: WeakRef<Node> | null = null;
  /** What stood there when the address changed. */
  let carried: Seen | null = null;
  /** Since when the header over the last posting's words names another job. */
  let renamed: number | null = null;

  const announce = (seen: Seen | null) => {
    if (seen === announced) return;
    announced = seen;
    if (seen === null) onSighting(null);
    else {
      const { site, id, title } = seen;
      onSighting({ site, url: address, externalId: id, title, key: `${site} ${id} ${++count}`, asked: isAsked(new URL(address)) });
    }
  };

  const lookNow = (): Look => {
    const url = new URL(address);
    return (isAsked(url) ? lookAsAsked : lookAt)(document, url);
  };
  const isAsked = (url: URL) => askedAt !== null && placeOf(url) === askedAt;

  /** How long what is seen may still be in part the last posting's; 0 or less: it is its own. */
  const unsettledFor = (seen: Seen, now: number): number => {
    const isNew = last === null || !isSameText(seen, last);
    if (isNew || (seen.id === last?.id && seen.title === last.title)) renamed = null;
    if (isNew) return carried !== null && seen.id === carried.id && isSameText(seen, carried) ? arrived - now + CARRIED_MS : 0;
    if (seen.id !== last?.id) return arrived - now + (firstWords(seen) === begin?.deref() ? UNTOUCHED_MS : SAME_TEXT_MS);
    if (seen.title === last.title) return 0;
    renamed ??= now;
    return renamed - now + SAME_NUMBER_MS;
  };

  const look = () => {
    if (signal.aborted) return;
    const now = performance.now();
    const since = now - arrived;
    let seen = lookNow();
    if ((seen.kind === 'none' || seen.kind === 'waiting') && since >= LOST_MS) {
      const found = lookByStructure(document, new URL(address));
      if (found.kind === 'posting') seen = found;
    }
    if (seen.kind === 'posting') settle(seen, now);
    else {
      announce(null);
      if (seen.kind === 'elsewhere') rest();
      // A hidden tab is not drawn to its end.
      else if (document.visibilityState !== 'hidden') {
        if (since < LOST_MS) changes.lookIn(LOST_MS - since);
        else if (seen.kind === 'none') {
          if (since >= GIVE_UP_MS) rest();
          else changes.lookIn(GIVE_UP_MS - since);
        }
      }
    }
  };

  const settle = (seen: Seen, now: number) => {
    const wait = unsettledFor(seen, now);
    if (wait > 0) {
      if (seen.id !== last?.id) announce(null);
      changes.lookIn(wait);
      return;
    }
    renamed = null;
    const same = last !== null && isSame(seen, last);
    last = seen;
    const first = firstWords(seen);
    begin = first === null ? null : new WeakRef(first);
    if (!same) library = isAsked(new URL(address)) || isLibraryPosting(seen);
    announce(!library ? null : same ? (announced ?? seen) : seen);
  };

  const changes = quiet(look, signal);
  const observer = new window.MutationObserver(() => {
    if (document.location.href !== address) arrive();
    else changes.lookSoon();
  });
  const observe = () => observer.observe(document, { childList: true, subtree: true, characterData: true });

  /** The address changed: what was announced is no longer what the user asked for. */
  const arrive = () => {
    if (document.location.href === address) return;
    const first = address === '';
    address = document.location.href;
    arrived = performance.now();
    observe();
    if (first) look();
    else {
      // An address that differs only in what it says of the list keeps its posting on screen.
      const now = lookNow();
      if (now.kind !== 'posting' || now.id !== last?.id) announce(null);
      // Without the event the address is only seen to have changed when the page has been drawn.
      carried = navigation !== undefined && now.kind === 'posting' ? now : null;
      changes.lookSoon();
    }
  };

  /** Where no other event tells of navigation, the observer stays: all it then does is to compare two addresses. */
  const rest = () => {
    if (navigation !== undefined) observer.disconnect();
  };

  navigation?.addEventListener('currententrychange', arrive, { signal });
  window.addEventListener('popstate', arrive, { signal });
  window.addEventListener('hashchange', arrive, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') return;
      // A page in a hidden tab waits to be drawn: its time begins when it is shown.
      if (last === null || announced === null) arrived = performance.now();
      observe();
      changes.lookSoon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  arrive();
}
