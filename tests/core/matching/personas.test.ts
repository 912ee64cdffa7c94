import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import type { Ask } from '@/utils/core/requirements/ask';
import { persona } from './personas';
import { asks, posting, TODAY } from './posting';

const MLIS: Ask = { kind: 'education', level: 'master', library: true, ala: true };
const professional: Ask = { kind: 'experience', months: 24, library: true, professional: true };
const library = (months: number | null): Ask => ({ kind: 'experience', months, library: true });
const activity: Ask = { kind: 'experience', months: null };

/** What was checked by hand: the words, what they ask, and each persona's verdict; with a day, when it will be met. */
const VERDICTS: readonly (readonly [words: string, ask: Ask, verdicts: Readonly<Record<string, string>>])[] = [
  [
    'High school diploma or GED',
    { kind: 'education', level: 'high-school' },
    // Her diploma is due on 11 June 2027; who went to college is not asked for it.
    { page: 'partly 2027-06-11', volunteer: 'met', 'career-changer': 'met', 'library-student': 'met' },
  ],
  [
    'Bachelor’s degree',
    { kind: 'education', level: 'bachelor' },
    { page: 'unmet', volunteer: 'unmet', 'records-manager': 'met', 'foreign-mlis': 'met' },
  ],
  [
    'Bachelor’s degree in history, art history or a related field',
    { kind: 'education', level: 'bachelor' },
    { 'career-changer': 'met', 'museum-registrar': 'met', 'records-manager': 'unknown', volunteer: 'unmet' },
  ],
  ['Bachelor’s degree in history', { kind: 'education', level: 'bachelor' }, { 'career-changer': 'met', 'records-manager': 'unmet' }],
  [
    'Master’s degree in library science from an ALA-accredited program',
    MLIS,
    {
      'part-timer': 'met',
      // “Information” at Michigan is its library degree.
      'law-librarian': 'met',
      'library-student': 'partly 2027-05-21',
      'career-changer': 'partly 2027-06-12',
      // Abroad: not on the list, which is not the same as unaccredited.
      'foreign-mlis': 'unknown',
      'teacher-librarian': 'unmet',
      'museum-registrar': 'unmet',
      page: 'unmet',
    },
  ],
  [
    'Master’s degree in Library Science or Library and Information Studies from an ALA-accredited college',
    MLIS,
    { 'teacher-librarian': 'unmet', 'part-timer': 'met', 'museum-registrar': 'unmet' },
  ],
  [
    'Master’s degree in library science, museum studies or history',
    { kind: 'education', level: 'master', library: true },
    { 'museum-registrar': 'met', 'career-changer': 'met', 'part-timer': 'met' },
  ],
  [
    'MLIS or equivalent',
    { kind: 'education', level: 'master', library: true, equivalent: true },
    { 'foreign-mlis': 'met', 'teacher-librarian': 'unknown', 'museum-registrar': 'unknown', 'records-manager': 'unmet', page: 'unmet' },
  ],
  [
    'MLIS or enrolled in an MLIS program',
    { kind: 'education', level: 'master', library: true, inProgress: true },
    { 'library-student': 'met', 'part-timer': 'met', 'records-manager': 'unmet' },
  ],
  [
    'Currently enrolled in an ALA-accredited graduate program',
    { kind: 'education', level: 'master', library: true, ala: true, inProgress: true },
    { 'library-student': 'met', 'career-changer': 'met', 'part-timer': 'unmet', page: 'unmet' },
  ],
  [
    'Certificate or associate degree in library technology',
    { kind: 'education', level: 'certificate', library: true },
    { volunteer: 'met', 'part-timer': 'met', 'records-manager': 'unmet', page: 'unmet' },
  ],
  [
    '60 college units',
    { kind: 'education', level: 'some-college', units: 60 },
    { 'records-manager': 'met', volunteer: 'unknown', page: 'unmet' },
  ],
  [
    'A second master’s degree',
    { kind: 'education', level: 'master' },
    { 'law-librarian': 'met', 'part-timer': 'unmet', 'career-changer': 'partly 2027-06-12' },
  ],
  [
    'Two years of professional library experience',
    professional,
    {
      // 20 hours from 23 May 2024 = 12 months × 0.5 = 6; with 24 hours more from 23 May 2025 full time, capped: 18 → 24.
      'part-timer': 'met',
      'law-librarian': 'met',
      'foreign-mlis': 'met',
      // A credentialed post without the degree: nobody can tell whether it counts.
      'teacher-librarian': 'unknown',
      'library-student': 'unmet',
      'records-manager': 'unmet',
    },
  ],
  [
    'One year of library experience',
    library(12),
    {
      // 40 hours since 23 November 2025 = 12 months on the day.
      'library-student': 'met',
      // 15 hours of 40 since 23 February 2026: 12 ÷ 0.375 = 32 calendar months.
      page: 'partly 2028-10-23',
      volunteer: 'unmet',
      'museum-registrar': 'unmet',
    },
  ],
  // Six months at 15 hours: 6 ÷ 0.375 = 16 calendar months from 23 February 2026.
  [
    'Six months of paid library experience',
    { kind: 'experience', months: 6, library: true, paid: true },
    { page: 'partly 2027-06-23', volunteer: 'unmet' },
  ],
  [
    'One year of library experience, paid or volunteer',
    { kind: 'experience', months: 12, library: true, volunteer: true },
    { volunteer: 'met' },
  ],
  // (24 − 18 × 0.6) ÷ 0.6 = 22 calendar months from today.
  [
    'Two years of experience in an academic library',
    library(24),
    { 'part-timer': 'partly 2028-09-23', 'law-librarian': 'unmet', 'foreign-mlis': 'met' },
  ],
  ['One year of experience in a public library', library(12), { 'foreign-mlis': 'met', 'part-timer': 'met', 'law-librarian': 'unmet' }],
  ['Experience in a law library', library(null), { 'law-librarian': 'met', 'part-timer': 'unmet' }],
  [
    'Three years of supervisory experience',
    { kind: 'experience', months: 36, supervisory: true },
    { 'records-manager': 'met', 'teacher-librarian': 'met', 'museum-registrar': 'met', page: 'unmet', 'part-timer': 'unmet' },
  ],
  [
    'Two years of archival experience',
    library(24),
    { 'records-manager': 'unknown', 'museum-registrar': 'unknown', 'part-timer': 'unmet', 'career-changer': 'partly' },
  ],
  ['Experience with records management', activity, { 'records-manager': 'met', 'part-timer': 'unmet' }],
  ['Experience cataloging with MARC and RDA', activity, { 'foreign-mlis': 'met', 'part-timer': 'unknown', page: 'unmet' }],
  [
    'Experience with reference and instruction',
    { kind: 'experience', months: null, library: true },
    { 'part-timer': 'met', 'law-librarian': 'unknown', page: 'unmet' },
  ],
  [
    'Experience working with children',
    activity,
    { 'teacher-librarian': 'met', 'part-timer': 'met', 'law-librarian': 'unmet', 'records-manager': 'unmet' },
  ],
  ['Teaching experience', activity, { 'career-changer': 'met', 'teacher-librarian': 'met', 'records-manager': 'unmet' }],
  ['Legal research experience', activity, { 'law-librarian': 'met', page: 'unmet' }],
  ['Experience in museum collections registration', activity, { 'museum-registrar': 'met', 'part-timer': 'unmet' }],
  [
    'Two years as a Librarian I or at the level of Librarian I',
    { kind: 'experience', months: 24, library: true, professional: true },
    { 'part-timer': 'met', 'foreign-mlis': 'met', 'library-student': 'unmet' },
  ],
  [
    'Two years as a Librarian II with the City of Elmhollow',
    { kind: 'experience', months: 24, library: true, professional: true },
    { 'foreign-mlis': 'unmet', 'part-timer': 'unmet' },
  ],
  [
    'Valid California driver’s license',
    { kind: 'licence', type: 'driver' },
    { 'part-timer': 'met', 'foreign-mlis': 'unmet', 'career-changer': 'unknown', page: 'unknown' },
  ],
  [
    'Teacher Librarian Services Credential',
    { kind: 'licence', type: 'teacher-librarian' },
    { 'teacher-librarian': 'met', 'part-timer': 'unknown' },
  ],
  [
    'Certified Records Manager',
    { kind: 'certificate', name: 'Certified Records Manager' },
    { 'records-manager': 'met', 'part-timer': 'unknown' },
  ],
  [
    'Fluency in Spanish',
    { kind: 'language', languages: ['es'] },
    { 'library-student': 'met', 'records-manager': 'partly', 'part-timer': 'unmet' },
  ],
  [
    'Reading knowledge of German or Italian',
    { kind: 'language', languages: ['de', 'it'], modes: ['read'] },
    { 'career-changer': 'met', 'museum-registrar': 'met', page: 'unmet' },
  ],
  ['Bilingual', { kind: 'language', languages: [] }, { 'part-timer': 'met', 'law-librarian': 'unmet' }],
  ['Type 45 net words a minute', { kind: 'typing', wpm: 45 }, { 'library-student': 'met', page: 'unknown' }],
  ['Type 50 net words a minute', { kind: 'typing', wpm: 50 }, { 'library-student': 'partly' }],
  // Dated 1 June 2025: older than a year.
  ['Typing certificate of 40 wpm issued within 12 months', { kind: 'typing', wpm: 40, withinMonths: 12 }, { 'library-student': 'unmet' }],
  [
    'Must be 18 years of age',
    { kind: 'eligibility', type: 'age', age: 18 },
    { page: 'unmet 2027-02-14', 'part-timer': 'met', volunteer: 'met' },
  ],
  ['California residents only', { kind: 'eligibility', type: 'residency' }, { page: 'met' }],
  ['Residents of New Jersey only', { kind: 'eligibility', type: 'residency' }, { page: 'unmet' }],
  [
    'Open to employees of the City of Elmhollow only',
    { kind: 'eligibility', type: 'employee-only' },
    { 'records-manager': 'met', 'part-timer': 'unmet' },
  ],
];

const ROWS = VERDICTS.flatMap(([words, ask, verdicts]) =>
  Object.entries(verdicts).map(([who, verdict]) => [words, who, verdict, ask] as const),
);

describe('verdicts checked by hand', () => {
  test.each(ROWS)('%s: %s, %s', (words, who, verdict, ask) => {
    const [leaf] = judge(posting([asks(words, ask)]), persona(who), TODAY).leaves;
    const [wanted, on] = verdict.split(' ');
    expect(leaf?.verdict).toBe(wanted);
    if (on !== undefined) expect(leaf?.meetsOn).toBe(on);
  });
});

test('a post that must be held at an employer is known by the posting’s own employer', () => {
  const closed = posting([asks('Departmental promotional examination', { kind: 'eligibility', type: 'employee-only' })]);
  expect(judge(closed, persona('records-manager'), TODAY).eligibility).toBe('not-eligible');
  expect(judge(closed, persona('records-manager'), TODAY, 'City of Elmhollow').eligibility).toBe('eligible');
});
