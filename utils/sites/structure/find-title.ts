import type { Leaf } from './leaves';
import { CONTROL, MATCHING, SECTION, STOP } from './words';

/** Words that end a job's title in the title of a page: “… Job Opening in Pasadena”, “… - Indeed.com”. */
const TAIL = /\s{1,3}(?:job opening|job posting|job details|job|jobs|careers?)\s{1,3}(?:in|at|with)\b.{0,200}$/iu;
/** Page titles that name no job. */
const NAMELESS =
  /^(?:usajobs\b|career pages|careers?|job details|job posting|job search|jobs?|search jobs|job announcement|untitled|meta tags|indeed|linkedin)\b[^|–—]{0,40}$/iu;

/** The line that is the posting's title: the one that the page's own title begins with, else the main heading before the description. */
export function findTitle(document: Document, leaves: readonly Leaf[]): Leaf | undefined {
  const given = [metaOf(document, 'og:title'), document.title].filter((text) => text !== '' && !NAMELESS.test(text)).map(plain);
  const lines = leaves.filter(canBeTitle);
  const named = lines.filter((leaf) => given.some((text) => text.startsWith(plain(leaf.text)) || startsAfterCount(text, leaf.text)));
  const inside = lines.filter((leaf) => leaf.rank > 0 && given.some((text) => text.includes(plain(leaf.text))));
  return best(named) ?? best(inside) ?? lines.find(({ rank }) => rank === 1) ?? lines.find(({ rank }) => rank > 0);
}

/** A title for a page none of whose lines is one: the first part of the page's own. */
export function titleOfPage(document: Document): string | null {
  for (const text of [metaOf(document, 'og:title'), document.title]) {
    const first =
      text
        .replace(/^\(\d{1,3}\) /u, '')
        .split(/ [|–—] | - /u)[0]
        ?.replace(TAIL, '')
        .trim() ?? '';
    if (first.length >= 3 && first.length <= 150 && !NAMELESS.test(first)) return first;
  }
  return null;
}

/** The content of a `<meta>` by its property or name; empty where there is none. */
export function metaOf(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
}

/** Lower case, letters and digits alone. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]{1,999}/gu, ' ')
    .trim();
}

function startsAfterCount(given: string, text: string): boolean {
  return given.replace(/^\d{1,3} /u, '').startsWith(`${plain(text)} `);
}

function canBeTitle({ text, frame, rank }: Leaf): boolean {
  if (frame || text.length < 3 || text.length > 180 || !/\p{L}{2}/u.test(text)) return false;
  if (STOP.test(text) || MATCHING.test(text) || (rank === 0 && CONTROL.test(text))) return false;
  return !(SECTION.test(text) && text.length < 40 && !/\b(?:librar|archiv|specialist|assistant|manager|technician|engineer)/iu.test(text));
}

/** The longest of the named lines, a heading before others, an earlier before a later. */
function best(lines: readonly Leaf[]): Leaf | undefined {
  const score = ({ text, rank }: Leaf) => plain(text).length + (rank > 0 ? 40 : 0);
  return [...lines].filter(({ text }) => plain(text).length >= 3).sort((a, b) => score(b) - score(a))[0];
}
