import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import type { Eligibility, Verdict } from '@/utils/core/matching/judgement';
import { ledger } from '@/utils/core/matching/ledger';
import { type EducationEntry, type Profile, UNSTATED, type WorkEntry } from '@/utils/core/profile/profile';
import type { Ask } from '@/utils/core/requirements/ask';
import type { Minimum } from '@/utils/core/requirements/requirement';
import fc from '../../tools/properties';
import { degree, person, post } from './build';
import { asks, posting, TODAY } from './posting';

const RUNS = { numRuns: 60 };
/** Each run judges a few times: on a busy machine that takes its time. */
const PATIENT = { timeout: 30_000 };
const VERDICTS: readonly Verdict[] = ['unmet', 'partly', 'unknown', 'met'];
const ELIGIBILITY: readonly Eligibility[] = ['not-eligible', 'cannot-tell', 'eligible'];

const day = fc.integer({ min: 0, max: 5_000 }).map((days) => Temporal.PlainDate.from('2015-01-01').add({ days }).toString());
const date = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
);
const title = fc.constantFrom(
  'Librarian I',
  'Library Page',
  'Library Assistant II',
  'Archivist',
  'Branch Manager',
  'Cashier',
  'Records Clerk',
  'Teacher',
  'Library Director',
);
const employer = fc.constantFrom(
  'Alder Grove Public Library',
  'Copperfield College Library',
  'Dorada Grocery',
  'Dorada Historical Society',
  'City of Elmhollow',
);
const summary = fc.constantFrom(
  '',
  'Reference desk and storytimes.',
  'Supervises two clerks.',
  'Catalogs in MARC and RDA.',
  'Filing and data entry.',
);

const work: fc.Arbitrary<WorkEntry> = fc
  .record({
    start: date,
    end: fc.option(date, { nil: null }),
    hoursPerWeek: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
    paid: fc.boolean(),
    title,
    employer,
    summary,
    supervised: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  })
  .map((fields) => post(fields));
const study: fc.Arbitrary<EducationEntry> = fc
  .record({
    level: fc.constantFrom('high-school', 'associate', 'bachelor', 'master', 'doctorate'),
    program: fc.constantFrom('MLIS', 'History', 'Library Technology', 'General studies', 'MA, History (archives)'),
    institution: fc.constantFrom('San José State University', 'Westmere College', 'Port Harlan University'),
    end: fc.option(date, { nil: null }),
    finished: fc.boolean(),
  })
  .map((fields) => degree(fields));
const profile: fc.Arbitrary<Profile> = fc
  .record({ work: fc.array(work, { maxLength: 4 }), education: fc.array(study, { maxLength: 3 }) })
  .map(({ work: posts, education }) => person({ work: posts.map((one, at) => ({ ...one, id: `work/${at}` })), education }));

const WORDS: readonly (readonly [string, Ask])[] = [
  ['two years of library experience', { kind: 'experience', months: 24, library: true }],
  ['one year of professional library experience', { kind: 'experience', months: 12, library: true, professional: true }],
  ['two years of supervisory experience', { kind: 'experience', months: 24, supervisory: true }],
  ['six months of clerical experience, paid or volunteer', { kind: 'experience', months: 6, volunteer: true }],
  ['experience with cataloging', { kind: 'experience', months: null }],
  ['experience in an academic library', { kind: 'experience', months: null, library: true }],
  ['MLIS from an ALA-accredited program', { kind: 'education', level: 'master', library: true, ala: true }],
  ['bachelor’s degree', { kind: 'education', level: 'bachelor' }],
  ['high school diploma', { kind: 'education', level: 'high-school' }],
  ['associate degree in library technology or equivalent', { kind: 'education', level: 'associate', library: true }],
  ['driver’s license', { kind: 'licence', type: 'driver' }],
  ['Fluency in Spanish', { kind: 'language', languages: ['es'] }],
];
const requirements = fc
  .subarray([...WORDS], { minLength: 1 })
  .map((some) => some.map(([words, ask], at) => asks(words, ask, `r${at + 1}`)));

