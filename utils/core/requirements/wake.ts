import { readFacts } from '../posting/facts';
import { readPlainText } from '../text/plain-text';
import { analyseInSlices } from './analyse';

/** A posting of our own that says a little of everything: what most postings need of the reader is compiled and built once it was read. */
export const SAMPLE = `LIBRARIAN II – Exam Number: K2041B
Fernwood Public Library

SALARY
$31.20 - $42.75 per hour. Part-time, 20 hours a week.

FILING PERIOD
Opens Monday, November 2, 2026. Applications must be received by Friday, November 27, 2026, 5:00 p.m. (PT).

THE POSITION
Fernwood’s library has served readers of all ages since 1908; we are an equal opportunity employer and encourage all who are qualified to apply. The City pays toward medical and dental insurance, paid holidays and a retirement plan that vests after five years.

EXAMPLES OF DUTIES
• Answers questions at the reference desk, selects materials, and plans programs for children, teens and adults
• Trains volunteers; prepares displays and keeps the branch web page up to date

MINIMUM QUALIFICATIONS
Option I: A master’s degree in library science from a program accredited by the American Library Association (ALA) and two (2) years of professional library experience, one of which was in a supervisory capacity.
Option II: A bachelor's degree, or graduation from high school or its equivalent, and at least four years of full-time paid experience in a public library. Any equivalent combination of education and experience may be substituted. Additional experience may substitute for the degree on a year-for-year basis.

• A valid California Class C driver license
• Ability to type 40 net words per minute
• Knowledge of reference sources and interviewing techniques
• Experience with an integrated library system such as Koha, Word and other software, MARC and Dublin Core
• Ability to lift boxes weighing up to 35 pounds, to bend and to push loaded book trucks
• Must be available to work evenings, weekends and at other branches
• Fluency in English and Spanish
• Strong customer service and communication skills; demonstrated ability to plan storytimes
• Must be at least 18 years of age and a current employee of the City

DESIRABLE QUALIFICATIONS
• Supervisory experience is a plus; a second master’s degree is highly desirable
• Bilingual in Tagalog or Korean; familiarity with finding aids preferred but not required
• CPR certificate

HOW TO APPLY
Please attach a resume, a cover letter, three references and the supplemental questionnaire. A background check, fingerprinting and a tuberculosis test are required upon a conditional offer.
`;

/**
 * Reads the sample, in slices as a posting is read, and throws away what it found: whoever knows that a posting will be asked about soon calls this,
 * and the first posting is not the one that waits until the reader is compiled.
 */
export function* wakeReader(): Generator<undefined, undefined> {
  const flat = readPlainText(SAMPLE);
  yield;
  yield* analyseInSlices(flat, 'Librarian II');
  readFacts(flat);
}
