import { describe, expect, test } from 'vitest';
import { libraryWork } from '@/utils/core/library/library-work';
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
