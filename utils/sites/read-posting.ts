import { readFacts } from '@/utils/core/posting/facts';
import type { Field, Posting, ReadBy } from '@/utils/core/posting/posting';
import { type Flattened, flatten } from '@/utils/page/flatten';
import { findSite } from './index';
import { type Fields, NEEDED, readFields } from './read-fields';
import type { Site } from './site';

/** Why a page gave no posting: nothing on it is one, its description is not there (yet), or its pane still shows another. */
export type WhyNot = 'no-posting' | 'no-description' | 'not-settled';

/** One page, read. */
export type Reading =
  | { readonly ok: true; readonly posting: Posting; readonly flattened: Flattened }
  | { readonly ok: false; readonly missing: readonly Field[]; readonly why: WhyNot };

/** Reads the posting on a page: each field by the site's selectors. */
export function readPosting(document: Document, url: URL, site: Site | undefined = findSite(url)): Reading {
  if (site === undefined) return { ok: false, missing: NEEDED, why: 'no-posting' };
  const fields = readFields(document, url, site);
  if (fields.title === null) return { ok: false, missing: missingOf(fields), why: 'no-posting' };
  if (fields.description.length === 0) return { ok: false, missing: missingOf(fields), why: 'no-description' };
  const flattened = flatten(fields.description, site.leaveOut?.join(','));
  const { text, blocks, cut } = flattened;
  const body = { text, blocks, cut };
  const found = (field: keyof Fields): ReadBy | undefined => (fields[field] === null ? undefined : 'site');
  const readBy: Partial<Record<Field, ReadBy>> = { description: 'site' };
  for (const field of ['title', 'employer', 'location', 'salary', 'closing'] as const) if (found(field)) readBy[field] = 'site';
  return {
    ok: true,
    flattened,
    posting: {
      source: site.id,
      externalId: fields.externalId,
      url: url.href,
      title: fields.title,
      employer: fields.employer,
      location: fields.location,
      facts: readFacts(body, { salary: fields.salary, closing: fields.closing }),
      body,
      missing: missingOf(fields),
      readBy,
    },
  };
}

function missingOf(fields: Fields): readonly Field[] {
  return NEEDED.filter((field) => (field === 'description' ? fields.description.length === 0 : fields[field as keyof Fields] === null));
}
