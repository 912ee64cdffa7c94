import { isNearPosting } from '@/utils/sites/near-posting';

/** Words of which a page that shows library work holds one, in lower case. No pattern: it would take the engine a millisecond to compile. */
const HINTS = [
  ...['librar', 'archiv', 'biblio', 'bookmobile', 'special collections', 'advisor', 'catalog', 'rare book', 'manuscript', 'shelver'],
  ...['media cent', 'media tech', 'messenger clerk', 'athen'],
];
/** A page is looked at this long after it changed. */
const SOON_MS = 200;
/** A page without such a word for this long is known to show none, until its address changes. */
const GIVE_UP_MS = 15_000;

/** Whether a page may show library work, by its words alone: never wrong where it says no. */
export function hintsAtLibrary(document: Document): boolean {
  const body = document.body as HTMLElement | null;
  if (body === null) return false;
  const low = `${document.title} ${body.textContent}`.toLowerCase();
  return HINTS.some((word) => low.includes(word));
}

/**
 * Calls back once, when a page at whose address a posting can stand says a word of library work: now, after a change, or after a navigation
 * within it. What it costs any other page is one look at its words; where no event tells of navigation it calls back at once. The answer ends it.
 *
 * No AbortSignal here, and no more kinds of the page's objects than need be: in a script's own world each kind costs a tenth of a millisecond at its first use.
 */
export function sightPosting(document: Document, onSight: () => void): () => void {
  const view = document.defaultView;
  const navigation = (view as { navigation?: EventTarget } | null)?.navigation;
  let observer: MutationObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  let arrived = 0;

  const end = () => {
    done = true;
    clearTimeout(timer);
    observer?.disconnect();
    navigation?.removeEventListener('currententrychange', arrive);
    document.removeEventListener('visibilitychange', watch);
  };
  const sight = () => {
    end();
    onSight();
  };
  const look = () => {
    timer = undefined;
    if (done || !isNearPosting(document.URL)) observer?.disconnect();
    else if (hintsAtLibrary(document)) sight();
    // A hidden tab is not drawn to its end.
    else if (Date.now() - arrived >= GIVE_UP_MS && document.visibilityState !== 'hidden') observer?.disconnect();
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, SOON_MS);
  };
  const watch = () => {
    if (!isNearPosting(document.URL) || document.visibilityState === 'hidden') return;
    arrived = Date.now();
    if (view !== null) observer ??= new view.MutationObserver(lookSoon);
    observer?.observe(document, { childList: true, subtree: true, characterData: true });
    lookSoon();
  };
  const arrive = () => {
    arrived = Date.now();
    watch();
  };

  if (navigation === undefined) {
    sight();
    return end;
  }
  // Where no posting can stand, the page itself is not even touched: its body's first use takes as long as all the rest.
  const near = isNearPosting(document.URL);
  if (near && hintsAtLibrary(document)) {
    sight();
    return end;
  }
  navigation.addEventListener('currententrychange', arrive);
  document.addEventListener('visibilitychange', watch);
  if (near) watch();
  return end;
}
