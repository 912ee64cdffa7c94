import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import type { Eligibility, Verdict } from '@/utils/core/matching/judgement';
import { withoutGap } from '@/utils/core/plan/close-gap';
import type { Lacking } from '@/utils/core/plan/gap';
import { makePlan } from '@/utils/core/plan/make-plan';
import { WORK_KINDS } from '@/utils/core/plan/work-kinds';
import { type Profile, UNSTATED } from '@/utils/core/profile/profile';
import type { Ask } from '@/utils/core/requirements/ask';
import type { Minimum } from '@/utils/core/requirements/requirement';
import fc from '../../tools/properties';
import { degree, person, post } from '../matching/build';
import { asks, posting, TODAY } from '../matching/posting';

const PATIENT = { timeout: 60_000 };
const RUNS = { numRuns: 80 };
const VERDICTS: readonly Verdict[] = ['unmet', 'partly', 'unknown', 'met'];
const ELIGIBILITY: readonly Eligibility[] = ['not-eligible', 'cannot-tell', 'eligible'];

const WORDS: readonly (readonly [string, Ask])[] = [
  ['two years of library experience', { kind: 'experience', months: 24, library: true }],
  ['one year of professional library experience', { kind: 'experience', months: 12, library: true, professional: true }],
  ['two years of supervisory experience', { kind: 'experience', months: 24, supervisory: true }],
  ['experience with cataloging', { kind: 'experience', months: null }],
  ['three years of archival experience', { kind: 'experience', months: 36, of: 'archival work' }],
  ['MLIS from an ALA-accredited program', { kind: 'education', level: 'master', library: true, ala: true }],
  ['bachelor’s degree in history', { kind: 'education', level: 'bachelor', fields: ['history'] }],
  ['associate degree in library technology or equivalent', { kind: 'education', level: 'associate', library: true, equivalent: true }],
  ['high school diploma', { kind: 'education', level: 'high-school' }],
  ['currently enrolled in an MLIS program', { kind: 'education', level: 'master', library: true, inProgress: true }],
  ['driver’s license', { kind: 'licence', type: 'driver' }],
  ['teacher librarian credential', { kind: 'licence', type: 'teacher-librarian' }],
  ['Certified Archivist', { kind: 'certificate', name: 'Certified Archivist' }],
  ['typing certificate of 45 wpm', { kind: 'typing', wpm: 45 }],
  ['Fluency in Spanish', { kind: 'language', languages: ['es'] }],
  ['Korean or Armenian', { kind: 'language', languages: ['ko', 'hy'] }],
];

const day = fc.integer({ min: 0, max: 4_700 }).map((days) => Temporal.PlainDate.from('2014-01-01').add({ days }).toString());
const date = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
);
const work = fc
  .record({
    start: date,
    end: fc.option(date, { nil: null }),
    hoursPerWeek: fc.option(fc.integer({ min: 1, max: 45 }), { nil: null }),
    paid: fc.boolean(),
    title: fc.constantFrom('Librarian I', 'Library Page', 'Library Assistant II', 'Archivist', 'Branch Manager', 'Cashier'),
    supervised: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  })
  .map((fields) => post(fields));
const study = fc
  .record({
    level: fc.constantFrom('high-school', 'associate', 'bachelor', 'master'),
    program: fc.constantFrom('MLIS', 'History', 'Library Technology', 'General studies'),
    institution: fc.constantFrom('San José State University', 'Westmere College'),
    end: fc.option(date, { nil: null }),
    finished: fc.boolean(),
  })
  .map((fields) => degree(fields));

/** Profiles in which nothing is silent: each list says something already, so that adding to it turns no silence into a no. */
const profile: fc.Arbitrary<Profile> = fc
  .record({ posts: fc.array(work, { minLength: 1, maxLength: 4 }), education: fc.array(study, { minLength: 1, maxLength: 3 }) })
  .map(({ posts, education }) =>
    person({
      work: posts.map((one, at) => ({ ...one, id: `work/${at}` })),
      education: education.map((one, at) => ({ ...one, id: `education/${at}` })),
      certificates: [{ id: 'c1', name: 'Typing certificate', issuer: null, date: '2026-10-01', expires: null, wpm: 10 }],
      languages: [{ id: 'l1', name: 'English', code: 'en', level: 'native', ...UNSTATED.language, modes: null }],
    }),
  );

