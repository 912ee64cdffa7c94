import type { Leaf } from './leaves';
import { isPlace } from './places';
import { plain } from './plain';
import { CONTROL, isInstitution, LABELS, MATCHING, namesRole, SECTION, STOP } from './words';

/** Words that end a job's title in the title of a page: “… Job Opening in Pasadena”, “… - Indeed.com”. */
const TAIL = /\s{1,3}(?:job opening|job posting|job details|job|jobs|careers?)\s{1,3}(?:in|at|with)\b.{0,200}$/iu;
/** Page titles that name no job. */
const NAMELESS =
  /^(?:usajobs\b|career pages|careers?|job details|job posting|job search|job bulletin|apply|recruitment|employment|jobs?|search jobs|job announcement|job ?line|opportunities|openings|vacanc(?:y|ies)|work (?:with|for|at)|join (?:us|our)|(?:now|we.?re|we are) hiring|untitled|meta tags|indeed|linkedin)\b[^|–—]{0,40}$/iu;
/** Headings of result lists and of a board itself. */
const SEARCH =
  /\b(?:jobs|openings|vacancies|positions|careers) (?:in|near|for|at|found|available)\b|\bjobs(?: search)?$|^(?:job (?:search|openings?|postings?|list|board)|search|careers?|current openings|employment opportunities|open positions|jobs)\b|\bjob ?(?:list|board|bank)\b/iu;
/** What stands before a job's title in the title of a page: “Job Description - …”, “Job Application for …”. */
const LEAD =
  /^(?:job|career|position|vacancy) (?:description|details?|application|opportunity|announcement)(?: for\b|\s{0,2}[-–:|])\s{0,2}/iu;
/** Page titles that are the names of files: “Page posting 2026 FINAL - Google Docs”. */
const FILE = / - Google Docs$|\.(?:docx?|pdf|rtf|odt)$|^Microsoft Word - |_|\b(?:final|draft|revised|updated)\b.{0,12}$/iu;
/** How many lines of what seems to be the description may hold its title. */
const LATE = 3;
/** Words of trades that also stand in section headings: “Knowledge Management Librarian”. */
const TRADES =
  /\b(?:librar|archiv|specialist|assistant|associate|manager|technician|engineer|analyst|coordinator|director|aide|clerk|page)/iu;

/**
 * The line that is the posting's title: a heading before the description, near it, and one that the page's own title names where that
 * names a job. `start` is the index of the description's first line.
 */
export function findTitle(document: Document, leaves: readonly Leaf[], start: number): Leaf | undefined {
  const names = [metaOf(document, 'og:title'), document.title];
  const given = names.filter((text) => text !== '' && !isNameless(text) && !FILE.test(text)).map((text) => plain(text.replace(LEAD, '')));
  const files = names.filter((text) => FILE.test(text)).map(plain);
  let best: Leaf | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, leaf] of leaves.slice(0, start < 0 ? undefined : start + LATE).entries()) {
    // What the description seems to begin with may be its title.
    if (start >= 0 && i >= start && !((leaf.rank > 0 || leaf.bold) && namesRole(leaf.text))) continue;
    const isFact = leaf.rank === 0 && (isLabel(leaves[i - 1]) || files.some((name) => name.startsWith(plain(leaf.text))));
    const own = canBeTitle(leaf) && !isFact ? scoreOf(leaf, given) + (isOverPlace(leaves, i) ? 20 : 0) : 0;
    const score = own - (start < 0 ? i : Math.abs(start - i)) * 0.5;
    if (own <= 20 || score <= most) continue;
    best = leaf;
    most = score;
  }
  return best;
}

