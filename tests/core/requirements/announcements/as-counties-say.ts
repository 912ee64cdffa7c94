/**
 * Invented announcements in the ways of counties and cities: graduation from an accredited school with a degree, either this or that in one paragraph,
 * promotions within a class, who may apply before the degree, what makes up for a part of a degree. Criteria in brackets, numbered in the order of the
 * text, and the logic that they say.
 */
export const AS_COUNTIES_SAY: readonly (readonly [name: string, text: string, logic: string])[] = [
  [
    'either, in one paragraph, with the school before the degree',
    'MINIMUM QUALIFICATIONS: [Graduation from high school or possession of an equivalency diploma] and EITHER: (A) [Graduation from a regionally accredited or New York State registered college with an Associate’s degree in Secretarial Science], plus [one (1) year of clerical experience]; OR, (B) [Graduation from a regionally accredited or New York State registered college with an Associate’s degree] plus [two (2) years of clerical experience].',
    '1 & (2 & 3 | 4 & 5)',
  ],
  [
    'either (a) or (b) or (c), an equivalent last',
    'MINIMUM QUALIFICATIONS: Either (a) [Graduation from a regionally accredited or New York State registered college or university with a Bachelor’s Degree] and [two years of experience]; or (b) [Graduation from high school] and [six years of experience]; or (c) an equivalent combination of training and experience as indicated in (a) and (b).',
    '1 & 2 | 3 & 4 | E',
  ],
  [
    'lines under no heading of their own',
    'Any combination of training and experience which would provide the needed knowledge is qualifying. A typical way is as follows:\n[Graduation from high school]\nAND\n[One year of experience performing general clerical work]',
    '1 & 2 | E',
  ],
  [
    'what the next sentence asks, of those with the combination too',
    'QUALIFICATIONS:\n\n[Bachelor’s degree in any field] and [three years of experience in circulation in a library]; or an equivalent combination of education and experience. [Two years of experience supervising the work of others]. Thorough knowledge of library systems.',
    '(1 & 2 | E) & 3',
  ],
  [
    'a degree or those who study for it',
    'This position is for you if:\n\n • You have [an MLS] or are [currently enrolled in an MLS program and have taken a reference course].\n • You have [at least one year of customer service].',
    '(1 | 2) & 3',
  ],
  [
    'work or the completion of a program at a college',
    'MINIMUM REQUIREMENTS:\n[Six (6) months of paid clerical experience] OR [completion of a Library Technology certificate program at an accredited community college].',
    '1 | 2',
  ],
  [
    'options, and far behind them what becomes of those who meet the requirements',
    `Minimum Requirements\nYou must meet one of the following options:\n\nOption 1: [An MLS].\n\nOption 2: [A bachelor’s degree] and [two years of library work].\n\nOption 3: [Six years of library work].\n\n${'The library stands on a hill above the harbor, and lends maps, charts and a telescope to whoever brings a card. '.repeat(6)}If you meet the minimum requirements, you will be asked to an interview.`,
    '1 | 2 & 3 | 4',
  ],
  [
    'graduation alone in its line',
    'We look for a clerk.\n\n[Graduation from high school].\n[One (1) year of library experience].',
    '1 & 2',
  ],
  [
    'a graduate curriculum',
    'Minimum Qualifications\n[Equivalent to graduation from a college] and [completion of a one-year graduate curriculum in librarianship from a library school accredited by the American Library Association].',
    '1 & 2',
  ],
  [
    'equivalent work for both',
    'Minimum Qualifications\n\n[Bachelor’s Degree] and [2 years of relevant experience] or equivalent professional experience.',
    '1 & 2 | E',
  ],
  [
    'the equivalent of such a degree',
    'Librarians must hold [an earned master’s degree in library science] or the equivalent of such a degree from an accredited college.',
    '1 | E',
  ],
  [
    'specialized experience, and a degree instead',
    'Qualifications\nMust have [specialized experience cataloging library materials]. [A bachelor’s degree] may be substituted.',
    '1 | 2',
  ],
  ['a student or a graduate', 'Minimum requirement: [High school student] or [high school degree]. Basic knowledge of math.', '1 | 2'],
  [
    'permanently employed in the competitive class',
    'Minimum Qualifications\n[Candidates must be permanently employed in the competitive class at the Webster Public Library] and must have served for [twelve months as Library Clerk].',
    '1 & 2',
  ],
  [
    'within months of the degree',
    'Qualifications\n[A master’s degree in library science]. [If you are within six months of completing your degree], you may apply.',
    '1 | 2',
  ],
  [
    'expecting to graduate',
    'Qualifications\n• [MLS from an ALA-accredited program].\n• [Candidates expecting to graduate by May] are encouraged to apply.',
    '1 | 2',
  ],
  [
    'one degree is qualifying, another is not',
    'Qualifications\nYou must have [a master’s degree in library science].\n1. [A master of science in information science] is qualifying; but a master’s degree in computer science is not qualifying.',
    '1 | 2',
  ],
  [
    'hours that may be combined with work',
    'MINIMUM QUALIFICATIONS:\n[A baccalaureate degree] plus [two years of professional experience in archives].\n\nNOTE: A maximum of [120 semester hours] may be combined with experience to substitute for the baccalaureate degree.',
    '(1 | 3 & E) & 2',
  ],
  [
    'how hours are counted',
    'MINIMUM QUALIFICATIONS:\n[A baccalaureate degree] plus [two years of professional experience in archives].\n\nEvery 30 semester hours earned from an accredited college will be considered as one year of experience toward the baccalaureate degree.',
    '1 & 2',
  ],
  [
    'a formal assessment as one of the ways',
    'Qualifications:\n[High school diploma or GED]\nHave [met formal academic assessment], [associate’s degree], or [two years of study at an institution of higher learning]',
    '1 & (2 | 3 | 4)',
  ],
  [
    'what is preferred, told in brackets',
    'Qualifications:\nThe Basics (Required Education and Experience)\n[Master’s degree in librarianship]\n[One year of experience as a Librarian]\nPlease include ALL prior work experience on your application and resume.\nBeyond the Basics (Preferred Education and Experience)\nTwo years of public library experience\nFluency in Spanish',
    '1 & 2',
  ],
  [
    'one study or the other in a list, and work with either',
    'Qualifications\n• [Master’s degree in library science] OR\n• [Master’s degree in education]\n• [Three years of library experience]',
    '(1 | 2) & 3',
  ],
  [
    'two ways in one list',
    'Qualifications\n• [Bachelor’s degree]\n• [Two years of library experience]; OR\n• [High school diploma]\n• [Four years of library experience]',
    '1 & 2 | 3 & 4',
  ],
  [
    'service in a title',
    'Qualifications:\n[One year of permanent, competitive class service in the Senior Law Librarian title] or [three (3) years of permanent, competitive class service in the Law Librarian title]\nor\n[Master’s degree from an accredited school of library science] and [five (5) years of work experience in a law library].',
    '1 | 2 | 3 & 4',
  ],
  [
    'the school with its degree is one',
    'Minimum Requirements:\n\n[Graduation from an accredited four-year college or university with Bachelor’s degree awarded] plus [one year of experience in library service or teaching].',
    '1 & 2',
  ],
];