const tree = fc
  .subarray([...WORDS], { minLength: 1, maxLength: 7 })
  .chain((some) =>
    fc.record({ some: fc.constant(some), any: fc.boolean(), cut: fc.integer({ min: 0, max: some.length }), or: fc.boolean() }),
  )
  .map(({ some, any, cut, or }) => {
    const requirements = some.map(([words, ask], at) => asks(words, ask, `r${at + 1}`));
    const nodes = requirements.map(({ id }): Minimum => ({ kind: 'requirement', id }));
    const within = [...nodes.slice(cut), ...(or && !any ? [{ kind: 'equivalent' } as const] : [])];
    const inner: Minimum = { kind: any ? 'all' : 'any', of: within };
    const minimum: Minimum = { kind: any ? 'any' : 'all', of: [...nodes.slice(0, cut), ...(within.length > 0 ? [inner] : [])] };
    return posting(requirements, minimum);
  });

const lacking: fc.Arbitrary<Lacking> = fc.oneof(
  fc.record({
    kind: fc.constant('degree' as const),
    level: fc.constantFrom('high-school', 'certificate', 'associate', 'bachelor', 'master'),
    library: fc.boolean(),
    field: fc.constantFrom(null, 'history'),
    enrolled: fc.boolean(),
    second: fc.boolean(),
    units: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('typing' as const), wpm: fc.integer({ min: 20, max: 80 }) }),
  fc.record({ kind: fc.constant('language' as const), code: fc.constantFrom('es', 'ko') }),
  fc.record({
    kind: fc.constant('licence' as const),
    type: fc.constantFrom('driver', 'teacher-librarian'),
    class: fc.constant(null),
    words: fc.constant('license'),
  }),
  fc.record({
    kind: fc.constant('experience' as const),
    work: fc.constantFrom(...WORK_KINDS),
    months: fc.integer({ min: 1, max: 70 }),
    words: fc.constant('cataloging'),
  }),
);

describe('closing a gap never makes a verdict worse', () => {
  test('by the whole judge, for any gap, profile and minimum', PATIENT, () => {
    fc.assert(
      fc.property(tree, profile, lacking, (analysis, whose, gap) => {
        const before = judge(analysis, whose, TODAY);
        const after = judge(analysis, withoutGap(whose, gap, TODAY), TODAY);
        for (const [at, { verdict }] of before.leaves.entries())
          expect(VERDICTS.indexOf(after.leaves[at]?.verdict ?? 'unmet'), analysis.requirements[at]?.quote).toBeGreaterThanOrEqual(
            VERDICTS.indexOf(verdict),
          );
        expect(ELIGIBILITY.indexOf(after.eligibility)).toBeGreaterThanOrEqual(ELIGIBILITY.indexOf(before.eligibility));
      }),
      RUNS,
    );
  });

  test('and what the plan says opens is what the whole judge says', PATIENT, () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), profile, (analyses, whose) => {
        const postings = analyses.map((analysis, at) => ({ id: `p${at}`, employer: null, analysis }));
        const { gaps, standings } = makePlan(postings, whose, TODAY);
        expect(standings.map(({ eligibility }) => eligibility)).toEqual(analyses.map((one) => judge(one, whose, TODAY).eligibility));
        for (const gap of gaps) {
          const closed = withoutGap(whose, gap.lacking, TODAY);
          const opened = postings.filter(
            ({ analysis }, at) => standings[at]?.eligibility !== 'eligible' && judge(analysis, closed, TODAY).eligibility === 'eligible',
          );
          expect(gap.opens, gap.id).toEqual(opened.map(({ id }) => id));
        }
      }),
      { numRuns: 60 },
    );
  });
});
