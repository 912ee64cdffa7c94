/** The sites whose result lists are marked. */
const HOSTS =
  /(?:^|\.)(?:indeed\.com|linkedin\.com|governmentjobs\.com|schooljobs\.com|usajobs\.gov|calopps\.org|edjoin\.org|joblist\.ala\.org)$/u;
/** Where lists can stand on any of them, and what cannot be one. */
const PATHS = /^\/(?:careers\/|jobs|search|q-|cmp\/|home\/|comm\/)|^\/[^/]*$/iu;
const NO_PATHS = /^\/(?:jobs\/view\/|viewjob)/u;
/** What may be a card of any of them: links to postings, and cards without a link. The full reader tells which are. */
const CARDS = 'a[href*="/job"],a[href*="jk="],a[href*="obPosting/"],[role="button"][componentkey]';
const ROW = 'li,tr,article,[role="listitem"]';
const LIBRARY = /librar|archiv|bibliot/iu;

/** A link to one posting, and not to all of a kind. */
const NUMBERED = /\d{4}|jk=/u;

/** More than any list shows at once; and how long after its load, a navigation or the last look a page is looked at. */
const MOST = 300;
const WAITS_MS = [300, 700, 1_500, 3_000, 6_000];

/** Whether a page may hold a result list with a library posting's card: a cheap look at its links, their words and those of the row around them. */
export function mayHoldLibraryCards(document: Document): boolean {
  const rows = new Set<Element>();
  let library = false;
  for (const card of document.querySelectorAll(CARDS)) {
    if (rows.size >= MOST || (library && rows.size > 1)) break;
    const href = card.getAttribute('href');
    const row = href === null ? card : (card.closest(ROW) ?? card.parentElement ?? card);
    if ((href !== null && !NUMBERED.test(href)) || rows.has(row)) continue;
    const text = row.textContent ?? '';
    if (text.length > 4_000) continue;
    rows.add(row);
    library ||= LIBRARY.test(text);
  }
  return library && rows.size > 1;
}

/** Calls back once, when a result list with a library posting's card is on screen. Looks while the page is new, then after scrolls and clicks alone. */
export function sightList(document: Document, onList: () => void, signal: AbortSignal): void {
  const { defaultView: window, location } = document;
  if (window === null || !HOSTS.test(location.hostname) || signal.aborted) return;
  const life = new AbortController();
  const ends = AbortSignal.any([signal, life.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;

  const look = () => {
    timer = undefined;
    if (ends.aborted || !PATHS.test(location.pathname) || NO_PATHS.test(location.pathname)) return;
    if (mayHoldLibraryCards(document)) {
      life.abort();
      onList();
    } else lookLater();
  };
  const lookLater = () => {
    const wait = WAITS_MS[looks++];
    if (wait !== undefined) timer ??= setTimeout(look, wait);
  };
  const moved = () => {
    looks = Math.min(looks, WAITS_MS.length - 1);
    timer ??= setTimeout(look, WAITS_MS[1]);
  };
  const arrive = () => {
    looks = 0;
    lookLater();
  };
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', arrive, { signal: ends });
  for (const type of ['scroll', 'click']) document.addEventListener(type, moved, { capture: true, passive: true, signal: ends });
  ends.addEventListener('abort', () => clearTimeout(timer));
  look();
}
