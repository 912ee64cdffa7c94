/**
 * Invented announcements in the ways of states and school districts: general and special experience, what is deemed to have met it all, choices in
 * lines of their own, how work is counted. Criteria in brackets, numbered in the order of the text, and the logic that they say.
 */
export const AS_STATES_SAY: readonly (readonly [name: string, text: string, logic: string])[] = [
  [
    'for all or part of these basic requirements',
    'Minimum Qualifications:\nThe formal education equivalent of [a master’s degree in library science], plus [four years of professional library experience]. OTHER JOB RELATED EDUCATION AND/OR EXPERIENCE MAY BE SUBSTITUTED FOR ALL OR PART OF THESE BASIC REQUIREMENTS.',
    '1 & 2 | E',
  ],
  [
    'deemed to have met it all',
    'To qualify, you must meet all of the following requirements:\n\nEducation: [A bachelor’s degree from an accredited university].\n\nProfessional Librarian Experience: [One and one-half years of professional experience in librarianship].\n\nMaster’s Degree in Library Science: [A master’s degree in Library Science from an accredited university] will be deemed to have met all the education and experience requirements.',
    '1 & 2 | 3',
  ],
  [
    'general and special experience',
    'EXPERIENCE AND TRAINING\nGeneral Experience:\n[Eight (8) years of experience in library work].\nSpecial Experience:\n[Two (2) years of the General Experience must have been at the level of Library Technician].\n\nSubstitutions Allowed:\n1. College training may be substituted for the General Experience on the basis of fifteen (15) semester hours equalling six (6) months of experience.\n2. [A Master’s degree in Library Science] may be substituted for all of the General and Special Experience.',
    '(1 | E) & 2 | 3',
  ],
  [
    'for the general experience alone',
    'General Experience:\n[Four (4) years of library work].\nSpecial Experience:\n[One (1) year at a reference desk].\n\nSubstitutions Allowed:\n[An associate degree] may be substituted for the General Experience.',
    '(1 | 3) & 2',
  ],
  [
    'work, and one of several studies, each in its line',
    'Minimum Qualifications:\n• [Experience working with children in an organized setting]\nAND\n• Possess [an Associate’s Degree or higher].\nOR\n• [Completed 48 units of college work].\nOR\n• [Successful completion of the Every Student Succeeds Act Exam given by the district].\nAND\n[Valid First Aid and CPR Certificate issued by an authorized agency].',
    '1 & (2 | 3 | 4) & 5',
  ],
  [
    'a study with work of its own behind the last OR',
    'Minimum Qualifications:\n• [One year of library work]\nAND\n• [An associate degree]\nOR\n• [A high school diploma] and [three years of library work]',
    '1 & 2 | 3 & 4',
  ],
  [
    'and, with a colon before its letters',
    'Minimum Qualifications:\n[Graduation from high school or a high school equivalency diploma] and:\nA) [Two years of library clerical work]; or:\nB) [Completion of 60 credit hours at an accredited college]; or:\nC) An equivalent combination of training and experience.',
    '1 & (2 | 3 | E)',
  ],
  [
    'for those from without, under a heading of their own',
    'MINIMUM QUALIFICATIONS\n\nOPEN COMPETITIVE\n\nGraduation from a recognized college with [a Bachelor’s Degree], and [matriculation in a Master’s Degree program in Library Science].',
    '1 & 2',
  ],
  [
    'a program that issues a certificate',
    'EXPERIENCE AND EDUCATION\n[One year of full time paid experience in a school library].\n-OR-\n[Completion of a course or program that issues a certificate from an accredited institution].',
    '1 | 2',
  ],
  [
    'supplemented by years of experience and/or training',
    'EDUCATION AND EXPERIENCE: [High school diploma or GED]; supplemented by [one (1) year previous experience] and/or training involving customer service or library operations; or any equivalent combination of education, training, and experience.',
    '1 & 2 | E',
  ],
  [
    'how work is counted, by an example',
    'Note: Part-time experience is pro-rated. Example: Twelve months of experience at 20 hours/week is equivalent to six months of experience, not one year.\nTo qualify, you must meet all of the following requirements:\nGeneral Experience: [Six (6) months of clerical work experience which demonstrated knowledge of spelling].',
    '1',
  ],
  [
    'a list for the bilingual, who are tested',
    'If you would like to be considered for the BILINGUAL position, please say so. You will be tested for your ability to speak and read in the second language.\n\nEDUCATION AND EXPERIENCE\n[Graduation from high school] and [one year of library experience].',
    '1 & 2',
  ],
  [
    'a degree, and a higher one preferred',
    'Requirements:\n• [Bachelor’s degree], MLS preferred\n• [Two years of library experience]',
    '1 & 2',
  ],
  ['a degree and the work, both preferred', 'Requirements:\n• [High school diploma]\n• Bachelor’s degree and MLS preferred', '1'],
];
