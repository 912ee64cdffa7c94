import { describe, expect, test } from 'vitest';
import type { Gap } from '@/utils/core/plan/gap';
import { makePlan } from '@/utils/core/plan/make-plan';
import { rankGaps } from '@/utils/core/plan/rank';
import { timeLine } from '@/utils/core/plan/time-line';
import { EMPTY_PROFILE, type Profile, UNSTATED } from '@/utils/core/profile/profile';
import type { Ask } from '@/utils/core/requirements/ask';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { degree, person, post } from '../matching/build';
import { asks, posting, TODAY } from '../matching/posting';

type Line = readonly [string, Ask];
const MLIS: Line = ['MLIS from an ALA-accredited program', { kind: 'education', level: 'master', library: true, ala: true }];
const TYPING: Line = ['typing certificate of 45 wpm', { kind: 'typing', wpm: 45 }];
const FASTER: Line = ['typing certificate of 60 wpm', { kind: 'typing', wpm: 60 }];
const DRIVER: Line = ['a valid driver’s license', { kind: 'licence', type: 'driver' }];
const TWO_YEARS: Line = ['two years of library experience', { kind: 'experience', months: 24, library: true }];
const FIVE_YEARS: Line = ['five years of library experience', { kind: 'experience', months: 60, library: true }];
const PROFESSIONAL: Line = [
  'one year of professional library experience',
  { kind: 'experience', months: 12, library: true, professional: true },
];
const SPANISH: Line = ['Fluency in Spanish', { kind: 'language', languages: ['es'] }];

const preferred = (requirement: Requirement): Requirement => ({ ...requirement, strength: 'preferred', screening: false });

/** Postings p1, p2 … that each ask for all of these. */
const kept = (...each: readonly (readonly Line[])[]) =>
  each.map((lines, at) => ({
    id: `p${at + 1}`,
    employer: null,
    analysis: posting(lines.map(([words, ask], line) => asks(words, ask, `r${line + 1}`))),
  }));

/** Eight months in a library, a bachelor's degree, English and no typing certificate. */
const someone: Profile = person({
  work: [post({ title: 'Library Assistant', start: '2025-03-24', end: '2025-11-23', hoursPerWeek: 40 })],
  education: [degree({ level: 'bachelor', program: 'BA, History', institution: 'Westmere College', end: '2015-05-20' })],
  languages: [{ id: 'l1', name: 'English', code: 'en', level: 'native', ...UNSTATED.language, modes: null }],
  licences: [{ id: 'n1', type: 'driver', name: 'driver’s license', held: false, ...UNSTATED.licence, expires: null }],
  certificates: [{ id: 'c1', name: 'Typing certificate', issuer: null, date: '2026-10-01', expires: null, wpm: 30 }],
});

const gapOf = (gaps: readonly Gap[], id: string): Gap | undefined => gaps.find((gap) => gap.id === id);
const opened = (gaps: readonly Gap[], id: string): readonly string[] => gapOf(gaps, id)?.opens ?? [];

describe('what each gap opens', () => {
  const postings = kept([MLIS], [TYPING], [MLIS, TYPING], [TWO_YEARS], [TYPING], [DRIVER, TYPING], [TYPING], [DRIVER], [FIVE_YEARS]);
  const { gaps, standings } = makePlan(postings, someone, TODAY);

  test('nothing is met now', () => expect(standings.every(({ eligibility }) => eligibility === 'not-eligible')).toBe(true));
  test('the typing certificate opens exactly 2, 5 and 7', () => {
    expect(gapOf(gaps, 'typing:45')).toMatchObject({
      opens: ['p2', 'p5', 'p7'],
      mayOpen: [],
      nearer: ['p3', 'p6'],
      months: 0.25,
      silent: false,
    });
  });
  test('the degree, the license and months of work open theirs', () => {
    expect(opened(gaps, 'degree:master:library')).toEqual(['p1']);
    expect(opened(gaps, 'licence:driver:')).toEqual(['p8']);
    expect(gaps.filter(({ lacking }) => lacking.kind === 'experience').map(({ lacking, opens }) => [lacking, opens])).toEqual([
      [{ kind: 'experience', work: 'library-assistant', months: 52, words: null }, ['p4', 'p9']],
      [{ kind: 'experience', work: 'library-assistant', months: 16, words: null }, ['p4']],
    ]);
  });
  test('by doors the certificate comes first; by time too, and what takes years last', () => {
    expect(gaps[0]?.id).toBe('typing:45');
    expect(rankGaps(gaps, 'time').map(({ months }) => months)).toEqual([0.25, 2, 16, 24, 52]);
  });
});

