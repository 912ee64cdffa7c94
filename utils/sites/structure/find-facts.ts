import { companyLink, likeliestEmployer, MAP } from './find-employer';
import { nameOf, titleOfPage } from './find-title';
import { apart, beside, isName } from './labels';
import type { Leaf } from './leaves';
import { isPlace, placeWithin, townBehind, townWithin } from './places';
import { CONTROL, isInstitution, isOffice, isUnit, LABELS, STOP } from './words';

/** The fields that stand around a description; null where none was found. */
export interface Around {
  /** The title as a labeled row gives it, without what else stands in the page's heading. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly closing: string | null;
}

/** How far into a description its rows of facts may stand, in lines. */
const ROWS = 40;
/** How far from the title a field without a label is looked for, in lines. */
const NEAR = 14;

/** Finds employer, place, pay and closing date by labels, by links to company pages, and by what stands beside the title. */
export function findAround(document: Document, leaves: readonly Leaf[], title: Leaf | undefined, description: readonly Leaf[]): Around {
  const job = title === undefined ? (titleOfPage(document) ?? '') : nameOf(document, title);
  const inside = new Set(description);
  const outer = leaves.filter((leaf) => !inside.has(leaf));
  const at = title === undefined ? 0 : outer.indexOf(title);
  const head = title !== undefined || description[0] === undefined ? at : leaves.indexOf(description[0]);
  const box = title?.element.parentElement?.parentElement;
  const isOpen = ({ frame, aside }: Leaf) => !frame || (aside && title?.aside === true);
  const after = outer.slice(at, at + NEAR).filter((leaf) => leaf !== title && isOpen(leaf));
  const before = outer.slice(Math.max(0, at - 4), at).filter((leaf) => leaf !== title && isOpen(leaf));
  const near = [...after, ...before.reverse()];
  // Results may stand before the title, other jobs behind the posting.
  const over = outer.findIndex((leaf, i) => i > at && leaf.rank > 0 && STOP.test(leaf.text));
  const own = at < 0 ? [] : outer.slice(at, over === -1 ? undefined : over);
  const [ownLines, allLines, inText] = [apart(own), apart(outer), apart(description)];
  const labeled = (label: RegExp, fits?: (text: string) => boolean, reach = 12) =>
    beside(ownLines, label, fits) ?? beside(allLines, label, fits) ?? beside(inText.slice(0, reach), label, fits);
  const employer =
    nameIn(labeled(LABELS.employer)) ??
    companyLink(near) ??
    likeliestEmployer(document, outer, head, job, title, description, unitOf(labeled(LABELS.department)));
  return {
    title: labeled(LABELS.title),
    employer,
    location:
      inTown(labeled(LABELS.location, (text) => isPlace(text) || townWithin(text) !== null, ROWS)) ??
      placeNear(document, [after, before.filter(({ element }) => box?.contains(element) === true)], description) ??
      labeled(LABELS.campus, undefined, ROWS) ??
      townOf(employer, outer) ??
      behindTitle(title, job) ??
      onlyTown(leaves),
    salary: labeled(LABELS.salary),
    closing: labeled(LABELS.closing),
  };
}

/** What a label of the employer's names, where it can be a name. */
function nameIn(text: string | null): string | null {
  return text !== null && (isName(text) || isInstitution(text)) ? text : null;
}

/** A department that is an institution of its own: “Mesa Public Library”, and not “Library Services”. */
function unitOf(text: string | null): string | null {
  return text !== null && !isUnit(text) && (isInstitution(text) || isOffice(text)) ? text : null;
}

/** A place that is stated with its street, without it. */
function inTown(text: string | null): string | null {
  // “Work location: in person” names none.
  if (text === null || /^(?:in[- ]person|on[- ]?site|hybrid|various|multiple)\b[^,]{0,20}$/iu.test(text)) return null;
  return townWithin(text) ?? text;
}

/** The place that no label names: near the title, in the page's own title, or in the description. */
function placeNear(document: Document, near: readonly (readonly Leaf[])[], description: readonly Leaf[]): string | null {
  return (
    near.map((leaves) => placeAmong(leaves) ?? placeIn(leaves)).find((place) => place !== null) ??
    placeWithin(document.title) ??
    description.find(({ text }) => isPlace(text))?.text ??
    firstOf(description, ({ text }) => townWithin(text)) ??
    firstOf(description.slice(0, 3), ({ text }) => placeWithin(text))
  );
}

function placeAmong(near: readonly Leaf[]): string | null {
  for (const { text: line, segments } of near) {
    // “Mesa, AZ · Reposted a week ago”.
    const [head = ''] = line.split(/\s[·•|]\s/u, 1);
    if (isPlace(line) && isPlace(segments[0]?.text ?? '')) return isPlace(head) ? head : line;
    for (const { text } of segments) for (const part of text.split(/\s?[·•|]\s?/u)) if (isPlace(part.trim())) return part.trim();
    const behind = townBehind(line);
    if (behind !== null && isName(behind.name)) return behind.place;
    const mapped = segments.find(({ text, link }) => link !== null && MAP.test(link) && text.length <= 80 && !CONTROL.test(text));
    if (mapped !== undefined && !/\bmap\b/iu.test(mapped.text)) return mapped.text;
    if (isPlace(line)) return line;
  }
  return null;
}

/** “On-site, based in Ocotillo Beach, CA”, and the street of one. */
function placeIn(near: readonly Leaf[]): string | null {
  return firstOf(near, ({ text }) => (text.length < 90 ? (placeWithin(text) ?? townWithin(text)) : null));
}

/** The town of an institution whose own page this is: its address at the page's foot, beside its name. */
function townOf(employer: string | null, outer: readonly Leaf[]): string | null {
  if (employer === null || !isInstitution(employer)) return null;
  return firstOf([...outer].reverse(), ({ text }) => (text.includes(employer) ? townWithin(text) : null));
}

/** What stands in brackets behind the job in its own heading: “Bookkeeper (Lower Mesa)”. */
function behindTitle(title: Leaf | undefined, job: string): string | null {
  const place = title?.segments.find(({ text }) => /^\(\p{Lu}[^()\d]{2,40}\)$/u.test(text) && !job.includes(text))?.text;
  return place === undefined ? null : place.slice(1, -1);
}

/** The town of the one postal address on a page, street and town in lines of their own; null where there are several. */
function onlyTown(leaves: readonly Leaf[]): string | null {
  const towns = leaves
    .filter(({ text }, i) => isPlace(text) && /^(?:\d{1,6} \p{Lu}|P\.? ?O\.? Box \d)/u.test(leaves[i - 1]?.text ?? ''))
    .map(({ text }) => text);
  return new Set(towns).size === 1 ? (towns[0] ?? null) : null;
}

function firstOf(leaves: readonly Leaf[], find: (leaf: Leaf) => string | null): string | null {
  for (const leaf of leaves) {
    const found = find(leaf);
    if (found !== null) return found;
  }
  return null;
}
