import { isNearList } from '@/utils/sites/near-posting';

/** What may be a card of any of them: links to postings, and cards without a link. The full reader tells which are. */
const CARDS = 'a[href*="/job"],a[href*="jk="],a[href*=Posting],[role=button][componentkey]';
/** Words of which a library posting's card holds one, in lower case. No pattern: it would take the engine a millisecond to compile. */
const WORDS = ['librar', 'archiv', 'bibliot'];

/** More than any list shows at once. */
const MOST = 300;
/** With so many links to postings a list is drawn: what it does not show now comes with a scroll or a click. */
const DRAWN = 9;
/** A page is looked at at once, and again after so long each: its list comes soon, or with the user. A scroll or a click begins anew. */
const LOOKS_MS = [500, 2_000];

const speaks = (text: string | null): boolean => {
  const low = (text ?? '').toLowerCase();
  for (const word of WORDS) if (low.includes(word)) return true;
  return false;
};

/** Whether a page may hold a result list with a library posting's card: a cheap look at its links, their words and those of the row around them. */
export function mayHoldLibraryCards(document: Document): boolean {
  // Most pages have no such word at all, and no element is looked at.
  if (!speaks((document.body as HTMLElement | null)?.textContent ?? null)) return false;
  let last: Element | null = null;
  let count = 0;
  let library = false;
  for (const card of document.querySelectorAll(CARDS)) {
    const row = card.closest('li,tr,article') ?? card;
    if (row === last) continue;
    last = row;
    const text = row.textContent ?? '';
    library ||= text.length < 4_000 && speaks(text);
    if (++count > 1 && library) return true;
    if (count > MOST) break;
  }
  return false;
}

/**
 * Calls back once, when a result list with a library posting's card is on screen. Looks while the page is new, then after scrolls and clicks
 * alone. The answer ends it. In few functions: each takes the engine a twentieth of a millisecond to compile, on every page.
 */
export function sightList(document: Document, onList: () => void): () => void {
  let waiting = false;
  let looks = 0;
  let done = false;

  const look = () => {
    waiting = false;
    if (done || !isNearList(document.URL)) return;
    if (mayHoldLibraryCards(document)) {
      done = true;
      onList();
    } else if (looks < LOOKS_MS.length && document.querySelectorAll(CARDS).length < DRAWN) {
      waiting = true;
      setTimeout(look, LOOKS_MS[looks++]);
    }
  };
  const moved = () => {
    looks = 1;
    if (!waiting) setTimeout(look, LOOKS_MS[0]);
    waiting = true;
  };
  document.addEventListener('scroll', moved, true);
  document.addEventListener('click', moved, true);
  // Now, and not first after a while: a page's body costs a script half as much to touch while it is starting anyway.
  look();
  return () => {
    done = true;
  };
}
