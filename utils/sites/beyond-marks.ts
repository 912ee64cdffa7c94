import type { ReadBy } from '@/utils/core/posting/posting';
import { readAnyPage } from './any-page';
import { choose } from './choose-description';
import { findEmbedded } from './embedded';
import type { Choice, FoundFields, ReadBeyond } from './read-bare';
import { TEXT_FIELDS } from './read-fields';
import { plain } from './structure/plain';

/** What embedded data that agrees with what is on screen and the page's structure and words alone say of a posting, in this order. `title`: what the site's own marks found. */
export const readBeyondMarks: ReadBeyond = (document, title) => {
  const page = readAnyPage(document);
  const embedded = findEmbedded(document, page.leaves, title);
  const found: { -readonly [F in keyof FoundFields]: FoundFields[F] } = {};
  for (const field of TEXT_FIELDS) {
    const seen = page[field];
    // Pay and dates in embedded data are the advertisement's own, and often nobody's.
    const stated = field === 'salary' || field === 'closing' ? null : (embedded?.[field] ?? null);
    const inOrder: readonly (readonly [string | null, ReadBy])[] = [
      // What is on screen says it in full where both name the same.
      [
        seen !== null && stated !== null && (isAlike(seen, stated) || (field === 'location' && isIn(seen, stated))) ? seen : null,
        'structure',
      ],
      [stated, 'embedded'],
      [seen, 'structure'],
    ];
    const first = inOrder.find(([text]) => text !== null);
    if (first?.[0]) found[field] = { text: first[0], by: first[1] };
  }
  return { found, externalId: embedded?.externalId ?? null, choose: (): Choice | undefined => choose(document, embedded, page) };
};

/** Whether a place on screen names the embedded one's town, in a form of its own: “US-CA-Irvine” and “Irvine, CA”. */
function isIn(seen: string, stated: string): boolean {
  const town = plain(stated.split(',', 1)[0] ?? '');
  return town !== '' && ` ${plain(seen)} `.includes(` ${town} `);
}

/** Whether two readings of a field begin alike: “Irvine, CA” and “Irvine, California, 92697”. */
function isAlike(seen: string, stated: string): boolean {
  const [first] = plain(stated).split(' ');
  return first !== undefined && first !== '' && plain(seen).startsWith(first);
}
