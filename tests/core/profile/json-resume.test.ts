import { describe, expect, test } from 'vitest';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import type { Profile } from '@/utils/core/profile/profile';

function profileOf(data: unknown): Profile {
  const read = readJsonResume(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.profile;
}

function problemsOf(data: unknown): readonly string[] {
  const read = readJsonResume(data);
  return read.ok
    ? []
    : read.problems.map(({ path, problem, value }) => [path, problem, value].filter((part) => part !== undefined).join(' '));
}

describe('a whole résumé', () => {
  const profile = profileOf({
    $schema: 'https://example.org/schema.json',
    basics: { name: 'Ines Marrow', location: { city: 'Torrance', region: 'CA' }, birthDate: '1990-05-04', summary: 'I do not drive.' },
    work: [
      {
        name: 'Town of Elder Creek',
        position: 'Library Clerk',
        startDate: '2021-03',
        hoursPerWeek: 24,
        summary: 'Desk.',
        highlights: ['Trained pages'],
      },
    ],
    volunteer: [{ organization: 'Friends of the Library', position: 'Book sale helper', startDate: '2020', endDate: '', hoursPerWeek: 2 }],
    education: [{ institution: 'Pine State', area: 'Library Science', studyType: 'MLS', endDate: '2020-05-15' }],
    certificates: [{ name: 'Certified Archivist', issuer: 'An academy', date: '2023-10-01' }],
    skills: [{ name: 'Systems', keywords: ['Koha'] }],
    languages: [{ language: 'Spanish', fluency: 'Native speaker' }],
    interests: [{ name: 'birds' }],
  });

  test('says who and where', () => {
    expect(profile).toMatchObject({ version: 1, name: 'Ines Marrow', place: 'Torrance, CA', birthDate: '1990-05-04' });
  });
  test('calls its items by their paths', () => {
    expect(profile.work.map(({ id }) => id)).toEqual(['work/0', 'volunteer/0']);
    expect(profile.education[0]?.id).toBe('education/0');
    expect(profile.certificates[0]?.id).toBe('certificates/0');
    expect(profile.skills.map(({ id, name }) => [id, name])).toEqual([
      ['skills/0', 'Systems'],
      ['skills/0/keywords/0', 'Koha'],
    ]);
  });
  test('tells paid from unpaid work, and a blank end is none', () => {
    expect(profile.work[0]).toMatchObject({ paid: true, end: null, hoursPerWeek: 24, summary: 'Desk.\nTrained pages' });
    expect(profile.work[1]).toMatchObject({ paid: false, employer: 'Friends of the Library', end: null });
  });
  test('gives languages their code and level', () => {
    expect(profile.languages[0]).toMatchObject({ code: 'es', level: 'native', modes: null });
  });
  test('records that there is no license where the summary says so', () => {
    expect(profile.licences).toMatchObject([{ type: 'driver', held: false }]);
  });
});

const levels: readonly (readonly [studyType: string, area: string, level: string | null])[] = [
  ['Master (MLIS)', 'Library and Information Science', 'master'],
  ['MLIS', '', 'master'],
  ['M.L.I.S.', '', 'master'],
  ['MLS', '', 'master'],
  ['M.S. in Library Science', '', 'master'],
  ['MSLIS', '', 'master'],
  ['MSIS', '', 'master'],
  ['Master’s degree', 'History', 'master'],
  ['', 'Master of Library Science', 'master'],
  ['MA and teaching credential', '', 'master'],
  ['M.Ed.', 'School librarianship', 'master'],
  ['LL.M.', '', 'master'],
  ['Bachelor', 'English', 'bachelor'],
  ['BA', 'Secondary education', 'bachelor'],
  ['B.S.', '', 'bachelor'],
  ['Bachelor of Arts and teaching credential', '', 'bachelor'],
  ['A.A.', '', 'associate'],
  ['AS-T', '', 'associate'],
  ['Associate of Science', 'Library technology', 'associate'],
  ['Ph.D.', 'Musicology', 'doctorate'],
  ['J.D.', '', 'doctorate'],
  ['Juris Doctor', '', 'doctorate'],
  ['Some college (62 semester units, no degree)', 'General studies', 'some-college'],
  ['Bachelor of Arts (not completed)', '', 'some-college'],
  ['High school diploma', '', 'high-school'],
  ['G.E.D.', '', 'high-school'],
  ['Certificate', 'Library technology', 'certificate'],
  ['Certificate, MS Office', '', 'certificate'],
  ['Post-master’s certificate', 'Archives', 'certificate'],
  ['Diploma', 'Library technician', 'certificate'],
  ['Workshop as part of a series', '', null],
];

test.each(levels)('the level of “%s”, “%s” is %s', (studyType, area, level) => {
  expect(profileOf({ education: [{ studyType, area }] }).education[0]?.level).toBe(level);
});

test('units are semester units; 90 quarter units are 90 × 2 ÷ 3 = 60', () => {
  const units = (studyType: string) => profileOf({ education: [{ studyType }] }).education[0]?.units;
  expect(units('Some college (62 semester units, no degree)')).toBe(62);
  expect(units('Some college, 90 quarter units')).toBe(60);
  expect(units('Bachelor of Arts')).toBeNull();
});

test('studies without an end, or said to go on, are not finished', () => {
  const finished = (education: object) => profileOf({ education: [education] }).education[0]?.finished;
  expect(finished({ studyType: 'MLIS', startDate: '2025-08' })).toBe(false);
  expect(finished({ studyType: 'MLIS (expected)', endDate: '2027-05' })).toBe(false);
  expect(finished({ studyType: 'MLIS', startDate: '2020', endDate: '2022' })).toBe(true);
  expect(finished({ studyType: 'High school diploma' })).toBe(true);
});

test.each([
  ['California Driver’s License (Class C)', 'driver', true],
  ["Valid driver's license", 'driver', true],
  ['Class C license', 'driver', true],
  ["No driver's license", 'driver', false],
  ['Driver license: none', 'driver', false],
  ['Teacher Librarian Services Credential', 'teacher-librarian', true],
  ['School library media specialist certificate', 'teacher-librarian', true],
  ['Multiple Subject Teaching Credential', 'teaching', true],
  ['Notary public', 'other', true],
])('%s is a licence of kind %s', (name, type, held) => {
  const profile = profileOf({ certificates: [{ name }] });
  expect(profile.licences).toMatchObject([{ id: 'certificates/0', type, held }]);
  expect(profile.certificates).toEqual([]);
});

test.each(['Certified Archivist', 'TESOL teaching certificate', 'Digital Archives Specialist', 'First aid and CPR'])(
  '%s is a certificate',
  (name) => {
    const profile = profileOf({ certificates: [{ name }] });
    expect(profile.licences).toEqual([]);
    expect(profile.certificates).toMatchObject([{ id: 'certificates/0', name, wpm: null }]);
  },
);

test.each([
  ['Typing certificate, 52 net words per minute', 52],
  ['Keyboarding test (45 wpm)', 45],
  ['Typing certificate', null],
])('%s states %s words a minute', (name, wpm) => {
  expect(profileOf({ certificates: [{ name, date: '2026-03-10' }] }).certificates).toMatchObject([{ wpm, date: '2026-03-10' }]);
});

test('an expiry stands in the name', () => {
  expect(profileOf({ certificates: [{ name: "Driver's license (expires 2027-02)" }] }).licences[0]?.expires).toBe('2027-02-28');
});

describe('what cannot be read is named, all of it', () => {
  test.each<[data: unknown, problems: readonly string[]]>([
    [null, [' missing']],
    ['résumé', [' not-an-object résumé']],
    [[], [' not-an-object []']],
    [{ work: {} }, ['work not-a-list {}']],
    [{ work: ['clerk'] }, ['work/0 not-an-object clerk']],
    [{ work: [{ name: 'Town library' }] }, ['work/0/startDate missing']],
    [{ work: [{ startDate: 'last spring' }] }, ['work/0/startDate not-a-date last spring']],
    [{ work: [{ startDate: '2023-02-30' }] }, ['work/0/startDate not-a-date 2023-02-30']],
    [{ work: [{ startDate: '2023-13' }] }, ['work/0/startDate not-a-date 2023-13']],
    [{ work: [{ startDate: 2023 }] }, ['work/0/startDate not-a-date 2023']],
    [{ volunteer: [{ startDate: '2023', hoursPerWeek: 'four' }] }, ['volunteer/0/hoursPerWeek not-a-number four']],
    [{ work: [{ startDate: '2023', hoursPerWeek: -4 }] }, ['work/0/hoursPerWeek not-a-number -4']],
    [{ basics: { name: 7, birthDate: '1990' } }, ['basics/name not-text 7', 'basics/birthDate not-a-date 1990']],
    [{ basics: [] }, ['basics not-an-object []']],
    [{ skills: [{ keywords: 'Koha' }] }, ['skills/0/keywords not-a-list Koha']],
    [{ skills: [{ keywords: [1] }] }, ['skills/0/keywords/0 not-text 1']],
    [{ languages: [{ fluency: 'fluent' }], certificates: [{}] }, ['certificates/0/name missing', 'languages/0/language missing']],
    [{ awards: 'many' }, ['awards not-a-list many']],
  ])('%j', (data, problems) => {
    expect(problemsOf(data)).toEqual(problems);
  });

  test('an inherited field is no field', () => {
    expect(problemsOf({ work: [Object.create({ startDate: '2023' })] })).toEqual(['work/0/startDate missing']);
  });
  test('a file that says nothing is a profile that says nothing', () => {
    expect(profileOf({})).toMatchObject({ version: 1, work: [], name: null, place: null });
  });
});
