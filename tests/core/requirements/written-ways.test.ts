import { describe, expect, test } from 'vitest';
import { analyse } from '@/utils/core/requirements/analyse';
import type { Ask } from '@/utils/core/requirements/ask';
import { readPlainText } from '@/utils/core/text/plain-text';
import { phrases, told } from './phrases';

const asked = (text: string): readonly Ask[] => analyse(readPlainText(text), 'Librarian').requirements.map(({ ask }) => ask);
const BULLETIN = 'Minimum Qualifications\n\nTwo years of library experience.\n\n';

describe('what a posting lets count', () => {
  test.each([
    ['Shelving alone does not count.', ['page']],
    ['Experience as a Library Page is not qualifying.', ['page']],
    ['Internships, practicums and volunteer service will not be credited.', ['volunteer', 'intern']],
    ['Unpaid work cannot be accepted.', ['volunteer']],
  ])('%s', (sentence, not) => expect(asked(`${BULLETIN}${sentence}\n`)[0]).toMatchObject({ not }));

  test.each([
    'Volunteer experience may be counted at half its length.',
    'Experience refers to paid and unpaid experience, including volunteer work done through national programs.',
  ])('unpaid work counts: %s', (sentence) => expect(asked(`${BULLETIN}${sentence}\n`)[0]).toMatchObject({ volunteer: true }));

  test.each([
    'Supervising volunteers does not count as supervising staff.',
    'Pages are trained by the librarian.',
    'Page 2 of 3 is not included.',
  ])('leaves: %s', (sentence) => expect(asked(`${BULLETIN}${sentence}\n`)[0]).not.toHaveProperty('not'));

  test('a rider on the way to count does not make the whole an explanation', () =>
    expect(told('Applicants must have two years of work in a library, internships being counted, and a driver’s license.')[0]).toMatch(
      /^experience required: two years of work in a library/u,
    ));
});

describe('headings and criteria welded on both sides', () => {
  const welded =
    'Library ClerkTarn Library DistrictDescriptionThe clerk lends books.QualificationsRequired:High school diploma or GEDTwo years of experience working in a libraryAbility to keep calmPreferred:Associate degreeConversational SpanishPhysical RequirementsLifts up to 40 pounds; pushes carts of 200 pounds.ScheduleEvery other week includes two evenings; one Sunday a month.Additional InformationAll offers are conditional on a background check.';
  test('part the text', () =>
    expect(told(welded)).toEqual([
      'education required: High school diploma or GED',
      'experience required: Two years of experience working in a library',
      'skill required: Ability to keep calm',
      'education preferred: Associate degree',
      'language preferred: Conversational Spanish',
      'physical required: Lifts up to 40 pounds; pushes carts of 200 pounds',
      'availability required: Every other week includes two evenings; one Sunday a month',
      'clearance required: All offers are conditional on a background check',
    ]));
  test.each(['Knowledge of LibGuides and WorldShare', 'Use of PastPerfect or OverDrive'])('leaves %s', (line) =>
    expect(told(`Qualifications\n\n• ${line}\n`)).toEqual([`skill required: ${line}`]),
  );
});

describe('marks of a person specification', () => {
  const marked = (line: string): string => `Each criterion is Essential (E) or Desirable (D).\n\nQualifications\n${line}\n`;
  test.each([
    ['A degree in history (D, A)', 'education preferred: A degree in history'],
    [
      'Experience of working in an archive, library or museum (E, A/I)',
      'experience required: Experience of working in an archive, library or museum',
    ],
    ['Acquaintance with the catalogue that archives use (D; I)', 'skill preferred: Acquaintance with the catalogue that archives use'],
    ['GCSE English at grade C or above, or equivalent (E)', 'education required: GCSE English at grade C or above, or equivalent'],
  ])('%s', (line, wanted) => expect(told(marked(line))).toContain(wanted));
  test('may be R and P', () =>
    expect(
      told(
        'Each line is tagged R (required) or P (preferred).\n\nQualifications\nTwo years of library work (R)\nKnowledge of Bluebook citation (P)\n',
      ),
    ).toEqual(
      expect.arrayContaining(['experience required: Two years of library work', 'skill preferred: Knowledge of Bluebook citation']),
    ));
  test('say nothing without their legend', () =>
    expect(told('Qualifications\nKnowledge of vitamins (D)\n')).toEqual(['skill required: Knowledge of vitamins (D)']));
});

phrases('certificate', {
  finds: [
    [
      { name: 'Proficiency test' },
      [
        '[A passing score on the District’s Instructional Assistant Proficiency Exam]',
        '[Passage of the paraprofessional assessment]',
        '[Successful completion of the Basic Skills Test]',
      ],
    ],
    [{ name: 'English learner authorization' }, ['[English Learner authorization] (CLAD or BCLAD)', 'Possession of a [CLAD certificate]']],
    [{ name: 'Membership' }, ['[Membership in the Marl Library Association]']],
  ],
  ignores: ['Must pass a background check', 'The library is a member of the Association of Coastal Libraries'],
});

phrases('licence', {
  finds: [
    [
      { type: 'teacher-librarian' },
      [
        '[Valid Teacher Librarian Services Credential], or eligibility for an Emergency Teacher Librarian Services Permit',
        'Valid teaching credential, or [an Emergency Teacher Librarian Services Permit]',
      ],
    ],
  ],
});

