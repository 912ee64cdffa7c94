import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

phrases('document', {
  under: 'How to Apply',
  finds: [
    [
      { name: 'résumé' },
      ['Please submit a [resume] to the address below', 'Attach your [résumé]', 'Send a [current resume that lists exact dates]'],
    ],
    [{ name: 'CV' }, ['[Curriculum vitae]', 'a [CV]']],
    [
      { name: 'cover letter' },
      [
        '[Cover letter]',
        '[letter of interest]',
        'Send a [letter of application] by email',
        '[A cover letter that describes your programs]',
      ],
    ],
    [{ name: 'transcripts' }, ['[Unofficial transcripts]', 'Attach a [copy of your transcripts]']],
    [
      { name: 'references' },
      ['[three professional references]', '[Names and contact information of three references]', 'Provide a [list of references]'],
    ],
    [{ name: 'letters of recommendation' }, ['[Two letters of recommendation dated within the last 18 months]']],
    [{ name: 'writing sample' }, ['[Writing sample]']],
    [{ name: 'writing sample', strength: 'preferred' }, ['[Writing sample] (optional)']],
    [{ name: 'portfolio' }, ['Include a [portfolio of projects]']],
    [{ name: 'statement' }, ['[Diversity statement]', '[Statement of Contributions to Diversity]', 'A [teaching philosophy]']],
    [
      { name: 'supplemental questionnaire' },
      [
        'Applicants must answer the [supplemental questions]',
        'Complete the [Supplemental Questionnaire]',
        'All applicants must complete the [Curator Qualifications Questionnaire] at the time of filing',
      ],
    ],
    [
      { name: 'application' },
      [
        '[All applicants must submit an online application]',
        '[Complete the City application]',
        'Fill in the [whole application]',
        'Applicants will be required to [complete a Juniper County employment application] and supplemental questionnaire',
        '[File a City of Linden Falls application] online',
        '[A completed on-line profile], a resume and a cover letter are to be submitted',
        '[A completed District application] and responses to the supplemental questions must be received by noon',
      ],
    ],
    [{ name: 'transcripts' }, ["Apply at the college's jobs website with a cover letter and [unofficial transcripts]"]],
    [{ name: 'proof of degree' }, ['Provide [proof of qualifying degree]', 'Attach a [copy of your diploma]']],
    [
      { name: 'credential evaluation' },
      [
        '[Evaluation by an outside agency] of foreign degrees',
        'Foreign degrees must be accompanied by [an evaluation from an accredited service]',
      ],
    ],
    [
      { name: 'proof of degree' },
      ['Applicants must upload [a copy of the diploma or transcript]', '[If you qualify by schooling, you must attach proof of units]'],
    ],
    [
      { name: 'form' },
      [
        '[Equivalency form, if you count on paragraph 4]',
        'Send a résumé and [the availability form]',
        '[OF-306, Declaration for Federal Employment]',
      ],
    ],
    [{ name: 'application' }, ['[Current version of the Examination/Employment Application STD 678]', '[A City application is required]']],
    [{ name: 'cover letter' }, ['Mail [a letter] and a résumé to the board', 'Send [a short letter], please']],
    [
      { name: 'references' },
      ['Send a résumé and [the names of three people who know your work]', '[3 required (contact information only)]'],
    ],
    [{ name: 'verification of experience' }, ['Work out of class counts only with a [Verification of Experience Letter]']],
    [{ name: 'writing sample' }, ['Send a CV and [a finding aid of your own] making']],
    [{ name: 'supplemental questionnaire' }, ['Candidates are rated on the application and the [supplemental questions]']],
    [{ name: 'certificate' }, ['The [typing certificate must be attached to the application]']],
  ],
  ignores: [
    'Applications will be reviewed weekly',
    'Completed applications that come late are kept on file',
    'Applications received after that date will not be considered',
    'Resumes will not be accepted in lieu of the form',
    'Questions about the application may be sent to the desk',
    'References will be checked',
    'Click Apply Now',
    'No cover letter, please',
    "Letters of reference aren't needed now",
    'Letters of recommendation will not be read',
    'Résumés are not accepted',
    'We answer every letter from our readers',
    'Incomplete applications will be rejected',
  ],
});

phrases('document', {
  under: 'Duties',
  finds: [],
  ignores: ['Helps patrons submit a resume and cover letter', 'Completes applications for grants'],
});

describe('several in a sentence', () => {
  test('are each one, and a document named again is not', () => {
    const text =
      'How to Apply\n\nPlease send a resume, cover letter, and three professional references to the director. Your resume and cover letter must be in one file.\n';
    expect(told(text)).toEqual([
      'document required: a resume',
      'document required: cover letter',
      'document required: three professional references',
    ]);
  });
});

test('how to apply is read also where it follows the benefits', () => {
  expect(told('What We Offer\n\n• Paid holidays\n\nTo apply, send a cover letter and a portfolio to the director.\n')).toEqual([
    'document required: a cover letter',
    'document required: a portfolio',
  ]);
  expect(told('Benefits\n\nHelp with your resume and cover letter is among them.\n')).toEqual([]);
});

phrases('document', {
  under: 'How to Apply',
  finds: [
    [{ name: 'application' }, ['[County employment form]']],
    [{ name: 'cover letter' }, ['[a note of interest]', '[A letter in both languages]']],
    [
      { name: 'references' },
      ['[contact details for three people who will vouch for you]', '[names and phone numbers of three supervisors]'],
    ],
    [{ name: 'class schedule' }, ['Drop off [a class schedule]']],
    [{ name: 'basic skills results' }, ['[CBEST verification]']],
    [{ name: 'statement of qualifications' }, ['[Statement of Qualifications]: two pages, 12-point type']],
    [
      { name: 'statement' },
      ['[a statement, 300 words or fewer, on inclusive description]', '[a short paragraph on why old photographs matter]'],
    ],
    [{ name: 'personnel action' }, ['[SF-50] (current federal employees only)']],
  ],
  ignores: ['The exam schedule is posted', 'Our contact information is below'],
});

describe('a row of papers behind its opening words', () => {
  test('is read part by part', () => {
    expect(told('How to be considered\n\nYou must supply: résumé; 2 current letters of reference; cover letter.\n')).toEqual([
      'document required: résumé',
      'document required: 2 current letters of reference',
      'document required: cover letter',
    ]);
  });
});
