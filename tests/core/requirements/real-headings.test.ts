import { describe, expect, test } from 'vitest';
import { asked } from './phrases';

// How real bulletins head, frame and note what they ask, and how their lists run: each way beside a near one.
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

describe('a heading that nothing parts from its first sentence', () => {
  test('opens what follows it', () => {
    expect(
      asked(
        'Minimum Requirements|Valid Class C driver license.|Highly Desirable Experience in youth services. Fluency in Spanish or Tagalog.',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['licence required', 'experience preferred', 'language preferred']);
    expect(
      asked('Education / Experience You must meet one of the following options:|Option 1: An MLS.|Option 2: Two years of library work.'),
    ).toEqual(['education required: An MLS', 'experience required: Two years of library work']);
  });

  test('not a sentence that begins with its words', () =>
    expect(asked('Requirements|Preferred Qualifications count in the ranking.|Two years of library work.')).toContain(
      'experience required: Two years of library work',
    ));
});
