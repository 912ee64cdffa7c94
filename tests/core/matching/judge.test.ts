import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import { withAnswer } from '@/utils/core/profile/with-answer';
import type { Ask } from '@/utils/core/requirements/ask';
import type { Minimum } from '@/utils/core/requirements/requirement';
import { degree, person, post } from './build';
import { asks, posting, TODAY } from './posting';

const leaf = (id: string, label?: string): Minimum => ({ kind: 'requirement', id, ...(label === undefined ? {} : { label }) });
const driver: Ask = { kind: 'licence', type: 'driver' };
const MLIS: Ask = { kind: 'education', level: 'master', library: true };
const library = (months: number): Ask => ({ kind: 'experience', months, library: true });
const librarian = person({ work: [post({ start: '2025-09-23' })], education: [degree()] });

describe('the minimum', () => {
  test('nothing screened: eligible', () => {
    expect(judge({ ...posting([]), minimum: null }, person({}), TODAY).eligibility).toBe('eligible');
  });

  test('an empty profile cannot be judged', () => {
    const judgement = judge(
      posting([asks('MLIS', MLIS, 'r1'), asks('two years of library experience', library(24), 'r2')]),
      person({}),
      TODAY,
    );
    expect(judgement.eligibility).toBe('cannot-tell');
    expect(judgement.leaves.map(({ verdict, reason }) => [verdict, reason.kind])).toEqual([
      ['unknown', 'silent'],
      ['unknown', 'silent'],
    ]);
  });

  test('what fails decides, whatever is unknown beside it', () => {
    const requirements = [asks('driver’s license', driver, 'r1'), asks('ten years of library experience', library(120), 'r2')];
    expect(judge(posting(requirements), librarian, TODAY).eligibility).toBe('not-eligible');
  });

  test('one way is enough, whatever is unknown beside it', () => {
    const requirements = [asks('driver’s license', driver, 'r1'), asks('one year of library experience', library(12), 'r2')];
    expect(judge(posting(requirements, { kind: 'any', of: [leaf('r1'), leaf('r2')] }), librarian, TODAY).eligibility).toBe('eligible');
  });

  describe('an unspecified equivalent', () => {
    const requirements = [asks('MLIS', MLIS, 'r1')];
    const minimum: Minimum = { kind: 'any', of: [leaf('r1'), { kind: 'equivalent' }] };
    const eligibility = (profile: Parameters<typeof judge>[1]) => judge(posting(requirements, minimum), profile, TODAY).eligibility;
    test('saves an allied master’s', () => {
      expect(eligibility(person({ education: [degree({ program: 'MA, History' })] }))).toBe('cannot-tell');
    });
    test('does not save who has nothing to combine', () => {
      expect(
        eligibility(
          person({
            education: [degree({ program: 'BA, English', level: 'bachelor' })],
            work: [post({ start: '2025-01-01', title: 'Library Page' })],
          }),
        ),
      ).toBe('not-eligible');
    });
    test('saves half of the months', () => {
      const half = judge(
        posting([asks('two years of library experience', library(24))], { kind: 'any', of: [leaf('r1'), { kind: 'equivalent' }] }),
        person({ work: [post({ start: '2025-09-23' })], education: [] }),
        TODAY,
      );
      expect(half.eligibility).toBe('cannot-tell');
    });
  });
});

describe('the nearest way', () => {
  const requirements = [
    asks('one year of library experience', library(12), 'r1'),
    asks('two years of library experience', library(24), 'r2'),
    asks('MLIS', MLIS, 'r3'),
  ];
  const minimum: Minimum = {
    kind: 'any',
    of: [
      { kind: 'all', of: [leaf('r3'), leaf('r1')], label: 'Option I' },
      { kind: 'requirement', id: 'r2', label: 'Option II' },
    ],
  };
  test('is the one with the least to close', () => {
    const clerk = person({
      work: [post({ start: '2025-06-23', title: 'Library Clerk' })],
      education: [degree({ program: 'BA, English', level: 'bachelor' })],
    });
    const { nearest, eligibility } = judge(posting(requirements, minimum), clerk, TODAY);
    expect(eligibility).toBe('not-eligible');
    // 17 of 24 months.
    expect(nearest).toEqual({ label: 'Option II', gaps: [{ requirement: 'r2', months: 7 }], meetsOn: '2027-06-23' });
  });
  test('there is none where all is met', () => {
    expect(judge(posting(requirements, minimum), librarian, TODAY).nearest).toBeNull();
  });
  test('has no name where there is one way only', () => {
    expect(judge(posting([asks('two years of library experience', library(24))]), librarian, TODAY).nearest?.label).toBeNull();
  });
});

