/**
 * Invented announcements that let the applicant choose: lettered and numbered ways, “either … or”, “one of the following”, groups, and levels.
 * Criteria in brackets, numbered in the order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const CHOICES: readonly (readonly [name: string, text: string, logic: string])[] = [
  [
    'ny a b c defined by limits',
    'MINIMUM QUALIFICATIONS: Either:\n(a) [Graduation from a regionally accredited college with a master’s degree in library science]; or\n(b) [Graduation from a regionally accredited college with a bachelor’s degree] and [two (2) years of paraprofessional library experience]; or\n(c) An equivalent combination of training and experience as defined by the limits of (a) and (b) above.',
    '1 | 2 & 3 | E',
  ],
  [
    'ny one paragraph',
    'MINIMUM QUALIFICATIONS: [Graduation from high school or possession of a high school equivalency diploma] and either (a) [one year of clerical experience]; or (b) [completion of 30 semester credit hours at a college]; or (c) an equivalent combination of training and experience as indicated in (a) and (b).',
    '1 & (2 | 3 | E)',
  ],
  [
    'HS with years or AA with years or BA',
    'Minimum Education & Experience\n[High school diploma] with [four years of library experience], or [associate degree] with [two years of library experience], or [bachelor’s degree].',
    '1 & 2 | 3 & 4 | 5',
  ],
  [
    'city numbered',
    'REQUIREMENTS\n1. [Graduation from a recognized four-year college or university]; and\n2. [One year of full-time paid experience as a Library Assistant]; or\n3. [A master’s degree in Library Science from an ALA-accredited program].',
    '1 & 2 | 3',
  ],
  [
    'group I',
    'MINIMUM QUALIFICATIONS\nGROUP A\n[Master’s degree in library science]\nGROUP B\n[Bachelor’s degree] and [three years of library experience]\nAll candidates must also possess [a valid Class C driver’s license].',
    '(1 | 2 & 3) & 4',
  ],
  [
    'EITHER / OR lines',
    'QUALIFICATIONS\nEITHER\n[Two years of experience as a Library Clerk]\nOR\n[Completion of 60 units at an accredited college]\nAND\n[Ability to type 40 words per minute]',
    '(1 | 2) & 3',
  ],
  [
    'exam as way',
    'Education:\n[High school diploma or GED]; and\nOne of the following:\na. [An associate’s degree]\nb. [48 semester units of college coursework]\nc. [Passing score on the District’s paraprofessional exam]',
    '1 & (2 | 3 | 4)',
  ],
  [
    'proficiency sentence',
    'REQUIREMENTS\n[High school diploma]. Applicants must also have [48 college units], [an associate degree], or [pass the NCLB proficiency test].',
    '1 & (2 | 3 | 4)',
  ],
  [
    'exam as a third way in line',
    'Education: [High school diploma] and one of: (1) [two years of college (48 units)], (2) [an associate degree], or (3) [a passing score on the county paraeducator exam].',
    '1 & (2 | 3 | 4)',
  ],
  [
    'and one of: bullets',
    'Minimum qualifications\n[High school diploma or GED] and one of the following:\n- [Two years of experience in a library]\n- [An associate degree in any field]\n- [A library technician certificate]',
    '1 & (2 | 3 | 4)',
  ],
  [
    'OR between bullets with and',
    'Required:\n• [Bachelor’s degree] AND [three years of library experience]\nOR\n• [Associate degree] AND [five years of library experience]\nOR\n• An equivalent combination of education and experience',
    '1 & 2 | 3 & 4 | E',
  ],
  [
    'private archive',
    'REQUIRED\n[Master’s degree in library science, archival studies, history, or related field]; or [bachelor’s degree] with [five or more years of archival experience].\n[Two years of experience processing collections].',
    '(1 | 2 & 3) & 4',
  ],
  ['either degree with years slash', '[Bachelor’s Degree]/[4 years library experience] required.', '1 | 2'],
  [
    'or in header',
    'EDUCATION & EXPERIENCE (either/or)\n1. [Associate degree] and [one year of experience in a library].\n2. [Three years of experience in a library].',
    '1 & 2 | 3',
  ],
  [
    'either of two in bullets with sub',
    'Minimum Requirements\n• Education, either:\n  o [Master’s degree in library science]\n  o [Master’s degree in history with archives training]\n• [Two years of experience in archives]',
    '(1 | 2) & 3',
  ],
  [
    'minimum of one',
    'You must meet at least one of these:\n(1) [bachelor’s degree]\n(2) [60 college credits] and [one year of library work]\n(3) [three years of library work]\nYou must also be able to type.',
    '1 | 2 & 3 | 4',
  ],
  [
    'hold one',
    'Requirements\nMust hold ONE of the following:\n• [Teacher Librarian Services Credential]\n• [Library Services Credential]\n• [Library Media Teacher Services Credential]',
    '1 | 2 | 3',
  ],
  [
    'certificate plus experience',
    'Qualifications\nPossession of [a Library Technician certificate] or [AA degree in library technology] plus [one year of library experience] OR [three years of library experience].',
    '(1 | 2) & 3 | 4',
  ],
  [
    'levels slash',
    'MINIMUM QUALIFICATIONS\nLibrarian I: [Master’s degree in Library Science from an ALA-accredited program]. No experience required.\nLibrarian II: [Master’s degree in Library Science from an ALA-accredited program] and [two years of professional experience].\nLibrarian III: Same as Librarian II, plus [one year of supervisory experience].',
    '1 | 1 & 3 | 1 & 3 & 4',
  ],
  [
    'enrollment or',
    'Minimum Qualifications\n• [MLIS from an ALA-accredited school] or [enrollment in a program leading to one]\n• [Experience working with the public]',
    '(1 | 2) & 3',
  ],
  [
    'ccc',
    'Minimum Qualifications:\n[Master’s degree in library science, library and information science] OR the equivalent OR possession of [a California Community College instructor credential in library science].\nDemonstrated sensitivity to diverse students.',
    '1 | E | 2',
  ],
  [
    'UK essential',
    'Essential\nA. [A degree or equivalent professional qualification in librarianship].\nB. [Experience of working in a library].\nDesirable\nA. Chartered membership of CILIP.',
    '(1 | E) & 2',
  ],
  [
    'LAUSD',
    'ENTRANCE QUALIFICATIONS\nEducation: [Graduation from high school or evidence of equivalent educational proficiency]. [One year of college-level training in library science] is preferable.\nExperience: [Six months of paid clerical experience in a library]. Experience working with children is preferable.\nSpecial: A valid license to drive in California may be required.',
    '1 & 3',
  ],
  [
    'and/or list',
    'Required:\n• [MLS or MLIS]\n• [Three years of experience in cataloging and/or metadata]\n• [Supervisory and/or project management experience]',
    '1 & 2 & 3',
  ],
  [
    'plus at line start',
    'Qualifications\n[Bachelor’s degree in any field]\nplus [two years of paid library experience]\nplus [possession of a valid driver’s license]',
    '1 & 2 & 3',
  ],
  ['plus per line', 'Requirements:\n[MLIS degree]\n+ [2 years’ experience in youth services]\n+ [valid driver’s license]', '1 & 2 & 3'],
  ['as well as', '[A master’s degree in library science] as well as [three years of reference experience] are required.', '1 & 2'],
];
