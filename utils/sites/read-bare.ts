import type { StatedFacts } from '@/utils/core/posting/facts';
import type { Field, Posting, ReadBy } from '@/utils/core/posting/posting';
import { type Flattened, flatten } from '@/utils/page/flatten';
import { type AnyPage, readAnyPage } from './any-page';
import { type Choice, choose } from './choose-description';
import { findEmbedded } from './embedded';
import { findSite } from './index';
import { marksUsed } from './marks-used';
import { isNoPosting } from './no-posting';
import { type Fields, NEEDED, readFields } from './read-fields';
import type { SchemaPosting } from './schema-org';
import type { Site } from './site';
import { plain } from './structure/find-title';

/** Why a page gave no posting: nothing on it is one, its description is not there (yet), or its pane still shows another. */
export type WhyNot = 'no-posting' | 'no-description' | 'not-settled';

/** A page on which nothing could be read. */
export interface Unread {
  readonly ok: false;
  readonly missing: readonly Field[];
  readonly why: WhyNot;
}

/** One page, read but for what its text states as facts. `stated`: what the site's own fields say of them. */
export type BareReading =
  | { readonly ok: true; readonly posting: Omit<Posting, 'facts'>; readonly stated: StatedFacts; readonly flattened: Flattened }
  | Unread;

type TextField = 'title' | 'employer' | 'location' | 'salary' | 'closing';

/**
 * Reads the posting on a page, without its facts: each field by the site's own selectors, then from embedded data that agrees with what is on screen,
 * then by structure and text alone. A field that none of them finds is named, never invented.
 */
export function readBare(document: Document, url: URL, site: Site | undefined = findSite(url)): BareReading {
  if (isNoPosting(document)) return { ok: false, missing: NEEDED, why: 'no-posting' };
  const own = site === undefined ? undefined : readFields(document, url, site);
  const pane = own === undefined ? null : (site?.paneId?.(own.root) ?? null);
  if (pane !== null && own?.externalId != null && pane !== own.externalId) return { ok: false, missing: NEEDED, why: 'not-settled' };
  const isWhole = own !== undefined && NEEDED.every((field) => has(own, field));
  const page = isWhole ? undefined : readAnyPage(document);
  const embedded = page === undefined ? undefined : findEmbedded(document, page.leaves, own?.title ?? null);
  const choice = choose(document, own?.description ?? [], site?.leaveOut, embedded, page);
  const found = gather(own, embedded, page);
  if (found.title === undefined) return { ok: false, missing: NEEDED, why: 'no-posting' };
  if (choice === undefined)
    return { ok: false, missing: missingOf(found, choice), why: own?.title == null ? 'no-posting' : 'no-description' };

  const flattened = flatten(choice.elements, choice.leaveOut);
  const { text, blocks, cut } = flattened;
  // All that stands in it is left out: an empty tab beside the benefits.
  if (text === '') return { ok: false, missing: missingOf(found, undefined), why: 'no-description' };
  const body = { text, blocks, cut };
  const readBy: Partial<Record<Field, ReadBy>> = { description: choice.by };
  for (const field of FIELDS) if (found[field] !== undefined) readBy[field] = found[field].by;
  return {
    ok: true,
    flattened,
    stated: { salary: found.salary?.text ?? null, closing: found.closing?.text ?? null },
    posting: {
      source: site?.id ?? null,
      externalId: own?.externalId ?? embedded?.externalId ?? null,
      url: url.href,
      title: found.title.text,
      employer: found.employer?.text ?? null,
      location: found.location?.text ?? null,
      body,
      missing: missingOf(found, choice),
      readBy,
      ...(site === undefined || own === undefined ? {} : { readWith: bySite(marksUsed(site, own), readBy) }),
    },
  };
}

/** The marks of the fields that the site's own description gave in the end. */
function bySite(marks: Partial<Record<Field, string>>, readBy: Posting['readBy']): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(marks).filter(([field]) => readBy[field as Field] === 'site'));
}

const FIELDS: readonly TextField[] = ['title', 'employer', 'location', 'salary', 'closing'];

type Gathered = Partial<Readonly<Record<TextField, { readonly text: string; readonly by: ReadBy }>>>;

function gather(own: Fields | undefined, embedded: SchemaPosting | undefined, page: AnyPage | undefined): Gathered {
  const found: Partial<Record<TextField, { text: string; by: ReadBy }>> = {};
  for (const field of FIELDS) {
    const seen = page?.[field] ?? null;
    // Pay and dates in embedded data are the advertisement's own, and often nobody's.
    const stated = field === 'salary' || field === 'closing' ? null : (embedded?.[field] ?? null);
    const inOrder: readonly (readonly [string | null, ReadBy])[] = [
      [own?.[field] ?? null, 'site'],
      // What is on screen says it in full where both name the same.
      [seen !== null && stated !== null && isAlike(seen, stated) ? seen : null, 'structure'],
      [stated, 'embedded'],
      [seen, 'structure'],
    ];
    const first = inOrder.find(([text]) => text !== null);
    if (first?.[0]) found[field] = { text: first[0], by: first[1] };
  }
  return found;
}

/** Whether two readings of a field begin alike: “Irvine, CA” and “Irvine, California, 92697”. */
function isAlike(seen: string, stated: string): boolean {
  const [first] = plain(stated).split(' ');
  return first !== undefined && first !== '' && plain(seen).startsWith(first);
}

function has(fields: Fields, field: Field): boolean {
  return field === 'description' ? fields.description.length > 0 : fields[field] !== null;
}

function missingOf(found: Gathered, choice: Choice | undefined): readonly Field[] {
  return NEEDED.filter((field) => (field === 'description' ? choice === undefined : found[field] === undefined));
}
