/**
 * Invented announcements in the ways in which public agencies write their minimums, read whole: the screening criteria in brackets, numbered in the
 * order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const ANNOUNCEMENTS: readonly (readonly [name: string, text: string, logic: string])[] = [
  // Counties: options, footnotes, a license paragraph, a physical class
  [
    'two options of a county',
    'MINIMUM REQUIREMENTS:\n\nOption I: [A Bachelor’s degree]* from an accredited institution.\n\nOption II: [Two years of experience performing library clerical duties at the level of Library Aide]**.\n\nLICENSE: A valid California Class C driver license or the ability to use an alternative method of transportation when needed to carry out essential job functions.\n\nPHYSICAL CLASS: Class II – Light.\n\nSPECIAL REQUIREMENT INFORMATION:\n*To receive credit for a degree, include a legible copy of the diploma or transcripts.\n**A Library Aide sorts and shelves materials and helps patrons find them.',
    '1 | 2',
  ],
  [
    'options with what all of them need first',
    'SELECTION REQUIREMENTS\n\n[Graduation from high school]\nAND\nOption I: [One year of clerical experience in a public library]\n-OR-\nOption II: [Completion of 30 semester units at an accredited college].',
    '1 & (2 | 3)',
  ],
  [
    'three options, the last with two parts',
    'Training and Experience:\n\nOPTION I\n[Two years of professional library experience at the level of Librarian II].\n\nOPTION II\n[A Master’s degree in Library Science from an ALA-accredited school] and [three years of professional library experience].\n\nOPTION III\n[Four years of professional archival experience].',
    '1 | 2 & 3 | 4',
  ],
  [
    'education and experience under each option',
    'OPTION I\nEducation: [Graduation from an accredited college with a bachelor’s degree].\nExperience: [One year of clerical experience in a library].\n\nOPTION II\nEducation: [Completion of 60 semester units from an accredited college].\nExperience: [Three years of clerical experience in a library].',
    '1 & 2 | 3 & 4',
  ],
  [
    'a footnote that says what a term means',
    'REQUIREMENTS\n[A Master’s degree in Library Science from a school accredited by the American Library Association] and [two years of professional library experience]*.\n\n*Professional library experience is defined as work in a class that requires the Master’s degree in Library Science.',
    '1 & 2',
  ],
  [
    'a footnote that lets something stand for the years',
    'REQUIREMENTS\n[A bachelor’s degree] and [two years of archives experience]**.\n\n**[A master’s degree in archival studies] may be substituted for the two years of experience.',
    '1 & (2 | 3)',
  ],
  // Cities: numbered requirements, process notes
  [
    'numbered alternatives and a process note',
    'REQUIREMENTS/MINIMUM QUALIFICATIONS\n\n1. [Six months of full-time paid experience in circulation work in a library]; or\n2. [Completion of 24 semester units from an accredited college or university].\n\nPROCESS NOTES\n\n1. Applicants who lack six months or less of the required experience may file for this examination.\n2. A valid California driver’s license may be required for some positions.',
    '1 | 2',
  ],
  [
    'students may file, by a process note',
    'REQUIREMENT/MINIMUM QUALIFICATION\n\n[A master’s degree in Library and Information Science from an ALA-accredited school].\n\nPROCESS NOTE\n\n[Students who will have completed such a degree by June 30] may file.',
    '1 | 2',
  ],
  [
    'one number and the other both',
    'MINIMUM QUALIFICATIONS\n1. [A master’s degree in library science]; and\n2. [Two years of full-time paid professional experience as a Librarian].',
    '1 & 2',
  ],
  [
    'requires, all in one paragraph',
    'Requires: [A Master’s degree in Library Science from an ALA-accredited university]. [Four years of paid, progressively responsible work experience as a professional librarian]. [At least two of the four years must have included supervising the work of others].',
    '1 & 2 & 3',
  ],
  [
    'a typical way to qualify',
    'QUALIFICATIONS\nAny combination of training and experience that would provide the required knowledge, skills and abilities is qualifying. A typical way to obtain these would be:\n\nTraining: [A Master’s degree in Library Science from an accredited college or university].\n\nExperience: [Two years of professional experience in a public library].\n\nLicense: [Possession of a valid Class C California driver’s license].',
    '(1 & 2 | E) & 3',
  ],
  [
    'any combination, then typing',
    'EDUCATION/TRAINING/EXPERIENCE\nAny combination equivalent to [graduation from high school] and [one year of clerical experience involving public contact]. \n\n[Ability to type at a rate of 40 net words per minute].',
    '(1 & 2 | E) & 3',
  ],
  [
    'a lettered choice below a degree',
    'Education: [Graduation from high school or possession of a G.E.D. certificate].\n\nExperience: Either\n(a) [one year of library clerical experience]; or\n(b) [two years of experience in customer service].',
    '1 & (2 | 3)',
  ],
  ['minimum age and grade', 'MINIMUM QUALIFICATIONS\n[Completion of the tenth grade].\n[Must be at least 16 years of age].', '1 & 2'],
  [
    'a grade and a work permit',
    'REQUIREMENTS\nEducation: [Equivalent to completion of the tenth grade]. Applicants under 18 must present a work permit.\nExperience: No experience is required.',
    '1',
  ],
  [
    'a proficiency test instead of school',
    'Education: [Possession of a high school diploma, G.E.D. certificate or California High School Proficiency certificate].\nExperience: [Two years of clerical experience in a library].\nSubstitution: [An associate degree in library technology] may be substituted for the required experience.',
    '1 & (2 | 3)',
  ],
  [
    'a label that says what is replaced',
    'EDUCATION: [Possession of a bachelor’s degree from an accredited college].\nEXPERIENCE: [Two years of full-time paid experience in a library].\n[SUBSTITUTION FOR EDUCATION: Additional qualifying experience may be substituted for the required education] on a year-for-year basis.',
    '(1 | 3) & 2',
  ],
  [
    'more experience that may replace the degree',
    'Education: [An associate degree].\nExperience: [One year of paid library experience].\nSubstitution: [Additional paid library experience may replace the degree], year for year, up to two years.',
    '(1 | 3) & 2',
  ],
  [
    'units that may replace a part',
    'Education: [Graduation from high school].\nExperience: [Two years of library clerical experience].\nSubstitution: [30 semester units of college coursework] may be substituted for [one year of the required experience].',
    '1 & (2 | 3 & 4)',
  ],
  [
    'enough with college',
    'REQUIREMENTS\n[Three years of clerical experience in a library]. With [60 semester units from an accredited college], [one year of clerical experience] is enough.',
    '1 | 2 & 3',
  ],
  [
    'none with a degree, else two years',
    'REQUIREMENTS\nExperience: With [a master’s degree in library science], no experience is required; otherwise [two years of experience in a library].',
    '1 | 2',
  ],
  [
    'a class of the employer’s own',
    'MINIMUM QUALIFICATIONS\n[Two years of service as a Librarian II with the City of Larkmoor] or [three years of professional library experience] and [a master’s degree in library science].',
    '1 | 2 & 3',
  ],
  // Classes filled at either level
  [
    'a level with nothing more',
    'Librarian I\nEducation: [Graduation from an ALA-accredited library school with a Master of Library Science degree].\nExperience: None required.\n\nLibrarian II\nEducation: [A Master’s degree in Library Science from an ALA-accredited school].\nExperience: [Two years of professional library experience].',
    '1 | 2 & 3',
  ],
  [
    'a level on top of the one below',
    'MINIMUM QUALIFICATIONS\nLibrarian I: [Master’s degree in library science from an ALA-accredited school].\n\nLibrarian II: In addition to the requirements for Librarian I, [two years of professional library experience comparable to that of a Librarian I].',
    '1 | 1 & 2',
  ],
  [
    'levels in a sentence each',
    'To qualify for Library Assistant I: [graduation from high school].\nTo qualify for Library Assistant II: [graduation from high school] and [one year of experience as a Library Assistant I].',
    '1 | 1 & 3',
  ],
  [
    'assistant levels under headings',
    'LIBRARY ASSISTANT I\nExperience: [Six months of clerical experience].\nEducation: [High school diploma or equivalent].\n\nLIBRARY ASSISTANT II\nExperience: [Two years of library clerical experience].\nEducation: [High school diploma or equivalent].',
    '1 & 2 | 3 & 2',
  ],
  // School districts
  [
    'a school district’s standards',
    'EDUCATION AND EXPERIENCE\nEducation: [Graduation from high school or evidence of equivalent educational proficiency].\nExperience: [One year of experience in a school library]. [Completion of 15 semester units in library science] may be substituted for the required experience.\nSpecial: A valid California driver’s license may be required for some positions.',
    '1 & (2 | 3)',
  ],
  [
    'any combination of a district',
    'EDUCATION AND EXPERIENCE: Any combination equivalent to: [graduation from high school] and [one year of clerical experience working with children].\n\nLICENSES AND OTHER REQUIREMENTS: [Valid typing certificate verifying 35 words per minute].',
    '(1 & 2 | E) & 3',
  ],
  [
    'two years of college or an associate degree',
    'Requirements: (1) [two years of study at an institution of higher education]; or (2) [an associate’s degree (or higher)].',
    '1 | 2',
  ],
  [
    'a teacher librarian',
    'Required:\n• [Valid California Teaching Credential]\n• [Valid Teacher Librarian Services Credential]\n• [Bachelor’s degree]',
    '1 & 2 & 3',
  ],
  // Universities and colleges
  [
    'the same by any combination',
    'Required Qualifications\n• [A bachelor’s degree] and [two years of full-time, progressively responsible library experience], or an equivalent combination of education and experience.\n• Ability to work as part of a team.',
    '1 & 2 | E',
  ],
  [
    'a library school, another degree, or experience',
    'Basic Qualifications (required at time of application)\n• [Professional degree from a library school], [other appropriate degree] or [equivalent experience in one or more fields relevant to library services].\n\nAdditional Qualifications (required at time of start)\n• Two years of experience in an academic library.',
    '1 | 2 | 3',
  ],
  [
    'a community college discipline',
    'MINIMUM QUALIFICATIONS\n[Master’s in library science, library and information science], or the equivalent; OR [a valid California Community College Instructor Credential in library science].',
    '1 | E | 2',
  ],
  [
    'units or a year each',
    'Minimum Qualifications: [Equivalent to completion of two years of college] and [one year of library experience]. [Additional library experience] may be substituted for the required education on a year-for-year basis.',
    '(1 | 3) & 2',
  ],
  [
    'experience or coursework',
    'Required\n• [MLIS from an ALA-accredited program].\n• [Experience] or [coursework in reference and instruction].',
    '1 & (2 | 3)',
  ],
  // Federal
  [
    'a basic requirement and three ways beyond it',
    'Qualifications\nBasic Requirements:\nA. [Completion of 1 full academic year of graduate study in library science]; OR\nB. [A master’s degree in library science].\n\nIn addition to the basic requirements, you must meet one of the following:\nA. [One year of specialized experience equivalent to the GS-07 level];\nOR\nB. [A master’s degree];\nOR\nC. A combination of education and experience.',
    '(1 | 2) & (3 | 4 | E)',
  ],
  [
    'a technician’s grade',
    'To qualify at the GS-05 level, you must have:\n[One year of specialized experience equivalent to the GS-04 level]\nOR\n[Four years of education above high school]\nOR\nA combination of education and experience.',
    '1 | 2 | E',
  ],
  [
    'an archivist’s basic requirement',
    'Basic Requirement\nA. [Bachelor’s degree or higher] that included [18 semester hours in history or political science], and [12 semester hours in history]. OR\nB. Combination of education and experience: [at least 30 semester hours that included courses as shown in A above], plus [appropriate experience].',
    '1 & 2 & 3 | 4 & 5',
  ],
  // Punctuation and mixed precedence
  [
    'and/or with a comma',
    'REQUIREMENTS\n[High school diploma or GED], and [one year of experience in a library and/or bookstore].',
    '1 & 2',
  ],
  [
    'PLUS on its own',
    'REQUIREMENTS\n[A bachelor’s degree from an accredited college]\nPLUS\n[One year of experience in archives or special collections].',
    '1 & 2',
  ],
  [
    'OR past a full stop',
    'REQUIREMENTS\n[Bachelor’s degree from an accredited university]. OR [five years of experience in a public library].',
    '1 | 2',
  ],
  [
    'the way below a way, in a paragraph',
    'MINIMUM QUALIFICATIONS: Either (1) [a bachelor’s degree] and [one year of library experience]; or (2) [an associate degree] and [three years of library experience]; or (3) [five years of library experience].',
    '1 & 2 | 3 & 4 | 5',
  ],
  [
    'years that include a part',
    'REQUIREMENTS\n[Three years of clerical experience], [one year of which was in a library]; [graduation from high school].',
    '1 & 2 & 3',
  ],
  [
    'not required after all',
    'REQUIREMENTS\n[Master’s degree in library science].\nPrevious library experience is desirable but not required.',
    '1',
  ],
  // Guidelines, labels and lists of other agencies
  [
    'examples of ways, after a colon',
    'MINIMUM QUALIFICATIONS\nAny of the following combinations of education and experience is qualifying:\n• [An associate degree in library technology]\n• [Completion of 60 semester units] and [one year of library experience]\n• [Three years of library experience]',
    '1 | 2 & 3 | 4',
  ],
  [
    'a degree, then either of two in a line',
    'REQUIREMENTS\n[A bachelor’s degree] AND EITHER [one year of experience as a Library Assistant] OR [two years of experience in a bookstore].',
    '1 & (2 | 3)',
  ],
  [
    'an education label with two ways',
    'Education: [A Master’s degree in Library Science] OR [a bachelor’s degree] and [a valid California teacher librarian services credential].\nExperience: [One year of experience in a school library].',
    '(1 | 2 & 3) & 4',
  ],
  [
    'training and experience of a city',
    'Knowledge of:\nLibrary principles.\n\nExperience and Training Guidelines\nAny combination of experience and training that would likely provide the required knowledge and abilities is qualifying. A typical way to obtain the knowledge and abilities would be:\n\nExperience:\n[Three years of increasingly responsible professional library experience], including [one year of supervisory responsibility].\n\nTraining:\n[Equivalent to a Master’s degree from an accredited college or university with major course work in library science].\n\nLicense or Certificate\nPossession of, or ability to obtain, an appropriate, valid driver’s license.',
    '1 & 2 & 3 | E',
  ],
  [
    'a county’s education, experience, substitution in capitals',
    'EDUCATION: [A bachelor’s degree in any field].\n\nEXPERIENCE: [Two years of experience in archives or records].\n\nSUBSTITUTION: [A master’s degree in archival studies] may substitute for [one year of the experience].',
    '1 & (2 | 3 & 4)',
  ],
  [
    'additional education instead of all years',
    'EXPERIENCE: [One year of full-time clerical experience].\nSUBSTITUTION: [Completion of 30 semester units] may be substituted for the experience.',
    '1 | 2',
  ],
  [
    'in lieu of, first',
    'REQUIREMENTS\n[An associate degree].\n[One year of library experience].\nIn lieu of the degree, [two years of additional library experience] will be accepted.',
    '(1 | 3) & 2',
  ],
  [
    'desirable beside minimum',
    'MINIMUM REQUIREMENTS\n[High school diploma or equivalent]; and [six months of experience working with the public].\n\nDESIRABLE QUALIFICATIONS\nAn associate degree. Two years of library experience. Fluency in Spanish.',
    '1 & 2',
  ],
  [
    'a list with and, an option below',
    'MINIMUM QUALIFICATIONS\nOption A\n• [Master’s degree in library science]\n• [One year of professional experience]\n\nOption B\n• [Master’s degree in history]\n• [Three years of experience in archives]\n\nAll candidates must have [a valid driver’s license].',
    '(1 & 2 | 3 & 4) & 5',
  ],
  [
    'experience or any equivalent that provides',
    'Requirements\nEducation/Experience: [Bachelor’s degree] and [two years of public library experience] or any combination of education and experience that provides the required knowledge.',
    '1 & 2 | E',
  ],
  [
    'a degree by the start',
    'Basic qualifications\n[Master’s degree in library science from an ALA-accredited program], or the equivalent.\n[Two years of cataloging experience].',
    '(1 | E) & 2',
  ],
  [
    'students for a trainee',
    'REQUIREMENTS\nLibrarian Trainee: [enrollment in an ALA-accredited library school].\nLibrarian I: [Master’s degree from an ALA-accredited library school].',
    '1 | 2',
  ],
  [
    'a federal page',
    'Qualifications\nGS-09\nYou must have:\n[One year of specialized experience equivalent to the GS-07 level], OR\n[Two full years of progressively higher level graduate education], OR\n[A master’s degree in library science], OR\nA combination of specialized experience and education.',
    '1 | 2 | 3 | E',
  ],
  [
    'parentheses with numbers',
    'Minimum Qualifications: Any equivalent combination of training and experience: (a) [graduation from a four-year college], and (b) [one year of library work].',
    '1 & 2 | E',
  ],
  [
    'one year, at least six months of it',
    'REQUIREMENTS\n[Two years of full-time experience in a library], [six months of which must have been in a supervisory capacity].\n[Possession of a high school diploma].',
    '1 & 2 & 3',
  ],
  [
    'the same exam, two paths in one sentence',
    'REQUIREMENTS\n[Two years of experience as a Library Clerk] or [completion of two years of college].',
    '1 | 2',
  ],
  [
    'experience with a number of hours',
    'REQUIREMENTS\n[1,040 hours of paid experience in a library] or [one year of volunteer experience in a library].',
    '1 | 2',
  ],
  [
    'a driver’s license among the rest',
    'REQUIREMENTS\n• [Bachelor’s degree]\n• [One year of experience with children]\n• [Valid California driver’s license]\n• Ability to lift 25 pounds',
    '1 & 2 & 3',
  ],
  [
    'bilingual by test, and typing',
    'REQUIREMENTS\n[High school graduation or G.E.D.].\n[Typing certificate of 45 words per minute dated within the last year].\n[Fluency in Spanish] is required.',
    '1 & 2 & 3',
  ],
  [
    'A through C on their lines',
    'EDUCATION AND EXPERIENCE (one of the following):\nA. [Graduation from an accredited library school with a master’s degree].\nB. [A bachelor’s degree] and [two years as a library assistant].\nC. [Five years as a library assistant].\n\nLICENSE: [Valid driver’s license].',
    '(1 | 2 & 3 | 4) & 5',
  ],
  [
    'promotional for employees of a city',
    'REQUIREMENTS\n1. [Two years of full-time paid experience as a Library Assistant]; and\n2. [Current permanent status with the City of Larkmoor] is required to file.',
    '1 & 2',
  ],
  [
    'a civil-service rule on part-time',
    'REQUIREMENTS\n[One year of full-time paid clerical experience]. Part-time experience will be prorated. Volunteer experience is not accepted.',
    '1',
  ],
  [
    'university staff: any mix',
    'Required Qualifications\n[High school diploma] and [three years of library experience]; or [associate degree] and [one year of library experience]; or equivalent combination of education and experience.',
    '1 & 2 | 3 & 4 | E',
  ],
  [
    'a bachelor’s preferred, experience asked',
    'REQUIREMENTS\n[Two years of experience in a library] required; bachelor’s degree preferred.',
    '1',
  ],
  [
    'higher degrees that cut the years',
    'REQUIREMENTS\n[Bachelor’s degree] and [four years of library experience]. For candidates with [a master’s degree in library science], [two years of library experience] are sufficient.',
    '1 & (2 | 3 & 4)',
  ],
  // States, counties and districts: either and or, all options, examples
  [
    'either I, or II, of a state',
    'MINIMUM QUALIFICATIONS\nEither I\n[One year of experience in state service performing the duties of a Library Technical Assistant I].\nOr II\nExperience: [Two years of experience in library work]. and\nEducation: [Equivalent to graduation from college]. [(Additional qualifying experience may be substituted for the required education on a year-for-year basis.)]',
    '1 | 2 & (3 | 4)',
  ],
  [
    'all options, a license',
    'OPTION I\nExperience: [Two years of experience performing clerical work in a library].\n\nOPTION II\nEducation: [An associate degree].\nExperience: [One year of experience performing clerical work].\n\nALL OPTIONS\nLicense: [Possession of a valid California driver’s license].',
    '(1 | 2 & 3) & 4',
  ],
  [
    'AND, and OR, with commas',
    'Please meet one of the options below:\n1. [A Master’s degree in Library Science], AND, [two (2) years of professional library experience], OR,\n2. [A bachelor’s degree], AND, [five (5) years of supervisory experience in a library].',
    '1 & 2 | 3 & 4',
  ],
  [
    'an example of a qualifying combination',
    'EDUCATION, TRAINING, and EXPERIENCE:\nAny combination of education and experience which would demonstrate possession of the required knowledge, skills, and abilities. An example of a qualifying combination is:\n[Possession of a master’s degree in library science] AND [one year of experience in a public library].\n\nNECESSARY SPECIAL REQUIREMENTS\n[Must possess a valid California driver license].',
    '(1 & 2 | E) & 3',
  ],
  [
    'in addition, one of the following',
    'Education: [Graduation from high school or evidence of equivalent educational proficiency]. In addition, one of the following is required:\na. [completion of 60 semester units at a college]\nb. [an associate degree or higher]',
    '1 & (2 | 3)',
  ],
  [
    'or equivalent to the ones above, with something that all need',
    'Minimum Qualification Requirements\n1. [A master’s degree in library science from an accredited college]; or\n2. [A baccalaureate degree] and [two years of full-time experience in a library]; or\n3. Education and/or experience equivalent to “1” or “2” above.',
    '1 | 2 & 3 | E',
  ],
  [
    'years or an equivalent combination',
    'MINIMUM QUALIFICATIONS: [Three years of progressively responsible library experience] or an equivalent combination of education and experience. Bachelor’s degree preferred.',
    '1 | E',
  ],
  [
    'to qualify at the time of filing',
    'TO QUALIFY, YOU MUST MEET ONE OF THE FOLLOWING OPTIONS AT THE TIME OF FILING:\nOPTION 1: [Graduation from an accredited college with a Bachelor’s degree]* -AND- [one year of experience in a museum or archive].\nOPTION 2: [Three years of experience in a museum or archive].\n*Include a legible copy of the degree.',
    '1 & 2 | 3',
  ],
  [
    'requirements to file',
    'REQUIREMENTS TO FILE\nA. [Graduation from an accredited library school with a Master’s degree in Library Science] (proof required)*;\nAND\nB. [One year of paid professional experience in a public library].\n\n*Required documents must be uploaded at the time of filing.',
    '1 & 2',
  ],
  [
    'a note that repeats the degree',
    'REQUIREMENTS\n[Master’s degree in Library Science from an ALA-accredited school].\n\nNOTES\nA copy of the Master’s degree in Library Science must be attached to the application.',
    '1',
  ],
  [
    'related field, experience in several settings',
    'Minimum Qualifications\n• [Bachelor’s degree in history, library science, or a related field].\n• [Two years of experience in a library, archive, or museum].',
    '1 & 2',
  ],
  [
    'an experience that counts only in part',
    'REQUIREMENTS\n[High school diploma].\n[Two years of clerical experience]; [college education] may be substituted for [one year of the required experience].',
    '1 & (2 | 3 & 4)',
  ],
  [
    'the higher rank by years, in a sentence',
    'Appointment is at one of two ranks. Requirements:\nLibrarian I requires [a master’s degree in library science].\nLibrarian II requires [a master’s degree in library science] and [three years of professional library experience].',
    '1 | 1 & 3',
  ],
];
