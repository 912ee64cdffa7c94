import type { ReadBy } from '@/utils/core/posting/posting';
import type { AnyPage } from './any-page';
import { isUndrawn, type Located, locate, markupOf } from './embedded';
import type { Choice } from './read-bare';
import type { SchemaPosting } from './schema-org';
import { around, asks, type Found } from './structure/find-description';

/**
 * Where the description is read from without the site's own place for it: the structure's where embedded data does not contradict it; else the lines that
 * the embedded data names; else, on a page that is not drawn yet, the embedded text itself.
 */
export function choose(document: Document, embedded: SchemaPosting | undefined, page: AnyPage): Choice | undefined {
  const located = embedded === undefined ? undefined : locate(embedded, document, page.leaves);
  if (located !== undefined && !agree(page.description, located)) {
    const named = around(document.body, page.leaves, located.lines);
    if (named !== undefined && !(page.description !== undefined && asks(page.description) > asks(named))) return from(named, 'embedded');
  }
  if (page.description !== undefined) return from(page.description, 'structure');
  const markup = embedded?.description == null || !isUndrawn(page.leaves) ? null : markupOf(embedded.description, document);
  return markup === null ? undefined : { elements: [markup], leaveOut: () => false, by: 'embedded' };
}

/** Whether the structure's description is the embedded one: it holds nearly all of its lines and little else. */
function agree(found: Found | undefined, { lines, length }: Located): boolean {
  if (found === undefined) return false;
  const kept = new Set(found.leaves);
  const shown = found.leaves.reduce((sum, { text }) => sum + text.length, 0);
  return lines.filter((line) => kept.has(line)).length >= lines.length * 0.9 && shown <= length * 1.4;
}

function from({ element, leftOut }: Found, by: ReadBy): Choice {
  return { elements: [element], leaveOut: (one) => leftOut.has(one), by };
}
