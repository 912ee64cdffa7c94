import { readFacts } from '@/utils/core/posting/facts';
import type { Posting } from '@/utils/core/posting/posting';
import type { Flattened } from '@/utils/page/flatten';
import { readBare, type Unread } from './read-bare';
import type { Site } from './site';

/** One page, read. */
export type Reading = { readonly ok: true; readonly posting: Posting; readonly flattened: Flattened } | Unread;

/**
 * Reads the posting on a page with the facts that its text and the site's fields state. On a page itself the facts are left to the background: their
 * many patterns are compiled there once, and not anew on every page.
 */
export function readPosting(document: Document, url: URL, site?: Site): Reading {
  const reading = readBare(document, url, site);
  if (!reading.ok) return reading;
  const { posting, stated, flattened } = reading;
  return { ok: true, flattened, posting: { ...posting, facts: readFacts(posting.body, stated) } };
}