describe('classes', () => {
  const requirements = [
    asks('MLIS', MLIS, 'r1'),
    asks('two years of professional library experience', { ...library(24), professional: true } as Ask, 'r2'),
    asks('driver’s license', driver, 'r3'),
  ];
  const minimum: Minimum = {
    kind: 'all',
    of: [
      { kind: 'any', of: [leaf('r1', 'Librarian I'), { kind: 'all', of: [leaf('r1'), leaf('r2')], label: 'Librarian II' }] },
      leaf('r3'),
    ],
  };
  test('each is judged with what all need', () => {
    const profile = withAnswer(librarian, asks('driver’s license', driver), true, TODAY);
    expect(judge(posting(requirements, minimum), profile, TODAY).levels).toEqual([
      { label: 'Librarian I', eligibility: 'eligible', meetsOn: null },
      { label: 'Librarian II', eligibility: 'not-eligible', meetsOn: '2027-09-23' },
    ]);
  });
  test('options are no classes', () => {
    const options: Minimum = { kind: 'any', of: [leaf('r1', 'Option I'), leaf('r2', 'Option II')] };
    expect(judge(posting(requirements, options), librarian, TODAY).levels).toEqual([]);
  });
});

describe('questions', () => {
  const requirements = [
    asks('driver’s license', driver, 'r1'),
    asks('Certified Archivist', { kind: 'certificate', name: 'Certified Archivist' }, 'r2'),
    asks('Fluency in Spanish', { kind: 'language', languages: ['es'] }, 'r3'),
  ];
  test('are the unknowns that could decide, the most deciding first', () => {
    const minimum: Minimum = { kind: 'all', of: [{ kind: 'any', of: [leaf('r2'), leaf('r3')] }, leaf('r1')] };
    const { questions } = judge(posting(requirements, minimum), person({}), TODAY);
    expect(questions.map(({ requirement }) => requirement)).toEqual(['r1', 'r2', 'r3']);
    expect(questions[0]?.about).toBe('licence:driver:');
  });
  test('leave out what cannot decide any more', () => {
    const unmet = [asks('ten years of library experience', library(120), 'r0'), ...requirements];
    expect(judge(posting(unmet), librarian, TODAY).questions).toEqual([]);
  });
  test('what a posting asks twice is one question', () => {
    const twice = [...requirements.slice(0, 1), asks('Driver License', driver, 'r4')];
    const { questions } = judge(posting(twice), person({}), TODAY);
    expect(questions).toEqual([{ requirement: 'r1', about: 'licence:driver:', yes: 'true', no: 'false' }]);
  });
  test('one that was put off is open as before, and says so', () => {
    const [license] = requirements;
    if (license === undefined) throw new Error('no license');
    const { leaves, questions, eligibility } = judge(posting(requirements), withAnswer(person({}), license, null, TODAY), TODAY);
    expect(leaves.map(({ verdict, putOff }) => [verdict, putOff])).toEqual([
      ['unknown', true],
      ['unknown', undefined],
      ['unknown', undefined],
    ]);
    expect([questions.length, eligibility]).toEqual([3, 'cannot-tell']);
  });
  test('a language that was answered for does not say that another is missing; one that is listed does', () => {
    const thai = [asks('Fluency in Thai', { kind: 'language', languages: ['th'] })];
    const spanish = asks('Fluency in Spanish', { kind: 'language', languages: ['es'] });
    const answered = withAnswer(person({}), spanish, true, TODAY);
    expect(judge(posting(thai), answered, TODAY).leaves[0]?.verdict).toBe('unknown');
    const listed = { ...answered, languages: answered.languages.map((one) => ({ ...one, id: 'languages/0' })) };
    expect(judge(posting(thai), listed, TODAY).leaves[0]?.verdict).toBe('unmet');
  });
  test.each(requirements.map((requirement) => [requirement.quote, requirement] as const))('an answer decides: %s', (_, requirement) => {
    const yes = judge(posting([requirement]), withAnswer(person({}), requirement, true, TODAY), TODAY);
    const no = judge(posting([requirement]), withAnswer(person({}), requirement, false, TODAY), TODAY);
    expect([yes.eligibility, no.eligibility]).toEqual(['eligible', 'not-eligible']);
    expect(yes.questions).toEqual([]);
  });
});

test('documents, checks and hours are to do, not to have', () => {
  const todo: readonly Ask[] = [
    { kind: 'document', name: 'cover letter' },
    { kind: 'clearance', type: 'background' },
    { kind: 'availability', evenings: true },
    { kind: 'physical', liftLb: 30 },
  ];
  const requirements = todo.map((ask, at) => ({ ...asks('words', ask, `r${at}`), screening: false }));
  const { leaves, eligibility } = judge({ ...posting(requirements), minimum: null }, person({}), TODAY);
  expect(leaves.map(({ verdict, reason }) => `${verdict} ${reason.kind}`)).toEqual(todo.map(() => 'unknown to-do'));
  expect(eligibility).toBe('eligible');
});

test('the right to work is shown at hire: it decides only where it was answered', () => {
  const requirement = asks('U.S. citizenship is required', { kind: 'eligibility', type: 'work-authorization' });
  const { eligibility, leaves } = judge(posting([requirement]), librarian, TODAY);
  expect([eligibility, leaves[0]?.verdict]).toEqual(['eligible', 'unknown']);
  expect(judge(posting([requirement]), withAnswer(librarian, requirement, false, TODAY), TODAY).eligibility).toBe('not-eligible');
});
