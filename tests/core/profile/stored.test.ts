import { describe, expect, test } from 'vitest';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { EMPTY_PROFILE, NO_AVAILABILITY, type Profile, saysNothing, UNSTATED } from '@/utils/core/profile/profile';
import { readProfile } from '@/utils/core/profile/read-profile';
import { withAnswer } from '@/utils/core/profile/with-answer';
import { writeJsonResume } from '@/utils/core/profile/write-json-resume';
import type { Ask } from '@/utils/core/requirements/ask';
import { PERSONAS } from '../matching/personas';
import { asks, TODAY } from '../matching/posting';

const FULL: Profile = {
  version: 1,
  name: 'Ines Marrow',
  place: 'Torrance, CA',
  birthDate: '1990-05-04',
  availability: { evenings: true, weekends: false, travel: null, onCall: null, earliestStart: '2027-01-04' },
  mobility: { relocate: false, reach: 'Long Beach to Pasadena' },
  workAuthorized: true,
  veteran: false,
  education: [
    {
      id: 'e',
      level: 'master',
      program: 'Master of Information',
      institution: 'Pine State',
      ala: false,
      start: '2018',
      end: '2020-05',
      finished: true,
      units: 40,
      country: 'Canada',
      evaluated: true,
    },
    {
      id: 'f',
      level: 'doctorate',
      program: 'History',
      institution: 'Pine State',
      ala: null,
      start: '2024-09',
      end: null,
      finished: false,
      units: null,
      ...UNSTATED.education,
    },
  ],
  work: [
    {
      id: 'w',
      employer: 'Town of Elder Creek',
      title: 'Clerk',
      start: '2021-03',
      end: null,
      hoursPerWeek: 24,
      paid: true,
      setting: 'library',
      level: 'clerk',
      supervised: 2,
      totalHours: null,
      internship: false,
      supervisedKinds: ['volunteers', 'pages'],
      systems: ['Sierra', 'Excel'],
      summary: 'Desk.\nPages.',
    },
    {
      id: 'v',
      employer: 'Friends',
      title: 'Helper',
      start: '2020',
      end: '2021-01-31',
      hoursPerWeek: null,
      paid: false,
      setting: null,
      level: null,
      supervised: null,
      totalHours: 260,
      internship: true,
      supervisedKinds: [],
      systems: [],
      summary: '',
    },
  ],
  languages: [{ id: 'l', name: 'Spanish', code: 'es', level: 'basic', modes: ['read', 'write'], certifiedBy: 'County bilingual test' }],
  licences: [
    { id: 'd', type: 'driver', name: 'driver’s license', held: false, issued: null, expires: null },
    { id: 't', type: 'teaching', name: 'Single subject credential', held: true, issued: '2023-07', expires: '2028-06-30' },
  ],
  certificates: [{ id: 'c', name: 'Typing', issuer: 'City', date: '2026-01-02', expires: null, wpm: 51 }],
  skills: [
    {
      id: 's',
      name: 'Koha',
      skill: 'koha',
      level: 'working',
      evidence: 'Opened and closed the desk with it.',
      work: 'w',
      lastUsed: '2026',
    },
  ],
  memberships: [{ id: 'm', name: 'REFORMA', role: 'Treasurer', since: '2024', until: null }],
  references: [{ id: 'r', name: 'Odell Marsh', relation: 'Branch manager', contact: 'odell@example.org' }],
  documents: [{ id: 'o', kind: 'transcript', name: 'Pine State, unofficial', date: '2026-06', note: 'In the blue folder' }],
  answers: [{ id: 'a', about: 'clearance:background', words: 'a background check', have: true, on: '2026-11-01' }],
};