function scoreOf({ text, rank, bold, linked, item }: Leaf, given: readonly string[]): number {
  const words = plain(text);
  if (words.length < 3) return 0;
  const isRole = namesRole(text);
  if (/\bjobs\b/iu.test(text) || (SEARCH.test(text) && !isRole)) return 0;
  const heading = rank > 0 ? 30 + (7 - rank) * 3 : bold ? 15 : 0;
  // A link in a list leads to another job.
  const link = linked > text.length / 2 ? (rank > 0 ? 5 : item ? 60 : 30) : 0;
  const role = isRole ? 25 : 0;
  const named = given.some((title) => title.replace(/^\d{1,3} /u, '').startsWith(`${words} `) || title === words)
    ? 60 + Math.min(40, words.length)
    : (rank > 0 || isRole) && given.some((title) => ` ${title} `.includes(` ${words} `))
      ? 40 + Math.min(30, words.length)
      : 0;
  // The employer's own heading, over the job's.
  const owner = isInstitution(text) ? (named < 60 ? 45 : 75) : 0;
  return heading + named + role - link - owner;
}

/** Whether a line is a label, and no title's, beside which a value stands: “Position Type:”. */
function isLabel(before: Leaf | undefined): boolean {
  return (
    before !== undefined && before.text.length < 40 && before.text.endsWith(':') && !LABELS.title.test(before.text.slice(0, -1).trim())
  );
}

/** Whether a place follows within a few lines, as it follows a job's title. */
function isOverPlace(leaves: readonly Leaf[], at: number): boolean {
  return leaves.slice(at + 1, at + 5).some(({ text, segments }) => isPlace(text) || segments.some((one) => isPlace(one.text)));
}

/** “Job Details | County of Juniper”, and not “Job Opening: Library Page”. */
function isNameless(text: string): boolean {
  return NAMELESS.test(text) && !(/^[^:]{3,25}: \S/u.test(text) && namesRole(text));
}

function canBeTitle({ text: whole, frame, aside, rank }: Leaf): boolean {
  const text = withoutNumber(whole);
  // A board may set the job's head in a bar beside what is said of it.
  if ((frame && !(aside && rank === 1)) || text.length < 3 || text.length > 180 || !/\p{L}{2}/u.test(text) || /[!?]$/u.test(text))
    return false;
  if (Object.values(LABELS).some((label) => label.test(text.replace(/:$/u, '')))) return false;
  if (STOP.test(text) || isNameless(text) || MATCHING.test(text) || (rank === 0 && CONTROL.test(text))) return false;
  if (rank === 0 && (/[.:;,]$/u.test(text) || /^[^:]{2,40}: /u.test(text))) return false;
  return !(SECTION.test(text) && text.length < 40 && !namesRole(text) && !TRADES.test(text));
}

/** A title without the number of its posting: “Library Aide JobID: 3106”. */
export function withoutNumber(text: string): string {
  return text.replace(
    /\s{1,3}(?:[-–|] )?\(?(?:job|req(?:uisition)?|posting|position|vacancy)(?: ?(?:id|number|no\.?|#))?[ #:.]{1,3}[A-Z]{0,4}-?\d{3,12}\)?$/iu,
    '',
  );
}

/** What of a heading the page itself is named after, where more stands in it: “Bookkeeper ¦ (Lower Mesa) ¦ hide this”. */
export function nameOf(document: Document, { text: whole, segments }: Leaf): string {
  const text = withoutNumber(whole);
  if (segments.length < 2 || text !== whole) return text;
  const given = [metaOf(document, 'og:title'), document.title].map(plain).filter((name) => name !== '');
  for (let last = segments.length - 1; last > 0; last--) {
    const start = segments
      .slice(0, last)
      .map((segment) => segment.text)
      .join(' ');
    if (plain(start).length > 4 && given.includes(plain(start))) return start;
  }
  return text;
}

/** A title for a page none of whose lines is one: the first part of the page's own. */
export function titleOfPage(document: Document): string | null {
  for (const text of [metaOf(document, 'og:title'), document.title]) {
    const first =
      (/ hiring (?<job>.{3,150}?) in .{2,80} \| LinkedIn$/u.exec(text)?.groups?.job ?? text)
        .replace(/^\(\d{1,3}\) /u, '')
        .replace(LEAD, '')
        .split(/ [|–—] | - /u)[0]
        ?.replace(TAIL, '')
        .trim() ?? '';
    if (first.length >= 3 && first.length <= 150 && !isNameless(first) && !SEARCH.test(first) && !/\bjobs\b/iu.test(first)) return first;
  }
  return null;
}

/** The content of a `<meta>` by its property or name; empty where there is none. */
export function metaOf(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
}
