import { describe, expect, test } from 'vitest';
import { phrases, readPhrase, told } from './phrases';

phrases('skill', {
  finds: [
    [
      {},
      [
        '[Knowledge of reference sources and interviewing techniques]',
        '[Excellent oral and written communication skills]',
        '[Ability to work independently and as part of a team]',
        '[Demonstrated commitment to diversity, equity and inclusion]',
        '[Strong customer service orientation]',
        '[Familiarity with current children’s literature]',
        '[Working knowledge of or ability to quickly learn new software]',
        '[Patience, humor and a steady hand]',
        '[Attention to detail]',
        '[Proficiency in Microsoft Office]',
        'Must have [excellent interpersonal skills]',
        'Candidates should possess [strong organizational skills]',
        'The successful candidate will have [a demonstrated ability to lead change]',
        'Must be [able to follow oral and written directions]',
        '[Expertise in one or more areas of the humanities]',
        '[Skill in operating office equipment]',
        '[Awareness of trends in public libraries]',
        '[Comfort with ambiguity]',
        '[Evidence of initiative and flexibility]',
        '[A passion for reading and sharing books]',
        '[Self-motivated, with the ability to set priorities]',
        '[Basic arithmetic]',
        '[Skills necessary to operate a cash register]',
        '[Sensitivity to the needs of older adults]',
        'Previous library work; [punctuality]',
        '[A student-centered approach to teaching]',
      ],
    ],
    [
      { strength: 'preferred' },
      ['[Knowledge of web design] a plus', '[Familiarity with archival standards] preferred', '[Experience with Koha] desirable'],
    ],
    [{ skills: ['koha'] }, ['[Experience with Koha]']],
    [{ skills: ['marc', 'rda', 'lcsh'] }, ['[Knowledge of MARC 21, RDA and LCSH]']],
    [{ skills: ['microsoft-excel'] }, ['[Proficient with Excel]']],
  ],
  ignores: [
    'Applications will be reviewed as they are received',
    'The City offers excellent benefits',
    'This position is open until filled',
    'Salary is commensurate with experience',
    'We are an equal opportunity employer',
    'Candidates will be notified by email',
    'NOTE: Resumes may be attached',
    'All offers of employment are conditional',
    'See the full job description at www.library.test',
    'Preferred Qualifications',
    'Two years of paid library experience',
    'MLIS from an ALA-accredited program',
    'The eligibility list will be used to fill vacancies',
    'Part-time experience is prorated',
    'A probationary period of one year is served',
    'Conditions of employment',
    'In this bulletin technical services means acquisitions and cataloging',
    'They will not be appointed before the degree is granted',
    'Everything below must be met by the closing date',
  ],
});

phrases('skill', {
  under: 'Description',
  finds: [
    [
      {},
      [
        'The library seeks a [creative, collaborative and energetic] librarian to lead its programs.',
        'We are looking for [a friendly, curious] person to join us.'.replace('[a friendly', 'a [friendly'),
        'The successful candidate will have [excellent communication skills].',
        'The ideal candidate has [a strong commitment to public service].',
        'This is a job for someone who seeks growth. We want someone [with a passion for early literacy].'.replace('[with a', 'with [a'),
        'Applicants must be [able to work with people of all ages].',
        'This work requires [knowledge of the Dewey Decimal Classification].',
        'You have [strong organizational skills].',
        '[Ability to read music is required].'.replace(' is required]', '] is required'),
      ],
    ],
  ],
  ignores: [
    'The librarian will provide leadership and develop collections.',
    'The library serves a diverse and creative community.',
    'Our staff have strong skills and a commitment to service.',
    'The successful candidate will join a team of ten.',
    'Develops and maintains the knowledge of the staff.',
    'Provides excellent service to patrons.',
  ],
});

phrases('skill', { under: 'Benefits', finds: [], ignores: ['A commitment to work-life balance', 'Ability to earn tuition credits'] });

describe('the shape of a skill', () => {
  test('parts of one item are one skill, a list in a line is several', () => {
    expect(told('Qualifications\n\n• Strong writing skills; ability to present ideas clearly\n')).toEqual([
      'skill required: Strong writing skills; ability to present ideas clearly',
    ]);
    expect(told('Qualifications\n\nKnowledge of - the alphabet; telephone courtesy; arithmetic; word processing.\n')).toEqual([
      'skill required: the alphabet',
      'skill required: telephone courtesy',
      'skill required: arithmetic',
      'skill required: word processing',
    ]);
  });

  test('a lost line break parts two', () => {
    expect(told('Minimum Qualifications:Ability to solve problemsExcellent writing skillsKnowledge of archives\n')).toEqual([
      'skill required: Ability to solve problems',
      'skill required: Excellent writing skills',
      'skill required: Knowledge of archives',
    ]);
  });

  test('beside another criterion', () => {
    expect(told('Requirements\n\n• MLIS from an ALA-accredited school and excellent communication skills\n')).toContain(
      'skill required: excellent communication skills',
    );
  });

  test('“or a comparable system” brings in its group, “and other technologies” does not', () => {
    const skillsOf = (phrase: string) => readPhrase(phrase).requirements.flatMap(({ ask }) => (ask.kind === 'skill' ? ask.skills : []));
    expect(skillsOf('Experience with Ex Libris Alma or a comparable library system')).toEqual(
      expect.arrayContaining(['alma', 'koha', 'sierra']),
    );
    expect(skillsOf('Experience with Ex Libris Alma and other technologies')).not.toContain('koha');
  });

  test('a list under a heading that says nothing', () => {
    const text =
      'Our Wish List\n\n• Knowledge of local history\n• Ability to lift spirits and tell stories\n• Excellent judgment\n• Two years of library experience\n';
    expect(told(text).filter((line) => line.startsWith('skill'))).toHaveLength(3);
  });
});

