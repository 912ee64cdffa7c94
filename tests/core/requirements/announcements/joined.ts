/**
 * Invented announcements about which pieces of a paragraph a connective binds, what stands beside ways in a sentence of its own, and what is only
 * named. Criteria in brackets, numbered in the order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const JOINED: readonly (readonly [name: string, text: string, logic: string])[] = [
  // Behind ways within one paragraph
  [
    'a license in a sentence of its own',
    'MINIMUM QUALIFICATIONS\n[Graduation from high school] and [one year of clerical work]; or [completion of thirty semester units at an accredited college]. [A valid Class C driver’s license is required at the time of application].',
    '(1 & 2 | 3) & 4',
  ],
  [
    'near: one of the ways names a license too',
    'MINIMUM QUALIFICATIONS\n[A valid teaching credential] and [one year of teaching]; or [a bachelor’s degree]. [A valid school library credential].',
    '1 & 2 | 3 & 4',
  ],
  [
    'asked of every candidate',
    'Minimum: [Master’s degree in library science]; or [bachelor’s degree] and [six years of archives experience]. [Demonstrated experience supervising students] is required of every candidate.',
    '(1 | 2 & 3) & 4',
  ],
  [
    'besides the basic requirement',
    'QUALIFICATIONS\nBasic requirement: [a master’s degree in library science] OR [five years in all of a combination of experience, training, and college-level education]. Besides the basic requirement you must have [one year of specialized experience equivalent to the GS-09 level].',
    '(1 | 2) & 3',
  ],
  // A list within a line
  [
    'one of the following, by semicolons',
    'Minimum Requirements: [A high school diploma or equivalent] plus one of the following: [an associate degree]; [a bachelor’s degree]; or [two years of experience as an instructional aide].',
    '1 & (2 | 3 | 4)',
  ],
  [
    'an item of two, in such a list',
    'MINIMUM QUALIFICATIONS\nAny of the following: (1) [an associate degree in library science]; (2) [a high school diploma] and [two years of experience as a library assistant]; or (3) [a bachelor’s degree].',
    '1 | 2 & 3 | 4',
  ],
  [
    'near: semicolons without such words',
    'MINIMUM QUALIFICATIONS\n[A high school diploma]; [one year of clerical experience]; and [a valid driver’s license].',
    '1 & 2 & 3',
  ],
  [
    'a last item that is an equivalent',
    'MINIMUM QUALIFICATIONS\nAny of the following: (1) [an associate degree in library science]; (2) [a bachelor’s degree in any subject]; or (3) any equivalent combination of training and experience.',
    '1 | 2 | E',
  ],
  [
    'a verb behind the or',
    'The successful candidate will hold [a master’s degree in library science, museum studies or art history], or will have [a bachelor’s degree in one of those fields] and [no less than five years of experience in a museum library].',
    '1 | 2 & 3',
  ],
  [
    'categories that have names',
    'Qualifications\nMust meet one of the categories of training and experience listed below:\nCategory 1:\n- [Master’s degree in library science]\n- [Two years of experience working with the public]\nCategory 2:\n- [Bachelor’s degree in any subject]\n- [Five years of experience in a public library]',
    '1 & 2 | 3 & 4',
  ],
  [
    'two ways to have spent a part of the years',
    'Qualifications\n[Master’s degree in library science]; [six years of professional library experience], with [two of those years in a supervisory capacity], or [one of those years as an assistant director].',
    '1 & 2 & (3 | 4)',
  ],
  [
    'possess equivalent experience',
    'All librarians must have [professional education in library science] or possess equivalent experience and education.\n[One year of cataloging experience].',
    '(1 | E) & 2',
  ],
  [
    'a note lets what supplies the knowledge count',
    'Qualifications\n[High school diploma or GED] and [six months of experience as a library page].\nNote: Education, training and experience that supply the requisite knowledge, skills, and abilities will be considered.',
    '1 & 2 | E',
  ],
  // Only named
  [
    'work following the degree',
    'Minimum Qualifications\n[A master’s degree in librarianship from an accredited program] plus [six years of professional work in libraries following the master’s in library science degree].',
    '1 & 2',
  ],
  [
    'a diploma to enclose',
    'Required\n[A master’s degree in library science].\nMaster’s diploma must be enclosed with your application.',
    '1',
  ],
  [
    'what is typical',
    'Training and Experience: Graduation from high school and three years of experience are typical. You must have [at least three years of clerical experience] or [an associate’s degree in any field].',
    '1 | 2',
  ],
  [
    'what an experience includes',
    'Requirements\n[A bachelor’s degree] and [two years of professional experience].\nVacancy-related experience includes most of the activities listed above.',
    '1 & 2',
  ],
  [
    'a row of things known',
    'Qualifications\n[A master’s degree in library science].\nBroad knowledge of policies and procedures; extensive knowledge of popular books; demonstrated ability to build ties; database searching experience; initiative; tact; courtesy',
    '1',
  ],
  [
    'near: a row of things done',
    'Qualifications\n[A master’s degree in library science]; [experience in cataloging]; [experience in a public library]; ability to plan.',
    '1 & 2 & 3',
  ],
  [
    'graduation with an associate degree is one',
    'MINIMUM QUALIFICATIONS: Either:\n(A) [Graduation from a regionally accredited college with an Associate’s degree]; or\n(B) [Graduation from high school] and [two years of office clerical experience].',
    '1 | 2 & 3',
  ],
  [
    'may call for a license',
    'Minimum Qualifications\n[Master’s degree in library science].\nMay call for a valid operator’s license and driving one’s own vehicle.',
    '1',
  ],
];
