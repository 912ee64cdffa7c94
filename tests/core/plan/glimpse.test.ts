import { describe, expect, test } from 'vitest';
import { glimpseOf } from '@/utils/core/plan/glimpse';
import { DEGREES_ASKED, ROLES } from '@/utils/core/plan/glimpse-form';
import { askedAtRungs, rungOf, trackOf } from '@/utils/core/plan/kept-rungs';
import { outlookOf } from '@/utils/core/plan/outlook';
import type { PostingFacts } from '@/utils/core/posting/posting';
import { asks, posting } from '../matching/posting';

const facts: PostingFacts = { salary: null, closing: null, opens: null, limit: null, examNumber: null };
const mlis = asks('MLIS', { kind: 'education', level: 'master', library: true }, 'r1');
const bachelor = asks('bachelor’s degree', { kind: 'education', level: 'bachelor' }, 'r2');
const twoYears = asks('two years of library experience', { kind: 'experience', months: 24, library: true }, 'r3');
const fourYears = asks('four years of library experience', { kind: 'experience', months: 48, library: true }, 'r4');

describe('a glimpse', () => {
  const analysis = posting([mlis, asks('Armenian', { kind: 'language', languages: ['hy', 'en'] }, 'r5')]);
  const seen = glimpseOf({
    title: 'Librarian II, Elmhollow Branch',
    employer: 'City of Elmhollow',
    facts: {
      ...facts,
      salary: { min: 30, max: 40, period: 'hour', currency: 'USD' },
      closing: { kind: 'first-n', date: null, time: null, zone: null },
    },
    analysis,
  });
  test('holds what is counted', () =>
    expect(seen).toEqual({
      role: 'librarian',
      pay: { hour: 35, year: 72_800 },
      filing: 'first-n',
      degree: 'library-master',
      languages: ['hy'],
      systems: [],
    }));
  test('and neither what it is called nor whose it is nor its words', () =>
    expect(JSON.stringify(seen)).not.toMatch(/elmhollow|MLIS|armenian/iu));
  test('where no text was kept, no degree is counted, rather than “none”', () => {
    const bare = glimpseOf({ title: 'Page', employer: null, facts, analysis: null });
    expect(outlookOf([bare, seen]).degrees).toEqual([{ what: 'library-master', postings: 1 }]);
    expect(outlookOf([bare, seen]).filing).toEqual([{ what: 'first-n', postings: 1 }]);
    expect(ROLES).toContain(bare.role);
    expect(DEGREES_ASKED).toContain(seen.degree);
  });
});

test.each([
  ['Librarian II', 'City of Elmhollow', 'governmentjobs', 'public', 'pub-librarian-2'],
  ['Librarian III', 'County of Dorada', null, 'public', 'pub-librarian-3'],
  ['Librarian, Teen Services', 'City of Elmhollow', null, 'public', 'pub-librarian-1'],
  ['Library Page', 'City of Elmhollow', null, 'public', 'pub-page'],
  ['Metadata Librarian', 'Copperfield College', null, 'academic', 'aca-associate-librarian'],
  ['Library Media Technician', 'Elmhollow Unified School District', 'edjoin', 'school', 'sch-media-technician'],
  ['Archivist', 'Copperfield College', null, 'archives', 'arc-archivist'],
  ['Library Technician', 'Department of the Lantern', 'usajobs', 'federal', 'fed-lib-tech-4'],
  ['Law Librarian', 'Vance & Okafor LLP', null, 'special', 'spe-librarian'],
] as const)('%s at %s (%s) stands on the ladder %s, on %s', (title, employer, source, track, rung) => {
  expect(trackOf({ title, employer, source })).toBe(track);
  const role = glimpseOf({ title, employer, facts, analysis: null }).role;
  expect(rungOf(track, title, role)?.id).toBe(rung);
});

test('what the kept postings of one rung ask, counted', () => {
  const kept = (title: string, ...requirements: readonly (typeof mlis)[]) => ({
    title,
    employer: 'City of Elmhollow',
    source: null,
    analysis: posting([...requirements]),
  });
  const asked = askedAtRungs([
    kept('Librarian II', mlis, twoYears),
    kept('Librarian II', mlis, fourYears),
    kept('Librarian II', bachelor),
    kept('Library Page'),
    { ...kept('Librarian II', mlis), analysis: null },
  ]);
  expect(asked.get('pub-librarian-2')).toEqual({
    postings: 3,
    degrees: [
      { what: 'library-master', postings: 2 },
      { what: 'bachelor', postings: 1 },
    ],
    experience: { postings: 2, months: 24 },
  });
  expect(asked.get('pub-page')).toEqual({ postings: 1, degrees: [{ what: 'none', postings: 1 }], experience: null });
  expect(asked.size).toBe(2);
});
