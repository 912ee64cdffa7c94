import type { Leaf, Segment } from './leaves';
import { isPlace } from './places';
import { rowsAround } from './rows';
import { CONTROL, isInstitution, LABELS, SECTION, STOP } from './words';

/** Words that are labels only where they are marked as such. */
const WEAK =
  /^(?:library|school|district|university|college|agency|institution|recruiter|city|town|where|position|company|closed?|closes|closing)$/iu;
/** “October 1, 2026”, “Oct 1”. */
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b.{0,20}$/iu;
/** What else a job's box of facts labels. */
const TERMS =
  /^(?:hours|(?:job|work|employment|contract|position|appointment) (?:type|status|term)|(?:job|posting|vacancy|reference) (?:ref|no|number|id)\.?)$/iu;
/** The most labels that a page sets apart from their values. */
const ROW = 16;
/** How many lines may stand between a label and a value of which more is asked: a count, a heading of its own. */
const REACH = 4;

/**
 * The value beside a label: the next stretch of text after “Location:”, or what follows the colon. `fits`: of several lines after the label the first
 * that it holds of is taken; where it holds of none, the next that can be a value.
 */
export function beside(leaves: readonly Leaf[], label: RegExp, fits?: (text: string) => boolean): string | null {
  for (const [i, leaf] of leaves.entries()) {
    // A legend names what may be chosen.
    if ((leaf.frame && !leaf.aside) || leaf.element.localName === 'legend' || isOfField(leaf)) continue;
    const [first, second] = leaf.segments;
    // “Position: Librarian”, where it leads to all of its kind.
    if (label === LABELS.title && second?.link != null && second.link !== '') continue;
    const colon = /^(?<name>[^:]{2,60}):\s{0,2}(?<value>.{1,200})$/u.exec(leaf.text)?.groups;
    if (colon !== undefined && label.test((colon.name ?? '').trim())) return colon.value?.trim() ?? null;
    // A button is a control, whatever it says.
    if (first === undefined || first.link === '' || !label.test(bare(first.text))) continue;
    if (WEAK.test(bare(first.text)) && !isMarked(leaf, first) && !isAmongRows(leaves, i) && !isHeadingUnder(leaves[i + 1], leaf)) continue;
    if (second !== undefined) {
      const value = leaf.text.slice(first.text.length).replace(/^[\s:]{1,4}/u, '');
      if (value.length <= 200) return value;
      continue;
    }
    const next = leaves.slice(i + 1, i + 1 + REACH);
    const fitting = fits === undefined ? undefined : next.find((one) => (!one.frame || one.aside) && !isOther(one) && fits(one.text));
    const value = fitting ?? next.slice(0, 1).find((one) => isValue(one) || isHeadingUnder(one, leaf));
    if (value !== undefined) return value.text.replace(/^[\s:]{1,4}/u, '');
  }
  return null;
}

/** “Recreation Leader Mesa, AZ”, of which the job alone is a link: another posting and where it is. */
function isOther({ segments: [first, second] }: Leaf): boolean {
  return first?.link != null && second?.link === null;
}

/** Whether a line is what a form asks for: “City”, over a field to be filled in. */
function isOfField({ element }: Leaf): boolean {
  return element.localName === 'label' && element.parentElement?.querySelector('input,select,textarea') != null;
}

function isMarked({ element }: Leaf, { text }: Segment): boolean {
  return text.trim().endsWith(':') || ['dt', 'th', 'label'].includes(element.localName) || isFirstCell(element);
}

/** The first of two or three cells in a row, in a table of such rows. */
function isFirstCell({ localName, previousElementSibling, parentElement: row }: Element): boolean {
  if (localName !== 'td' || row === null || previousElementSibling !== null || row.childElementCount > 3) return false;
  const other = row.nextElementSibling ?? row.previousElementSibling;
  return row.childElementCount > 1 && other?.childElementCount === row.childElementCount;
}

/** Whether a line is one of several rows of label and value, neither marked as such: “Department | Coast Guard”, “Agency | Harbor Laboratory”. */
function isAmongRows(leaves: readonly Leaf[], at: number): boolean {
  const here = leaves[at];
  const isRow = (leaf: Leaf | undefined) =>
    leaf?.segments.length === 2 && (isAnyLabel(leaf.segments[0]?.text ?? '') || leaf.element.parentElement === here?.element.parentElement);
  // “Company”, its name, “City”, its name: lines of one kind, label and value in turn.
  const isTurn = (leaf: Leaf | undefined) =>
    leaf !== undefined &&
    here !== undefined &&
    leaf.element.parentElement === here.element.parentElement &&
    leaf.element.localName === here.element.localName &&
    isAnyLabel(leaf.text);
  if (isTurn(leaves[at - 2]) || isTurn(leaves[at + 2])) return true;
  return isRow(here)
    ? isRow(leaves[at - 1]) || isRow(leaves[at + 1])
    : here !== undefined && here.element.nextElementSibling !== null && rowsAround(here) > 1;
}