test('a month less than is short opens nothing', () => {
  const nine = person({ ...someone, work: [post({ title: 'Library Assistant', start: '2025-02-24', end: '2025-11-23' })] });
  const { gaps } = makePlan(kept([TWO_YEARS]), nine, TODAY);
  expect(gaps.map(({ lacking }) => lacking)).toEqual([{ kind: 'experience', work: 'library-assistant', months: 15, words: null }]);
});

test('more speed that opens nothing further is not named', () => {
  const both = makePlan(kept([TYPING], [FASTER]), someone, TODAY).gaps;
  expect(both.map(({ id, opens }) => [id, opens])).toEqual([
    ['typing:60', ['p1', 'p2']],
    ['typing:45', ['p1']],
  ]);
  const one = makePlan(kept([TYPING], [FASTER, MLIS]), someone, TODAY).gaps.filter(({ lacking }) => lacking.kind === 'typing');
  expect(one.map(({ id, nearer }) => [id, nearer])).toEqual([
    ['typing:60', ['p2']],
    ['typing:45', []],
  ]);
});

test('professional work counts from the degree on: without it no months of it help', () => {
  const { gaps } = makePlan(kept([PROFESSIONAL]), someone, TODAY);
  expect(gaps.flatMap(({ opens }) => opens)).toEqual([]);
  const graduate = person({ ...someone, education: [degree({ end: '2026-05-20' })] });
  expect(makePlan(kept([PROFESSIONAL]), graduate, TODAY).gaps).toMatchObject([
    { lacking: { work: 'librarian', months: 12 }, opens: ['p1'], silent: false },
  ]);
});

test('what the profile is silent about is said to be silent', () => {
  const { gaps } = makePlan(kept([DRIVER], [SPANISH]), EMPTY_PROFILE, TODAY);
  expect(gaps.map(({ id, silent, opens }) => [id, silent, opens])).toEqual([
    ['licence:driver:', true, ['p1']],
    ['language:es', true, ['p2']],
  ]);
  expect(gapOf(makePlan(kept([SPANISH]), someone, TODAY).gaps, 'language:es')?.silent).toBe(false);
});

test('preferred lines that would be met are counted, and open no door', () => {
  const words = 'experience with ArchivesSpace';
  const skill = preferred({ ...asks(words, { kind: 'skill', skills: ['archivesspace'] }, 's1'), screening: false });
  const analysis = { ...posting([]), minimum: null, requirements: [skill] };
  const { gaps, standings } = makePlan([{ id: 'p1', employer: null, analysis }], someone, TODAY);
  expect(gaps).toMatchObject([{ id: 'skill:archivesspace', opens: [], preferred: 1, required: 0 }]);
  expect(standings).toEqual([{ posting: 'p1', eligibility: 'eligible', meetsOn: null, preferred: { met: 0, all: 1 } }]);
});

test('an option that is closed is enough', () => {
  const requirements = [asks(...MLIS, 'r1'), asks(...TWO_YEARS, 'r2')];
  const minimum = { kind: 'any', of: requirements.map(({ id }) => ({ kind: 'requirement', id }) as const) } as const;
  const { gaps } = makePlan([{ id: 'p1', employer: null, analysis: posting(requirements, minimum) }], someone, TODAY);
  expect(gaps.map(({ id, opens }) => [id.split(':')[0], opens])).toEqual([
    ['experience', ['p1']],
    ['degree', ['p1']],
  ]);
});

test('time alone: a post that goes on, and studies that end', () => {
  const going = person({
    work: [post({ title: 'Library Assistant', start: '2025-11-23' })],
    education: [degree({ end: '2027-05-20', finished: false })],
  });
  const plan = makePlan(kept([TWO_YEARS], [MLIS], [DRIVER], [TWO_YEARS, MLIS]), going, TODAY);
  expect(timeLine(plan, TODAY)).toEqual([
    { on: '2027-05-20', opens: ['p2'] },
    { on: '2027-11-23', opens: ['p1', 'p4'] },
  ]);
  expect(gapOf(plan.gaps, 'degree:master:library')?.months).toBe(6);
});
