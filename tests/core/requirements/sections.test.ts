import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/core/requirements/analyse';
import { isKnownHeading } from '../../../utils/core/requirements/sections/known';
import { headingKind } from '../../../utils/core/requirements/sections/lexicon';
import { readPlainText } from '../../../utils/core/text/plain-text';
import { told } from './phrases';

describe('what a heading opens', () => {
  test.each([
    [
      'required',
      [
        'Minimum Qualifications',
        'REQUIREMENTS/MINIMUM QUALIFICATIONS',
        'Required:',
        'Basic qualifications (required at time of application)',
        'What you must have',
        'Essential requirements',
        'SPECIAL REQUIREMENT INFORMATION',
        'SELECTION REQUIREMENTS',
      ],
    ],
    [
      'preferred',
      [
        'Preferred Qualifications',
        'Desirable',
        'DESIRED SKILLS',
        'Assets',
        'Nice to have',
        'Ideal Candidate',
        'We would also like, but do not require',
      ],
    ],
    [
      'qualifications',
      [
        'Qualifications',
        'Skills/Qualifications',
        'Who You Are',
        'Candidate Profile',
        'Education and Experience',
        'Required/Preferred Qualifications',
      ],
    ],
    [
      'duties',
      ['Essential Functions', 'Duties & Responsibilities', 'What you’ll do', 'Job Summary', 'Examples of Work', 'DEFINITION', 'The Role'],
    ],
    ['benefits', ['Benefits', 'What We Offer', 'Salary and Benefits', 'Why join us']],
    ['apply', ['How to Apply', 'APPLICATION DEADLINE', 'Document requirements', 'Requirements for Applying']],
    ['exam', ['Selection Process', 'SELECTIVE CERTIFICATION', 'PROCESS NOTES', 'Examination Content']],
    ['physical', ['Physical Demands', 'Working Conditions', 'Physical Duties']],
    ['sub', ['Education', 'KNOWLEDGE OF:', 'Ability to', 'Licenses and Certificates', 'NOTES:', 'Option II']],
    ['employer', ['About the Library', 'Our Mission', 'Equal Employment Opportunity', 'Who we are']],
  ] as const)('%s', (kind, headings) => {
    for (const heading of headings) expect([heading, headingKind(heading)]).toEqual([heading, kind]);
  });

  test.each(['Storytime at the Branch', 'Cataloger', '12 openings'])('does not know “%s”', (heading) =>
    expect(headingKind(heading)).toBeNull(),
  );
});

describe('a line that is a heading by its words alone', () => {
  test.each([
    'Examples of Duties',
    'Knowledge, Skills and Abilities',
    'Supplemental Information',
    'Required Documents',
    'Position/Program Information',
    'Librarian II',
  ])('%s', (line) => expect(isKnownHeading(line)).toBe(true));
  test.each(['Reference duties', 'Information literacy', 'knowledge and skills in storytelling', 'Librarian II, Children’s Services'])(
    'not %s',
    (line) => expect(isKnownHeading(line)).toBe(false),
  );
});

describe('sections', () => {
  test('headings in a paragraph that lost its line breaks', () => {
    const text =
      'The librarian plans storytimes for families. Required Qualifications: MLIS from an ALA-accredited program and two years of library experience. Preferred Qualifications: Experience working with teens. Benefits: medical insurance and two years of leave.';
    expect(told(text)).toEqual([
      'education required: MLIS from an ALA-accredited program',
      'experience required: two years of library experience',
      'experience preferred: Experience working with teens',
    ]);
  });

  test('headings and criteria that are welded to what stands before them', () => {
    const text = 'We love good service.Qualifications • Master’s degree in library science or equivalentThree years of library experience';
    expect(told(text)).toEqual([
      'education required: Master’s degree in library science or equivalent',
      'experience required: Three years of library experience',
    ]);
  });

  test('a label between required and preferred stays with the qualifications', () => {
    const { sections } = analyse(
      readPlainText(
        'QUALIFICATIONS\n\nRequired:\n\n• MLIS\n\nAdditional:\n\n• Knowledge of poetry\n\nPreferred:\n\n• Two years of library experience\n',
      ),
    );
    expect(sections.map(({ kind }) => kind)).toEqual(['other', 'qualifications', 'required', 'qualifications', 'preferred']);
  });

  test('a fact’s label governs its own line', () => {
    const { requirements } = analyse(readPlainText('MINIMUM QUALIFICATIONS\nSalary: $20.00 an hour\nHigh school diploma\n'));
    expect(requirements.map(({ ask }) => ask.kind)).toEqual(['education']);
  });

  test('what only some posts ask does not screen', () => {
    const { requirements } = analyse(
      readPlainText(
        'SELECTIVE CERTIFICATION\n\nSome positions may require:\n\n1. Five years of full-time paid experience managing a library network.\n',
      ),
    );
    expect(requirements.map(({ ask, screening }) => [ask.kind, screening])).toEqual([['experience', false]]);
  });
});