describe('areas', () => {
  test.each([
    ['Knowledge of RDA and LCSH', 'information-management'],
    ['Ability to plan story times and community events', 'community-engagement'],
    ['Knowledge of archival arrangement and description', 'archives-preservation'],
    ['Ability to supervise staff and manage a budget', 'administration-leadership'],
    ['Excellent customer service skills', 'customer-service'],
    ['Proficiency in HTML and JavaScript', 'technology'],
    ['Knowledge of information literacy instruction', 'education-instruction'],
    ['Commitment to cultural diversity, equity and inclusion', 'languages-culture'],
  ])('%s is %s', (phrase, area) => expect(readPhrase(phrase).requirements.map((requirement) => requirement.area)).toEqual([area]));

  test('a background check is of none', () => {
    expect(readPhrase('Must pass a background check').requirements.map(({ area }) => area)).toEqual([null]);
  });
});

phrases('skill', {
  under: 'Description',
  finds: [
    [
      {},
      [
        'Must [interact politely with visitors], and possess a careful approach to work',
        'Must respect deadlines, and possess [a careful approach to work]',
        '[Reliability and tact] are a must',
        'We are looking for someone who [thrives on change]',
        'Are you [a leader with a passion for story times]?',
        'You are a [curious, organized] person',
        'You are [a natural host who remembers names]',
        'You’re [comfortable with spreadsheets]',
        'The [highly-motivated] candidate will join a small team',
        'This position requires [self-direction, tact and the ability to adapt]',
        'We are looking for a candidate who is [flexible and creative], and who will bring strong teaching skills',
        'Candidates must show [evidence or promise of such contributions]',
      ],
    ],
  ],
  ignores: [
    'You are responsible for the children’s room',
    'Applicants should be able to provide proof of identity',
    'Must pass a written test',
    'The branch serves people who love books',
    'The successful candidate will join our team',
    'You will be encouraging early literacy by modeling play',
  ],
});

phrases('skill', {
  under: 'Duties',
  finds: [],
  ignores: ['You will demonstrate knowledge of the catalog to visitors', 'Demonstrates knowledge of branch services to the public'],
});

describe('competencies', () => {
  test('are skills also where the rating is told', () => {
    expect(
      told(
        'How You Will Be Evaluated\n\nYou will be evaluated on the following competencies:\n\n• Reference Services\n• Oral Communication\n',
      ),
    ).toEqual(['skill required: Reference Services', 'skill required: Oral Communication']);
  });

  test('a short part of a row is one where the vocabulary knows it; what experience is made of is none', () => {
    expect(told('Preferred: two years of teaching experience; coding in Python; humor.\n').join('|')).toContain('coding in Python');
    const work =
      'Qualifications\n\nSpecialized experience must demonstrate the following: 1) Planning story times; 2) answering questions.\n';
    expect(told(work).filter((line) => line.startsWith('skill'))).toEqual([]);
  });

  test('are one each, however many sentences tell them, and the next is its own', () => {
    const text =
      'Skills\n\nTeam work: Works gladly with colleagues; asks for other views before deciding; stands by what was decided in the end; shares credit.\nAccountability: Keeps promises; meets deadlines.\n';
    expect(told(text)).toEqual([
      'skill required: Team work: Works gladly with colleagues; asks for other views before deciding; stands by what was decided in the end; shares credit',
      'skill required: Accountability: Keeps promises; meets deadlines',
    ]);
  });

  test('in a row are each one', () => {
    expect(told('Competencies on which we rate: Customer Service; Library Technology; Teamwork.\n')).toEqual([
      'skill required: Customer Service',
      'skill required: Library Technology',
      'skill required: Teamwork',
    ]);
  });

  test('behaviors under a line that says they are expected are skills, also where that line says more before', () => {
    const text =
      'Description\n\nThe desk is busy and its functions are many. The following behaviors are expected of an employee:\n- Show regard for others.\n- Work in a clean and orderly way.\n';
    expect(told(text)).toEqual(['skill required: Show regard for others', 'skill required: Work in a clean and orderly way']);
  });
});

test('a row of competencies is as many skills', () => {
  expect(told('Competencies\n\nAttention to Detail, Reader Service, Writing, and Stock Control.\n')).toEqual([
    'skill required: Attention to Detail',
    'skill required: Reader Service',
    'skill required: Writing',
    'skill required: Stock Control',
  ]);
  expect(told('Competencies\n\nJudgment, tact and a sense of humor.\n')).toEqual(['skill required: Judgment, tact and a sense of humor']);
});
