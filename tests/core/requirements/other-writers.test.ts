import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/core/requirements/analyse';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { phrases, told } from './phrases';

// What writers of other places put otherwise: each row with near lines that ask for something else or for nothing.
phrases('education', {
  finds: [
    [
      { level: 'high-school' },
      [
        'Requires [at least two years of high school education]',
        '[Completion of three years of high school]',
        'Calls for [a minimum of two years of secondary school studies]',
        '[At least one year of high school classes]',
        '[Completed two years of high school coursework]',
      ],
    ],
    [
      { level: 'some-college' },
      [
        '[Two years of formal post secondary education] is required',
        '[Two years of formal college education]',
        '[2 years above high school] in a business or technical school',
        '[one (1) year of university credit] or six months at a desk',
        'Associate degree or [two (2) yeas of college credit]',
        '[Two years of satisfactory college courses]',
      ],
    ],
    [{ level: 'some-college', units: 15, library: true }, ['[15 hours of library science classes]']],
    [
      { library: true },
      [
        '[Two (2) years of coursework in library sciences] or two years of library experience',
        '[One year of classes in library studies]',
        '[three semesters of study in library science]',
      ],
    ],
    [
      {},
      [
        'Have [schooling sufficient to read and write] as the work demands',
        '[Schooling at a level to guarantee the skill to read and write]',
        '[Education adequate to perform the duties]',
        '[Completion of a program leading to a certificate] in office work',
      ],
    ],
    [{ level: 'master', library: true }, ["[a library science master's degree]", "[An information studies master's]"]],
    [{ level: 'master', library: true, inProgress: true }, ['[LIS students may apply]', '[LIS students will be considered]']],
    [{ level: 'bachelor' }, ['[Bachelor’s degree in history, folklore, geography, or library science]']],
  ],
  ignores: [
    'Two years of high school library experience',
    'Two years of university library experience',
    'Two years of college teaching experience',
    'A Vermont certificate of library training',
    'A level head under pressure',
    'Librarians who earn an MLS draw 4% on top of base pay',
    'A combination of education and experience may be used to qualify as long as the computed percentage is at least 100%',
    'The library students use most is downtown',
  ],
});

phrases('certificate', {
  finds: [
    [
      { name: 'Public librarian certificate' },
      ['OR [a Vermont certificate of library training]', '[Illinois certificate in librarianship]'],
    ],
    [
      { name: 'ParaPro test' },
      [
        'AA degree, 48 credits or [passing score on ParaPro test]',
        'Associate degree or [a passing score on the ParaPro Assessment]',
        '[ParaPro certification] preferred',
        '[Passing score of 460 on the ParaPro]',
        '[Successful completion of the ParaPro exam]',
      ],
    ],
    [{ name: 'Proficiency test' }, ['AS degree, 60 semester credits or [passing score on WorkKeys test]']],
    [
      { name: 'Level LC 4 certification' },
      ['Must [be willing to obtain a Level LC 4 certification (at a minimum) in library science], as well as 15 hours of classes'],
    ],
    [{ name: 'CPR and first aid' }, ['High school diploma and [CPR certification]']],
  ],
  ignores: ['Experience as a parapro in a school', 'Graduate certificate of library studies', 'Certificate in library technology'],
});

phrases('experience', {
  finds: [
    [{ months: 24, library: true }, ['[Two years of university library experience]', '[Two years of high school library experience]']],
    [{ months: 24 }, ['[Two years of college teaching experience]']],
    [{ months: 12 }, ['[1 year equivalent to at least GS-7]', '[One year equivalent to the GS-4 level]']],
    [
      { months: null, library: true },
      [
        '[Progressive employment in library services]',
        '[Progressively responsible employment with a public library]',
        '[Earlier work in a library] is desired',
        '[Experience processing complex archival collections]',
        '[Former work in archives]',
      ],
    ],
    [{ months: null, supervisory: true }, ['[Experience in a team-leader role] in events', '[managerial experience] is required']],
    [{ months: null }, ['[Previous experience in an international school and familiarity with its educational systems]']],
  ],
  ignores: [
    'Two years of classes in bookkeeping',
    'Experience with online chat',
    'Experience with text messaging',
    'Employment in good standing',
  ],
});

