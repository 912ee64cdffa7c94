import { describe, expect, test } from 'vitest';
import { asked, phrases } from './phrases';

// How real bulletins ask for papers: each way of writing beside a near one that asks for something else or for nothing.
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

test('an application beside a questionnaire is a paper of its own', () => {
  expect(asked('HOW TO APPLY|Mail or bring an application and supplemental questionnaire to Personnel.')).toHaveLength(2);
  expect(asked('HOW TO APPLY|We mail the application and selection materials.')).toEqual([]);
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

phrases('document', {
  finds: [
    [{ name: 'work permit' }, ['Minimum age of 16 at time of appointment [with a valid work permit]']],
    [{ name: 'proof of degree' }, ['Consideration will be given to those enrolled with [proof of current enrollment]']],
  ],
  ignores: ['Helps the young with work permits'],
});
