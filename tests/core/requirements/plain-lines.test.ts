import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

// Lines that ask for something by its bare name, without a verb of asking or the usual noun.
phrases('experience', {
  finds: [
    [
      { months: 24 },
      [
        '[2+ years customer service]',
        '[Two years in retail, food service or the like]',
        'Must have [two years in customer service]',
        '[Two years with the public at a counter]',
      ],
    ],
    [{ months: 24, library: true }, ['[Have worked in a library for two years] or more', '[Two years in library circulation]']],
    [{ months: 12 }, ['[1 year clerical]', '[A year or more at a service counter]']],
    [{ months: null }, ['[Prior customer service]', '[A history of working with teens]', '[Past employment in an office]']],
    [
      { months: 12 },
      [
        '[One full year of experience doing routine office tasks]',
        '[One year of specialized experience equivalent to the GS-07 level, or equivalent experience in the private sector], answering questions',
      ],
    ],
  ],
  ignores: [
    'Two-year library technician diploma',
    'One year of part-time work counts as six months',
    'Two years in college',
    'The list is valid for one year in force',
    'One year is equal to 1,750 hours',
    'One year of full-time work = 2,080 hours',
    'One year (of work) means 1,800 hours',
    'Two years in an accredited program',
    'A history of the library is on the web page',
    'Out-of-class experience and volunteer experience will not be accepted',
  ],
});

// A list that lost its heading: a line that opens with the length of a work asks for it, wherever it stands.
phrases('experience', {
  under: 'Essential Functions',
  finds: [
    [
      { months: 24, library: true },
      ['[Two years of full-time paraprofessional work in libraries]; OR the same in archives', '[Two years of library service as a clerk]'],
    ],
    [{ months: 12 }, ['[One year’s service at the level of Senior Clerk]', '[One full year of experience at a counter]']],
    [{ months: 36, library: true }, ['[Three years of paid employment in a library], which may count two years as a volunteer']],
  ],
  ignores: ['Prepares three years of budgets for the office', 'Marks five years of service with a party', 'Plans two years of programs'],
});

phrases('education', {
  finds: [
    [{ level: 'master', library: true, ala: true }, ['Successful [completion of an ALA-accredited graduate program in librarianship]']],
    [{ level: 'master', library: true }, ['[Postgraduate qualification in librarianship] or information management']],
    [{ level: 'some-college' }, ['[Academic education above the twelfth grade] may be counted', 'You need [education beyond high school]']],
    [
      { library: true },
      ["[One full academic year of graduate study in library science, for which a bachelor's degree was a condition of entry]"],
    ],
    [
      { level: 'bachelor' },
      [
        '[Four years of education above high school in any field, for which high school graduation or the equivalent is the normal prerequisite]',
      ],
    ],
    [
      { level: 'master', library: true, ala: true },
      ["[A MASTER'S DEGREE IN LIBRARY SCIENCE FROM A PROGRAM ACCREDITED BY THE AMERICAN LIBRARY ASSOCIATION]"],
    ],
    [
      { inProgress: true },
      ['Be [taking at least six units] in spring', '[registered for twelve credits]', 'A currently [enrolled undergraduate]'],
    ],
    [{}, ['[A degree in a life science]', '[Degree or substantial coursework in a scientific discipline]']],
    [
      { level: 'some-college', units: 60 },
      ['[college-level course work of 60 semester units]', '[college courses (60 semester units]) passed'],
    ],
    [
      { level: 'master', library: true, ala: true, inProgress: true },
      ["[Master's degree from a program accredited by the American Library Association], to be conferred before July 1"],
    ],
  ],
  ignores: ['Six branches', 'Teaches those who enrolled', 'Must teach in a school of kindergarten to grade 12'],
});

phrases('licence', {
  finds: [
    [
      { type: 'driver' },
      [
        'Must be [licensed to drive] in the state',
        '[Unrestricted license (Class C)]'.replace('(Class C)', 'to drive'),
        'A [valid motor vehicle license]',
        'A [license to operate a motor vehicle]',
      ],
    ],
    [{ type: 'driver', class: 'C' }, ['[Unrestricted state license (Class C)]']],
    [{ type: 'teacher-librarian' }, ['[State licensure as a school librarian]']],
    [{ type: 'driver', class: 'B' }, ['A [Class B with passenger endorsement]']],
  ],
  ignores: ['Licensed databases and class B materials', 'Knowledge of license terms'],
});