phrases('physical', {
  finds: [
    [
      {},
      [
        '[Ability to read fine print]',
        '[The ability to use hands, wrists and arms for most of a work shift]',
        '[Able to see a computer screen]',
        '[Ability to read small labels]',
        '[Must be able to distinguish colors]',
        '[Library work will involve lifting]',
        '[The job requires frequent bending]',
      ],
    ],
  ],
  ignores: ['Ability to read maps', 'Ability to use hand tools', 'Hands-on instruction of classes', 'The job requires tact'],
});

phrases('availability', {
  finds: [
    [{ evenings: true, weekends: true }, ['[Working with us will require daytime, evening, and weekend shifts]']],
    [{ travel: true }, ['[Some travel may also be required]']],
    [
      {},
      [
        '[Must be prepared to work at least 10 hours per week]',
        '[Able to work 12 to 15 hours a week]',
        '[Flexibility in the face of changing schedules]',
      ],
    ],
  ],
  ignores: ['Flexibility in the face of change', 'Working with us will require patience'],
});

phrases('document', {
  finds: [
    [{ name: 'résumé' }, ['Please submit your application (letter and [up-to-date resume])']],
    [{ name: 'proof of degree' }, ['Please submit [a copy of a certificate confirming completion of the level of education required]']],
  ],
  ignores: [
    'Subject to a criminal background check and verification of academic credentials',
    'Please indicate your status in your cover letter or resume',
    'Degrees are verified through official transcripts',
  ],
});

phrases('language', {
  finds: [
    [
      { languages: [] },
      ['[Command of a second language beyond English] required', '[a language besides English]', '[Fluency in further languages]'],
    ],
  ],
  ignores: ['Staff in posts where bilingual fluency is needed are paid a monthly differential of $175'],
});

phrases('eligibility', {
  finds: [
    [{ type: 'work-authorization' }, ['[Canadians and permanent residents will be given priority]']],
    [{ type: 'age', age: 16 }, ['[Must be at least 16 years old] with a valid work permit']],
  ],
});

phrases('licence', {
  finds: [[{ type: 'driver' }, ['[Valid driver’s license]', 'Candidates must have [a driver’s license]']]],
  ignores: [
    'Applicants who are licensed to drive should have a current license with them for purposes of identification',
    'Candidates who hold a driver’s license should bring it to show who they are',
    'Bring photo identification such as a driver’s license',
  ],
});

phrases('skill', {
  finds: [
    [{}, ['[Experience with online chat]', '[familiarity and ability to assist students with citation]', '[Good memory for numbers]']],
    [{ strength: 'required' }, ['[a listener who lets colleagues see that they are valued partners]']],
  ],
  ignores: [
    'Help',
    'A probationary year may have to be served',
    'Basic Qualification Requirement (Screen Out)',
    'Licenses and Certificates',
  ],
});

describe('a list whose every line was given a bullet', () => {
  const list = `Qualifications and Requirements
The branch head will be expected to:
- Keep a calm desk that makes readers of every age feel welcome and well looked
- after, and the staff at ease
- Show excellent listening and speaking skills that win the trust of the trustees
- and keep good relations with the friends of the library, the staff and the town
- Know the budget
`;
  test('is read by its items', () =>
    expect(told(list)).toEqual([
      'skill required: Keep a calm desk that makes readers of every age feel welcome and well looked - after, and the staff at ease',
      'skill required: Show excellent listening and speaking skills that win the trust of the trustees - and keep good relations with the friends of the library, the staff and the town',
      'skill required: Know the budget',
    ]));
  test('lists all in small letters stay as they are', () =>
    expect(
      told(
        'Qualifications\n\n- knowledge of reference sources in print and online for readers of all ages\n- ability to greet readers\n- skill in weeding\n',
      ),
    ).toHaveLength(3));
  test('so do lists whose items are short, or end in a stop', () =>
    expect(told('Qualifications\n\n- Patience.\n- ability to greet readers.\n- Tact\n- skill in weeding\n- Good cheer\n')).toHaveLength(5));
});

