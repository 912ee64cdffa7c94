import { readPlainText } from '../text/plain-text';
import { readWhole } from './read-whole';

/** A posting of our own that says a little of everything: what most postings need of the reader is compiled and built once it was read. */
export const SAMPLE = `LIBRARIAN II – Exam Number: K2041B
Fernwood Public Library

Job Description
Fernwood seeks a creative, service-oriented librarian with an interest in teaching students and their families. The ideal candidate will be someone who enjoys cataloging, research and archives; applicants who are completing a graduate degree or an internship may also be considered. This position requires some evening hours, and the librarian must live within the county.

SALARY
$31.20 - $42.75 per hour. Part-time, 20 hours a week.

FILING PERIOD
Opens Monday, November 2, 2026. Applications must be received by Friday, November 27, 2026, 5:00 p.m. (PT).

OUR MISSION
Fernwood’s library has served its 90,000 residents, readers of all ages, since 1908; we are an equal opportunity employer and encourage all who are qualified to apply. People with criminal histories are not turned away. Staff members take part in training programs and receive a stipend for them.

BENEFITS
The City pays toward medical and dental insurance, paid holidays and a retirement plan that vests after five years.

EXAMPLES OF DUTIES
• Answers questions at the reference desk, selects materials, and plans programs for children, teens and adults
• Trains volunteers; prepares displays and keeps the branch web page up to date
•Serves diverse communities – in person, online and by telephone. You must be patient with people under stress.
• Works in a team and shares its experience

WORK SCHEDULE
The schedule will include every other Saturday. Applicants under 18 must show papers that they may work.

MINIMUM QUALIFICATIONS
Option I: A master’s degree in library science from a program accredited by the American Library Association (ALA) and two (2) years of professional library experience, one of which was in a supervisory capacity.
Option II: A bachelor's degree, or graduation from high school or its equivalent, and at least four years of full-time paid experience in a public library. Any equivalent combination of education and experience may be substituted. Additional experience may substitute for the degree on a year-for-year basis.

Qualifications
1. A valid California Class C driver license
2. Ability to type 40 net words per minute
3. Knowledge of reference sources and interviewing techniques
4. Experience with an integrated library system such as Koha, Word and other software, MARC and Dublin Core
• Ability to lift boxes weighing up to 35 pounds, to bend and to push loaded book trucks; good physical condition
• Must be available to work evenings, weekends and at other branches
• Fluency in English and Spanish
• Strong customer service and communication skills; demonstrated ability to plan storytimes
• Must be at least 18 years of age and a current employee of the City; only employees who hold permanent status may file
• Six months of helping readers, and one year of shelving, are required. Coursework in archives, or membership in a library association, is welcome
Skills: tact with the public; teaching classes of students; respect for other cultures

KNOWLEDGE AND ABILITIES
Knowledge of: children’s literature; managing projects
You are someone who knows libraries well. Those who apply should have the following abilities:
• Reading and writing
Note: applicants may not be current students of the college, and must pass the examination to be placed on the list. Some positions may require a citizen of the United States, and completion of a training course within the first year.

DESIRABLE QUALIFICATIONS
• Supervisory experience is a plus; a second master’s degree is highly desirable
• Bilingual in Tagalog or Korean; familiarity with finding aids preferred but not required
• CPR certificate

HOW TO APPLY
Please attach a resume, a cover letter, three references and the supplemental questionnaire. A background check, fingerprinting, a medical examination and a tuberculosis test are required upon a conditional offer. Proof that you may work in the United States, and forms of release, are to be provided when hired.
`;

/** How often the sample is read. Engines make code fast that was run some times: after one reading the next posting takes three times as long as after these. */
const ROUNDS = 4;

/**
 * Reads the sample, in slices as a posting is read, and throws away what it found: whoever knows that a posting will be asked about soon calls this,
 * and the first posting is not the one that waits until the reader is compiled.
 */
export function* wakeReader(): Generator<undefined, undefined> {
  for (let round = 0; round < ROUNDS; round++) {
    const flat = readPlainText(SAMPLE);
    yield;
    yield* readWhole(flat, 'Librarian II');
    yield;
  }
}
