import { isLibraryWork } from '@/utils/core/library/weigh';
import { textOf } from '../text-of';
import type { FoundCard } from './find-cards';
import type { ListSite } from './list-site';

/** A result card, read. */
export interface ListCard extends FoundCard {
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  /** What the card says of its closing, in its words. */
  readonly closing: string | null;
  readonly library: boolean;
}

/** A longer text is no card's: a pane that holds the whole posting. */
const LONGEST = 2_000;
const LINES = 40;

const CLOSES = /\b(?:clos(?:es?|ing)|deadline|ends|expires|apply by|final filing|open \d{1,2}\/.{1,20} to)\b/iu;
/** A label that says that an employer follows. */
const NAMES = /^(?:agency|company|district|employer|institution|organi[sz]ation)\s?:\s?/iu;
/** Lines of a card that name no employer: places, pay, days, whatever another label stands before, words of the site. */
const NO_NAME =
  /\d|^\p{L}[\p{L} ]{1,30}:|\$|, [A-Z]{2}\b|^(?:continuous|open until filled|new|promoted|viewed|saved|applied|remote|hybrid|on-?site|full|part)\b|\b(?:ago|today|yesterday|hiring|applicants?|apply|save|time)\b/iu;

/** Reads a card: by the site's own places, else by the order of its lines. Null where it says too little or too much to be one. */
export function readCard(found: FoundCard, site: ListSite): ListCard | null {
  const { element, lead } = found;
  if ((element.textContent ?? '').length > LONGEST * 4) return null;
  const whole = textOf(element);
  if (whole.length > LONGEST) return null;
  const title = tidy(first(element, site.title) ?? wordsOf(lead));
  const lines = linesOf(element);
  const named = title.length >= 3 && title.length <= 200 ? title : tidy(lines[0] ?? '');
  if (named.length < 3) return null;
  const after = lines.slice(lines.findIndex((line) => tidy(line) === named) + 1);
  const employer =
    first(element, site.employer) ??
    site.employerIn?.(lead.getAttribute('href') ?? '') ??
    after.map((line) => line.replace(NAMES, '')).find((line) => tidy(line) !== named && isName(line)) ??
    null;
  const closing = first(element, site.closing) ?? lines.find((line) => CLOSES.test(line) && line.length <= 120) ?? null;
  return {
    ...found,
    title: named,
    employer,
    location: first(element, site.location) ?? after.find((line) => /, [A-Z]{2}\b/u.test(line) && line.length <= 80) ?? null,
    closing: closing?.slice(0, 200) ?? null,
    library: isLibraryWork({ title: named, employer, text: whole }),
  };
}

/** Whether a line can be a name: no sentence, no place, no label. */
function isName(line: string): boolean {
  return line.length > 3 && line.length <= 120 && !NO_NAME.test(line) && !/(?:^|[\s(])\p{Ll}[\p{L}’']{3}/u.test(line);
}

/** A title once, without what is said of the card beside it. */
function tidy(text: string): string {
  return text.replace(/ \((?:verified job)\)$| with verification$/iu, '').replace(/^(.{3,200}) \1$/u, '$1');
}

function first(card: Element, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const text = [...card.querySelectorAll(selector)].map(wordsOf).find((words) => /\p{L}{2}|\d{2}/u.test(words));
    if (text !== undefined) return text;
  }
  return null;
}

/** The words of an element; where all of them are marked as a hidden twin, that twin's. */
function wordsOf(element: Element): string {
  const words = textOf(element);
  if (words !== '') return words;
  const twin = element.querySelector('[aria-hidden="true"]') ?? element;
  return (twin.textContent ?? '').replace(/\s{1,999}/gu, ' ').trim();
}

/** The card's lines, in its order: the text of each element that holds text itself. */
function linesOf(card: Element): readonly string[] {
  const lines: string[] = [];
  // 4: text nodes.
  const walker = card.ownerDocument.createTreeWalker(card, 4);
  while (lines.length < LINES && walker.nextNode() !== null) {
    const parent = walker.currentNode.parentElement;
    if (parent === null || parent.closest('script, style, svg, button, [hidden]') !== null) continue;
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s{1,999}/gu, ' ').trim();
    if (text !== '') lines.push(text);
  }
  return lines;
}
