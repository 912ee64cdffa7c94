import { describe, expect, test } from 'vitest';
import { phrases, told } from './phrases';

phrases('experience', {
  finds: [
    [
      { months: 36 },
      [
        'Minimum of [3 years] of relevant experience',
        '[three (3) years of experience]',
        '[3+ years] of related experience',
        '[Three to five years of applicable education and experience]',
        'at least 3 yrs. customer service experience',
      ],
    ],
    [
      { months: 24 },
      [
        '[2-4 years] of experience',
        '[Over two years and up to and including four years of related experience]',
        'A minimum of 2 year experience',
        '[two years of experience]',
        '24 months of clerical experience',
      ],
    ],
    [
      { months: 12 },
      [
        '[One year of customer service experience]',
        'At least 1 year of customer service, clerical, or library experience',
        '[12 months of paid work] in an office',
        'One year of specialized experience equivalent to the GS-07 level',
        'a year of office experience',
      ],
    ],
    [
      { months: 6, library: true },
      [
        '[1,040 hours of paid experience in a public library]',
        '[Six (6) months of experience in a library]',
        'six months library experience',
      ],
    ],
    [
      { months: 18 },
      [
        '[Eighteen months of full-time experience] working with children',
        '[Two academic years of teaching]',
        '[One and one-half years of clerical experience]',
        '[1 1/2 years of office work]',
      ],
    ],
    [
      { months: 36, library: true },
      [
        '[three years of library experience]',
        'Three years of paraprofessional library experience',
        'Minimum of (3) years of experience in a library',
      ],
    ],
    [
      { months: 48, library: true, professional: true },
      [
        '[at least four (4) years professional library experience subsequent to the MLS]',
        '[4-5 years of library experience at a professional level] with broad duties',
        'Four years of recent, paid, progressively responsible work experience as a professional librarian',
      ],
    ],
    [
      { months: 24, library: true, professional: true, classTitle: 'Senior Librarian' },
      ['[Two years of full-time paid professional experience as a Senior Librarian] with the City'],
    ],
    [{ months: 36, professional: true }, ['3 years post-MLS experience']],
    [
      { months: 24, supervisory: true },
      [
        '[Minimum 2 years supervisory experience]',
        "[Two years' experience supervising staff]",
        'At least [two years in a supervisory or lead position]',
      ],
    ],
    [{ months: 6, supervisory: true }, ['[Six (6) months of lead and/or supervisory experience]']],
    [
      { months: null, library: true },
      [
        '[Previous library experience]',
        'Some public library experience',
        '[Experience working in a library] preferred',
        'Internship or practicum experience in an archives',
      ],
    ],
    [{ months: null, supervisory: true }, ['[Experience supervising student workers]', 'Supervisory experience']],
    [
      { months: null },
      [
        '[Teaching experience]',
        '[Experience with children and teens]',
        'Customer service experience required',
        '[Retail or customer service experience] is a plus',
        'Must have [experience working with diverse communities]',
      ],
    ],
    [
      { months: 36, library: true, strength: 'preferred' },
      ['A minimum of 3 years’ experience in archives management preferred', 'Three years of library experience is desirable'],
    ],
    [{ months: 24, library: true, volunteer: true }, ['Two years volunteer or paid experience in a library']],
  ],
  ignores: [
    'Must be 18 years or older',
    'a 5 year contract',
    'The eligible list will remain in effect for two years',
    'No experience necessary',
    'Knowledge of user experience research',
    'Experience with Excel and Word',
    'Experience with a metadata standard such as Dublin Core',
    'Fluency in Excel spreadsheets for children aged 5 to 11',
    'Applicants who lack six months or less of the required experience may file',
    'Salary depends on experience',
  ],
});

describe('experience in parts', () => {
  test('a length and its part are two', () => {
    expect(
      told(
        'Minimum Qualifications\n\n• Four years of professional experience in librarianship, two of which must have been in a supervisory capacity\n',
      ),
    ).toEqual([
      'experience required: Four years of professional experience in librarianship',
      'experience required: two of which must have been in a supervisory capacity',
    ]);
  });

  test('a degree and a length are two', () => {
    expect(told("Minimum Qualifications\n\n• Bachelor's degree and two years experience, or MLS and six months of experience\n")).toEqual([
      "education required: Bachelor's degree",
      'experience required: two years experience',
      'education required: MLS',
      'experience required: six months of experience',
    ]);
  });

  test('what a preference adds is preferred, what it hangs on stays', () => {
    expect(told('Required Qualifications\n\n• Two years of library experience, preferably in a law library\n')[0]).toBe(
      'experience required: Two years of library experience',
    );
  });

  test('of a substitution, only what is brought instead is asked', () => {
    const read = told(
      'Minimum Qualifications\n\n• High school diploma and one year of office experience.\n\n30 semester units may be substituted for one year of office experience.\n',
    );
    expect(read).toEqual([
      'education required: High school diploma',
      'experience required: one year of office experience',
      'education required: 30 semester units may be substituted for one year of office experience',
    ]);
  });

  test('the employer’s own years are not asked', () => {
    expect(told('About Us\n\nOur library has 30 years of experience serving children.\n')).toEqual([]);
  });
});
