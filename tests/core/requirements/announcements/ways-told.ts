/**
 * Invented announcements, each with one way of telling what stands beside every way, what is one of the ways, and what only tells of a way.
 * Criteria in brackets, numbered in the order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const WAYS_TOLD: readonly (readonly [name: string, text: string, logic: string])[] = [
  // After ways of one line each, a line of its own is asked with each
  [
    'a supervisory year below two ways',
    'REQUIREMENTS:\n[Master’s degree in library science] and [one year of experience in a public library];\nOR\n[Bachelor’s degree in any subject] and [three years of experience in a public library].\n[At least one year of supervisory experience].\n[Must possess a valid driver’s license].',
    '(1 & 2 | 3 & 4) & 5 & 6',
  ],
  [
    'a license below two ways',
    'Minimum Qualifications\n[Associate degree in library technology]\nor\n[Two years of work in a library]\n[A valid California driver’s license]',
    '(1 | 2) & 3',
  ],
  [
    'a way of two lines',
    'Minimum Qualifications\n[Bachelor’s degree]\n[Two years of library experience]\nOR\n[High school diploma]\n[Six years of library experience]',
    '1 & 2 | 3 & 4',
  ],
  [
    'the last way in two lines by an and',
    'Minimum Qualifications\n[Master’s degree in library science]\nOR\n[Bachelor’s degree], and\n[four years of library experience].',
    '1 | 2 & 3',
  ],
  [
    'a language below two ways',
    'You need:\n[An associate degree] and [one year of library experience]; or\n[a high school diploma] and [three years of library experience].\n[Fluency in Spanish is required].',
    '(1 & 2 | 3 & 4) & 5',
  ],
  [
    'supervision below ways in one paragraph',
    'Requirements: [Master’s degree in library science] and [three years of professional library experience], OR [bachelor’s degree] and [six years of library experience]. [Two years of supervisory experience] are also required.',
    '(1 & 2 | 3 & 4) & 5',
  ],
  [
    'a typing test below lettered ways',
    'Requirements\nA. [Sixty semester units from an accredited college]; or\nB. [Two years of clerical experience in a library].\n[Typing certificate of 40 net words per minute].',
    '(1 | 2) & 3',
  ],
  // At either grade
  [
    'at either grade',
    'QUALIFICATIONS\nTo qualify at the GS-05 level you must have one of the following:\nEXPERIENCE: [One year of specialized experience equivalent to the GS-04 level].\n-OR-\nEDUCATION: [Four years of education above high school].\n\nTo qualify at the GS-06 level you must have:\n[One year of specialized experience equivalent to the GS-05 level]. There is no substitution of education at this grade.\n\nAND, at either grade, [you must be able to type 40 words per minute].',
    '(1 | 2 | 3) & 4',
  ],
  [
    'at all grades',
    'QUALIFICATIONS\nGS-05: [One year of specialized experience equivalent to the GS-04 level]; OR [a bachelor’s degree].\nGS-07: [One year of specialized experience equivalent to the GS-05 level].\nAt all grades, applicants must [be able to type 40 words per minute].',
    '(1 | 2 | 3) & 4',
  ],
  // A combination that is named and not measured
  [
    'federal, told short',
    'SPECIALIZED EXPERIENCE: Applicants must have [one year of general experience].\nOR\nEDUCATION: [Two years above high school].\nOR\nCOMBINATION OF EXPERIENCE AND EDUCATION: A combination of education and experience may be used to qualify, as long as the computed percentage is at least 100%.',
    '1 | 2 | E',
  ],
  [
    'federal, in one paragraph',
    'You must have one of the following: Specialized Experience: [One year of specialized experience equivalent to at least the GS-5 level]. OR Education: [One full year of graduate education]. OR Combination: A combination of specialized experience and education.',
    '1 | 2 | E',
  ],
  [
    'examples of experience',
    'EXPERIENCE: [One year of specialized experience equivalent to the GS-04 level]. Examples of specialized experience include experience with circulation desks and with filing.',
    '1',
  ],
  // Reaches of an equivalent
  [
    'equivalent to, and a second rule',
    'Education and Experience:\nAny combination equivalent to: [graduation from high school] and [one year of experience in a school library].\n\nIn accordance with federal law, applicants must also have ONE of the following: [an associate’s degree or higher]; OR [48 semester units of college credit]; OR [a passing score on the District’s paraprofessional examination].',
    '(1 & 2 | E) & (3 | 4 | 5)',
  ],
  [
    'a combination beside what is preferred',
    'Qualifications\n- [Two years of supervisory experience].\n- Degree: MLIS preferred, but not required; a combination of education and experience will be considered.',
    '1',
  ],
  [
    'a list that is called a combination',
    'We look for people who bring a combination of the following:\n- Skills: tact and patience\n- Education: [Bachelor’s degree] and [one year of library experience] OR [a Master of Library Science degree].',
    '1 & 2 | 3',
  ],
  [
    'a name of the degree and its like',
    'Qualifications required\n- [Master’s degree in information science (MIS, MLIS or equivalent) from a program accredited by the American Library Association].\n- [Two years of relevant experience in an academic library].',
    '1 & 2',
  ],
  [
    'a combination over degree and years',
    'Education and Experience: [Bachelor’s degree in library science], plus [two years of library experience]; or equivalent combination of education and experience.\n[Valid driver’s license].',
    '(1 & 2 | E) & 3',
  ],
  [
    'equivalent combination, as a sentence after bullets',
    'Minimum Qualifications:\n• [Bachelor’s degree]\n• [Two years of library experience]\n• [Valid driver’s license]\nAn equivalent combination of education and experience may be considered.',
    '(1 & 2 | E) & 3',
  ],
  // Lists with commas in one sentence
  [
    'units, a degree or a test',
    'QUALIFICATIONS:\n- [High school diploma or GED].\n- [AA degree], [60 college credits] or [passing score on the paraprofessional test]\n- [One year of clerical experience].',
    '1 & (2 | 3 | 4) & 5',
  ],
  [
    'a list that ends in an equivalent',
    'You have:\n• [An MLIS], [a JD], or the equivalent in research work\n• [Two years of experience in a law library]',
    '(1 | 2 | E) & 3',
  ],
  // Substitutes told otherwise
  [
    'an acceptable substitute',
    'Minimum Requirements: [Master’s degree in library science from an ALA-accredited program]. [A master’s degree in a related subject] may be an acceptable substitute if approved by the Dean.',
    '1 | 2',
  ],
  [
    'a degree already named',
    'Minimum Qualifications\n1. [A master’s degree in library science], or [a Juris Doctor].\n2. [One year of professional reference experience]. A Juris Doctor together with [one year of legal research in a law office] may be substituted for this experience.',
    '(1 | 2) & (3 | 2 & 4)',
  ],
  // What is only told of a way, or may still be got
  [
    'willing to obtain',
    'Qualifications\n- [Bachelor’s degree]\n- Must have or be willing to obtain a library director certificate, as well as 15 hours of library science coursework.',
    '1',
  ],
  [
    'applied toward this pattern',
    'Either I\n[One year of experience in the state service as a Librarian].\n\nOr II\nExperience: [Three years of professional library experience]. (Experience in state service applied toward this pattern must include at least one year in a class at the level of a Librarian.) and\nEducation: [A master’s degree in library science].',
    '1 | 2 & 3',
  ],
  [
    'courses of any of the fields',
    'Required qualifications\n[Master’s degree in library science, history, or a closely related field], with [graduate coursework or formal training in archives]\n[At least two years of experience processing archival collections]',
    '1 & 2 & 3',
  ],
  [
    'half of it with people',
    'You need\n(a) [Sixty semester units of college coursework]; and either\n(b) [one year of paid work in a library]; or\n(c) [two years of clerical work], [at least half of it spent serving customers].',
    '1 & (2 | 3 & 4)',
  ],
  // Named within a line
  [
    'options in a paragraph',
    'MINIMUM QUALIFICATIONS: Option 1: [Bachelor’s degree] and [one year of library experience]. Option 2: [High school diploma] and [three years of library experience]. LICENSE: [Valid driver’s license].',
    '(1 & 2 | 3 & 4) & 5',
  ],
  [
    'options with dashes and an or',
    'Minimum Qualifications\nOption 1 - [Bachelor’s degree]; or Option 2 - [High school diploma] and [three years of library experience]. Must also have [a valid driver’s license].',
    '(1 | 2 & 3) & 4',
  ],
  [
    'one of two options, in sentences',
    'To qualify, applicants must meet one of two options. Option A: [a bachelor’s degree] and [one year of library experience]. Option B: [three years of library experience].',
    '1 & 2 | 3',
  ],
  [
    'an option that is no way',
    'Minimum Qualifications: [Bachelor’s degree]. [One year of library experience]. Option 3: telework is offered.',
    '1 & 2',
  ],
  // Combinations in the plural, and after what is preferred
  [
    'combinations may be considered',
    'Minimum Requirements: [Bachelor’s degree] and [3 years of related work experience]. Combinations of related education and experience may be considered.',
    '1 & 2 | E',
  ],
  [
    'other combinations may be substituted',
    'Required\n• [Bachelor’s degree]\n• [2 years of library experience]\nOther combinations of experience and education that meet the minimum requirements may be substituted.',
    '1 & 2 | E',
  ],
  [
    'equivalent education and experience may stand in',
    'Minimum Education Required\n[Bachelor’s Degree]\n\nMinimum Experience Required\n[Two years of library experience]\n\nEquivalency\nEquivalent education and/or experience may substitute for the minimum requirements.',
    '1 & 2 | E',
  ],
  [
    'an equivalent after what is preferred in the same line',
    'Qualifications\nEducation: [Bachelor’s degree] required; MLS preferred; or any equivalent combination of education and experience.\nExperience: [Two years of supervisory experience].',
    '(1 | E) & 2',
  ],
  // A degree that will do as well
  [
    'is also acceptable',
    'Minimum Requirements: [Master’s degree in library science]. [A master’s degree in archival studies] is also acceptable.',
    '1 | 2',
  ],
  [
    'may also be considered',
    'Minimum Requirements\n• [Master’s degree in library science]. [A master’s degree in history] may also be considered.\n• [One year of archival experience]',
    '(1 | 2) & 3',
  ],
  [
    'a degree that is also asked',
    'Minimum Requirements: [Master’s degree in library science]. [A master’s degree in a second subject] is also required.',
    '1 & 2',
  ],
  // Held by those who hold it
  [
    'bring it if you hold it',
    'Requirements\n[Master’s degree in library science].\nCandidates who hold a driver’s license should bring the current card with them.',
    '1',
  ],
  [
    'only those who hold it',
    'Requirements\n[Master’s degree in library science].\n[Only candidates who hold a valid driver’s license] will be considered.',
    '1 & 2',
  ],
  // A measure that ends a sentence
  [
    'what is preferred after a weight',
    'Requirements include [a high school diploma], [one year of customer service experience], and the ability to lift 40 lbs. Some college preferred.',
    '1 & 2',
  ],
  [
    'a diploma below three ways and an AND',
    'EXPERIENCE AND EDUCATION\n[One year of paid experience in a library].\n-OR-\n[Completion of 24 units of college course work].\n-OR-\n[Library Support Staff Certification].\n-AND-\n[Graduation from high school or the equivalent].',
    '(1 | 2 | 3) & 4',
  ],
  [
    'years that belong to the last way by an AND',
    'EXPERIENCE AND EDUCATION\n[Master’s degree in library science].\n-OR-\n[Bachelor’s degree in any field].\n-AND-\n[Four years of experience in a library].',
    '1 | 2 & 3',
  ],
  [
    'the first option without its name, in the same words',
    'Minimum Requirements\n[A master’s degree in library science]* -AND- [one year of experience at the level of Librarian IV].\n\nOPTION II: A master’s degree in library science* -AND- [two years of experience at the level of Librarian III].',
    '1 & 2 | 1 & 3',
  ],
  [
    'a rank and a rank',
    'Requirements: For an assistant [a minimum of 60 college credit hours] is required. For an associate [a bachelor’s degree in a related field] is required.',
    '1 | 2',
  ],
  [
    'bilingual positions',
    'Requirements\n[One year of library experience].\nBilingual positions in this class require fluency in a second language.',
    '1',
  ],
  [
    'study that is only counted',
    'Qualifications\n[One year of specialized experience equivalent to the GS-04 level].\nOR\n[Four years of education above high school].\nOnly education beyond the first 60 semester hours can be credited toward the experience.',
    '1 | 2',
  ],
  [
    'especially glad',
    'Minimum qualifications: [a master’s degree in library science from an ALA-accredited school].\nThe campus would be especially glad to hear from candidates with experience working with students of many backgrounds.',
    '1',
  ],
  // What was not read stands where its words say
  [
    'a choice whose first way nobody reads',
    'Minimum Qualifications\n\n[Graduation from high school], plus EITHER:\n\n(A) [One year’s paid full-time clerical work in a library]; OR,\n\n(B) [Two years of college study]; OR,\n\n(C) Any equivalent combination of experience and schooling as described in (A) and (B).',
    '1 & (2 | 3 | E)',
  ],
  [
    'years of a substitute that nobody reads',
    'Education: [Possession of a master’s degree in library science].\nSubstitution for Education: Two extra years at the grade of page with Alder County AND [a bachelor’s degree] may be used in place of the required master’s degree.',
    '1 | 2 & E',
  ],
  [
    'an equivalent that is told at once',
    'Requirements\n[Baccalaureate degree or equivalent schooling (i.e., at least 120 semester units)] and [one year of library experience].',
    '1 & 2',
  ],
  // Held now, or by the day of appointment
  [
    'one license now and one later',
    'Requirements\n[One year of office experience].\n[Must hold a valid driver’s license on the date of application and a California driver’s license by the date of appointment].',
    '1 & 2',
  ],
  [
    'an age on the day of appointment',
    'Requirements\n[One year of office experience].\nMinimum age of 16 on the date of appointment, with a work permit.',
    '1',
  ],
  [
    'pay for those who have the degree',
    'Members of the librarian series who earn a Master of Library Science degree draw 4% on top of base pay.\nMINIMUM QUALIFICATIONS\n[A Master of Library Science degree], or [a bachelor’s degree] and [two years of library experience].',
    '1 | 2 & 3',
  ],
  // Words that only explain
  [
    'what specialized experience means',
    'Qualifications\nSpecialized Experience for the GS-05 grade level means [one year of experience at the GS-04 level] in the work of the position.',
    '1',
  ],
  [
    'on the strength of a degree',
    'Qualifications\n[One full year of graduate study in library science] is needed; as a rule people come in at grade GS-9 on the strength of a master’s degree in library science.',
    '1',
  ],
  [
    'an equivalent as an item in small letters',
    'Qualifications and requirements\n• [Master of Library and Information Studies from an ALA-accredited program]\n• [Two years of recent related experience in a public library]\n• or an equivalent combination of education and experience\n• Knowledge of outreach to newcomers',
    '1 & 2 | E',
  ],
];
