import type { CardWords } from '@/utils/core/posting/list-card';
import { squeezed, textOf } from '../text-of';
import type { FoundCard } from './find-cards';
import type { ListSite } from './list-site';

/** A result card that may be library work. `words` are others when the page says something else around the same title; the card stays the one it is. */
export interface ListCard extends FoundCard {
  words: CardWords;
}

/** A longer text is no card's: a pane that holds the whole posting. */
const LONGEST = 2_000;
const LINES = 40;
/** Words of which a library posting's card holds one, in lower case: the reader in the background tells which are. */
const HINTS = [
  ...['librar', 'archiv', 'bibli', 'bookmobile', 'special collections', 'reader', 'catalog', 'rare book', 'manuscript', 'shelver'],
  ...['media cent', 'media tech', 'messenger clerk', 'page', 'athen'],
];

/** The words of a card: by the site's own places, and its lines. Null where it says too much to be one. No pattern but for white space: each takes a page's script long to compile. */
export function readWords({ element, lead }: FoundCard, site: ListSite): CardWords | null {
  if ((element.textContent ?? '').length > LONGEST * 4) return null;
  const lines = linesOf(element);
  if (lines.reduce((sum, line) => sum + line.length, 0) > LONGEST) return null;
  return {
    title: first(element, site.title) ?? wordsOf(lead),
    employer: first(element, site.employer) ?? site.employerIn?.(lead.getAttribute('href') ?? '') ?? null,
    location: first(element, site.location),
    closing: first(element, site.closing),
    lines,
  };
}

/** Whether a card may be library work: never wrong where it says no. */
export function mayBeLibraryCard({ title, employer, lines }: CardWords): boolean {
  const low = `${title}\n${employer ?? ''}\n${lines.join('\n')}`.toLowerCase();
  return HINTS.some((hint) => low.includes(hint));
}

function first(card: Element, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const found = card.querySelector(selector);
    if (found === null) continue;
    const words = wordsOf(found);
    if (hasWord(words)) return words;
    for (const other of card.querySelectorAll(selector)) {
      const text = wordsOf(other);
      if (hasWord(text)) return text;
    }
  }
  return null;
}

/** A letter is what has two cases: the class of all letters would take a script half a millisecond to compile. */
const hasWord = (words: string): boolean => words.length > 1 && (words.toLowerCase() !== words.toUpperCase() || /\d{2}/u.test(words));

/** The words of an element; where all of them are marked as a hidden twin, that twin's. */
function wordsOf(element: Element): string {
  const only = element.firstChild;
  if (only?.nodeType === 3 && only.nextSibling === null) return squeezed(only.nodeValue ?? '');
  const words = textOf(element);
  if (words !== '') return words;
  const twin = element.querySelector('[aria-hidden="true"]') ?? element;
  return squeezed(twin.textContent ?? '');
}

/** The card's lines, in its order: the text of each element that holds text itself. */
function linesOf(card: Element): readonly string[] {
  const lines: string[] = [];
  // 4: text nodes.
  const walker = card.ownerDocument.createTreeWalker(card, 4);
  for (let node = walker.nextNode(); node !== null && lines.length < LINES; node = walker.nextNode()) {
    const text = squeezed(node.nodeValue ?? '');
    if (text !== '' && node.parentElement?.closest('script, style, svg, button, [hidden]') === null) lines.push(text);
  }
  return lines;
}
