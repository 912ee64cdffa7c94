import { describe, expect, test } from 'vitest';
import { libraryWork } from '@/utils/core/library/library-work';
import { isLibraryPosting, lookAt, lookByStructure } from '@/utils/page/look';
import { missionHeads } from '@/utils/sites/mission';
import { readPosting } from '@/utils/sites/read-posting';
import { documentOf, fixtures, pageOf } from './fixtures';
import { renamed } from './renamed';

/** Every page that shows a posting, with all its names changed and read at an address of no known site: structure and words alone. */
const pages = fixtures.flatMap(({ posting, ...fixture }) => {
  if (posting === null || fixture.file === 'undrawn.html') return [];
  const reading = readPosting(documentOf(renamed(pageOf(fixture)), fixture.url), new URL(fixture.url));
  return [{ ...fixture, posting, read: reading.ok ? reading.posting : null }];
});

describe('after a redesign', () => {
  test('nine of ten fields are still found', () => {
    const missed = pages.flatMap(({ name, posting, read }) => {
      const text = read?.body.text ?? '';
      const fields = {
        title: read?.title === posting.title,
        employer: posting.employer === null || read?.employer === posting.employer,
        location: posting.location === null || (read?.location ?? '').startsWith(posting.location),
        description: posting.holds.every((words) => text.includes(words.trim())) && text.includes(posting.ends),
        'nothing else': posting.lacks.every((words) => !text.includes(words)),
      };
      return Object.entries(fields).flatMap(([field, right]) => (right ? [] : [`${name}: ${field}`]));
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(pages.length * 5 * 0.1);
  });

  test.each(pages)('$name: library work or not', ({ read, library }) => {
    const { title, employer, body } = read ?? { title: null, employer: null, body: { text: '' } };
    expect(libraryWork({ title, employer, text: body.text }).verdict).toBe(library);
  });

  test.each(pages)('$name: says that it was read by structure', ({ read }) => expect(read?.readBy.description).toBe('structure'));
});

/** What the small script sees of the mission's own sites, when none of their marks is left. */
describe('after a redesign of a site of the mission', () => {
  // A pane whose address does not say which posting it shows names it by its marks alone.
  const mission = pages.filter(
    ({ site, url, posting }) => missionHeads.some(({ id }) => id === site) && url.includes(posting.externalId ?? '?'),
  );

  test.each(mission)('$name: the small script finds a posting, and whether it is library work', (page) => {
    const document = documentOf(renamed(pageOf(page)), page.url);
    const url = new URL(page.url);
    expect(lookAt(document, url).kind).not.toBe('posting');
    const look = lookByStructure(document, url);
    if (look.kind !== 'posting') throw new Error(`seen: ${look.kind}`);
    expect(look).toMatchObject({ site: page.site, id: page.posting.externalId });
    expect(isLibraryPosting(look)).toBe(page.library);
  });
});
