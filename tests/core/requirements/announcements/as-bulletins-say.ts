/**
 * Invented announcements in the ways of bulletins of counties, states and federal offices: basic requirements and grades, lists that end in an
 * equivalent, papers named in one breath, studies that go on. Criteria in brackets, numbered in the order of the text, and the logic that they say.
 */
export const AS_BULLETINS_SAY: readonly (readonly [name: string, text: string, logic: string])[] = [
  // Basic requirements and grades
  [
    'a basic requirement, then what you must have',
    'Qualifications\nBasic Requirements:\nA. [A full 4-year course of study that meets all the requirements for a bachelor’s degree];\nOR\nB. [Four years of experience that provided a knowledge of the basic principles of the field].\nIn addition to the above basic requirements, to qualify at the GS-11 level, you must have:\nA. [a doctoral degree related to the position];\nOR\nB. [1 year of specialized experience equivalent to at least the GS-09 level].',
    '(1 | 2) & (3 | 4)',
  ],
  [
    'preferred in addition to what is required',
    'Required\n• [MLIS]\n\nIn addition to the required qualifications, the ideal candidate will have:\n• Two years of experience in a law library',
    '1',
  ],
  [
    'grades that point to paragraphs below',
    'Qualifications\n[A master’s degree in library science].\nFor GS-9: Applicants must meet the requirements specified in paragraph A or B below.\nA. [Completion of 2 years of progressively higher level graduate education].\n----OR----\nB. [1 year of experience equivalent to at least GS-7]\n\nFor GS-11: Applicants must meet the requirements specified in paragraph A or B below.\nA. [Doctoral degree related to the position].\n----OR----\nB. [1 year of experience equivalent to at least GS-9]',
    '1 & (2 | 3 | 4 | 5)',
  ],
  [
    'classes that meet the requirements of the first',
    'Minimum Qualifications\nLibrarian I: [A master’s degree in library science].\nLibrarian II: Meets the requirements of Librarian I, and [two years as a librarian].',
    '1 | 1 & 2',
  ],
  [
    'you may qualify at a grade, behind the basic requirement',
    'Qualifications\nBasic Education Requirement: [Completion of 1 full academic year of graduate study in library science], in addition to [completion of all work required for a bachelor’s degree]. OR [A total of at least 5 years of a combination of college-level education, training, and experience]. You may qualify at the GS-11 level, if you fulfill the following qualification requirement: A) [One year of experience in similar work equivalent to at least the next lower grade level (GS-09)]. OR B) [Ph.D. or equivalent doctoral degree].',
    '(1 & 2 | 3) & (4 | 5)',
  ],
  [
    'examples end at the label of the next way',
    'Qualifications\nSPECIALIZED EXPERIENCE: [At least one year of specialized experience at the next lower grade]. Examples of specialized experience includes knowledge of the methods of librarianship. Skill in utilizing databases. OR EDUCATION: [Master’s degree in library science]. OR COMBINATION OF EXPERIENCE AND EDUCATION: Combinations of successfully completed education and specialized experience may be used to meet total qualification requirements.',
    '1 | 2 | E',
  ],
  [
    'a heading of substitution',
    'Qualifications\n[One year of specialized experience equivalent to the GS-7 level].\nOR\nSubstitution of Education for Specialized Experience for the GS-09 grade level: Applicant must possess [a master’s degree in history].',
    '1 | 2',
  ],
  [
    'a lettered equivalent, where the page’s width broke the lines',
    'Basic Education Requirements:\nA. [A full 4-year course of study that meets all the requirements for a bachelor’s degree with major study in the subject-matter field of the position];\nOR\nB. [Four years of experience that provided a knowledge of the basic principles and practices of the subject-matter field].\nIn addition to the above basic requirements, to qualify for a Technical Information Specialist at the GS-11 level, you must have:\nA. [completed 3 full years of progressively higher level graduate education or a doctoral degree related to the position];\nOR\nB. [1 year of specialized experience equivalent to at least the GS-09 level in the Federal service], performing tasks such as indexing scientific materials.\nOR\nC. a combination of education and experience that meets the whole of the qualification requirements for this position.',
    '(1 | 2) & (3 | 4 | E)',
  ],
  [
    'years of study or the degree, and amounts that are listed below',
    'Basic Requirement: [Completion of 1 full academic year of graduate study in library science].\n\nIn addition to meeting the Basic Requirement, you must possess experience and/or directly related education in the amounts listed below.\n\nFor the GS-09 level: [One year of specialized experience equivalent to at least the GS-07 level]; OR [two full years of progressively higher level graduate education or a master’s degree in library science]; OR an equivalent combination of experience and education.',
    '1 & (2 | 3 | E)',
  ],
  // Lists
  [
    'an equivalent behind the last item of a list in semicolons',
    'MINIMUM QUALIFICATIONS\n• [Master’s degree in library science];\n• [Five years of progressive library experience]; and\n• [Two years of supervisory experience]; or an equivalent combination of education and experience.',
    '1 & 2 & 3 | E',
  ],
  [
    'an equivalent behind the last of several lines',
    'MINIMUM QUALIFICATIONS\n• [Master’s degree in library science]\n• [Five years of progressive library experience], or an equivalent combination of paid and unpaid experience.',
    '1 & (2 | E)',
  ],
  [
    'units of two kinds and years',
    'REQUIREMENTS\n1. [Graduation from an accredited four-year college]; or\n2. [Completion of 60 semester or 90 quarter units from an accredited college] and [four years of library work].',
    '1 | 2 & 3',
  ],
  [
    'years of two classes',
    'MINIMUM QUALIFICATIONS\n[High school diploma or equivalent] and [one year as a Library Assistant II] or [two years as a Library Assistant I].',
    '1 & (2 | 3)',
  ],
  [
    'more years in place of the degree',
    'MINIMUM QUALIFICATIONS\n[Bachelor’s degree] and [one year of library experience] or [five years of library experience].',
    '1 & 2 | 3',
  ],
  [
    'the last of its fields',
    'MINIMUM QUALIFICATIONS\n[Bachelor’s degree in Elementary Education, English, or a closely related degree] and [two years of library experience].',
    '1 & 2',
  ],
  // What something stands for
  [
    'for the education or the experience',
    'EDUCATION: [Associate degree]\nEXPERIENCE: [Five years of experience related to the duties of the position].\nOTHER:\nAdditional related experience and formal education may be substituted for the education or experience requirement on a year-for-year basis.',
    '(1 | E) & (2 | E)',
  ],
  [
    'for one another',
    'Experience and Education\n[Two years of experience in archival work]. [Bachelor’s degree in history]. Experience and education may be substituted for one another.',
    '1 & 2 | E',
  ],
  [
    'a post or its equivalent',
    'MINIMUM REQUIREMENTS:\n• [Master’s degree in library science], and [five years of recent experience in a Specialist II position or its equivalent, with increasing duties]',
    '1 & 2',
  ],
  // Papers in one breath
  [
    'a license and a card',
    'Required Qualifications\n• [High school diploma]\n• [A valid driver’s license] and [a current CPR card]',
    '1 & 2 & 3',
  ],
  [
    'a license and a card among the rest',
    'MINIMUM QUALIFICATIONS\n[Bachelor’s degree], [a valid driver’s license] and [CPR certification], and [one year of library experience].',
    '1 & 2 & 3 & 4',
  ],
  [
    'a license and what comes with it',
    'MINIMUM QUALIFICATIONS\n[Bachelor’s degree].\n[A valid driver’s license and proof of insurance].',
    '1 & 2',
  ],
  [
    'a certificate of a state’s library',
    'MINIMUM QUALIFICATIONS: [Master’s degree in library science]; [eligible for a permanent professional certificate from the Library of Tarn as the law requires]; [valid driver’s license].',
    '1 & 2 & 3',
  ],
  [
    'a degree and a grade of certification',
    'Qualifications of the director will be:\n1. [Master’s Degree in Library Science from an accredited library school], and [Ostrow Grade I certification as the code provides].\n2. [Five years of library experience].',
    '1 & 2 & 3',
  ],
  [
    'the degree, from elsewhere',
    'Education:\n[A Master’s degree in Library Science from an American Library Association-accredited program or from a New Tarn college Master’s program in Library Science that the State accepts].',
    '1',
  ],
  [
    'a degree with a concentration or certification',
    'Education:\n• [Master’s degree in library and information science] with a concentration or certification in archives from an ALA-accredited program',
    '1',
  ],
  [
    'two ways without a heading',
    'Minimum of [an associate’s degree] plus [three years’ cataloging experience]; or [bachelor’s degree] plus [one year’s cataloging experience].',
    '1 & 2 | 3 & 4',
  ],
  // Studies that go on
  [
    'in the last semester',
    'Note: This position requires [a Master of Library Science degree]. You may apply if you are [in your last semester/quarter/term of graduate school and you expect to receive your MLIS degree at its end].',
    '1 | 2',
  ],
  [
    'half of the coursework',
    'Applicants must be [currently enrolled in a graduate program in library science], with a demonstrated emphasis in cataloging preferred. Applicants must have [completed at least half of the course requirements leading to the master’s degree].',
    '1 & 2',
  ],
  [
    'the degree of the second class is whole',
    'Minimum Qualifications\nLibrarian I: Graduation with [a Master’s degree in Library Science from an accredited university, or must be earned within six months of employment].\nPhysical Requirements: Must be able to stoop and bend.\nLibrarian II: Graduation with [a Master’s degree in Library Science from an accredited university], plus [two years of experience as a librarian].',
    '1 | 2 & 3',
  ],
  // What is said beside
  [
    'what it is made of, behind a dash',
    'Requirements\n• [Minimum 1 year working in an archive].\n• [Photo handling experience] – knowledge of handling delicate photos, of re-sleeving, of prints, of glass plates, of duplicates and of the many ways to number them all.',
    '1 & 2',
  ],
  [
    'an aside that ends at its comma',
    'Education and Experience\nAny combination equivalent to: [graduation from high school], [one year of clerical or library experience], preferably in a school library, and [some college course work in library science, education or a related field].\nThese examinations are open to permanent employees and the public.',
    '1 & 2 & 3 | E',
  ],
  ['a wish in two parts', 'Qualifications\n[Two years of library experience], preferably in a school, and with children.', '1'],
  [
    'a word of welcome above the qualifications',
    'If you have at least two years of work behind you and like good company, we may have a job for you.\n\nQualifications\n• [Bachelor’s degree in archives]\n• [Two years of professional experience in archival work]',
    '1 & 2',
  ],
  [
    'rows that end with their cell',
    'Education Requirement  Degree\n[High school diploma] or equivalent experience.  Required\nBachelor’s degree in any field.  Preferred\nExperience\n[Minimum 2 years of experience working in a library].  Required\n1 - 3 years of experience in an academic library.  Preferred',
    '(1 | E) & 2',
  ],
  [
    'a combination in lieu of the required years',
    'Education and Experience:\n[A Master’s degree in Library Science]; and [five years of professional experience in a public library], including [two years at a supervisory level]; or an equivalent combination of training and experience in lieu of the required years.',
    '1 & (2 & 3 | E)',
  ],
  [
    'a combination in lieu of the degree',
    'Qualifications\n[Bachelor’s degree] and [two years of library experience]; an equivalent combination of education and experience may be considered in lieu of the degree.',
    '(1 | E) & 2',
  ],
  // Who is spared
  [
    'those without the degree that is preferred',
    'Education: [Master’s degree in Library Science] or [current enrollment in a library science program] strongly preferred. Candidates without an advanced degree may also apply, but must have [a bachelor’s degree] and [two years of experience in a library].',
    '1 | 2 | 3 & 4',
  ],
  [
    'all applicants, beside a degree that is preferred',
    'Education: Master’s degree in Library Science strongly preferred. Candidates must have [a bachelor’s degree] and [two years of experience in a library].',
    '1 & 2',
  ],
  [
    'years above the high school level',
    'Qualifications\n[Two or more years of education above the high school level] or [at least one year of experience working in a library].',
    '1 | 2',
  ],
  [
    'work that is mandatory',
    'Requirements\n• [Master’s degree in archival management].\n• [Archival work experience is mandatory].',
    '1 & 2',
  ],
  [
    'a degree that is not qualifying',
    'MINIMUM QUALIFICATIONS: you must have [a master’s degree in library science].\n1. A master’s degree in computer science is not qualifying.',
    '1',
  ],
];
