/**
 * Invented announcements about what an equivalent spans, what a grade, a degree or an option has of its own, and what a sentence asks of all. Criteria
 * in brackets, numbered in the order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const SPANNED: readonly (readonly [name: string, text: string, logic: string])[] = [
  // What an equivalent spans
  [
    'a combination of both, over a semicolon',
    'Qualifications\n[Graduation from a library technician program]; [one year of experience in computer operations], or any equivalent combination of training and experience; [a valid driver’s license].',
    '(1 & 2 | E) & 3',
  ],
  [
    'near: the degree stands in a line of its own',
    'Qualifications\n[Bachelor’s degree from an accredited college].\n[Two years of library work], or any equivalent combination of training and experience.',
    '1 & (2 | E)',
  ],
  [
    'or equivalent behind a row',
    'Qualifications: [MLIS with archives concentration] or [certificate from the Academy of Certified Archivists]; [one to three years of processing experience]; or equivalent.',
    '(1 | 2) & 3 | E',
  ],
  ['near: or equivalent behind a degree', 'Qualifications: [two years of processing experience]; [MLIS] or equivalent.', '1 & (2 | E)'],
  [
    'at every grade',
    'QUALIFICATIONS\nAll librarians must have [professional education in library science].\nFor GS-9: Applicants must satisfy either A or B.\nA. [A master’s degree in library science].\nOR\nB. [One year equivalent to at least GS-7].\nFor GS-11: Applicants must satisfy either A or B.\nA. [A doctorate in library science].\nOR\nB. [One year equivalent to at least GS-9].\nNOTE: At every grade where both count, an equivalent combination of education and experience is qualifying too.',
    '1 & (2 | 3 | 4 | 5 | E)',
  ],
  [
    'a parenthesis lets work make up for the degree',
    'Experience: [Three years of archival experience]. Education: [Equivalent to graduation from college (additional qualifying experience may be substituted for up to two years of the required education on a year-for-year basis)].',
    '1 & (2 | E)',
  ],
  // By grade, by degree, by option
  [
    'grades in one paragraph',
    'Qualifications: For the GS-09, you must have [one year of specialized experience equivalent to the GS-07], OR [a master’s degree in library science]. For the GS-11, you must have [one year of specialized experience equivalent to the GS-09], OR [a Ph.D. in a related field].',
    '1 | 2 | 3 | 4',
  ],
  [
    'lengths told by degree',
    'Minimum Degree Requirement:\n[Bachelor’s or Master’s degree]\nYears of experience required:\nBachelor’s degree: [2 years]; [Master’s degree]: [1 year]',
    '1 & (2 | 3 & 4)',
  ],
  [
    'near: a degree and a length, each with its label',
    'Minimum Requirements\nExperience: [two years of library experience]; education: [bachelor’s degree]',
    '1 & 2',
  ],
  [
    'the experience of an option that is named',
    'REQUIREMENTS\nOption A\n[Bachelor’s degree in history]\n[One year of archives experience]\nOption B\n[Six years of records management experience]\nNote: [A master’s degree in library science] may be substituted for the experience in Option A.',
    '1 & (2 | 4) | 3',
  ],
  [
    'in lieu of the MLIS',
    'MINIMUM QUALIFICATIONS\n[Three years of library experience] and [an MLIS]. In lieu of the MLIS, [a bachelor’s degree] will be accepted.',
    '1 & (2 | 3)',
  ],
  [
    'a state’s second way in headings of their own',
    'Minimum Qualifications\n\nEither I\n\n[One year of full-time experience as a Librarian II].\n\nOr II\n\n[Possession of a master’s degree in Library Science],\n\nAND\n\n[The equivalent of three years’ full-time, responsible professional library experience].\n\nLICENSE: [Possession of a valid California Motor Vehicle Operator’s license].',
    '(1 | 2 & 3) & 4',
  ],
  // What a sentence asks of all
  [
    'a sentence that begins with AND',
    'Basic Requirements: A. [Completion of one full academic year of graduate study in library science] in addition to [completion of all work required for a bachelor’s degree]; OR B. [five years of a combination of college-level education, training, and experience]. AND Specialized Experience: [one year of specialized experience equivalent to the GS-09 level].',
    '(1 & 2 | 3) & 4',
  ],
  [
    'work that none of the ways names',
    'Certification: [Valid teaching credential with library media endorsement]; or [master’s degree in library science]. [Three years of classroom teaching] required.',
    '(1 | 2) & 3',
  ],
  [
    'meet one of these, without an or',
    'To qualify you must meet one of these: [four years of clerical experience]; [two years of circulation experience in a public library]; [an associate degree] plus [six months of circulation experience].',
    '1 | 2 | 3 & 4',
  ],
  // Neither asked nor enough
  [
    'what does not meet the requirement',
    'MINIMUM QUALIFICATIONS: [A master’s in library science], OR the equivalent. (NOTE: A bachelor’s degree in any discipline with a library science certificate does not meet this requirement.)',
    '1 | E',
  ],
  [
    'persons in their last semester',
    'REQUIREMENT\n[A master’s degree in library science from an accredited school].\n\nPROCESS NOTES\n1. [Persons in the last semester or quarter of the degree named above may file] for this examination.',
    '1 | 2',
  ],
  [
    'instances where a license is needed',
    'Minimum Qualifications\n[One year of library experience].\nThere may be instances where individual positions must have additional licenses or certification.',
    '1',
  ],
  [
    'a license of those appointed, or another way to travel',
    'Minimum Requirements\n[One year of library experience].\nIndividuals who are appointed to this position will be required to maintain a valid driver’s license OR demonstrate the ability to travel to various locations.',
    '1',
  ],
  [
    'a total of years behind a degree',
    'Basic Requirement: [A master’s degree in library science] OR [a total of five years of a combination of college-level education, training and experience].',
    '1 | 2',
  ],
  [
    'a two-year technician diploma is no work',
    'Qualifications\n[Two-year library technician diploma] plus [one year of related experience], or [university degree] plus [two years of related experience].',
    '1 & 2 | 3 & 4',
  ],
  [
    'experience equivalent to six months',
    'REQUIREMENTS\n[Experience equivalent to six months of full-time clerical work which involved filing].',
    '1',
  ],
];
