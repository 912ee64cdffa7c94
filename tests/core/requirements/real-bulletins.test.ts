import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

// How bulletins that nobody had seen put what they ask: each way of writing beside a near one that asks for something else or for nothing.
const asked = (text: string): readonly string[] => told(text.replaceAll('|', '\n'));

describe('papers', () => {
  test.each([
    [
      'HOW TO APPLY|Submit a letter of interest which addresses how you meet the desirable qualifications.',
      ['letter of interest which addresses how you meet the desirable qualifications'],
    ],
    [
      'Desired: a sense of humor.|To be considered, send the following in one PDF to jobs@brook.example: (a) letter of interest; (b) resume; (c) five references.',
      ['letter of interest', 'resume', 'five references'],
    ],
    [
      'Application Procedure|Documentation: college transcripts must be submitted if you are substituting education for experience.',
      ['college transcripts must be submitted if you are substituting education for experience'],
    ],
    [
      'Application Procedure|Applicants must submit online a City application and the required supplemental application form.',
      ['City application', 'the required supplemental application'],
    ],
  ])('are read: %s', (text, wanted) => {
    const found = asked(text).filter((line) => line.startsWith('document required'));
    for (const words of wanted) expect(found.join('\n')).toContain(words);
    expect(found).toHaveLength(wanted.length);
  });

  test.each([
    'HOW TO APPLY|If you are applying for more than one position, please submit separate applications for each.',
    'Supplemental Information|The successful candidate may be required to file financial interest disclosure forms.',
    'Conditions|The person appointed must file a statement of economic interests.',
    'Selection Process|The process may include an interview, a job simulation, work sample submission, or another method.',
  ])('are left: %s', (text) => {
    expect(asked(text).filter((line) => line.startsWith('document'))).toEqual([]);
  });
});

describe('the frame of a job description', () => {
  test.each([
    'Qualifications|To perform this job successfully, an individual must be able to perform each essential duty satisfactorily.',
    'Qualifications|The requirements listed below are representative of the knowledge, skill, and/or ability required.',
    'Requirements|Federal law requires that all employed persons have a Social Security Number.',
    'Requirements|This position requires a one (1) year probationary period.',
    'Requirements|(PROMOTIONAL)',
    'Qualifications|License and/or Certificates',
    'Minimum Education|Required Skills, Knowledge and Abilities',
  ])('asks nothing: %s', (text) => expect(asked(text)).toEqual([]));

  test.each([
    ['Qualifications|Must be able to perform reference work alone.', 1],
    ['Requirements|The library requires discretion.', 1],
    ['Requirements|Knowledge of federal law and regulations', 1],
  ])('asks: %s', (text, count) => expect(asked(text)).toHaveLength(count));
});

describe('rows of skills in a line', () => {
  test('go on without the words that open them', () => {
    expect(
      asked(
        'EMPLOYMENT STANDARDS|Ability to apply library policies; establish and maintain cooperative working relationships with the public; keep order.',
      ),
    ).toEqual([
      'skill required: Ability to apply library policies',
      'skill required: establish and maintain cooperative working relationships with the public',
      'skill required: keep order',
    ]);
  });

  test('end with their sentence', () => {
    expect(asked('Qualifications|Ability to apply policies; keep order. The desk is open late; parking is free.')).toHaveLength(2);
  });
});

describe('notes of the bulletin', () => {
  test('open no qualifications', () => {
    expect(
      asked('HOW TO APPLY|Apply online.|IMPORTANT NOTES|Utilizing words of the class specification will not be sufficient.|Eye for detail'),
    ).toEqual([]);
  });

  test('stay qualifications among them', () => {
    expect(asked('REQUIREMENTS|A valid license|NOTES|Knowledge of children’s books')).toContain(
      'skill required: Knowledge of children’s books',
    );
  });
});

test('a veterans’ preference prefers nothing', () => {
  expect(
    asked(
      'Requirements|MLS.|VETERANS PREFERENCE: ten points may be added.|DOMICILE: Appointees must be domiciled in the Parish within 180 days.',
    ),
  ).toContain('eligibility required: Appointees must be domiciled in the Parish within 180 days');
});