/** A tree over the requirements with both kinds of node. */
function treeOf(ids: readonly string[], asAny: boolean): Minimum {
  const [first, ...rest] = ids.map((id): Minimum => ({ kind: 'requirement', id }));
  if (first === undefined) return { kind: 'equivalent' };
  if (rest.length === 0) return first;
  return asAny ? { kind: 'any', of: [first, { kind: 'all', of: rest }] } : { kind: 'all', of: [first, { kind: 'any', of: rest }] };
}

function expectNotWorse(before: ReturnType<typeof judge>, after: ReturnType<typeof judge>): void {
  before.leaves.forEach((leaf, at) => {
    expect(VERDICTS.indexOf(after.leaves[at]?.verdict ?? 'unmet'), leaf.requirement).toBeGreaterThanOrEqual(
      // Whether something silent is had or not, a first entry may tell: from then on more never harms.
      leaf.reason.kind === 'silent' ? 0 : VERDICTS.indexOf(leaf.verdict),
    );
  });
}

describe('judging', PATIENT, () => {
  test('more experience never worsens a verdict', () => {
    fc.assert(
      fc.property(profile, work, requirements, (before, more, asked) => {
        const after = { ...before, work: [...before.work, { ...more, id: 'work/more' }] };
        expectNotWorse(judge(posting(asked), before, TODAY), judge(posting(asked), after, TODAY));
      }),
      RUNS,
    );
  });

  test('a post that goes on longer, or for more hours, never worsens a verdict', () => {
    fc.assert(
      fc.property(profile, requirements, fc.integer({ min: 0, max: 20 }), (before, asked, hours) => {
        const after = {
          ...before,
          work: before.work.map((one) => ({
            ...one,
            end: null,
            hoursPerWeek: one.hoursPerWeek === null ? null : one.hoursPerWeek + hours,
          })),
        };
        expectNotWorse(judge(posting(asked), before, TODAY), judge(posting(asked), after, TODAY));
      }),
      RUNS,
    );
  });

  test('more education never worsens a verdict', () => {
    fc.assert(
      fc.property(profile, study, requirements, (before, more, asked) => {
        const after = { ...before, education: [...before.education, { ...more, id: 'education/more' }] };
        expectNotWorse(judge(posting(asked), before, TODAY), judge(posting(asked), after, TODAY));
      }),
      RUNS,
    );
  });

  test('the order of posts, studies and requirements does not matter', () => {
    fc.assert(
      fc.property(profile, requirements, fc.boolean(), (one, asked, asAny) => {
        const turned = { ...one, work: [...one.work].reverse(), education: [...one.education].reverse() };
        const minimum = treeOf(
          asked.map(({ id }) => id),
          asAny,
        );
        const a = judge(posting(asked, minimum), one, TODAY);
        const b = judge(posting([...asked].reverse(), minimum), turned, TODAY);
        expect(b.eligibility).toBe(a.eligibility);
        expect(b.meetsOn).toBe(a.meetsOn);
        expect([...b.leaves].reverse().map(({ verdict, meetsOn }) => [verdict, meetsOn])).toEqual(
          a.leaves.map(({ verdict, meetsOn }) => [verdict, meetsOn]),
        );
      }),
      RUNS,
    );
  });

  test('is deterministic', () => {
    fc.assert(
      fc.property(profile, requirements, (one, asked) => {
        expect(judge(posting(asked), one, TODAY)).toEqual(judge(posting(asked), structuredClone(one), TODAY));
      }),
      { numRuns: 40 },
    );
  });

  test('an unknown never becomes unmet by an unrelated fact', () => {
    const facts: readonly Partial<Profile>[] = [
      { licences: [{ id: 'l', type: 'teaching', name: 'Single subject credential', held: true, ...UNSTATED.licence, expires: null }] },
      { certificates: [{ id: 'c', name: 'Digital Archives Specialist', issuer: null, date: null, expires: null, wpm: null }] },
      { skills: [{ id: 's', name: 'Origami', skill: null, ...UNSTATED.skill }] },
      { birthDate: '1990-01-01' },
      { place: 'Torrance, CA' },
    ];
    fc.assert(
      fc.property(profile, requirements, fc.constantFrom(...facts), (one, asked, fact) => {
        const before = judge(posting(asked), one, TODAY).leaves;
        const after = judge(posting(asked), { ...one, ...fact }, TODAY).leaves;
        before.forEach(({ verdict }, at) => {
          if (verdict === 'unknown') expect(['unknown', 'met']).toContain(after[at]?.verdict);
        });
      }),
      RUNS,
    );
  });

  test('on the day it will be met it is, and on the day before it is not', () => {
    fc.assert(
      fc.property(profile, requirements, fc.boolean(), (one, asked, asAny) => {
        const minimum = treeOf(
          asked.map(({ id }) => id),
          asAny,
        );
        const { meetsOn } = judge(posting(asked, minimum), one, TODAY);
        if (meetsOn === null) return;
        const before = Temporal.PlainDate.from(meetsOn).subtract({ days: 1 }).toString();
        expect(judge(posting(asked, minimum), one, meetsOn).eligibility).toBe('eligible');
        expect(judge(posting(asked, minimum), one, before).eligibility).not.toBe('eligible');
      }),
      RUNS,
    );
  });

  test('a better leaf never makes a worse whole', () => {
    fc.assert(
      fc.property(profile, work, requirements, fc.boolean(), (before, more, asked, asAny) => {
        fc.pre(before.work.length > 0);
        const minimum = treeOf(
          asked.map(({ id }) => id),
          asAny,
        );
        const after = { ...before, work: [...before.work, { ...more, id: 'work/more' }] };
        const [a, b] = [judge(posting(asked, minimum), before, TODAY), judge(posting(asked, minimum), after, TODAY)];
        expect(ELIGIBILITY.indexOf(b.eligibility)).toBeGreaterThanOrEqual(ELIGIBILITY.indexOf(a.eligibility));
      }),
      RUNS,
    );
  });
});