phrases('clearance', {
  under: 'Conditions of Employment',
  finds: [
    [
      { type: 'background' },
      [
        '[A background check (including a criminal records check)] must be completed before any candidate can be offered the position',
        '[All offers are subject to a background and conflicts check]',
        '[A thorough background inquiry] precedes the appointment',
        'a satisfactory [Police Information Check with Vulnerable Sector Search] is a condition',
        'subject to [a basic Disclosure and Barring Service (DBS) check]',
        'Must obtain and keep a favorable [Tier 1 investigation]',
      ],
    ],
    [{ type: 'drug' }, ['[ten-panel urine drug screen]']],
    [{ type: 'medical' }, ['[proof of immunity to measles, varicella and mumps]']],
    [{ type: 'fingerprint' }, ['must pass a [Department of Justice fingerprint check]', '[The selected candidate will be fingerprinted]']],
  ],
  ignores: ['Drug test: No', 'The college strongly recommends vaccination'],
});

phrases('document', {
  under: 'How to Apply',
  finds: [
    [
      { name: 'application' },
      [
        '[A City application is required]',
        '[The classified application form], complete in every part',
        'A [complete Merit System application] must be filed online',
      ],
    ],
    [
      { name: 'cover letter' },
      ['Please write [a letter telling us what you have kept]', 'send [a compelling cover letter] to the library'],
    ],
    [{ name: 'references' }, ['Send [the names of two people who know your work]']],
    [{ name: 'statement' }, ['upload [a one-page statement on student success]']],
    [{ name: 'proof of certification' }, ['[Proof of CBEST or Basic Skills Requirement]']],
  ],
  ignores: ['Do not send a resume', 'Letters of recommendation will not be read', 'CVs are not accepted'],
});

phrases('experience', {
  under: 'Preferred Qualifications',
  finds: [[{ months: null, library: true }, ['[Library work as a page, clerk or intern] is helpful', '[Having volunteered in a library]']]],
  ignores: ['Work in a team', 'Work as needed'],
});

describe('what a line is not', () => {
  test.each([
    'Tarn University - Position Announcement Page 2 of 3',
    'Advertised: Nov 12 2026 Pacific Standard Time',
    'Meet one of the two patterns below',
  ])('no skill: %s', (line) => expect(told(`Qualifications\n\n• ${line}\n`)).toEqual([]));
  test('no night is asked where there is none', () => expect(told('Schedule\n\n• No nights or weekends.\n')).toEqual([]));
  test('a label that opens a list keeps it', () =>
    expect(
      told(
        'Preferred Qualifications:\n\n* A second master’s degree.\n\nApplication: Through our website, upload:\n1. a letter of application\n2. a curriculum vitae\n',
      ),
    ).toEqual([
      'education preferred: A second master’s degree',
      'document required: a letter of application',
      'document required: a curriculum vitae',
    ]));
});

describe('what a bulletin says of its requirements', () => {
  /** Whether the second requirement of a minimum is screened. */
  const screensSecond = (...lines: readonly string[]): boolean => {
    const { requirements, minimum } = analyse(readPlainText(`Minimum Qualifications\n\n${lines.join('\n')}\n`), 'Librarian');
    expect(requirements).toHaveLength(2);
    return JSON.stringify(minimum).includes(JSON.stringify(requirements[1]?.id));
  };
  const all = (...lines: readonly string[]) => told(`Minimum Qualifications\n\n${lines.join('\n')}\n`);

  test('a part of an experience needs no second “experience”', () =>
    expect(asked(`${BULLETIN}Three years of library experience, including one year of youth services.\n`)).toMatchObject([
      { months: 24 },
      { months: 36 },
      { months: 12, library: true },
    ]));
  test.each(['including two years of college', 'including six months of graduate study'])('%s is none', (rest) =>
    expect(asked(`${BULLETIN}Three years of library experience, ${rest}.\n`).filter(({ kind }) => kind === 'experience')).toHaveLength(2),
  );
  test('what is required of appointees is not held when applying', () =>
    expect(screensSecond('Two years of library work.', 'The ability to type 32 words per minute is required of appointees.')).toBe(false));
  test('a speed among abilities is tried later; a certificate is held', () => {
    expect(screensSecond('Two years of library work.', '', 'Ability to:', '', '• Type accurately at 35 words per minute')).toBe(false);
    expect(screensSecond('Two years of library work.', 'A typing certificate of 35 words per minute.')).toBe(true);
  });
  test.each([
    'An extra 2.75% is paid to those who use a second language.',
    'Employees receive bilingual pay after passing a test in Spanish.',
    'Clerks earn a bilingual bonus for Korean.',
  ])('a reward asks nothing: %s', (line) => expect(asked(`${BULLETIN}${line}\n`).some(({ kind }) => kind === 'language')).toBe(false));
  test('a program that is “required” is the degree before it', () =>
    expect(
      asked(
        "Minimum Qualifications\n\nA Master's degree in Library Science from a school accredited by the American Library Association.\n\nNotes\nThose enrolled in the last semester of the required Master's program may file.\n",
      )[1],
    ).toMatchObject({ level: 'master', library: true, inProgress: true }));
  test('a helpful attitude is asked as firmly as any other', () => {
    expect(all('Positive and helpful attitude', 'Helpful manner with patrons')).toEqual([
      'skill required: Positive and helpful attitude',
      'skill required: Helpful manner with patrons',
    ]);
    expect(all('Knowledge of Spanish is helpful')[0]).toMatch(/ preferred: /u);
  });
  test('the sign of a footnote does not hide the end of a sentence', () =>
    expect(all('One year of clerical work.* A certificate showing a net typing speed of 40 words per minute must be attached.')[1]).toMatch(
      /: A certificate showing/u,
    ));
  test('units beyond others are no units asked', () =>
    expect(asked(`${BULLETIN}Only education in excess of the first 60 semester hours may be counted.\n`)).toHaveLength(1));
});