phrases('eligibility', {
  finds: [
    [{ type: 'age', age: 16 }, ['[Sixteen years old by the first day of work]', '[16 years of age at the time of filing]']],
    [{ type: 'residency' }, ['[Live in the county]', '[Reside within 30 miles] of the library']],
    [{}, ['[Not open to employees on probation]']],
    [
      { type: 'work-authorization' },
      ['[furnish documents that establish the right to work in the United States]', 'A campus [work permission letter]'],
    ],
  ],
  ignores: [
    'The City uses E-Verify',
    'We participate in E-Verify',
    'An equal opportunity employer and a participant in E-Verify',
    'Live music in the branch',
    'The room is not open to the public',
  ],
});

phrases('availability', {
  finds: [
    [{ travel: true }, ['[Occasional travel]', '[Travel between branches]', '[Employees travel among branches]']],
    [{ onCall: true, weekends: true }, ['The hours are nine to five, and [each takes turns to be on call one weekend] in six']],
    [{}, ['[Flexible schedule]', '[Varying shifts].']],
  ],
  ignores: ['Travel among branches is by bus', 'Travel desk experience', 'Ability to handle after-hours emergencies', 'Flexible seating'],
});

phrases('availability', {
  under: 'Notes',
  finds: [
    [{ evenings: true, weekends: true }, ['Librarians are [assigned to evening and weekend shifts]']],
    [
      { evenings: true, weekends: true },
      ['The schedule is fifteen hours: [Monday from 4:30 p.m. to 8:00 p.m. and every Saturday] from 9 to 2'],
    ],
  ],
  ignores: ['The library is open to the public on Saturdays', 'The desk closes at 5 p.m.'],
});

phrases('physical', {
  finds: [[{}, ['[Push a loaded book truck]', '[Able to stand for long periods]', '[Climb a ladder to reach shelves]']]],
  ignores: ['Stand up for readers', 'Reach new audiences', 'Walk visitors through the process'],
});

phrases('clearance', {
  finds: [
    [{ type: 'fingerprint' }, ['Will be [fingerprinted at his or her own cost]', '[fingerprinted through the Department of Justice]']],
    [
      { type: 'background' },
      ['Must be [determined suitable for federal employment]', 'The finalist must [disclose any decision that found misconduct]'],
    ],
  ],
  ignores: ['Find books suitable for children'],
});

phrases('document', {
  under: 'How to apply',
  finds: [
    [
      { name: 'parental consent' },
      ["Applicants under 18 must bring [a parent's written consent]", 'Attach [signed permission from a guardian]'],
    ],
    [{ name: 'résumé' }, ['Submit [your resume] and a few lines on your best day']],
    [
      { name: 'statement' },
      ['Submit your resume and [a few lines on your best day]', '[Diversity, equity, inclusion and accessibility statement]'],
    ],
    [{ name: 'application' }, ['[District application for academic employment]', '[Fill out your application] and the questionnaire']],
    [
      { name: 'veterans documents', strength: 'required' },
      ['[DD-214], and a letter where 10-point preference is claimed'.replace(' and a letter', '')],
    ],
    [
      { name: 'application' },
      [
        '[County application] and supplemental questions must be submitted',
        'A [county application] filled in from beginning to end is required',
      ],
    ],
    [{ name: 'statement' }, ['Send a resume, [a statement of educational philosophy] and contact information for three references']],
    [{ name: 'proof of degree' }, ['Include [a legible photocopy of the diploma]']],
  ],
  ignores: [
    'Your resume must also show the following skills',
    'Parents and guardians are welcome',
    'Finalists will teach a sample lesson',
    'Some posts require a typing certificate for 30 net words per minute',
  ],
});

phrases('certificate', { finds: [[{}, ['[Food handler card]']]], ignores: ['Library card'] });

describe('a certificate of typing', () => {
  test('that may be two years old is held when applying', () =>
    expect(
      told(
        'Minimum Qualifications\n\nA typing certificate for 35 net words per minute, dated within two years of the date of application.\n',
      ),
    ).toHaveLength(1));
});

