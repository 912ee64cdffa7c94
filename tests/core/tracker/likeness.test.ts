import { describe, expect, test } from 'vitest';
import type { PostingFacts } from '@/utils/core/posting/posting';
import { type Comparable, likenessOf, sharedText, shinglesOf } from '@/utils/core/tracker/likeness';
import { employerKey } from '@/utils/core/tracker/traits';
import { madeUpPosting } from '../../tools/made-up-postings';
import fc from '../../tools/properties';

const TEXT = madeUpPosting(3, 4_000).text;
const OTHER = 'Plans puppet shows at a seaside theater. '.repeat(40);

const facts = (parts: Partial<PostingFacts> = {}): PostingFacts => ({
  salary: { min: 6100, max: 7800, period: 'month', currency: 'USD' },
  closing: { kind: 'date', date: '2031-03-14', time: null, zone: null },
  opens: '2031-03-01',
  limit: null,
  examNumber: 'B0412',
  ...parts,
});

const one = (parts: Partial<Comparable> = {}, text = TEXT): Comparable => ({
  source: 'governmentjobs',
  externalId: '1',
  url: 'https://www.governmentjobs.com/careers/ocotillo/jobs/1',
  title: 'Librarian II',
  employer: 'City of Ocotillo Beach',
  location: 'Ocotillo Beach, CA',
  facts: facts(),
  shingles: shinglesOf(text),
  ...parts,
});

/** The same job as another board shows it. */
const elsewhere = (parts: Partial<Comparable> = {}, text = TEXT) =>
  one({ source: 'indeed', externalId: 'ab12', url: 'https://www.indeed.com/viewjob?jk=ab12', ...parts }, text);
const noExam = facts({ examNumber: null });

describe('two postings', () => {
  test.each<[string, Comparable, Comparable, string]>([
    ['at one address', one(), one({ title: 'Librarian 2' }), 'same'],
    ['with one exam number of one employer', one(), elsewhere({ employer: 'Ocotillo Beach Public Library' }, OTHER), 'same'],
    ['with text, pay and deadline in common', one({ facts: noExam }), elsewhere({ facts: noExam }), 'same'],
    [
      'with a summary for a text and no pay',
      one({ facts: noExam }),
      elsewhere({ facts: facts({ examNumber: null, salary: null, closing: null, opens: null }) }, ''),
      'alike',
    ],
    ['of which one says more in its title', one(), elsewhere({ title: 'Librarian II (Children’s Services)', facts: noExam }), 'same'],
    [
      'filed anew under another exam number',
      one(),
      elsewhere({
        facts: facts({ examNumber: 'B0977', opens: '2031-09-01', closing: { kind: 'date', date: '2031-09-20', time: null, zone: null } }),
      }),
      'repost',
    ],
    [
      'filed anew at the same address',
      one(),
      one({ facts: facts({ opens: '2031-09-01', closing: { kind: 'date', date: '2031-09-20', time: null, zone: null } }) }),
      'repost',
    ],
    [
      'of which one says when it opens, the other when it closes',
      one({ facts: facts({ examNumber: null, opens: '2031-04-01', closing: null }) }),
      elsewhere({ facts: facts({ examNumber: null, opens: null }) }),
      'repost',
    ],
    ['of two classes', one({ facts: noExam }), elsewhere({ title: 'Librarian III', facts: noExam }), 'different'],
    ['of two employers', one({ facts: noExam }), elsewhere({ employer: 'City of Marisol', facts: noExam }), 'different'],
    ['of two employers with one exam number', one(), elsewhere({ employer: 'City of Marisol' }, OTHER), 'different'],
    ['in two places', one({ facts: noExam }), elsewhere({ location: 'Fernwood, CA', facts: noExam }, OTHER), 'different'],
    [
      'of one employer and title, with other pay',
      one({ facts: noExam }),
      elsewhere({ facts: facts({ examNumber: null, salary: { min: 1, max: 2, period: 'month', currency: 'USD' } }) }),
      'alike',
    ],
    ['two numbers of one site', one({ facts: noExam }), one({ externalId: '2', facts: noExam }, OTHER), 'alike'],
    [
      'of which nothing is known',
      one({ title: null, employer: null, facts: noExam }, ''),
      elsewhere({ title: null, employer: null }, ''),
      'different',
    ],
  ])('%s', (_, a, b, verdict) => {
    expect(likenessOf(a, b)).toMatchObject({ verdict });
    expect(likenessOf(b, a)).toMatchObject({ verdict });
  });

  test('it says why', () => {
    const { shared, differ } = likenessOf(
      one(),
      elsewhere({ facts: facts({ salary: { min: 1, max: 2, period: 'month', currency: 'USD' } }) }),
    );
    expect(shared).toEqual(['exam-number', 'employer', 'title', 'place', 'text', 'dates']);
    expect(differ).toEqual(['pay']);
  });
});

test('texts: one is itself, half of it is alike, another is not', () => {
  const half = TEXT.slice(0, TEXT.length / 2);
  const shared = (a: string, b: string) => sharedText(shinglesOf(a), shinglesOf(b));
  expect(shared(TEXT, TEXT.toUpperCase().replaceAll(',', ' ;'))).toBe(1);
  expect(shared(TEXT, half)).toBeGreaterThan(0.3);
  expect(shared(TEXT, OTHER)).toBe(0);
  expect(shared(TEXT, 'too short')).toBeNull();
});

test('whatever is compared: the same both ways, and like itself', () => {
  const text = fc.constantFrom('', TEXT, OTHER);
  const any = fc
    .record({
      externalId: fc.constantFrom(null, '1', '2'),
      title: fc.constantFrom(null, 'Librarian I', 'Librarian II', 'Archivist'),
      employer: fc.constantFrom(null, 'City of Alder Bay', 'Alder Bay Public Library'),
      location: fc.constantFrom(null, 'Alder Bay, CA'),
      url: fc.constantFrom(null, 'https://jobs.example.org/1', 'https://jobs.example.org/2'),
      facts: fc.constantFrom(facts(), noExam, facts({ opens: null }), facts({ closing: null })),
    })
    .chain((parts) => text.map((words) => one(parts, words)));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(likenessOf(b, a).verdict).toBe(likenessOf(a, b).verdict);
      if (a.url !== null) expect(likenessOf(a, a).verdict).toBe('same');
    }),
  );
});

test.each([
  ['City of Ocotillo Beach', 'Ocotillo Beach Public Library'],
  ['County of Los Angeles', 'Los Angeles County'],
  ['The City of San José', 'SAN JOSE, CITY OF'],
])('%s is %s', (a, b) => expect(employerKey(a)).toBe(employerKey(b)));
test('a name of fillers alone stays one', () => expect(employerKey('Public Library')).toBe('public library'));
