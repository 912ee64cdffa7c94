import { employerInTitle } from './employer-in-title';
import type { Leaf, Segment } from './leaves';
import { isPlace, placeWithin } from './places';
import { CONTROL, isInstitution, LABELS, SECTION, STOP } from './words';

/** The fields that stand around a description; null where none was found. */
export interface Around {
  /** The title as a labeled row gives it, without what else stands in the page's heading. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly closing: string | null;
}

/** A company's own page on a board. */
const COMPANY_LINK =
  /\/(?:company|companies|cmp|employers?|organi[sz]ations?|orgs?|co|e|emp|employer-profile|overview\/working-at-[^/]{1,60})(?:\/[^/]|-[^/])/iu;
/** How far from the title a field without a label is looked for, in lines. */
const NEAR = 14;

/** Finds employer, place, pay and closing date by labels, by links to company pages, and by what stands beside the title. */
export function findAround(document: Document, leaves: readonly Leaf[], title: Leaf | undefined, description: readonly Leaf[]): Around {
  const inside = new Set(description);
  const outer = leaves.filter((leaf) => !inside.has(leaf));
  const at = title === undefined ? 0 : outer.indexOf(title);
  const near = [...outer.slice(at, at + NEAR), ...outer.slice(Math.max(0, at - 4), at).reverse()].filter(
    (leaf) => leaf !== title && !leaf.frame,
  );
  const labeled = (label: RegExp) => beside(outer, label) ?? beside(description.slice(0, 12), label);
  const location =
    labeled(LABELS.location) ??
    placeAmong(near) ??
    placeIn(near) ??
    placeWithin(document.title) ??
    description.find(({ text }) => isPlace(text))?.text ??
    null;
  return {
    title: labeled(LABELS.title),
    employer:
      labeled(LABELS.employer) ??
      companyLink(near) ??
      likeliest(besideTitle(outer, at, title), employerInTitle(document, title?.text ?? null), headingBefore(outer, at)) ??
      labeled(LABELS.department) ??
      employerIn(document, title),
    location,
    salary: labeled(LABELS.salary),
    closing: labeled(LABELS.closing),
  };
}

/** What stands beside the title, unless it is no institution's name and what the page's own title or its first heading names is one: a department may stand there. */
function likeliest(beside: string | null, named: string | null, heading: string | null): string | null {
  if (beside !== null && isInstitution(beside)) return beside;
  return named !== null && isName(named) && isInstitution(named) ? named : (heading ?? beside);
}

/** An employer's own heading over all of its jobs. */
function headingBefore(leaves: readonly Leaf[], at: number): string | null {
  const found = leaves.slice(0, Math.max(0, at)).find(({ rank, text }) => rank === 1 && isInstitution(text) && isName(text));
  return found?.text ?? null;
}

/** The value beside a label: the next stretch of text after “Location:”, or what follows the colon. */
function beside(leaves: readonly Leaf[], label: RegExp): string | null {
  for (const [i, leaf] of leaves.entries()) {
    if (leaf.frame) continue;
    const [first, second] = leaf.segments;
    const colon = /^(?<name>[^:]{2,60}):\s{0,2}(?<value>.{1,200})$/u.exec(leaf.text)?.groups;
    if (colon !== undefined && label.test((colon.name ?? '').trim())) return colon.value?.trim() ?? null;
    if (first === undefined || !label.test(bare(first.text)) || (WEAK.test(bare(first.text)) && !isMarked(leaf, first))) continue;
    if (second !== undefined) {
      const value = leaf.text.slice(first.text.length).replace(/^[\s:]{1,4}/u, '');
      if (value.length <= 200) return value;
      continue;
    }
    const next = leaves[i + 1];
    if (next !== undefined && isValue(next)) return next.text.replace(/^[\s:]{1,4}/u, '');
  }
  return null;
}

/** Words that are labels only where they are marked as such. */
const WEAK =
  /^(?:library|school|district|university|college|agency|institution|recruiter|city|town|where|position|company|closed?|closes|closing)$/iu;

function isMarked({ element }: Leaf, { text }: Segment): boolean {
  return text.trim().endsWith(':') || ['dt', 'th', 'label'].includes(element.localName);
}

/** Whether a line can be a label's value: short, no heading, no label itself, no control. */
function isValue({ text, rank, frame }: Leaf): boolean {
  if (frame || text.length > 200 || rank > 0 || CONTROL.test(text)) return false;
  return !Object.values(LABELS).some((one) => one.test(bare(text))) && !(SECTION.test(text) && text.length < 30);
}

function bare(text: string): string {
  return text.replace(/[\s:*]{1,6}$/u, '');
}

function companyLink(near: readonly Leaf[]): string | null {
  for (const { segments } of near) {
    const found = segments.find(({ text, link }) => link !== null && COMPANY_LINK.test(pathOf(link)) && isName(text));
    if (found !== undefined) return found.text;
  }
  return null;
}

function pathOf(link: string): string {
  return link.replace(/^[a-z]{2,8}:\/\/[^/]{1,200}/iu, '').split(/[?#]/u, 1)[0] ?? '';
}

/** The short line beside the title that is no place, date or control. Before the title only where it stands in the same block. */
function besideTitle(leaves: readonly Leaf[], at: number, title: Leaf | undefined): string | null {
  if (title === undefined || at < 0) return null;
  const box = title.element.parentElement?.parentElement;
  const before = leaves.slice(Math.max(0, at - 2), at).filter(({ element, frame }) => !frame && box?.contains(element));
  const after = leaves.slice(at + 1, at + 6).filter(({ frame }) => !frame);
  for (const leaf of [...after.slice(0, 1), ...before.reverse(), ...after.slice(1)]) {
    const label = leaves[leaves.indexOf(leaf) - 1];
    if (/^[^:]{2,40}:\s/u.test(leaf.text) || (label !== undefined && (label.text.endsWith(':') || label.element.localName === 'dt')))
      continue;
    const found = nameIn(leaf, title.text);
    if (found !== null) return found;
  }
  return null;
}

function nameIn(leaf: Leaf, title: string): string | null {
  if (leaf.text.length > 160 || ['dt', 'th', 'label'].includes(leaf.element.localName)) return null;
  const parts: readonly Segment[] = leaf.segments;
  for (const { text } of parts)
    for (const part of text.split(/\s[·•|]\s/u)) {
      // “at Juniper County Library”.
      const name = part.trim().replace(/^at (?=\p{Lu})/u, '');
      if (isName(name) && !title.includes(name)) return name;
    }
  return null;
}

function isAnyLabel(text: string): boolean {
  return Object.values(LABELS).some((label) => label.test(bare(text)));
}

/** Whether a stretch of text can be a company's name. */
function isName(text: string): boolean {
  const words = text.replace(/^[^\p{L}\p{N}]{1,9}/u, '').trim();
  if (words.length < 2 || words.length > 90 || !/\p{L}{2}/u.test(words)) return false;
  if (CONTROL.test(words) || STOP.test(words) || isPlace(words) || isAnyLabel(words) || words.endsWith('/')) return false;
  if (/[.!?:]$/u.test(words) && !/\b(?:Inc|Co|Corp|Ltd|Assn|U\.S)\.$/u.test(words)) return false;
  return !(SECTION.test(words) && words.length < 40) && !/^\d/u.test(words);
}

function placeAmong(near: readonly Leaf[]): string | null {
  for (const { text: line, segments } of near) {
    if (isPlace(line) && isPlace(segments[0]?.text ?? '')) return line;
    for (const { text } of segments) for (const part of text.split(/\s?[·•|]\s?/u)) if (isPlace(part.trim())) return part.trim();
    if (isPlace(line)) return line;
  }
  return null;
}

/** “On-site, based in Ocotillo Beach, CA”. */
function placeIn(near: readonly Leaf[]): string | null {
  for (const { text } of near) {
    const place = text.length < 90 ? placeWithin(text) : null;
    if (place !== null) return place;
  }
  return null;
}

/** “Title at Employer | Site”, “Title | Employer | Site”, “Title - Employer - Place | Site”. */
function employerIn(document: Document, title: Leaf | undefined): string | null {
  if (title === undefined) return null;
  const given = document.title.replace(/^\(\d{1,3}\) /u, '');
  if (!given.toLowerCase().startsWith(title.text.toLowerCase())) return null;
  const rest = given.slice(title.text.length);
  const at = /^\s(?:at|with|for)\s(?<name>[^|–—]{2,80}?)(?=\s[|–—-]\s|$)/u.exec(rest)?.groups?.name;
  const between = /^\s[|–—-]\s(?<name>[^|–—]{2,80}?)\s[|–—-]\s/u.exec(rest)?.groups?.name;
  const name = (at ?? between)?.trim();
  return name !== undefined && isName(name) ? name : null;
}
