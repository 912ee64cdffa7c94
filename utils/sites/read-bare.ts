import type { StatedFacts } from '@/utils/core/posting/facts';
import type { BarePosting, Field, ReadBy } from '@/utils/core/posting/posting';
import type { RawText } from '@/utils/core/text/tell-blocks';
import { type Flattened, flatten, type LeaveOut } from '@/utils/page/flatten';
import { findSite } from './index';
import { marksUsed } from './marks-used';
import { isNoPosting } from './no-posting';
import { type Fields, NEEDED, readFields, TEXT_FIELDS } from './read-fields';
import type { Site } from './site';
import { isHidden } from './text-of';

/** Why a page gave no posting: nothing on it is one, its description is not there (yet), or its pane still shows another. */
export type WhyNot = 'no-posting' | 'no-description' | 'not-settled';

/** A page on which nothing could be read. */
export interface Unread {
  readonly ok: false;
  readonly missing: readonly Field[];
  readonly why: WhyNot;
}

/** One page, read. `stated`: what the site's own fields say of pay and dates. */
export type BareReading =
  | {
      readonly ok: true;
      readonly posting: BarePosting;
      readonly raw: RawText;
      readonly stated: StatedFacts;
      readonly rangesOf: Flattened['rangesOf'];
    }
  | Unread;

type TextField = (typeof TEXT_FIELDS)[number];

/** What was found of the fields, and by what. */
export type FoundFields = Partial<Readonly<Record<TextField, { readonly text: string; readonly by: ReadBy }>>>;

/** Where the description is read from, and by what it was found. */
export interface Choice {
  readonly elements: readonly Element[];
  readonly leaveOut: LeaveOut;
  readonly by: ReadBy;
}

/** Reads a page by more than its site's marks (`beyond-marks.ts`), given the title that those found. Most pages never need it, and its patterns are many. */
export type ReadBeyond = (
  document: Document,
  title: string | null,
) => { readonly found: FoundFields; readonly externalId: string | null; readonly choose: () => Choice | undefined };

/**
 * Reads the posting on a page: each field by the site's own selectors, then from embedded data that agrees with what is on screen, then by structure
 * and text alone. A field that none of them finds is named, never invented. Without `beyond` only what the site's marks read whole is read; null for the rest.
 */
export function readBare(document: Document, url: URL, beyond: ReadBeyond, site?: Site): BareReading;
export function readBare(document: Document, url: URL, beyond: ReadBeyond | null, site?: Site): BareReading | null;
export function readBare(
  document: Document,
  url: URL,
  beyond: ReadBeyond | null,
  site: Site | undefined = findSite(url),
): BareReading | null {
  if (isNoPosting(document)) return { ok: false, missing: NEEDED, why: 'no-posting' };
  const own = site === undefined ? undefined : readFields(document, url, site);
  const pane = own === undefined ? null : (site?.paneId?.(own.root) ?? null);
  if (pane !== null && own?.externalId != null && pane !== own.externalId) return { ok: false, missing: NEEDED, why: 'not-settled' };
  const isPart = own !== undefined && own.description.length > 0 && !own.description.some(asks);
  const isWhole = own !== undefined && !isPart && NEEDED.every((field) => has(own, field));
  if (!isWhole && beyond === null) return null;
  const page = isWhole ? undefined : beyond?.(document, own?.title ?? null);
  const found = { ...page?.found, ...ownFields(own) };
  const seen = isPart ? page?.choose() : undefined;
  const choice = (seen !== undefined && holds(seen, own?.description ?? []) ? seen : chooseOwn(own, site)) ?? page?.choose();
  if (found.title === undefined) return { ok: false, missing: NEEDED, why: 'no-posting' };
  if (choice === undefined)
    return { ok: false, missing: missingOf(found, choice), why: own?.title == null ? 'no-posting' : 'no-description' };

  const { raw, rangesOf } = flatten(choice.elements, choice.leaveOut);
  // All that stands in it is left out: an empty tab beside the benefits.
  if (raw.text === '') return { ok: false, missing: missingOf(found, undefined), why: 'no-description' };
  const readBy: Partial<Record<Field, ReadBy>> = { description: choice.by };
  for (const field of TEXT_FIELDS) if (found[field] !== undefined) readBy[field] = found[field].by;
  return {
    ok: true,
    raw,
    rangesOf,
    stated: { salary: found.salary?.text ?? null, closing: found.closing?.text ?? null },
    posting: {
      source: site?.id ?? null,
      externalId: own?.externalId ?? page?.externalId ?? null,
      url: url.href,
      title: found.title.text,
      employer: found.employer?.text ?? null,
      location: found.location?.text ?? null,
      missing: missingOf(found, choice),
      readBy,
      ...(site === undefined || own === undefined ? {} : { readWith: bySite(marksUsed(site, own), readBy) }),
    },
  };
}

function ownFields(own: Fields | undefined): FoundFields {
  const found: { -readonly [F in TextField]?: { text: string; by: ReadBy } } = {};
  for (const field of TEXT_FIELDS) {
    const text = own?.[field] ?? null;
    if (text !== null) found[field] = { text, by: 'site' };
  }
  return found;
}

function chooseOwn(own: Fields | undefined, site: Site | undefined): Choice | undefined {
  if (own === undefined || own.description.length === 0) return undefined;
  return { elements: withFellows(own.description), leaveOut: site?.leaveOut?.join(',') ?? (() => false), by: 'site' };
}

/** What heads a section of a posting that is in sections: “How to apply”. */
const SECTION =
  /^(?:summary|duties|requirements|qualifications|education|how (?:to apply|you will be evaluated)|required documents|additional information)\b/iu;

/** A description's parts with the sections beside them that lost their marks: elements of the same kind, headed as a posting's are. */
function withFellows(parts: readonly Element[]): readonly Element[] {
  const home = parts[0]?.parentElement;
  if (home == null || parts.length < 2 || parts.some(({ parentElement }) => parentElement !== home)) return parts;
  const [{ localName } = home] = parts;
  const isFellow = (one: Element) =>
    one.localName === localName && !isHidden(one) && SECTION.test(one.querySelector('h2,h3')?.textContent?.trim() ?? '');
  return [...home.children].filter((one) => parts.includes(one) || isFellow(one));
}

/** What a description that is whole mentions somewhere. */
const ASKING = /qualif|requirement|required|must have|experience|duties|responsib|requisitos|funciones/iu;

/** Whether an element mentions what a posting asks for. */
function asks({ textContent }: Element): boolean {
  return ASKING.test(textContent ?? '');
}

/** Whether the structure's description holds these parts, and the words that they lack. */
function holds({ elements: [whole], leaveOut, by }: Choice, parts: readonly Element[]): boolean {
  if (whole === undefined || by !== 'structure' || !asks(whole)) return false;
  return parts.every((part) => whole !== part && whole.contains(part) && typeof leaveOut === 'function' && !leaveOut(part));
}

/** The marks of the fields that the site's own description gave in the end. */
function bySite(marks: Partial<Record<Field, string>>, readBy: BarePosting['readBy']): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(marks).filter(([field]) => readBy[field as Field] === 'site'));
}

function has(fields: Fields, field: Field): boolean {
  return field === 'description' ? fields.description.length > 0 : fields[field] !== null;
}

function missingOf(found: FoundFields, choice: Choice | undefined): readonly Field[] {
  return NEEDED.filter((field) => (field === 'description' ? choice === undefined : found[field] === undefined));
}
