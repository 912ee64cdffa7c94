/**
 * Invented bulletins in the ways of cities, counties, colleges and library districts: what is waived, what stands in for what, how many years are enough
 * for whom, and what is asked whichever way is taken. Criteria in brackets as in the other tables, with the logic that the text says.
 */
export const BULLETINS: readonly (readonly [name: string, text: string, logic: string])[] = [
  [
    'two options, each with study and work',
    'REQUIREMENTS TO QUALIFY\n\nOption I: [Graduation from an accredited college or university with a Bachelor’s degree]* -AND- [one (1) year of full-time paid experience assisting librarians in a public library].\n\nOption II: [Completion of sixty (60) semester or ninety (90) quarter units from an accredited institution]* -AND- [three (3) years of full-time paid experience at the level of Library Assistant I].\n\n* To receive credit for college course work, include a legible copy of your transcripts.',
    '1 & 2 | 3 & 4',
  ],
  [
    'a speed, and its certificate in a sentence after it',
    'Minimum Requirements\n\nEducation:\n[Graduation from high school or evidence of equivalent educational proficiency].\n\nExperience:\n[One year of paid clerical experience].\n\nSpecial:\n[Keyboarding at a rate of 40 net words per minute]. A typing certificate must be submitted.',
    '1 & 2 & 3',
  ],
  [
    'where the degree must be from, in brackets',
    'MINIMUM QUALIFICATIONS:\n\n[Master’s degree in library science OR library and information science OR the equivalent]. (The Master’s must be from a program accredited by the American Library Association.)',
    '1 | E',
  ],
  [
    'a substitution in the sentence of what it stands in for',
    'Required Education and Experience\n\n[High school diploma or its equivalent] and [two years of progressively responsible library experience], or [a bachelor’s degree from an accredited institution] may be substituted for the required experience on a year-for-year basis.',
    '1 & (2 | 3)',
  ],
  [
    'alternatively, in prose',
    'Qualifications: The person we hire will have completed [an MLS or MLIS at a school accredited by the American Library Association] and will have worked [at least one year in a public library]; alternatively, we will look at applicants who have [a bachelor’s degree] plus [five or more years of public library work].',
    '1 & 2 | 3 & 4',
  ],
  [
    'experience replaced by education',
    'Minimum Qualifications\n\n[High School Diploma or G.E.D. equivalency] and [two (2) years of experience in library or general office work]; or [sixty (60) college semester hours]. Experience may be substituted by education on a year for year basis.',
    '1 & (2 | E) | 3',
  ],
  [
    'each of both for the other',
    'Minimum Requirements\n\nEducation: [Bachelor’s Degree from an accredited college or university]\nExperience: [One (1) year of library, bookstore or customer service experience]\nAdditional appropriate education may be substituted for the minimum experience requirements. [Additional appropriate experience may be substituted for the minimum education requirements].',
    '(1 | 3) & (2 | E)',
  ],
  [
    'an equivalent degree from an accredited program',
    'Required qualifications: [an earned MLIS, MLS or equivalent degree from an ALA-accredited program]; [one to three years’ experience teaching information literacy in a college or university]; ability to work both alone and in a group.',
    '1 & 2',
  ],
  [
    'the cells of a table',
    'Education | [Juris Doctor] AND [MLIS], both from accredited schools\nExperience | [Minimum of five years in a law library]\nSkills | Legal research platforms',
    '1 & 2 & 3',
  ],
  [
    'from within and from without',
    'MINIMUM QUALIFICATIONS\n\nPromotional: [One year of permanent service in a classified position as a Library Assistant with Tamarind County].\n\nOpen-Competitive: [Graduation from a standard senior high school] and [two years of paid library experience].',
    '1 | 2 & 3',
  ],
  [
    'a degree that is waived',
    'Required: [Bachelor’s degree] and [two years of related experience]. The degree requirement is waived for candidates with [six or more years of related experience].',
    '(1 | 3) & 2',
  ],
  [
    'fewer years with a degree',
    'EXPERIENCE AND TRAINING\n[Six years of library experience]; with [an associate degree], [four years of library experience]; with [a bachelor’s degree], [two years of library experience].',
    '1 | 2 & 3 | 4 & 5',
  ],
  [
    'those without one',
    'Applicants need [an MLIS]; those without one must show [seven years of professional-level work in a library].',
    '1 | 2',
  ],
  [
    'a part of the years, behind a dash',
    'Qualifications\n• [MLIS (ALA-accredited)]\n• [Six years’ professional library experience] – [at least three as a supervisor of professional staff]',
    '1 & 2 & 3',
  ],
  [
    'half of the years',
    'The successful applicant has [a master’s in library science] and [four years of library employment], [half of it in a position of supervision].',
    '1 & 2 & 3',
  ],
  [
    'a mixture, and how it is counted',
    'What we require\n[An associate’s degree in any subject] and [one year in a library], or an equivalent mixture of schooling and work (we count one year of full-time library work as 15 units).',
    '1 & 2 | E',
  ],
  [
    'a year of something done',
    'Education and Experience: [A high school diploma] and [one year of delivery driving].\nLicense: [A valid Class C license] is required at the time of application.',
    '1 & 2 & 3',
  ],
  [
    'ways in prose, and what both ask',
    'Qualifications. There are two ways to qualify. The first is [a master’s degree in librarianship from an accredited school] together with [three years of professional experience in a public library]. The second is [a bachelor’s degree in any field] together with [seven years of public library experience]. By either path, [at least two years must have been spent in managing people].',
    '(1 & 2 | 3 & 4) & 5',
  ],
  [
    'numbers, and what is asked beside any of them',
    'MINIMUM QUALIFICATIONS\n\n1. [One year of paid clerical experience]; or\n\n2. [Completion of 30 semester units at an accredited college]; and\n\n3. In addition to 1 or 2 above: [the ability to type at a rate of 30 net words per minute], shown by a certificate.',
    '(1 | 2) & 3',
  ],
  [
    'fewer years in brackets, and one thing more',
    'Education and experience\n[Graduation from high school] and [four years of library experience], or any combination of education and experience which shows that you can do the work. (For those who have [two years of college], [two years of library experience] are enough.) In addition, [at least six months of leading the work of others].',
    '(1 & (2 | 3 & 4) | E) & 5',
  ],
  [
    'what will be considered if it is verified',
    'MINIMUM REQUIREMENTS\n[A bachelor’s degree] and [two years of library experience].\nExperience gained on acting assignments will be considered if it is verified in writing.',
    '1 & 2',
  ],
  [
    'a command of English among the skills',
    'Minimum Qualifications\n[Two years of library experience].\n\nKnowledge, Skills and Abilities\nGood command of English, spoken and written\nCommand of an automated library system',
    '1',
  ],
  [
    'where one lives once one works there',
    'Minimum Qualifications\n[A bachelor’s degree] and [one year of library experience].\n\nConditions\nStaff who work online must live in California while they work for us.',
    '1 & 2',
  ],
];
