import { readSchemaOrg, type SchemaPosting } from './schema-org';
import type { Leaf } from './structure/leaves';
import { plain } from './structure/plain';

/** Pages with fewer lines have not been drawn: what they embed is all there is. */
const DRAWN = 8;

/**
 * The embedded posting that is the one on screen: its title is the visible title, or a line of the page. Pages that changed their content
 * by script still embed the posting they were loaded with.
 */
export function findEmbedded(document: Document, leaves: readonly Leaf[], title: string | null): SchemaPosting | undefined {
  const postings = readSchemaOrg(document);
  const agreeing = postings.filter((posting) => agrees(posting, document, leaves, title));
  return agreeing.length === 1 || (title !== null && agreeing.length > 0) ? agreeing[0] : undefined;
}

function agrees({ title }: SchemaPosting, document: Document, leaves: readonly Leaf[], visible: string | null): boolean {
  if (title === null) return false;
  const named = plain(title);
  if (named === '') return false;
  if (visible !== null) return isSame(named, plain(visible));
  if (leaves.some(({ text, frame }) => !frame && text.length < 250 && isSame(named, plain(text)))) return true;
  return isUndrawn(leaves) && (document.title === '' || plain(document.title).includes(named));
}

/** “Librarian I” and “Librarian I - Main Library”, but not “Librarian I” and “Librarian II”. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 5 && short.length >= long.length * 0.4 && long.startsWith(`${short} `));
}

/** Whether a page is an empty frame that its scripts have yet to fill. */
export function isUndrawn(leaves: readonly Leaf[]): boolean {
  return leaves.length < DRAWN;
}

/** An embedded description on the page: the lines that hold its words, and how long it is itself. */
export interface Located {
  readonly lines: readonly Leaf[];
  readonly length: number;
}

/** The lines of a page that hold an embedded description; undefined where the page shows less than most of it, or it is too short to tell. */
export function locate({ description }: SchemaPosting, document: Document, leaves: readonly Leaf[]): Located | undefined {
  if (description === null) return undefined;
  const words = plain(markupOf(description, document)?.textContent ?? '');
  if (words.length < 300) return undefined;
  const seen = new Set<string>();
  const isMatch = ({ text, linked, frame }: Leaf, goesOn: boolean) => {
    // A short line counts right behind one that matches: “- Two evenings a week”.
    if (frame || linked > text.length / 2 || text.length < (goesOn ? 12 : 40)) return false;
    const line = plain(text);
    // Said again below: the site's own box about the employer.
    if (seen.has(line.slice(0, 80)) || !words.includes(line)) return false;
    seen.add(line.slice(0, 80));
    return true;
  };
  const lines = longestRun(leaves, isMatch);
  const shown = lines.reduce((sum, { text }) => sum + plain(text).length, 0);
  return shown >= words.length * 0.6 ? { lines, length: words.length } : undefined;
}

/** The matching lines that stand together: another text in between ends a run. */
function longestRun(leaves: readonly Leaf[], isMatch: (leaf: Leaf, goesOn: boolean) => boolean): readonly Leaf[] {
  let best: { lines: Leaf[]; length: number } = { lines: [], length: 0 };
  let run: { lines: Leaf[]; length: number } = { lines: [], length: 0 };
  let gap = Number.POSITIVE_INFINITY;
  for (const leaf of leaves) {
    if (!isMatch(leaf, gap === 0)) gap += leaf.text.length;
    else {
      if (gap > 400) run = { lines: [], length: 0 };
      gap = 0;
      run.lines.push(leaf);
      run.length += leaf.text.length;
      if (run.length > best.length) best = run;
    }
  }
  return best.lines;
}

/** An embedded description as elements, in a document of its own in which no script runs; null where it holds no text. */
export function markupOf(description: string, document: Document): Element | null {
  const Parser = document.defaultView?.DOMParser;
  if (Parser === undefined) return null;
  const parse = (html: string) => new Parser().parseFromString(html, 'text/html').body;
  let body = parse(description);
  // Some boards escape their HTML twice.
  if (body.firstElementChild === null && /<\/?[a-z]/iu.test(body.textContent ?? '')) body = parse(body.textContent ?? '');
  return (body.textContent ?? '').trim() === '' ? null : body;
}
