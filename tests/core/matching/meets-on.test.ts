import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import { type Profile, UNSTATED } from '@/utils/core/profile/profile';
import type { Ask } from '@/utils/core/requirements/ask';
import { degree, person, post } from './build';
import { asks, posting, TODAY } from './posting';

const months = (wanted: number): Ask => ({ kind: 'experience', months: wanted, library: true });
const MLIS: Ask = { kind: 'education', level: 'master', library: true, ala: true };

/** Each with its sum beside it; judged on 23 November 2026. */
const CASES: readonly (readonly [name: string, words: string, ask: Ask, profile: Profile, meetsOn: string | null])[] = [
  // 14 months by today; 10 more.
  ['full time', 'two years of library experience', months(24), person({ work: [post({ start: '2025-09-23' })] }), '2027-09-23'],
  // 20 ÷ 40 = 0.5: 14 calendar months are 7; 17 ÷ 0.5 = 34 months more.
  [
    'half time',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2025-09-23', hoursPerWeek: 20 })] }),
    '2029-09-23',
  ],
  // 0.5 + 0.5 = full time: 14 months by today.
  [
    'two halves',
    'two years of library experience',
    months(24),
    person({
      work: [
        post({ start: '2025-09-23', hoursPerWeek: 20 }),
        post({ id: 'work/b', start: '2025-09-23', hoursPerWeek: 20, title: 'Adjunct Librarian' }),
      ],
    }),
    '2027-09-23',
  ],
  // 0.75 + 0.75 is capped at full time: 14 months by today.
  [
    'overlap above full time',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2025-09-23', hoursPerWeek: 30 }), post({ id: 'work/b', start: '2025-09-23', hoursPerWeek: 30 })] }),
    '2027-09-23',
  ],
  // 60 hours a week are full time, once.
  [
    'more than full time',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2025-09-23', hoursPerWeek: 60 })] }),
    '2027-09-23',
  ],
  // A closed year (12), an open post since 1 November 2026: 12 more months from then.
  [
    'a closed post before it',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2020-01-01', end: '2020-12-31' }), post({ start: '2026-11-01' })] }),
    '2027-11-01',
  ],
  // Nothing runs.
  [
    'only closed posts',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2020-01-01', end: '2020-12-31' })] }),
    null,
  ],
  // The open post is none in a library.
  [
    'another trade',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2025-09-23', employer: 'Dorada Grocery', title: 'Cashier' })] }),
    null,
  ],
  // It ends on 31 March 2027: 14 + 4.27 months do not reach 24.
  [
    'a post that ends before',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2025-09-23', end: '2027-03-31' })] }),
    null,
  ],
  // It ends on 30 November 2027, after the 24th month on 23 September.
  [
    'a post that ends after',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2025-09-23', end: '2027-11-30' })] }),
    '2027-09-23',
  ],
  // Hours unknown: nobody can tell, so no day.
  [
    'hours unknown',
    'two years of library experience',
    months(24),
    person({ work: [post({ start: '2022-09-23', hoursPerWeek: null })] }),
    null,
  ],
  // 35 hours are full time here: 14 months by today at 35 hours.
  [
    'another full time',
    'two years of library experience (35 hours a week)',
    { kind: 'experience', months: 24, library: true, fullTimeHours: 35 },
    person({ work: [post({ start: '2025-09-23', hoursPerWeek: 35 })] }),
    '2027-09-23',
  ],
  // Professional months begin with the degree of 20 December 2026: 24 months from then.
  [
    'professional from the degree on',
    'two years of professional library experience',
    { kind: 'experience', months: 24, library: true, professional: true },
    person({ work: [post({ start: '2026-09-01' })], education: [degree({ end: '2026-12-20', finished: false })] }),
    '2028-12-20',
  ],
  ['a degree in progress', 'MLIS', MLIS, person({ education: [degree({ end: '2027-05-21', finished: false })] }), '2027-05-21'],
  // Known to the month: its last day.
  ['a degree known to the month', 'MLIS', MLIS, person({ education: [degree({ end: '2027-05', finished: false })] }), '2027-05-31'],
  ['a degree without an end', 'MLIS', MLIS, person({ education: [degree({ end: null, finished: false })] }), null],
  [
    'a degree elsewhere',
    'MLIS',
    MLIS,
    person({ education: [degree({ end: '2027-05-21', finished: false, institution: 'Port Harlan University' })] }),
    null,
  ],
  ['an age', 'at least 21 years old', { kind: 'eligibility', type: 'age', age: 21 }, person({ birthDate: '2006-03-01' }), '2027-03-01'],
  ['met already', 'MLIS', MLIS, person({ education: [degree()] }), null],
];

describe('the day on which a criterion will be met', () => {
  test.each(CASES)('%s', (_, words, ask, profile, meetsOn) => {
    const judgement = judge(posting([asks(words, ask)]), profile, TODAY);
    expect(judgement.leaves[0]?.meetsOn).toBe(meetsOn);
    expect(judgement.meetsOn).toBe(meetsOn);
    if (meetsOn === null) return;
    const before = Temporal.PlainDate.from(meetsOn).subtract({ days: 1 }).toString();
    expect(judge(posting([asks(words, ask)]), profile, meetsOn).eligibility).toBe('eligible');
    expect(judge(posting([asks(words, ask)]), profile, before).eligibility).not.toBe('eligible');
  });

  test('of the whole minimum: the later of two, the earlier of two ways', () => {
    const profile = person({ work: [post({ start: '2025-09-23' })], education: [degree({ end: '2028-01-15', finished: false })] });
    const requirements = [asks('MLIS', MLIS, 'r1'), asks('two years of library experience', months(24), 'r2')];
    const leaf = (id: string) => ({ kind: 'requirement', id }) as const;
    expect(judge(posting(requirements), profile, TODAY).meetsOn).toBe('2028-01-15');
    expect(judge(posting(requirements, { kind: 'any', of: [leaf('r1'), leaf('r2')] }), profile, TODAY).meetsOn).toBe('2027-09-23');
  });

  test('an unknown beside it: no day, since nobody can tell', () => {
    const profile = person({ work: [post({ start: '2025-09-23' })] });
    const requirements = [
      asks('driver’s license', { kind: 'licence', type: 'driver' }, 'r1'),
      asks('two years of library experience', months(24), 'r2'),
    ];
    expect(judge(posting(requirements), profile, TODAY).meetsOn).toBeNull();
  });

  test('a license that lapses before the months are full', () => {
    const licence = { id: 'l', type: 'driver', name: 'driver’s license', held: true, ...UNSTATED.licence, expires: '2027-06-30' } as const;
    const profile = person({ work: [post({ start: '2025-09-23' })], licences: [licence] });
    const requirements = [
      asks('driver’s license', { kind: 'licence', type: 'driver' }, 'r1'),
      asks('two years of library experience', months(24), 'r2'),
    ];
    expect(judge(posting(requirements), profile, TODAY).meetsOn).toBeNull();
  });
});
