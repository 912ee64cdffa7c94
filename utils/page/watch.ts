import type { Sighting } from './bridge';
import { type Look, lookAsAsked, lookAt } from './look';

/** A look follows this long after the last change of the page, and at most `LATEST_MS` after the first. */
const QUIET_MS = 80;
const LATEST_MS = 400;
/** A pane that still shows the last posting's words under another number has this long to change them; then the words count as its own. */
const SAME_TEXT_MS = 4_000;
/** A page on which nothing of a posting was found for this long is known to be none, until the next navigation. */
const GIVE_UP_MS = 15_000;

type Posting = Extract<Look, { kind: 'posting' }>;

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
  const askedAt = asked ? document.location.href : null;
  let address = '';
  let arrived = 0;
  let announced: Sighting | null = null;
  /** The last posting that was read whole, library work or not. */
  let last: Posting | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;

  const announce = (sighting: Sighting | null) => {
    if (sighting?.key === announced?.key) return;
    announced = sighting;
    onSighting(sighting);
  };

  const lookSoon = (delay = QUIET_MS) => {
    const now = performance.now();
    if (timer === undefined) due = now + LATEST_MS;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(delay, due - now)));
  };

  const observer = new window.MutationObserver(() => {
    if (document.location.href !== address) arrive();
    else lookSoon();
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
      lookSoon();
    }
  };

  const lookNow = () => (address === askedAt ? lookAsAsked : lookAt)(document, new URL(address));

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const seen = lookNow();
    const waited = performance.now() - arrived;
    if (seen.kind === 'posting' && seen.id !== last?.id && seen.text === last?.text && waited < SAME_TEXT_MS) {
      announce(null);
      timer = setTimeout(look, SAME_TEXT_MS - waited);
      due = performance.now() + SAME_TEXT_MS;
      return;
    }
    if (seen.kind === 'posting') last = seen;
    announce(seen.kind === 'posting' && seen.library ? seen.sighting : null);
    if (seen.kind === 'elsewhere') rest();
    if (seen.kind === 'none' && waited >= GIVE_UP_MS) rest();
    else if (seen.kind === 'none' && timer === undefined) timer = setTimeout(look, GIVE_UP_MS - waited);
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
      observe();
      lookSoon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  arrive();
}
