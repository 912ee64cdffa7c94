import { isLibraryWork, mayBeLibraryWork } from '@/utils/core/library/weigh';
import { missionSiteOf } from '@/utils/sites/mission';
import { readHead } from '@/utils/sites/read-fields';
import { textOf } from '@/utils/sites/text-of';

/** How much of a text is looked at to tell one posting from another. */
const LOOK = 20_000;
/** What a page that is no description’s names where it asks for something. */
const ASKS = /\b(?:qualification|require|experience|degree|duties|responsibilit)/gu;

/** A posting as a cheap look sees it. */
export interface Seen {
  readonly kind: 'posting';
  /** The site's id, or `any-page`. */
  readonly site: string;
  readonly id: string | null;
  readonly title: string;
  readonly employer: string | null;
  /** The description's elements, and their text as it stands in the page, the first part of it. */
  readonly parts: readonly Element[];
  readonly words: string;
}

/** What a cheap look at a page shows: an address at which no posting can stand, no posting (yet), a part of one, a pane that is between two postings, or a posting. */
export type Look = { readonly kind: 'elsewhere' | 'none' | 'waiting' | 'between' } | Seen;

/** Whether a posting can stand at this address: on the mission's hosts only where their sites say so. */
export function mayShowPosting(url: URL): boolean {
  return missionSiteOf(url.hostname)?.isPosting(url) ?? true;
}

/** Looks at the page as one of the mission's sites; as any page where the address is none of theirs. */
export function lookAt(document: Document, url: URL): Look {
  const site = missionSiteOf(url.hostname);
  if (site === undefined) return lookAtAnyPage(document, url);
  if (!site.isPosting(url)) return { kind: 'elsewhere' };
  const { root, externalId: id, title, employer, description: parts } = readHead(document, url, site);
  const pane = site.paneId?.(root) ?? null;
  if (pane !== null && id !== null && pane !== id) return { kind: 'between' };
  if (parts.length === 0) return { kind: title === null ? 'none' : 'waiting' };
  if (title === null) return { kind: 'waiting' };
  return { kind: 'posting', site: site.id, id, title, employer, parts, words: wordsOf(parts) };
}

/** Looks by structure alone at a page whose address names a posting of a mission's site, while the site's own marks show nothing: as after a redesign. */
export function lookByStructure(document: Document, url: URL): Look {
  const site = missionSiteOf(url.hostname);
  const id = site?.isPosting(url) ? site.externalId(url, document) : null;
  if (site === undefined || id === null) return { kind: 'none' };
  const look = lookForAsks(document, url, document.body, 1);
  return look.kind === 'posting' ? { ...look, site: site.id, id } : look;
}

/** Looks at a page that no description fits, as the user asked. */
export function lookAsAsked(document: Document, url: URL): Look {
  const look = lookAt(document, url);
  return look.kind === 'posting' ? look : anyPosting(document, url, document.body);
}

/** A page of a site that the user has enabled. */
function lookAtAnyPage(document: Document, url: URL): Look {
  return lookForAsks(document, url, document.querySelector('main, [role="main"]') ?? document.body, 3);
}

/** A page that says at least so many times what a job asks for. */
function lookForAsks(document: Document, url: URL, main: Element, least: number): Look {
  const asks = gather([main]).toLowerCase().match(ASKS)?.length ?? 0;
  return asks < least ? { kind: 'none' } : anyPosting(document, url, main);
}

/** An address without the part that only names a place on its page. */
export function placeOf({ href, hash }: URL): string {
  return hash === '' || /^#[!/]/u.test(hash) ? href : href.slice(0, -hash.length);
}

function anyPosting(document: Document, url: URL, main: Element): Look {
  const heading = document.querySelector('h1');
  const title = (heading === null ? '' : textOf(heading)) || document.title;
  return { kind: 'posting', site: 'any-page', id: placeOf(url), title, employer: null, parts: [main], words: wordsOf([main]) };
}

/** Whether what was seen is library work. */
export function isLibraryPosting({ title, employer, parts, words }: Seen): boolean {
  return mayBeLibraryWork({ title, employer, text: words }) && isLibraryWork({ title, employer, text: gather(parts) });
}

/** Whether two looks saw the same words, white space aside: redrawing them changes nothing. */
export function isSameText(one: Seen, other: Seen): boolean {
  return one.words === other.words || squeezed(one.words) === squeezed(other.words);
}

/** Whether two looks saw the same posting with the same words. */
export function isSame(one: Seen, other: Seen): boolean {
  return (
    one.site === other.site && one.id === other.id && one.title === other.title && one.employer === other.employer && isSameText(one, other)
  );
}

/** Where the words of a posting begin in the page: a pane that was not drawn anew still begins there. */
export function firstWords({ parts: [first] }: Seen): Node | null {
  return first === undefined ? null : first.ownerDocument.createTreeWalker(first, 4).nextNode();
}

const squeezed = (words: string): string => words.replace(/[\s\u00a0]{1,9999}/gu, '');

/** The text of elements in one call each: dear only where there is much of it. */
function wordsOf(parts: readonly Element[]): string {
  let words = '';
  for (const part of parts) if (words.length < LOOK) words += `${part.textContent} `;
  return words.slice(0, LOOK);
}

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript']);

/** The text of elements with the words of neighboring blocks apart, and without scripts. */
function gather(elements: readonly Element[]): string {
  let text = '';
  for (const element of elements) {
    // 4: text nodes.
    const walker = element.ownerDocument.createTreeWalker(element, 4);
    while (text.length < LOOK && walker.nextNode() !== null) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!UNREAD.has(parentElement?.localName ?? '')) text += `${nodeValue} `;
    }
  }
  return text.slice(0, LOOK);
}