phrases('availability', {
  finds: [
    [{ evenings: true, weekends: true }, ['Part-time clerk for [Wednesdays 11am - 3pm, Thursdays 4pm - 8pm, and one Saturday] a month']],
    [{ weekends: true }, ['Full time, [Monday-Friday, 9:30 a.m.-6:30 p.m., with one Saturday] per month']],
    [{ evenings: true, weekends: true }, ['Hours: [Mon 9-5, Tue 12-8, Sat 10-2]']],
    [{ weekends: true }, ['Works on site; [occasional Saturday for events]']],
    [{ evenings: true, weekends: true }, ['Lecturers staff the help desk, [including evening and weekend hours]']],
    [
      { onCall: true },
      ['[This is an on-call position with no set hours]', 'We hope to find people who [are available to be on-call] for absences'],
    ],
  ],
  ignores: ['Library hours: Mon 9-8, Sat 10-2', 'We work Monday to Friday, 9 to 5', 'The branch opens Sat 10-5'],
  under: 'Details',
});

phrases('availability', {
  finds: [
    [{ travel: true }, ['[Ability to work at any of the twelve branch libraries]', '[Willing to work at any of our fifteen locations]']],
  ],
  ignores: ['Ability to work with any of the twelve apostles of good order'],
});

test('evenings that are asked in words make the row of days a repetition', () => {
  expect(
    asked(
      'Details|A clerk works Sunday 12:00 p.m. to 5:00 p.m. and Monday 9 to 5 in the library.|Must be willing to work evenings and weekends.',
    ).filter((line) => line.startsWith('availability')),
  ).toHaveLength(1);
});

phrases('experience', {
  finds: [[{ months: 24, library: true }, ['[2 years Health sciences or academic library] (Preferred)']]],
  ignores: ['2 Forms of identification'],
  under: 'Minimum Work Experience',
});

phrases('physical', {
  finds: [[{}, ['[Able to lift moderately heavy things]', '[Push large equipment]']]],
  ignores: ['Able to lift large groups out of boredom', 'We offer on-site child care and a hearing plan'],
});