describe('sums', PATIENT, () => {
  test('the lines of every sum of the ledger add up to it', () => {
    fc.assert(
      fc.property(profile, (one) => {
        const { bySetting, ...sums } = ledger(one, TODAY);
        for (const { months, lines } of [...Object.values(sums), ...Object.values(bySetting)]) {
          expect(lines).toHaveLength(one.work.length);
          expect(lines.reduce((sum, line) => sum + line.months, 0)).toBeCloseTo(months, 4);
        }
      }),
      RUNS,
    );
  });

  test('nobody works more than full time', () => {
    fc.assert(
      fc.property(fc.array(work, { maxLength: 6 }), (posts) => {
        const { all } = ledger(person({ work: posts }), TODAY);
        // From 1 January 2015 at the earliest: 143 months.
        expect(all.months).toBeLessThanOrEqual(143);
      }),
      RUNS,
    );
  });

  test('a post cut in two counts as before', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 60 }), (one, other, hoursPerWeek) => {
        const [first = '', last = ''] = [one, other].sort();
        const middle = Temporal.PlainDate.from(first).add({ days: Math.floor(Temporal.PlainDate.from(first).until(last).days / 2) });
        const next = middle.add({ days: 1 }).toString();
        fc.pre(next <= last);
        const whole = ledger(person({ work: [post({ start: first, end: last, hoursPerWeek })] }), TODAY).all.months;
        const cut = [post({ start: first, end: middle.toString(), hoursPerWeek }), post({ start: next, end: last, hoursPerWeek })];
        expect(ledger(person({ work: cut }), TODAY).all.months).toBeCloseTo(whole, 4);
      }),
      RUNS,
    );
  });

  test('from a day to the same day of another month is a whole number of months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 48 }), (start, months) => {
        fc.pre(Number(start.slice(8)) <= 28);
        const end = Temporal.PlainDate.from(start).add({ months }).subtract({ days: 1 }).toString();
        fc.pre(end < TODAY);
        expect(ledger(person({ work: [post({ start, end })] }), TODAY).all.months).toBe(months);
      }),
      RUNS,
    );
  });
});