describe('a heading at the end of the line before', () => {
  const text = `Minimum Education/Training/Experience
Two (2) years of library experience. Preferred Education/Training/Experience
Library experience in a college setting. Minimum Knowledge & Skills
• Customer service skills.
• Basic cataloging principles.
• Customer service skills.
Licensing/Certification Requirements
N/A Job Duties
• Lends books
`;
  test('opens what follows, and a line told twice is told once', () =>
    expect(told(text)).toEqual([
      'experience required: Two (2) years of library experience',
      'experience preferred: Library experience in a college setting',
      'skill required: Customer service skills',
      'skill required: Basic cataloging principles',
    ]));
  test('is none before a sentence that goes on', () =>
    expect(told('Minimum Qualifications\n\nA degree in history. Preferred Experience\nis told below, with a diploma.\n')).toContain(
      'education required: A degree in history',
    ));
});

describe('what only shows what would count', () => {
  test.each([
    'Examples of experience include knowledge of lending rules and routines. Knowledge of the stacks. Knowledge of several vendors.',
    'Examples of qualifying experience are: shelving. Knowledge of interlibrary loan.',
    'Samples of such work include answering questions. Ability to find books.',
    'Such experience might include teaching a class. Knowledge of reading lists.',
  ])('asks nothing: %s', (examples) =>
    expect(told(`Qualifications\n\nOne year of library experience. ${examples}\n`)).toEqual([
      'experience required: One year of library experience',
    ]),
  );
  test('what must be had is asked again', () =>
    expect(
      told(
        'Qualifications\n\nOne year of library experience. Examples of experience include shelving. Applicants must have a driver’s license.\n',
      ),
    ).toEqual(['experience required: One year of library experience', 'licence required: Applicants must have a driver’s license']));
});

test('what is especially wished for is preferred', () =>
  expect(
    told(
      'Qualifications\n\nThe campus would be especially glad to hear from candidates with experience working with students of many backgrounds.\n',
    ),
  ).toEqual(['experience preferred: experience working with students of many backgrounds']));

describe('someone who is sought', () => {
  const sought = (sentence: string): readonly string[] => told(`About the post\n\n${sentence}\n`);
  test.each([
    [
      'We are in search of a self-directed and sociable colleague who is ready to build a small archive.',
      'self-directed and sociable colleague who is ready to build a small archive',
    ],
    ['The ideal candidate is friendly, helpful, and customer service oriented.', 'friendly, helpful, and customer service oriented'],
    ['This position requires juggling several projects with good cheer.', 'juggling several projects with good cheer'],
    ['Requires public speaking.', 'Requires public speaking'],
  ])('%s', (sentence, words) => expect(sought(sentence).map((line) => line.replace(/^skill \w+: /u, ''))).toEqual([words]));
  test.each(['This position requires working evenings in turn.', 'The ideal place is friendly.', 'Requires a key to the building.'])(
    'leaves %s',
    (sentence) => expect(sought(sentence).filter((line) => line.startsWith('skill'))).toEqual([]),
  );
});

test('a star at “accredited” is read with its footnote', () => {
  const { requirements } = analyse(
    readPlainText(
      'Qualifications\n\nA Master’s degree in Library Science from a university that is accredited*\n\n*Accreditation is by the American Library Association.\n',
    ),
    'Librarian',
  );
  expect(requirements[0]?.ask).toMatchObject({ level: 'master', library: true, ala: true });
});

test('accreditation that is asked once is asked of the degree wherever it is told', () => {
  const { requirements } = analyse(
    readPlainText(
      'The library seeks a leader. This position requires an MLS from an ALA-accredited university.\n\nQualifications\n\nA Master’s Degree in Library Science from an accredited college.\n',
    ),
    'Director',
  );
  expect(requirements.filter(({ ask }) => ask.kind === 'education').map(({ ask }) => ask)).toEqual([
    expect.objectContaining({ level: 'master', library: true, ala: true }),
  ]);
});

test('a certificate that one must be willing to get is for later', () => {
  const { requirements } = analyse(
    readPlainText('Qualifications\n\n• Must have or be willing to obtain a Grade 3 certification\n'),
    'Director',
  );
  expect(requirements[0]).toMatchObject({ ask: { kind: 'certificate' }, screening: false });
});
