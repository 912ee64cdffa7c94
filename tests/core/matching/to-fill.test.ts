import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import { movesBetween, type Standing, standingOf } from '@/utils/core/matching/moves';
import { type JudgedPosting, openQuestions } from '@/utils/core/matching/to-fill';
import type { Profile } from '@/utils/core/profile/profile';
import { withAnswer } from '@/utils/core/profile/with-answer';
import type { Minimum, Requirement } from '@/utils/core/requirements/requirement';
import { degree, person, post } from './build';
import { asks, posting, TODAY } from './posting';

const license = (id: string, quote = 'driver’s license') => asks(quote, { kind: 'licence', type: 'driver' }, id);
const korean = (id: string) => asks('Fluency in Korean', { kind: 'language', languages: ['ko'] }, id);
const archivist = (id: string) => asks('Certified Archivist', { kind: 'certificate', name: 'Certified Archivist' }, id);
const twoYears = (id: string) => asks('two years of library experience', { kind: 'experience', months: 24, library: true }, id);
const leaf = (id: string): Minimum => ({ kind: 'requirement', id });

/** Six kept postings, for somebody with the months and without a word on license, Korean and certificate. */
const KEPT: readonly (readonly [id: string, requirements: readonly Requirement[], minimum?: Minimum])[] = [
  // The license alone decides: yes opens it, no closes it.
  ['driver', [twoYears('r1'), license('r2')]],
  // The license or Korean: yes to either opens it, no to one decides nothing.
  ['either', [license('r1'), korean('r2')], { kind: 'any', of: [leaf('r1'), leaf('r2')] }],
  // All three: a no to any closes it, a yes decides nothing.
  ['all', [license('r1'), korean('r2'), archivist('r3')]],
  // Asked twice, in both options: one question, and it decides.
  [
    'twice',
    [license('r1'), twoYears('r2'), license('r3', 'Driver License')],
    { kind: 'any', of: [{ kind: 'all', of: [leaf('r1'), leaf('r2')] }, leaf('r3')] },
  ],
  // Two of two pairs must come together: no single answer decides.
  [
    'pairs',
    [license('r1'), korean('r2'), archivist('r3'), asks('Fluency in Thai', { kind: 'language', languages: ['th'] }, 'r4')],
    {
      kind: 'any',
      of: [
        { kind: 'all', of: [leaf('r1'), leaf('r2')] },
        { kind: 'all', of: [leaf('r3'), leaf('r4')] },
      ],
    },
  ],
  // Met already, whatever the answer: nothing to ask.
  ['met', [twoYears('r1'), license('r2')], { kind: 'any', of: [leaf('r1'), leaf('r2')] }],
];

const librarian = person({ work: [post({ start: '2020-01-01' })], education: [degree()] });

const judged = (profile: Profile): readonly JudgedPosting[] =>
  KEPT.map(([id, requirements, minimum]) => {
    const analysis = posting(requirements, minimum);
    return { id, analysis, judgement: judge(analysis, profile, TODAY) };
  });

describe('the open questions over all kept postings', () => {
  test('by how many postings each decides', () => {
    expect(openQuestions(judged(librarian)).map(({ about, decides, opens, asks: asked }) => ({ about, decides, opens, asked }))).toEqual([
      {
        about: 'licence:driver:',
        decides: ['driver', 'either', 'all', 'twice'],
        opens: ['driver', 'either', 'twice'],
        asked: ['driver', 'either', 'all', 'twice', 'pairs'],
      },
      { about: 'language:ko:', decides: ['either', 'all'], opens: ['either'], asked: ['either', 'all', 'pairs'] },
      { about: 'certificate:certified archivist', decides: ['all'], opens: [], asked: ['all', 'pairs'] },
      { about: 'language:th:', decides: [], opens: [], asked: ['pairs'] },
    ]);
  });

  test('each decides what it says: answered alone, so many verdicts are settled and no other', () => {
    for (const { requirement, decides, opens } of openQuestions(judged(librarian))) {
      const answered = (have: boolean) => judged(withAnswer(librarian, requirement, have, TODAY));
      const settled = (all: readonly JudgedPosting[]) =>
        all.filter(({ judgement }) => judgement.eligibility !== 'cannot-tell').map(({ id }) => id);
      const [yes, no] = [answered(true), answered(false)];
      const both = new Set([...settled(yes), ...settled(no)].filter((id) => id !== 'met'));
      expect([...both].sort(), requirement.quote).toEqual([...decides].sort());
      expect(yes.filter(({ id, judgement }) => id !== 'met' && judgement.eligibility === 'eligible').map(({ id }) => id)).toEqual(opens);
    }
  });

  test('what was put off stands last, and is open as before', () => {
    const [first] = openQuestions(judged(librarian));
    if (first === undefined) throw new Error('no question');
    const later = openQuestions(judged(withAnswer(librarian, first.requirement, null, TODAY)));
    expect(later.map(({ about, putOff }) => [about, putOff])).toEqual([
      ['language:ko:', false],
      ['certificate:certified archivist', false],
      ['language:th:', false],
      ['licence:driver:', true],
    ]);
    expect(later.at(-1)?.decides).toEqual(first.decides);
  });

  test('nothing kept, nothing asked', () => {
    expect(openQuestions([])).toEqual([]);
  });
});

describe('what a change of the profile moves', () => {
  const standings = (profile: Profile): ReadonlyMap<string, Standing> =>
    new Map(judged(profile).map(({ id, judgement }) => [id, standingOf(judgement)]));
  const moved = (after: Profile, before = librarian) =>
    movesBetween(standings(before), standings(after)).map(([id, { kind }]) => `${id}: ${kind}`);

  test('a license: the verdicts that it decides first, then where it is one thing more', () => {
    expect(moved(withAnswer(librarian, license('r'), true, TODAY))).toEqual([
      'driver: verdict',
      'either: verdict',
      'twice: verdict',
      'all: met',
      'pairs: met',
      'met: met',
    ]);
  });
  test('a post moves the day', () => {
    const aYear = person({ work: [post({ start: '2025-11-23' })], licences: withAnswer(librarian, license('r'), true, TODAY).licences });
    const halfTime = { ...aYear, work: [post({ start: '2025-11-23', hoursPerWeek: 20 })] };
    expect(moved(halfTime, aYear)).toEqual(['driver: day']);
  });
  test('a name moves nothing', () => {
    expect(moved({ ...librarian, name: 'Ruth Salcedo', place: 'Torrance, CA' })).toEqual([]);
  });
  test('what was kept meanwhile did not move', () => {
    expect(movesBetween(new Map(), standings(librarian))).toEqual([]);
  });
});
