import { companyLink, likeliestEmployer } from './find-employer';
import { nameOf, titleOfPage } from './find-title';
import { apart, beside, isName, paired } from './labels';
import type { Leaf } from './leaves';
import { likeliestPlace } from './place-witnesses';
import { isPlace, townWithin } from './places';
import { isInstitution, isOffice, isUnit, LABELS, STOP } from './words';

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
  const [ownLines, allLines, inText] = [own, outer, description].map((lines) => paired(apart(lines))) as [Leaf[], Leaf[], Leaf[]];
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
      likeliestPlace(document, {
        after,
        before: before.filter(({ element }) => box?.contains(element) === true),
        outer,
        leaves,
        description,
        title,
        job,
        employer,
        campus: labeled(LABELS.campus, undefined, ROWS),
      }),
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