/** Ids are the items' paths in the file they came from. */
function withoutIds(profile: Profile): unknown {
  const skills = profile.skills.map((skill) => ({ ...skill, work: profile.work.findIndex(({ id }) => id === skill.work) }));
  return JSON.parse(JSON.stringify({ ...profile, skills }, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

describe('a profile written as JSON Resume and read again', () => {
  test.each([['everything', FULL], ['nothing', EMPTY_PROFILE], ...Object.entries(PERSONAS)] as const)('%s', (_, profile) => {
    const read = readJsonResume(JSON.parse(JSON.stringify(writeJsonResume(profile))));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(withoutIds(read.profile)).toEqual(withoutIds(profile));
  });
});

describe('a stored profile', () => {
  test.each([['everything', FULL], ['nothing', EMPTY_PROFILE], ...Object.entries(PERSONAS)] as const)('is read whole: %s', (_, profile) => {
    expect(readProfile(structuredClone(profile))).toEqual({ ok: true, profile });
  });

  test('says nothing until anything is said, an answer alone too', () => {
    const read = (profile: Profile) => {
      const stored = readProfile(structuredClone(profile));
      return stored.ok && saysNothing(stored.profile);
    };
    expect(read(EMPTY_PROFILE)).toBe(true);
    expect(read({ ...EMPTY_PROFILE, veteran: false })).toBe(false);
    expect(read({ ...EMPTY_PROFILE, answers: [{ id: 'a', about: 'lift', words: 'lift 40 pounds', have: false, on: '2026-11-01' }] })).toBe(
      false,
    );
  });

  test('of before availability was asked states none', () => {
    const { availability: _, ...before } = FULL;
    expect(readProfile(structuredClone(before))).toEqual({ ok: true, profile: { ...FULL, availability: NO_AVAILABILITY } });
  });

  test.each([
    ['no object', [], ['']],
    ['no version', { ...FULL, version: undefined }, ['version']],
    ['a version to come', { ...FULL, version: 2 }, ['version']],
    ['a day that is none', { ...FULL, birthDate: '1990-02-30' }, ['birthDate']],
    ['an evening that is neither', { ...FULL, availability: { evenings: 'often' } }, ['availability/evenings']],
    ['a start that is no day', { ...FULL, availability: { earliestStart: '2027' } }, ['availability/earliestStart']],
    ['a level that is none', { ...FULL, education: [{ ...FULL.education[0], level: 'wizard' }] }, ['education/0/level']],
    ['a post without a start', { ...FULL, work: [{ ...FULL.work[0], start: null }] }, ['work/0/start']],
    ['hours below none', { ...FULL, work: [{ ...FULL.work[0], hoursPerWeek: -3 }] }, ['work/0/hoursPerWeek']],
    ['a license of no type', { ...FULL, licences: [{ ...FULL.licences[0], type: null }] }, ['licences/0/type']],
    ['a mode that is none', { ...FULL, languages: [{ ...FULL.languages[0], modes: ['sing'] }] }, ['languages/0/modes/0']],
    ['an answer without its day', { ...FULL, answers: [{ ...FULL.answers[0], on: null }] }, ['answers/0/on']],
    ['an answer that says neither', { ...FULL, answers: [{ ...FULL.answers[0], have: 'yes' }] }, ['answers/0/have']],
  ])('is not believed with %s', (_, data, paths) => {
    const read = readProfile(data);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(paths);
  });
});

describe('an answer is stored where it belongs', () => {
  const answered = (quote: string, ask: Ask, have: boolean, profile = EMPTY_PROFILE) => withAnswer(profile, asks(quote, ask), have, TODAY);
  test('a license among the licenses', () => {
    expect(answered('valid driver’s license', { kind: 'licence', type: 'driver' }, true).licences).toMatchObject([
      { type: 'driver', held: true },
    ]);
    expect(answered('valid driver’s license', { kind: 'licence', type: 'driver' }, false).licences).toMatchObject([
      { type: 'driver', held: false },
    ]);
  });
  test('a language among the languages, a skill among the skills', () => {
    expect(answered('Fluency in Korean', { kind: 'language', languages: ['ko'] }, true).languages).toMatchObject([
      { name: 'Korean', code: 'ko' },
    ]);
    expect(answered('Koha', { kind: 'skill', skills: ['koha'] }, true).skills).toMatchObject([{ skill: 'koha' }]);
  });
  test('times among the availability; a “no” to several does not tell which', () => {
    const evenings: Ask = { kind: 'availability', evenings: true };
    const both: Ask = { kind: 'availability', evenings: true, weekends: true };
    expect(answered('some evenings', evenings, false).availability).toEqual({ ...NO_AVAILABILITY, evenings: false });
    expect(answered('evenings and weekends', both, true).availability).toEqual({ ...NO_AVAILABILITY, evenings: true, weekends: true });
    expect(answered('evenings and weekends', both, false)).toMatchObject({ availability: NO_AVAILABILITY, answers: [{ have: false }] });
    expect(answered('a flexible schedule', { kind: 'availability' }, true).answers).toMatchObject([{ have: true }]);
  });
  test('“not now” is kept as such, says nothing, and gives way to an answer', () => {
    const ask: Ask = { kind: 'skill', skills: ['koha'] };
    const later = withAnswer(EMPTY_PROFILE, asks('Koha', ask), null, TODAY);
    expect(later).toEqual({
      ...EMPTY_PROFILE,
      answers: [{ id: 'answer/skill:koha', about: 'skill:koha', words: 'Koha', have: null, on: TODAY }],
    });
    expect(saysNothing(later)).toBe(true);
    const read = readProfile(structuredClone(later));
    expect(read).toEqual({ ok: true, profile: later });
    const again = readJsonResume(JSON.parse(JSON.stringify(writeJsonResume(later))));
    expect(again.ok && again.profile.answers).toMatchObject([{ about: 'skill:koha', have: null }]);
    expect(answered('Koha', ask, true, later)).toMatchObject({ answers: [], skills: [{ skill: 'koha' }] });
  });
  test('what has no place of its own among the answers', () => {
    expect(answered('two years of such work', { kind: 'experience', months: 24 }, true).answers).toEqual([
      {
        id: 'answer/experience:two years of such work',
        about: 'experience:two years of such work',
        words: 'two years of such work',
        have: true,
        on: TODAY,
      },
    ]);
  });
  test('a later answer replaces the earlier one', () => {
    const ask: Ask = { kind: 'licence', type: 'driver' };
    const twice = answered('Driver License', ask, true, answered('driver’s license', ask, false));
    expect(twice.licences).toMatchObject([{ held: true }]);
    expect(twice.answers).toEqual([]);
  });
  test('a “no” takes nothing away that was entered', () => {
    const had = {
      ...EMPTY_PROFILE,
      licences: [{ id: 'x', type: 'driver', name: 'Class C', held: true, ...UNSTATED.licence, expires: null }],
    } as const;
    const no = answered('driver’s license', { kind: 'licence', type: 'driver' }, false, had);
    expect(no.licences).toEqual(had.licences);
    expect(no.answers).toMatchObject([{ about: 'licence:driver:', have: false }]);
  });
});
