/**
 * Invented announcements, one way of writing each: a criterion asked of a part of the applicants, a definition, a heading run into its line, a list
 * within an item, study and its measure. Criteria in brackets as in the other table, with the logic that the text says.
 */
export const WRITINGS: readonly (readonly [name: string, text: string, logic: string])[] = [
  // Asked of a part of those who apply
  [
    'a specialty that may be chosen',
    'MINIMUM QUALIFICATIONS\n[A master’s degree in library science] and [two years of professional library experience].\n\nSPECIALTIES\nApplicants for the LOCAL HISTORY specialty must have one year of experience in an archive.',
    '1 & 2',
  ],
  [
    'a bilingual list',
    'MINIMUM QUALIFICATIONS\n[One year of clerical experience].\nCandidates for the bilingual list must be fluent in Tagalog.',
    '1',
  ],
  [
    'positions designated',
    'MINIMUM QUALIFICATIONS\n[High school diploma].\nFor positions designated as Korean bilingual, the ability to speak and read Korean is required.',
    '1',
  ],
  [
    'a language asked of all',
    'MINIMUM QUALIFICATIONS\n[High school diploma].\n[The ability to speak and read Korean is required] for this position.',
    '1 & 2',
  ],
  // What a word means
  [
    'a footnote with a term and a colon',
    'REQUIREMENTS\n[A master’s degree in library science] and [three years of professional* library experience].\n\n* Professional: in a post for which the master’s degree in library science was demanded.',
    '1 & 2',
  ],
  [
    'a sentence with means',
    'REQUIREMENTS\n[A master’s degree in library science].\n[Two years of supervisory experience].\n\nSupervisory experience means one year or more of work rating at least two employees.',
    '1 & 2',
  ],
  [
    'a post that asks for the degree',
    'REQUIREMENTS\n[MLIS from an accredited school].\n[Two years of experience in a position requiring a master’s degree].',
    '1 & 2',
  ],
  [
    'a degree that only the definition names',
    'REQUIREMENTS\n[Two years of professional librarian experience]*.\n\n*The term “professional” applies to positions that require [a master’s degree in library science].',
    '1 & 2',
  ],
  // Ages and lists that are no work
  [
    'a certificate not older than a year',
    'REQUIREMENTS\n[Two years of clerical experience].\n[Typing speed of 45 words per minute] (attach a certificate not older than one year at the time of filing).',
    '1 & 2',
  ],
  [
    'a list that lasts',
    'REQUIREMENTS\n[Two years of library experience].\n\nCandidates go on a nine (9) month employment list by the score of their experience.',
    '1',
  ],
  [
    'a certificate of typing dated within two years',
    'REQUIREMENTS\n[Two years of clerical experience].\n[A typing certificate for 40 net words per minute], dated within two years of the date of application.',
    '1 & 2',
  ],
  [
    'how a year is counted',
    'REQUIREMENTS\nEXPERIENCE: [Two years of clerical experience]. One year is equal to 1,750 hours.\nSUBSTITUTION: [Completed college-level course work of 60 semester units] may be substituted for the two years of experience.',
    '1 | 2',
  ],
  // Equivalents that are the thing itself
  [
    'or the equivalent, behind a semicolon',
    'MINIMUM QUALIFICATIONS\n1. [Master’s degree in library science]; OR the equivalent. (Those who do not hold the degree fill in a form.)\nOR\n[A lifetime community college credential].',
    '1 | E | 2',
  ],
  [
    'the same experience in the private sector',
    'REQUIREMENTS\nOne of these:\n1. [A master’s degree in library science]; or\n2. [One year of specialized experience equivalent to the GS-07 level, or equivalent experience in the private or public sector].',
    '1 | 2',
  ],
  [
    'five years of a combination',
    'REQUIREMENTS\n[Five years of a combination of college-level education, training and experience in libraries].',
    '1',
  ],
  [
    'students in their final year',
    'REQUIREMENT\n[A master’s degree in library science].\n\nPROCESS NOTES\n[Students in their final year who expect to receive the degree described above] by June 30 may file.',
    '1 | 2',
  ],
  // Lists within an item
  [
    'an item whose parts are all asked',
    'Applicants must meet ONE of these:\n1. [Master’s degree in library science]; OR\n2. equivalency, which means all three of: [a bachelor’s degree in any subject]; [20 graduate units in library science]; and [three years of experience as a librarian].',
    '1 | 2 & 3 & 4',
  ],
  [
    'a foreign degree within an item',
    'MINIMUM QUALIFICATIONS\n1. [A bachelor’s degree, or a certified foreign studies equivalency], AND [one year of library experience]; OR\n2. [Four years of library experience as described in 1].',
    '1 & 2 | 3',
  ],
  // Headings run into their line
  [
    'a dash after the heading',
    'EMPLOYMENT STANDARDS\nEducation – [Graduation from an accredited college or university with a bachelor’s degree in any field], and [one year of experience in a bookshop].\n\nDesirable Qualifications – a master’s degree in history; experience in another museum.',
    '1 & 2',
  ],
  [
    'a full stop after the heading',
    'QUALIFICATIONS\nEducation. [A bachelor’s degree].\nExperience. In any case [four years of library experience], no less than [two of them in a supervisory capacity].',
    '1 & 2 & 3',
  ],
  [
    'what would be nice',
    'What you need to have:\n[A bachelor’s degree in history]. [Two years of experience in an archive].\n\nWhat’d be nice: a master’s degree in public history; experience in supervising interns.',
    '1 & 2',
  ],
  // Classes of one post
  [
    'two classes under the minimum',
    'Minimum qualifications\n\nArchives Services Specialist I\nEducation: [High school diploma].\nExperience: [One year of clerical experience].\n\nArchives Services Specialist II\nThe diploma named above, and [three years of library experience], including [one year at a service desk].',
    '1 & 2 | 1 & 3 & 4',
  ],
  [
    'grades',
    'Qualifications\n\nFor the GS-5 grade:\nA. [One year of specialized experience equivalent to the GS-4 level]; OR\nB. [Completion of a full 4-year course of study above high school leading to a bachelor’s degree in any field].\n\nFor the GS-6 grade:\nA. [One year of specialized experience equivalent to the GS-5 level]; OR\nB. [Completion of half a year of graduate education in library science].',
    '1 | 2 | 3 | 4',
  ],
  // Study and its measure
  [
    'a degree that held courses',
    'Minimum Requirements\n[A master’s degree in history], which included at least [six semester units in archival subjects].',
    '1 & 2',
  ],
  [
    'an average',
    'Who can apply\n• You [must be enrolled at the college in at least six units]\n• You must have [a cumulative GPA of 2.5 or above]',
    '1 & 2',
  ],
  [
    'graduation with a higher degree',
    'Requires: [Graduation from an accredited college or university with a Master’s degree in Library Science]. [Two years of library experience].',
    '1 & 2',
  ],
  [
    'a school leaver’s test',
    'Education: [Graduation from high school or attainment of a satisfactory score on the G.E.D. exam]. [One year of library experience].',
    '1 & 2',
  ],
  // Equivalents
  [
    'a mix that comes to the same',
    'Training and background: either [a master’s degree in library science], or [a library technician’s certificate] together with [three years of work in a library]. We will also look at a mix of schooling and work that comes to the same thing.\nSpanish would help with our neighbors.',
    '1 | 2 & 3 | E',
  ],
  [
    'an equivalent with examples',
    'Basic qualifications\n• [An ALA-accredited master’s degree in library science or an equivalent graduate degree (for example in museum studies)]\n• [At least one year of work in an archive]',
    '(1 | E) & 2',
  ],
];