/** “Company” as a heading, and the company's name as one of the next rank. */
function isHeadingUnder(value: Leaf | undefined, label: Leaf): boolean {
  return value !== undefined && label.rank > 0 && value.rank > label.rank && !value.frame && isName(value.text);
}

/** Whether a line can be a label's value: short, no heading, no label itself, no control, no count of what follows. */
function isValue({ text, rank, frame, aside, segments }: Leaf): boolean {
  if ((frame && !aside) || text.length > 200 || rank > 0 || CONTROL.test(text) || segments[0]?.link === '') return false;
  if (/^(?:showing \d|\d{1,3} locations?$|multiple locations$)/iu.test(text)) return false;
  return !isAnyLabel(text) && !(SECTION.test(text) && text.length < 30);
}

/** A label without its colon or star, and without what it adds in brackets: “Wage (gross)”. */
export function bare(text: string): string {
  return text.replace(/[\s:*]{1,6}$/u, '').replace(/ \([^()]{2,20}\)$/u, '');
}

/** Lines that run several labels and values together (“Location ¦ Mesa ¦ Salary ¦ $20”), each part as a line of its own; the others as they are. */
export function apart(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.flatMap((leaf) =>
    leaf.segments.length > 3 && leaf.segments.filter(({ text }) => isAnyLabel(text) || TERMS.test(bare(text))).length > 1
      ? leaf.segments.map((segment) => ({
          ...leaf,
          text: segment.text,
          segments: [segment],
          linked: segment.link === null ? 0 : segment.text.length,
        }))
      : [leaf],
  );
}

/**
 * Lines with each label right before its value where a page sets labels and values apart: a row of heads over a row of cells, a list of labels beside a
 * list of values. The others stay as they are.
 */
export function paired(leaves: readonly Leaf[]): readonly Leaf[] {
  const lines: Leaf[] = [];
  for (let at = 0; at < leaves.length; ) {
    const labels = fellows(leaves, at);
    const values =
      labels.filter(({ text }) => isAnyLabel(text)).length > Math.max(1, labels.length / 2) ? fellows(leaves, at + labels.length) : [];
    if (values.length === labels.length && values.length > 0) {
      lines.push(...labels.flatMap((label, i) => [label, values[i] ?? label]));
      at += labels.length * 2;
    } else {
      lines.push(...leaves.slice(at, at + 1));
      at++;
    }
  }
  return lines;
}

/** The lines from one on that are each a child of the same element, the first of them. */
function fellows(leaves: readonly Leaf[], at: number): readonly Leaf[] {
  const home = leaves[at]?.element.parentElement;
  let end = at;
  while (home != null && end - at < ROW && leaves[end]?.element.parentElement === home) end++;
  return leaves.slice(at, end);
}

/** Whether a line is the label of a field and no more. */
export function isAnyLabel(text: string): boolean {
  return Object.values(LABELS).some((label) => label.test(bare(text)));
}

/** How many kinds of a job's facts a page labels: its place, pay, closing date, employer, hours, kind of contract. */
export function factsOf(leaves: readonly Leaf[]): number {
  const names = leaves.map(({ segments }) => bare(segments[0]?.text ?? '')).filter((name) => name.length > 2 && name.length < 40);
  return [...Object.values(LABELS), TERMS].filter((label) => names.some((name) => label.test(name))).length;
}

/** Whether a stretch of text can be a company's name. */
export function isName(text: string): boolean {
  const words = text.replace(/^[^\p{L}\p{N}]{1,9}/u, '').trim();
  if (words.length < 2 || words.length > 90 || !/\p{L}{2}/u.test(words) || /^(?:to|in|at|of|by|on|or|and|the)$/iu.test(words)) return false;
  // “New York Public Library” begins as a control does.
  if (
    (CONTROL.test(words) && !(isInstitution(words) && words.split(' ').length > 2)) ||
    STOP.test(words) ||
    isPlace(words) ||
    isAnyLabel(words) ||
    words.endsWith('/')
  )
    return false;
  if (/[.!?:]$/u.test(words) && !/\b(?:Inc|Co|Corp|Ltd|Assn|U\.S)\.$|(?:\b\p{L}{1,2}\.){2,4}$/u.test(words)) return false;
  return !(SECTION.test(words) && words.length < 40) && !/^\d|^\p{Lu}{0,4}-?\d{3,12}\)?$/u.test(words) && !DATE.test(words);
}