describe('what is no heading', () => {
  test('a paper at the end of its list', () =>
    expect(told('How to apply\n\nPlease attach:\nCover Letter\nResume\nUnofficial Transcripts\n\nThe board meets in May.\n')).toEqual([
      'document required: Cover Letter',
      'document required: Resume',
      'document required: Unofficial Transcripts',
    ]));
  test.each(['How we work', 'Where you will work'])('%s heads the hours', (heading) =>
    expect(told(`Nice to have\n\n• Tact\n\n${heading}\nTuesdays on site.\n`)).not.toContain(`skill preferred: ${heading}`),
  );
});

describe('skills that take their strength from what stands before them', () => {
  test('as are, and so is', () =>
    expect(
      told(
        'Strong knowledge of PACER is required, as are sound judgment about clients and the ability to juggle deadlines. Experience with Quest software is desirable, and so is some familiarity with other tools.',
      ),
    ).toEqual([
      'skill required: Strong knowledge of PACER',
      'skill required: sound judgment about clients',
      'skill required: the ability to juggle deadlines',
      'skill preferred: Experience with Quest software',
      'skill preferred: some familiarity with other tools',
    ]));
  test('not where it is no skill', () => expect(told('The branch is closed, as are the pools.')).toEqual([]));
});

describe('under a heading of what is preferred', () => {
  const text = (heading: string): string =>
    `DESIRABLE QUALIFICATIONS\nThe ideal candidate has these:\n\n${heading}\n• Knowledge of reference tools\n\nMINIMUM QUALIFICATIONS\n• MLIS\n`;
  test('a lower heading over its own lines is a part of it', () =>
    expect(told(text('Technical Experience and Knowledge'))[0]).toBe('skill preferred: Knowledge of reference tools'));
  test('a license stands beside it', () =>
    expect(told('Desirable:\n• Spanish\n\nLicense: A valid driver license.\n').at(-1)).toBe('licence required: A valid driver license'));
});

describe('a line that ends in a word that nothing ends in', () => {
  test('goes on', () =>
    expect(
      told(
        'Conditions of Employment\nAn offer becomes final after confirmation of the legal right to work in the\nUnited States and a background check.\n',
      )[0],
    ).toContain('United States'));
});

describe('lines broken by the page', () => {
  test('between a number and its unit', () =>
    expect(told('Requirements\nApplicants for this class must have had one (1)\nyear of experience in a public library.\n')).toEqual([
      'experience required: one (1) year of experience in a public library',
    ]));
  const broken = (heading: string): readonly string[] =>
    told(
      `Requirements\n• Reading ability in one or more of these languages: Arabic, Persian\n${heading}\n• Some grounding in linked data\n\nThe library lends books, tools and music to all who live in the county and\nto their guests. It was built when the road came and has been enlarged by a\nwing since. Its garden is kept by friends of the library, who also sell what\ngrows in it to pay for concerts.\n`,
    );
  test('a short heading ends the list before it', () =>
    expect(broken('Preferred').at(-1)).toBe('skill preferred: Some grounding in linked data'));
  test('a word that heads nothing does not', () => expect(broken('Turkish').at(-1)).toBe('skill required: Some grounding in linked data'));
});

describe('a bold label', () => {
  test('opens its list', () =>
    expect(told('Qualifications\n\n**Ability to:**\n• Follow oral directions\n• Use a circulation system\n')).toEqual([
      'skill required: Follow oral directions',
      'skill required: Use a circulation system',
    ]));
});

describe('a part of the years before', () => {
  test('told with its number twice', () =>
    expect(
      told(
        'Requirements\n\nFour (4) years of library experience. At least two of the four (4) years must have included supervising others.\n',
      )[1],
    ).toMatch(/^experience required: At least two of the four/u));
});

phrases('education', {
  finds: [[{ inProgress: true }, ['[Students who will have completed the programme] by June may file']]],
  ignores: ['The programme of events'],
});

phrases('experience', {
  finds: [
    [
      { months: 36, library: true, professional: true, supervisory: true },
      ['Seven years of professional library experience, including [not less than three years of supervisory work]'],
    ],
  ],
});

describe('who is sought', () => {
  test('is told by what such a one does', () =>
    expect(told('We want a librarian who would rather dig than skim.')).toEqual(['skill required: would rather dig than skim']));
  test.each(['We want a librarian who supervises two pages.', 'We need a successor to a director who is retiring.'])(
    'and not by %s',
    (text) => expect(told(text)).toEqual([]),
  );
});
