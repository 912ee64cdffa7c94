/**
 * Invented announcements, each way of writing in several phrasings and, where one is near, with a phrase that says something else.
 * Criteria in brackets, numbered in the order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const KINDS_OF_WRITING: readonly (readonly [name: string, text: string, logic: string])[] = [
  // Study that goes on
  [
    'registration in the last term',
    'REQUIREMENTS\n1. [A master’s degree in library science from an ALA-accredited school]; or\n2. [Registration in the last term of such a program].',
    '1 | 2',
  ],
  [
    'the final semester of the degree',
    'Requirements\n• [MLIS from an ALA-accredited program], or [being in the final semester of the MLIS]\n• [One year of library experience]',
    '(1 | 2) & 3',
  ],
  [
    'enrolled in one',
    'Requirements\n* [MLIS from an ALA-accredited university], or [enrolled in one and near the end]\n* Patience',
    '1 | 2',
  ],
  [
    'completion of, or enrollment in',
    'Librarian I\nEducation: [Baccalaureate in any subject], and [completion of, or current enrollment in, a graduate library program].\n\nLibrarian II\nEducation: [Graduation with a master’s from a graduate library program accredited by the American Library Association].\nExperience: [One year of professional library work].',
    '1 & 2 | 3 & 4',
  ],
  [
    'enrollment in the program named before',
    'WHAT YOU MUST HAVE TO APPLY\n[A Master of Library Science granted by an ALA-accredited institution].\nAlternatively: [eighteen semester units toward that degree], and [current enrollment in the program].',
    '1 | 2 & 3',
  ],
  // Equivalents
  [
    'the equivalent as an item',
    'MINIMUM QUALIFICATIONS\n(a) [Master’s in library science]; OR\n(b) [Master’s in history]; OR\n(c) The equivalent.',
    '1 | 2 | E',
  ],
  [
    'equivalent of what stands above',
    'MINIMUM QUALIFICATIONS\n1. [Master’s in library science]; or\n2. [Bachelor’s degree] and [four years of library experience]; or\n3. Equivalent to 1 or 2 above.',
    '1 | 2 & 3 | E',
  ],
  [
    'comparable combinations of schooling and work',
    'Minimum Qualifications\nThe skills for this class are usually gained through [a four-year college degree] and [two years of library experience]; comparable combinations of schooling and work will be considered.',
    '1 & 2 | E',
  ],
  [
    'in any combination, behind',
    'Minimum Training and Experience\n[Master’s degree in library studies] AND [three years of professional librarianship]. Training and experience in any combination that gives the knowledge needed may be accepted instead.\n\nSpecial Requirements\n– [Valid driver’s license].',
    '(1 & 2 | E) & 3',
  ],
  [
    'three more years under each combination',
    'MINIMUM QUALIFICATIONS\nOne of the following combinations of education and experience:\n• [An associate degree]\n• [Two years of library experience]',
    '1 | 2',
  ],
  // Lengths of work
  [
    'work in a gerund',
    'Required\n• [A master’s degree in library science]\n• [Two or more years of hands-on processing of archival collections]',
    '1 & 2',
  ],
  ['years spent', 'Required: [MLIS]. [At least three years spent administering a library system].', '1 & 2'],
  ['taking payments', 'Requirements\n[Two years of clerical employment], and [six months of taking payments and balancing cash].', '1 & 2'],
  ['work totalling', 'Requirements\n1. [An A.A. degree in any field].\n2. [Library work totalling two years].', '1 & 2'],
  ['work, then its length', 'Qualifications\n[High school diploma or GED]\n[Customer service work, 1 year]', '1 & 2'],
  ['years of college are none', 'Requirements\n[Two years of college].', '1'],
  [
    'one year is enough',
    'Requirements\n1. [Library work totalling two years]. [One year is enough] for a person who has passed [twelve credits of library science courses].',
    '1 | 2 & 3',
  ],
  [
    'education, training and experience in any mixture',
    'BASIC REQUIREMENT\nA. I have completed [a full course of graduate study in library science leading to the master’s degree];\n-or-\nB. I have [five years in all of college-level education, training and experience, in any mixture].\n\nADDITIONAL REQUIREMENT\nC. I have [one year of specialized experience equivalent to the GS-09 level]: describing the holdings of a library;\n-or-\nD. I have [a doctorate in library science, or three full years of progressively higher graduate study leading to one].',
    '(1 | 2) & (3 | 4)',
  ],
  // Ways and headings
  [
    'a way that says “in addition to those years”',
    'EMPLOYMENT STANDARDS\nPATTERN A - [Graduation from high school], together with [two years of full-time paid employment at the desk of a public library].\nPATTERN B - [Thirty semester (or 45 quarter) units of college, of which six or more were in library science].\nPATTERN C - [Two years of clerical employment], and, within or in addition to those years, [six months of taking payments].',
    '1 & 2 | 3 | 4 & 5',
  ],
  [
    'two years that stand in for both',
    'Qualifications\n[High school diploma or GED]\n[Customer service work, 1 year]\n[Two years of college stand in for both the diploma and the year].',
    '(1 | 3) & (2 | 3)',
  ],
  [
    'interns in its place',
    'Requirements\n• [Master’s degree in library science]. Applicants with [a bachelor’s degree] and [five years of library experience] may be considered in its place.\n• [Valid driver’s license]',
    '(1 | 2 & 3) & 4',
  ],
  [
    'a credential from either',
    'What we can’t do without:\n> either [a graduate degree in archives] or [a current credential from the Academy of Certified Archivists or the Society’s Digital Archives Specialist program]\n> [not less than three years’ employment in archives]',
    '(1 | 2) & 3',
  ],
  [
    'a degree, or another one in computing',
    'Required: [ALA-accredited MLS/MLIS], or [a graduate degree in computing]. [Three years of library experience].',
    '(1 | 2) & 3',
  ],
  [
    'a license when appointed',
    'Requirements\n[High school diploma].\nLicense: Possession, when appointed, of a valid California driver’s license, or a reliable alternative.',
    '1',
  ],
  ['a minimum age', 'You must\n - [be 15 or older (students under 18 bring a work permit)]\n - know your alphabet', '1'],
  // Pages and students of a state's bulletin
  [
    'a page that ends within a way',
    'MINIMUM QUALIFICATIONS\n\nEITHER I\n\nExperience: [One year of experience in the state service performing the duties of a Librarian].\n\nOR II\n\nExperience: [Two years of professional library experience]. and\n\n                Page 1 of 3\n\nEducation: [Possession of a master’s degree in librarianship], or [a valid Teacher Librarian Services Credential]. ([Students in their last semester will be admitted to the examination].)',
    '1 | 2 & (3 | 4 | 5)',
  ],
  [
    'an advanced degree in something else',
    'Required:\n[An ALA-accredited master’s degree] or [an advanced degree in geography].\nFamiliarity with at least one language for data analysis.',
    '1 | 2',
  ],
  [
    'an age of its own',
    'Qualifications\nAge: [18 years or older at time of application].\nExperience: [Six (6) months in customer service, clerical or library work].',
    '1 & 2',
  ],
];
