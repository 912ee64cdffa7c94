/**
 * Invented announcements in which something makes up for a part of what is asked, for one of two things or for all the studies at once.
 * Criteria in brackets, numbered in the order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const IN_PART: readonly (readonly [name: string, text: string, logic: string])[] = [
  // What is left of the experience is asked with the study that makes up for a part of it
  [
    'half of the work',
    'QUALIFICATIONS\n[Four years of clerical work in libraries]; OR an equivalent combination of training and work. [An associate degree] may stand in for [half of the required work].',
    '1 | E | 2 & 3',
  ],
  [
    'three degrees, each for a part',
    'Education and Experience\n• [High school diploma] with at least [five years of experience in library or clerical service].\n• [An associate degree from an accredited college] may take the place of [two years of the experience].\n• [A bachelor’s degree from an accredited college] may take the place of [three years of the experience].',
    '1 & (2 | 3 & 4 | 5 & 6)',
  ],
  [
    'a degree for two of three years',
    'Minimum Requirements: [Three years of library work experience] at a level comparable to Library Technician; [a bachelor’s degree] may be substituted for [two years of the required experience].',
    '1 | 2 & 3',
  ],
  [
    'near: for all of it',
    'Minimum Requirements\n[Three years of library experience]. [A bachelor’s degree] may be substituted for the three years of experience.',
    '1 | 2',
  ],
  [
    'near: up to a year, how much is left open',
    'Minimum Requirements\n[Three years of library experience]. [College coursework] may be substituted for up to one year of the experience.',
    '1 | 2 & E',
  ],
  [
    'near: each year for a year',
    'Minimum Requirements\n[Completion of two years of college coursework] and [two years of library experience]. [An additional year of library experience] may be substituted for each year of college.',
    '(1 | 3 & E) & 2',
  ],
  // For all the studies together
  [
    'for all or part of the education',
    'QUALIFICATIONS\n[A bachelor’s degree from a recognized college] and [a master’s degree in library science]. In exceptional cases special training and/or experience may be substituted for all or part of the education required.\n[Two years of professional library experience].',
    '(1 & 2 | E) & 3',
  ],
  [
    'for some of the degree requirements',
    'Education\n[Bachelor’s degree]; [master’s degree in library science required]. In rare cases other schooling or work may stand in for some or all of the degree requirements.\nExperience\n[One year of library experience].',
    '(1 & 2 | E) & 3',
  ],
  [
    'near: one degree only',
    'Education\n[Master’s degree in library science]. In rare cases experience may be substituted for the education required.\nExperience\n[One year of library experience].',
    '(1 | E) & 2',
  ],
  // For one of its own kind
  [
    'for the one that is required',
    'Minimum Qualifications\n• [Master’s degree in library science from an accredited university].\n• [Master’s degree in history], or [a master’s degree in an allied field], may substitute for the one in library science that is required.',
    '1 | 2 | 3',
  ],
  [
    'in place of the degree and the experience',
    'MINIMUM REQUIREMENTS\n[Bachelor’s degree] AND [two years of library experience]. [Six years of paraprofessional library experience] may be accepted in place of the degree and the experience.',
    '1 & 2 | 3',
  ],
  [
    'satisfies the requirement',
    'MINIMUM QUALIFICATIONS\n[Bachelor’s degree from a four-year college] and [one year of professional library work]. [Enrollment in a graduate library program] will satisfy the experience requirement.',
    '1 & (2 | 3)',
  ],
  [
    'near: whoever meets the requirements',
    'MINIMUM QUALIFICATIONS\n[A master’s degree in library science]. In addition to meeting the basic requirement, you must also meet the requirements listed below for the grade.\n[One year of library experience].',
    '1 & 2',
  ],
  [
    'a label and no verb',
    'MINIMUM QUALIFICATIONS\n[A bachelor’s degree] and [five years of library experience]. Substitutions: [directly related experience for education on a year-for-year basis].',
    '(1 | 3) & 2',
  ],
  [
    'work that may be substituted year for year',
    'MINIMUM QUALIFICATIONS\n[High school graduation or equivalent]. [Ability to type 35 net words per minute]. NOTE: [Clerical work may be substituted for education on a year-for-year basis, to a maximum of one year].',
    '(1 | 3) & 2',
  ],
];
