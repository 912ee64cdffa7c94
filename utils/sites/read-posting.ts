import { readFacts } from '@/utils/core/posting/facts';
import type { Posting } from '@/utils/core/posting/posting';
import { tellBlocks } from '@/utils/core/text/tell-blocks';
import { readBeyondMarks } from './beyond-marks';
import { readBare, type Unread } from './read-bare';
import type { Site } from './site';

/** One page, read. */
export type Reading = { readonly ok: true; readonly posting: Posting } | Unread;

/**
 * Reads the posting on a page whole, with the blocks of its text and the facts that it and the site's fields state. On a page itself these are left to the
 * background, and what reads beyond the site's marks is a file of its own.
 */
export function readPosting(document: Document, url: URL, site?: Site): Reading {
  const reading = readBare(document, url, readBeyondMarks, site);
  if (!reading.ok) return reading;
  const body = tellBlocks(reading.raw);
  return { ok: true, posting: { ...reading.posting, body, facts: readFacts(body, reading.stated) } };
}
