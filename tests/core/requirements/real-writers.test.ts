import { describe, expect, test } from 'vitest';
import { asked, phrases } from './phrases';

// How real bulletins put degrees, experience, skills and demands: each way beside a near one that asks for something else or for nothing.
phrases('experience', {
  finds: [[{ months: 24, library: true }, ['[2 years Health sciences or academic library] (Preferred)']]],
  ignores: ['2 Forms of identification'],
  under: 'Minimum Work Experience',
});

phrases('physical', {
  finds: [[{}, ['[Able to lift moderately heavy things]', '[Push large equipment]']]],
  ignores: ['Able to lift large groups out of boredom', 'We offer on-site child care and a hearing plan'],
});

describe('a degree', () => {
  test('ends before another criterion of its list', () => {
    expect(
      asked(
        'Requirements|An MLS from an ALA-accredited school, a New York State Public Librarian’s Certificate, and a love of children’s books.',
      ).slice(0, 2),
    ).toEqual([
      'education required: An MLS from an ALA-accredited school',
      expect.stringMatching(/^certificate required: a New York State Public Librarian’s Certificate/u),
    ]);
  });

  test('is not asked where a copy of it is sent', () => {
    expect(asked('How to apply|Applicants must upload a legible copy of their Master’s degree or transcripts.')).toEqual([
      'document required: Applicants must upload a legible copy of their Master’s degree or transcripts',
    ]);
  });
});

test('what an experience includes is told, and not asked', () => {
  expect(
    asked('Requirements|One year of library clerical experience**.|**Library clerical experience includes checking materials in and out.'),
  ).toHaveLength(1);
});

test('a state’s librarian certificate instead of the degree is a way of its own', () => {
  expect(
    asked(
      'Requirements|A graduate degree in library science from an ALA accredited program or a NJ State Professional Librarian’s Certificate.',
    ),
  ).toEqual([
    'education required: A graduate degree in library science from an ALA accredited program',
    'certificate required: a NJ State Professional Librarian’s Certificate',
  ]);
});

describe('what pay and talk of the work say', () => {
  test.each([
    'Duties|A monthly salary differential of $200 is offered to employees in assignments that require bilingual proficiency.',
    'Qualifications|Only those who pass the language proficiency test will be considered for bilingual positions.',
    'A few reasons you might love this job:|- You will have flexibility to develop programs',
    'Requirements|Experience at the level of Library Technician I is defined as performing routine technical work.',
    'The Examination Process|You may be required to compete in an evaluation of training and experience as described on your application.',
  ])('asks nothing: %s', (text) => expect(asked(text)).toEqual([]));

  test.each([
    ['Qualifications|Must pass the county’s typing proficiency test.', /certificate required/u],
    ['Qualifications|Bilingual skills are required; a premium applies.', /language required/u],
  ])('asks: %s', (text, wanted) => expect(asked(text).join('|')).toMatch(wanted));
});

test('those who are sought are spoken of again as “they”', () => {
  expect(asked('Ideal Candidate|The ideal candidate thrives on teamwork. They are passionate about early literacy.')).toContain(
    'skill preferred: passionate about early literacy',
  );
});

describe('what “preferably” leads', () => {
  test('ends before the next thing asked', () => {
    expect(
      asked(
        'Education and Experience|One year of clerical experience, preferably in a school library, and some college course work in education.',
      ),
    ).toContain('education required: some college course work in education');
  });
});

test('a few letters are told with their tag', () => {
  expect(asked('Requirements|MLS is helpful or degree in Film.')[0]).toBe('education preferred: MLS is helpful');
});

phrases('experience', {
  finds: [[{ months: null, library: true }, ['[academic library setting preferred]']]],
  ignores: ['A quiet setting is helpful to readers', 'Knowledge of the library setting'],
});

