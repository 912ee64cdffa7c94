import { isNearList } from '@/utils/sites/near-posting';

/** What may be a card of any of them: links to postings, and cards without a link. The full reader tells which are. */
const CARDS = 'a[href*="/job"],a[href*="jk="],a[href*=Posting],[role=button][componentkey]';
/** Words of which a library posting's card holds one, in lower case. No pattern: it would take the engine a millisecond to compile. */
const WORDS = ['librar', 'archiv', 'bibliot'];

/** More than any list shows at once. */
const MOST = 300;
/** A page is looked at after so long each: its list comes soon, or with the user. A scroll or a click begins anew. */
const LOOKS_MS = [400, 1_200, 2_400];

const speaks = (text: string | null): boolean => {
  const low = (text ?? '').toLowerCase();
  return WORDS.some((word) => low.includes(word));
};

/** Whether a page may hold a result list with a library posting's card: a cheap look at its links, their words and those of the row around them. */
export function mayHoldLibraryCards(document: Document): boolean {
  // Most pages have no such word at all, and no element is looked at.
  if (!speaks(document.body.textContent)) return false;
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
 * alone. The answer ends it.
 */
export function sightList(document: Document, onList: () => void): () => void {
  let waiting = false;
  let looks = 0;
  let done = false;

  const look = () => {
    waiting = false;
    if (done || !isNearList(document.URL)) return;
    done = mayHoldLibraryCards(document);
    if (done) onList();
    else later();
  };
  const later = () => {
    const wait = LOOKS_MS[looks];
    if (waiting || wait === undefined) return;
    waiting = true;
    looks++;
    setTimeout(look, wait);
  };
  const moved = () => {
    looks = 0;
    later();
  };
  for (const type of ['scroll', 'click']) document.addEventListener(type, moved, true);
  // Not even a timer where no list can stand: its first use takes half a millisecond.
  if (isNearList(document.URL)) later();
  return () => {
    done = true;
  };
}