describe('clearances', () => {
  test('a reporter’s duty stands beside an oath', () => {
    expect(
      asked(
        'Conditions of Employment|Appointees must sign the oath of allegiance. The person is considered a mandated reporter under state law.',
      ).filter((line) => line.startsWith('clearance')),
    ).toHaveLength(2);
  });

  test('what is recommended is not asked', () => {
    expect(asked('Notice|It is strongly recommended that all employees follow the vaccination advice.')).toEqual([]);
  });
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

describe('papers in a row and by hand', () => {
  test.each([
    [
      'ESSENTIAL DUTIES|1. Helps researchers.|Application Documents: Resume, Cover Letter, Unofficial Transcripts, Contact information for three professional references.',
      ['Resume', 'Cover Letter', 'Unofficial Transcripts', 'references'],
    ],
    ['Perks: paid holidays|Interested? Drop off or email a resume to branch@brook.example.', ['a resume']],
    ['VII. APPLICATION|Return the completed application with resume to the Director.', ['completed application', 'resume']],
    [
      'Special Instructions|2) Attach a cover letter indicating how your qualifications and experience have prepared you.',
      ['cover letter indicating how your qualifications and experience have prepared you'],
    ],
  ])('are read: %s', (text, wanted) => {
    const found = asked(text);
    for (const words of wanted) expect(found.join('|')).toContain(words);
    expect(found).toHaveLength(wanted.length);
  });

  test.each(['What you do|Application Documents are filed by the clerk.', 'Benefits|Email a friend about our resume workshop.'])(
    'are left: %s',
    (text) => expect(asked(text).filter((line) => line.startsWith('document'))).toEqual([]),
  );
});

describe('headings of a state and of forms', () => {
  test('“Additional Considerations” are preferred', () => {
    expect(asked('Minimum Qualifications|Bachelor’s degree.|Additional Considerations|- Master’s degree in library science.')).toEqual([
      'education required: Bachelor’s degree',
      'education preferred: Master’s degree in library science',
    ]);
  });

  test('a label of a form counts the years', () => {
    expect(asked('Position Type: Full-time|Years of Experience: 2')).toEqual(['experience required: Years of Experience: 2']);
    expect(asked('Position Type: Full-time|Years of service to the town: 40')).toEqual([]);
  });

  test.each(['Other', 'Description'])('“%s” alone is a heading', (line) => {
    expect(asked(`Qualifications|- Tact|${line}`)).toEqual(['skill required: Tact']);
  });
});

describe('who may apply', () => {
  test.each(['18 or older', '16+', 'Must be 18+'])('by age in a line of its own: %s', (line) => {
    expect(asked(`What we look for|* Patience|* ${line}`)).toContain(`eligibility required: ${line}`);
  });

  test.each(['18 or older books', 'Story times for 16+ families'])('not by %s', (line) => {
    expect(asked(`What we look for|* Patience|* ${line}`).filter((one) => one.startsWith('eligibility'))).toEqual([]);
  });

  test('a work permit of the young is a paper alone', () => {
    expect(asked('Qualifications|Must provide a work permit if under 18.')).toEqual([
      'document required: Must provide a work permit if under 18',
    ]);
  });

  test('by proof of eligibility to work', () => {
    expect(
      asked('Conditions|Upon employment, show proof of eligibility to work.').filter((line) => line.startsWith('eligibility')),
    ).toHaveLength(1);
  });
});

test('a check is told by what is checked, and not by who pays for it', () => {
  expect(
    asked('Conditions of Employment|Fingerprint clearance is required. Employees must pay the costs of fingerprinting.').filter((line) =>
      line.startsWith('clearance'),
    ),
  ).toEqual(['clearance required: Fingerprint clearance is required']);
});

test('a check that the work “will require” is asked among the duties', () => {
  expect(asked('ESSENTIAL DUTIES|Employment will require a criminal background check at University expense.')).toHaveLength(1);
  expect(asked('ESSENTIAL DUTIES|Runs background checks on volunteers.')).toEqual([]);
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

describe('lines whose breaks were lost', () => {
  test('two headings in one: the first decides', () => {
    expect(
      asked(
        'THE TEAM MEMBER WE ARE LOOKING FOR: We’re excited to meet you.|Essential Job FunctionsWhat You’ll Be Doing:|Performs copy cataloging.|Maintains serials records.',
      ),
    ).toEqual([]);
  });

  test('what is assessed is not asked', () => {
    expect(
      asked(
        'DESIRABLE QUALIFICATIONS|Experience with Symphony or a comparable system.Additional InformationOUR ASSESSMENT PROCESS|Part I: multiple choice, assessing:|Working Relationships|Reliability|Using Time Efficiently',
      ),
    ).toEqual(['skill preferred: Experience with Symphony or a comparable system']);
  });

  test('a name with a capital inside is no heading’s end', () => {
    expect(asked('LibGuides skills required|- Tact')).toEqual(['skill required: Tact']);
  });
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

test('a competency that is named like an employer’s heading is the applicant’s', () => {
  expect(
    asked('Competencies Required:|- Attention to Detail: Focusing on the details|- Valuing Diversity: Appreciating varied backgrounds'),
  ).toHaveLength(2);
});

test('a label of the check opens nothing of the employer', () => {
  expect(
    asked(
      'THE REQUIREMENTS|Background Investigation: Ability to pass a full background investigation.|NOTES|Some positions may require a background investigation.',
    ),
  ).toEqual(['clearance required: Ability to pass a full background investigation']);
});

test('those who are sought are spoken of again as “they”', () => {
  expect(asked('Ideal Candidate|The ideal candidate thrives on teamwork. They are passionate about early literacy.')).toContain(
    'skill preferred: passionate about early literacy',
  );
});

test('an application beside a questionnaire is a paper of its own', () => {
  expect(asked('HOW TO APPLY|Mail or bring an application and supplemental questionnaire to Personnel.')).toHaveLength(2);
  expect(asked('HOW TO APPLY|We mail the application and selection materials.')).toEqual([]);
});

phrases('availability', {
  finds: [
    [
      { evenings: true, weekends: true },
      ['[Work schedule varies, with evening and weekend shifts]', '[Tues 11-7, Wed 9-5, Thu 11-7, Sat 9-3]'],
    ],
  ],
  under: 'Compensation & Schedule',
});

describe('a form’s column of strength', () => {
  test('stands behind a sentence that has ended', () => {
    expect(
      asked(
        'Special Skills|Knowledge of RDA.  Required|Working knowledge of weeding projects.  Preferred|1 - 3 years of experience in an academic library.  Preferred',
      ),
    ).toEqual([
      'skill required: Knowledge of RDA',
      'skill preferred: Working knowledge of weeding projects',
      'experience preferred: 1 - 3 years of experience in an academic library',
    ]);
  });

  test('is none in the middle of a line', () => {
    expect(asked('Requirements|Knowledge of RDA.  Preferred vendors are listed.')).toContain('skill required: Knowledge of RDA');
  });
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

describe('more papers', () => {
  test.each([
    ['SELECTION PROCESS|A completed City application and answers to the supplemental questions are required.', 2],
    ['HOW TO APPLY|Candidates with degrees from abroad must attach proof of educational equivalence.', 1],
    ['HOW TO APPLY|Submit a request for equivalency along with the letter of interest.', 2],
    ['HOW TO APPLY|Attach a legible copy of the diploma or of official transcripts.', 1],
    ['Materials: cover letter and resume|Job focus:|Archives', 2],
    ['Requirements|*Proof of required documents, such as degree or transcripts, must be uploaded at the time of filing.', 1],
  ])('are read: %s', (text, count) => {
    const found = asked(text);
    expect(found.filter((line) => line.startsWith('document'))).toHaveLength(count);
    expect(found).toHaveLength(count);
  });

  test.each([
    'SELECTION PROCESS|If you require an accommodation, please ask when you submit your application.',
    'What you do|Materials: sorts and shelves them',
  ])('are left: %s', (text) => expect(asked(text)).toEqual([]));

  test('are told where they are asked, and not where they are reviewed', () => {
    expect(
      asked('SELECTION PROCESS|Applications and supplemental questions will be reviewed.|A supplemental questionnaire is required.'),
    ).toEqual(['document required: A supplemental questionnaire is required']);
  });
});

describe('checks by their whole name', () => {
  test.each([
    ['An offer depends upon a Department of Justice criminal history check.', 'a Department of Justice criminal history check'],
    [
      'After you receive a conditional job offer, you will be fingerprinted, and your prints will be sent to the state.',
      'After you receive a conditional job offer, you will be fingerprinted',
    ],
    ['Candidates must submit current (within 60 days) TB test results.', 'submit current (within 60 days) TB test results'],
    [
      'Subject to satisfactory adjudication of background investigation and/or fingerprint check.',
      'background investigation and/or fingerprint check',
    ],
    ['All staff sign a mandated-reporter statement.', 'mandated-reporter'],
  ])('%s', (line, wanted) => {
    const found = asked(`Conditions of Employment|${line}`).filter((one) => one.startsWith('clearance'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(wanted);
  });

  test('a name alone is asked, and none where a paragraph tells of it', () => {
    expect(asked('Conditions|- Drug test|- Background check')).toHaveLength(2);
    expect(asked('Conditions|Drug test|Background check')).toHaveLength(2);
  });

  test('a form’s line that says “No” asks none', () => {
    expect(asked('Security clearance|Not Required|Drug test|No|Duties|Helps readers.')).toEqual([]);
  });
});

describe('headings in plain lines', () => {
  test.each([
    'Application and Examination Process|1. Online Assessment: Candidates will be invited to a video interview.',
    'Conviction History|The report will be looked at in light of the job.',
    'Disaster Service Worker|All employees are designated Disaster Service Workers.',
  ])('end the requirements: %s', (text) => {
    expect(asked(`Other Requirements|Tact|${text}`)).toEqual(['skill required: Tact']);
  });

  test('“We are looking for someone who is” opens what is sought', () => {
    expect(
      asked('We are looking for someone who is|An excellent communicator|A strategic problem solver|Duties|Shelves books.'),
    ).toHaveLength(2);
  });

  test('a line between bullets of its own is no heading over them', () => {
    expect(asked('QUALIFICATIONS:|·     |Bachelor’s degree|·     |Attention to detail|·     |Ability to multitask')).toHaveLength(3);
  });

  test.each(['Other (provide description - max. 300 characters)', 'Language'])('of a form ask nothing: %s', (line) => {
    expect(asked(`Qualifications|- Tact|${line}`)).toEqual(['skill required: Tact']);
  });
});

test('“Travel Required” is answered in the next line', () => {
  expect(asked('Travel Required|Occasional travel - overnight 1-2 times per year.')).toHaveLength(1);
  expect(asked('Travel Involved|0-10%|Job Type|Part Time')).not.toContain('availability required: Travel Involved');
});

test('a few letters are told with their tag', () => {
  expect(asked('Requirements|MLS is helpful or degree in Film.')[0]).toBe('education preferred: MLS is helpful');
});

test('competencies behind their label are asked', () => {
  expect(
    asked(
      'How You Will Be Evaluated||You will be evaluated on the following competencies: Reference Services; Reading Skills; Oral Communication.',
    ).length,
  ).toBeGreaterThanOrEqual(2);
  expect(asked('How You Will Be Evaluated||You will be told of the result: by mail; by telephone.')).toEqual([]);
});

test('a label of the employer’s over a qualification is the applicant’s', () => {
  expect(
    asked(
      'QUALIFICATIONS:|Master’s in library science.|COMMITMENT TO DIVERSITY: Demonstrated sensitivity to the diverse backgrounds of students.',
    ),
  ).toHaveLength(2);
  expect(asked('QUALIFICATIONS:|Tact.|DIVERSITY: The college serves many peoples.')).toEqual(['skill required: Tact']);
});

test('what the most suitably qualified possess is preferred, list by list', () => {
  expect(
    asked(
      'Knowledge and Skills|The most suitably qualified candidates will possess the following competencies:|Knowledge of:||• Reference work.||Ability to:||• Adapt to stress.',
    ),
  ).toEqual(['skill preferred: Reference work', 'skill preferred: Adapt to stress']);
});

phrases('document', {
  finds: [
    [{ name: 'work permit' }, ['Minimum age of 16 at time of appointment [with a valid work permit]']],
    [{ name: 'proof of degree' }, ['Consideration will be given to those enrolled with [proof of current enrollment]']],
  ],
  ignores: ['Helps the young with work permits'],
});

phrases('experience', {
  finds: [[{ months: null, library: true }, ['[academic library setting preferred]']]],
  ignores: ['A quiet setting is helpful to readers', 'Knowledge of the library setting'],
});

phrases('availability', {
  finds: [[{}, ['[Wednesday and Thursday, 9:30 to 4:00]', 'Must be [able to work Monday-Friday 8am-5pm]']]],
  ignores: ['Monday-Friday, 8:00 to 4:30'],
  under: 'Work schedule',
});

phrases('eligibility', {
  finds: [
    [
      { type: 'work-authorization' },
      [
        '[verify identity and entitlement to work in the United States]',
        'Under the law all persons hired [must show that they may work in the United States]',
        '[This position is not eligible for sponsorship]',
      ],
    ],
    [{ type: 'residency' }, ['[policy prohibits the hiring of employees to perform work outside California]']],
  ],
  ignores: ['Shows visitors that they may work in the reading room', 'The policy prohibits food outside the lounge'],
  under: 'General Information',
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