describe('further ways of writers of every kind', () => {
  test.each([
    [
      'Conditions|Offers are contingent upon physical fitness testing, to include drug screenings, and criminal background checks.',
      ['clearance required: drug screenings', 'clearance required: criminal background checks'],
    ],
    [
      'If you are patient, respectful, resourceful and adaptable, then this position is for you.',
      ['skill required: patient, respectful, resourceful and adaptable'],
    ],
    [
      'Duties|- Shelves books|Attach your resume as a PDF and send it to jobs@brook.example.',
      ['document required: Attach your resume as a PDF and send it to jobs@brook.example'],
    ],
    [
      'Hourly: $17.40. Resume and three references (name, phone) to hr@brook.example by 5 PM.',
      ['document required: Resume', 'document required: three references (name, phone)'],
    ],
    [
      'To Apply|Please email us a brief statement (under 500 words) about why this work matters to you.',
      ['document required: Please email us a brief statement (under 500 words) about why this work matters to you'],
    ],
    [
      'PREFERRED EXPERIENCE|Bachelor’s degree.|Out of State Work|Employees must reside in California.',
      ['education preferred: Bachelor’s degree', 'eligibility required: Employees must reside in California'],
    ],
  ])('%s', (text, wanted) => expect(asked(text)).toEqual(wanted));

  test('a check is one, whatever it may include', () => {
    expect(
      asked(
        'Background Check|Completion of a background check that may include criminal records check, verification of academic credentials, credit history, and work history is required.',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['clearance']);
  });

  test('enrollment that is no study', () => {
    expect(asked('Licenses|Must be enrolled in the DMV Pull Notice Program.').filter((line) => line.startsWith('education'))).toEqual([]);
    expect(asked('Qualifications|Must be enrolled in a degree program.').filter((line) => line.startsWith('education'))).toHaveLength(1);
  });
});

describe('class specifications and schools of other states', () => {
  test.each([
    [
      'Knowledge, Skills, and Abilities|Must possess required knowledge, skills, abilities, and experience and be able to explain and demonstrate that the essential functions can be performed.|- Ability to train others.',
      ['skill required: Ability to train others'],
    ],
    [
      'QUALIFICATIONS|- patient, yet firm|- such alternatives to the above qualifications as the Board may find appropriate and acceptable',
      ['skill required: patient, yet firm'],
    ],
    [
      'KNOWLEDGE OF JOB|Has general knowledge of library policies. Is able to operate computers.',
      ['skill required: general knowledge of library policies', 'skill required: able to operate computers'],
    ],
    [
      'Minimum Qualifications|• Will be required to pass a criminal history background check, physical and show proof of U.S. citizenship.',
      [
        'clearance required: Will be required to pass a criminal history background check',
        'clearance required: physical',
        'eligibility required: show proof of U.S. citizenship',
      ],
    ],
    [
      'Duties|1. Works with teachers.|Apply online. Upload cover letter, resume, and transcripts.',
      ['cover letter', 'resume', 'transcripts'],
    ],
    [
      'Benefits: 11 paid holidays and much more.|The successful candidate will be a strategic thinker.',
      ['skill required: a strategic thinker'],
    ],
    ['SPECIAL REQUIREMENTS|Must be willing to submit to and pass a background check.', ['clearance required: pass a background check']],
  ])('%s', (text, wanted) => {
    const found = asked(text);
    expect(found).toHaveLength(wanted.length);
    for (const [at, words] of wanted.entries()) expect(found[at]).toContain(words);
  });

  test('a state’s initials end no sentence', () => {
    expect(
      asked(
        'Minimum Qualifications|• Requires New Jersey Certificate as School Librarian OR holds N.J. Certificate as Associate School Library Media Specialist.',
      ),
    ).toEqual([expect.stringMatching(/^licence required: .*Associate School Library Media Specialist$/u)]);
  });

  test('what the employer verifies is no paper', () => {
    expect(
      asked('CONDITIONS OF EMPLOYMENT|The City conducts criminal background checks and verification of credentials before hire.').filter(
        (line) => line.startsWith('document'),
      ),
    ).toEqual([]);
  });

  test('“Physical Demand” is a heading', () => {
    expect(asked('Physical Demand|Lift up to 20 pounds.')).toEqual(['physical required: Lift up to 20 pounds']);
  });
});

describe('friendly writers', () => {
  test('tell a length behind what was done', () => {
    expect(asked('You might be a fit if you|• have wrangled email and web archives for 3+ years|• care about privacy')).toEqual([
      'experience required: have wrangled email and web archives for 3+ years',
      'skill required: care about privacy',
    ]);
    expect(
      asked('You might be a fit if you|• have lived in the county for 3 years').filter((line) => line.startsWith('experience')),
    ).toEqual([]);
  });

  test('ask questions, which are no skills', () => {
    expect(asked('Nice to have|• Patience|1. What is the messiest collection you have handled?')).toEqual(['skill preferred: Patience']);
    expect(asked('What we look for|• Patience|• Humor (who needs it? you do)')).toHaveLength(2);
  });

  test('encourage a vaccination', () => {
    expect(asked('Conditions|Vaccination against influenza is encouraged.')).toEqual([]);
    expect(asked('Conditions|Vaccination against influenza is required.')).toHaveLength(1);
  });
});
