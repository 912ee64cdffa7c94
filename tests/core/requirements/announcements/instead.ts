/**
 * Invented announcements that let something stand for what they ask: substitutions both ways, equivalent combinations, and others who are let in as well.
 * Criteria in brackets, numbered in the order of the text, and the logic that they say: `&` before `|`, `E` for an unspecified equivalent.
 */
export const INSTEAD: readonly (readonly [name: string, text: string, logic: string])[] = [
  [
    'csu normally obtained',
    'Minimum Qualifications\nThorough knowledge of library procedures. These qualifications are normally obtained through [completion of a four-year college program in a related field] and [two years of progressively responsible library experience]. [Additional specialized experience may be substituted for the required education on a year-for-year basis].',
    '(1 | 3) & 2',
  ],
  [
    'or equivalent experience after comma',
    'Requirements:\n• [MLIS from an ALA-accredited program], or equivalent experience\n• [At least three years of supervisory experience]',
    '(1 | E) & 2',
  ],
  [
    'associate will substitute',
    'Qualifications\nEducation: [High school diploma or equivalent].\nExperience: [Two years of library experience]. [An associate degree] will substitute for [one year of the required experience].',
    '1 & (2 | 3 & 4)',
  ],
  [
    'bachelor may be substituted for all',
    'Qualifications\nEducation: [High school diploma].\nExperience: [Two years of clerical experience].\n[A bachelor’s degree from an accredited institution] may substitute for the experience requirement.',
    '1 & (2 | 3)',
  ],
  [
    'degree required, or comb, in prose',
    'The successful candidate will have [a bachelor’s degree] and [at least two years of experience working with archival collections], or the equivalent in education and experience. Familiarity with ArchivesSpace is a plus.',
    '1 & 2 | E',
  ],
  [
    'will also be considered',
    'Minimum Requirements\n[MLS from an ALA-accredited institution]. Candidates with [a bachelor’s degree] and [four years of public library experience] will also be considered.\n[Valid driver’s license].',
    '(1 | 2 & 3) & 4',
  ],
  [
    'candidates without',
    'Qualifications: [ALA-accredited MLIS]. Applicants without the degree who have [seven years of library management experience] may also apply.',
    '1 | 2',
  ],
  [
    'those who lack it but have something else',
    'Qualifications: [ALA-accredited MLIS]. Applicants who lack the degree but have [seven years of library management experience] may also apply.',
    '1 | 2',
  ],
  [
    'those who lack some of it may file, which asks nothing',
    'Qualifications\n[ALA-accredited MLIS]. [Two years of library experience]. Applicants who lack six months of the experience required may file.',
    '1 & 2',
  ],
  [
    'those without must have',
    'Qualifications\n[MLIS] preferred. Those without an advanced degree may apply, but must have [a bachelor’s degree] and [two years of experience working with children in a library].',
    '1 | 2 & 3',
  ],
  [
    'those enrolled are given consideration',
    'Qualifications\n• [MLS from an ALA-accredited university] is required. Candidates actively [enrolled in the MLS program] will be given consideration with proof of enrollment.\n• [One year of library experience].',
    '(1 | 2) & 3',
  ],
  [
    'paid years',
    'Minimum Qualifications\n(1) [Master’s degree in library science] and [four paid years of professional library experience]; OR\n(2) [Master of Arts degree] and [five paid years of professional experience in a library].',
    '1 & 2 | 3 & 4',
  ],
  [
    'what may be among the years',
    'Minimum Qualifications\n[Three years of professional experience in a public library].\nOR\n[Four years of work in a library], which may include two years as a technician, and [at least two years in a supervisory capacity].',
    '1 | 2 & 3',
  ],
  [
    'a sentence of study and work that lost its heading',
    'Library Assistant Is report to a librarian.\n[High school diploma or GED] and [six months experience as a library page].\nThey belong to one branch.',
    '1 & 2',
  ],
  [
    'exceptional cases',
    'Qualifications\n[MLIS] required. In exceptional cases a candidate with [a bachelor’s degree] and [ten years of library experience] may be considered.',
    '1 | 2 & 3',
  ],
  [
    'the committee also weighs',
    'Minimum requirements:\n[MLS from an ALA accredited school] with [at least three years of library experience]. The Hiring Committee will also weigh [a Master’s degree in a related field] together with [at least three years of nonprofit experience].',
    '1 & 2 | 3 & 4',
  ],
  [
    'what the committee also considers is no way',
    'Minimum requirements:\n[MLS] and [three years of library experience]. We will also consider how you write.',
    '1 & 2',
  ],
  [
    'in lieu of at end',
    'Minimum Qualifications:\n[Bachelor’s degree]; [four years of related experience in lieu of degree] accepted.\n[One year of supervisory experience].',
    '(1 | 2) & 3',
  ],
  [
    'table row',
    'Education: [High School Diploma/GED]\nExperience: [1-3 years customer service]\nOr an equivalent combination of education and experience sufficient to perform the essential duties of the job.\nLicense: [Valid Texas driver’s license]',
    '(1 & 2 | E) & 3',
  ],
  [
    'training & exp county',
    'Any combination of education and experience that provides the required knowledge and skills is acceptable. Example:\nEducation: [Possession of a Bachelor’s degree].\nand\nExperience: [Two years of experience in library work].',
    '1 & 2 | E',
  ],
  [
    'not less than',
    'MINIMUM REQUIREMENTS\n[Graduation from a standard senior high school], supplemented by not less than [one year of experience in general office work]; or an equivalent combination of training and experience.',
    '1 & 2 | E',
  ],
  [
    'florida style',
    'MINIMUM TRAINING AND EXPERIENCE\n[Bachelor’s degree from an accredited college or university]; [two (2) years of library experience]; or an equivalent combination of education, training and experience.\n[Must possess a valid Florida driver’s license].',
    '(1 & 2 | E) & 3',
  ],
  [
    'certification required w/in',
    '• [Bachelor’s degree]\n• Ability to obtain state librarian certification within two years of hire\n• [One year of experience in a library setting]',
    '1 & 2',
  ],
  [
    'three tiers',
    'Requirements\n[Bachelor’s degree] and [one year of experience in archives]. [Associate degree] plus [three years of experience in archives], or [high school diploma] plus [five years of experience in archives], will be accepted in lieu of a bachelor’s degree.',
    '(1 | 3 & 4 | 5 & 6) & 2',
  ],
  [
    'pass written exam later',
    'Minimum qualifications\n[High school diploma].\n[One year of library experience].\nApplicants must pass a written examination given by the Civil Service Commission.',
    '1 & 2',
  ],
  [
    'month for month',
    'REQUIREMENTS\n[Bachelor’s degree].\n[One year of experience in adult literacy]. Volunteer tutoring is credited month for month.',
    '1 & 2',
  ],
  [
    'essential duties mention',
    'Essential Functions\nSupervises staff with at least two years of experience. Provides two years of training.\n\nMinimum Qualifications\n[Bachelor’s degree]; [three years of library experience].',
    '1 & 2',
  ],
  [
    'city plain sentences',
    'EDUCATION AND EXPERIENCE\n[Equivalent to graduation from high school] and [two years of clerical experience, preferably in a library]. College coursework in library technology is desirable.',
    '1 & 2',
  ],
  [
    'canadian',
    'Qualifications\n• [Grade 12] plus [a Library Technician diploma], or an equivalent combination of training and experience\n• [One year of recent related experience]\n• Ability to lift 20 kg',
    '(1 & 2 | E) & 3',
  ],
  [
    'canadian mlis equivalent',
    'You bring:\n[Master of Library and Information Studies degree from an ALA accredited program (or equivalent)].\n[Minimum three (3) years of progressively responsible experience in a public library].\n[Valid Class 5 driver’s licence].',
    '(1 | E) & 2 & 3',
  ],
  [
    'college: any of',
    'Minimum Qualifications\nAny combination of education, training and experience equivalent to [completion of a two-year college program in library technology] and [two years of library experience].\n[Valid driver’s license].',
    '(1 & 2 | E) & 3',
  ],
  [
    'in lieu of a degree, list',
    'Education: [Bachelor’s degree]\nIn lieu of a degree:\n• [Associate degree] and [two years of additional experience]; or\n• [Four years of additional experience]\nExperience: [Two years in a public library]',
    '(1 | 2 & 3 | 4) & 5',
  ],
  [
    'substitution with max & units',
    'REQUIREMENTS\nEducation: [Graduation from a four-year college or university].\nExperience: [One year of experience as a Library Assistant].\nSubstitution: [Additional qualifying experience may be substituted for up to two years of the required education] (30 semester units equal one year).',
    '(1 | 3) & 2',
  ],
  [
    'higher degree sub',
    '[Bachelor’s degree] and [three years of experience in archives] required. [A master’s degree in a related field] may substitute for [one year of experience].',
    '1 & (2 | 3 & 4)',
  ],
  [
    'two sentences, second is or',
    'Qualifications: [An associate degree in library science is required]. Alternatively, [three years of experience in a public library] will be accepted.',
    '1 | 2',
  ],
  [
    'NJ civil service',
    'EDUCATION: [Graduation from an accredited college or university with a Master’s degree in Library Science].\nNOTE: Applicants who do not possess the required education may substitute additional experience on a year for year basis.\nLICENSE: Appointees will be required to possess a driver’s license valid in New Jersey only if the operation of a vehicle is necessary.\nCERTIFICATION: [Possession of a valid Professional Librarian certificate issued by the State].',
    '(1 | E) & 2',
  ],
];
