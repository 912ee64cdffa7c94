import { describe, expect, test } from 'vitest';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { differs, numbered, tellLogic, unmark } from './logic';

/** Minimums of three ways of writing, with the logic that they say. */
const MINIMUMS: readonly (readonly [text: string, logic: string])[] = [
  ['MINIMUM QUALIFICATIONS\n• [Bachelor’s degree] in English or a related field\n• [Two years of library experience]\n', '1 & 2'],
  [
    'MINIMUM QUALIFICATIONS\nOption 1: [An associate degree] and [one year of clerical work].\nOption 2: [Three years of library work].\n',
    '1 & 2 | 3',
  ],
  ['Qualifications: [MLS from an ALA-accredited program] required; [one year of public library experience].\n', '1 & 2'],
];

/** What bulletins and boards say of degrees, years and papers without asking for them, wherever it stands. */
const BESIDE: readonly string[] = [
  // Of other classes
  'The Library Technician differs from the Library Assistant I in that the latter requires a high school diploma and one year of clerical experience.',
  'Career ladder: After one year a Librarian I may be promoted to Librarian II, which requires two years of professional experience and a driver’s license.',
  'DISTINGUISHING CHARACTERISTICS\n\nLibrarian II is the journey level and requires an MLS and two years of professional experience.',
  // How it is counted, proved and rated
  'Education obtained outside the United States must be evaluated for equivalency to a bachelor’s or master’s degree by an approved service.',
  'Part-time experience is pro-rated. Example: Twelve months of experience at 20 hours/week is equivalent to six months of experience, not one year.',
  'Experience listed must include dates and hours per week; one year of experience is equal to 2,080 hours.',
  'If you are qualifying on the basis of a master’s degree, the transcripts must show that it was conferred.',
  'Important: Failure to list at least ten years of employment history on the application may lead to rejection.',
  'Required at the interview: driver’s license or other photo identification, high school diploma or transcripts.',
  'Supplemental question 1: Do you have a master’s degree in library science from an ALA-accredited program? Yes / No',
  'Typing test: Candidates may be given a typing test; 40 words per minute is typical of those who are hired.',
  // Pay and benefits
  'New employees start at step 1; those with a master’s degree start at step 3.',
  'An additional year of qualifying experience may be considered when setting the starting salary within the range.',
  'Salary is set by the faculty schedule: bachelor’s degree $60,000; master’s degree $66,000; doctorate $72,000.',
  'Bilingual pay of $100 a month is paid to employees who speak Spanish.',
  'The department pays 75 percent of tuition for an MLIS after one year of employment.',
  // The place, its people and its work
  'The library serves 40,000 students, 2,500 of them in graduate degree programs, and offers a Master of Library Science degree.',
  'We are a Carnegie library in a county where 20 percent of adults hold a bachelor’s degree or higher.',
  'The librarian teaches computer classes and supervises the GED tutoring program.',
  'Supervision is received from a Librarian III. May train volunteers who have six months of experience or less.',
  'You will gain experience with archival description, and you will earn three credits toward your degree.',
  // Once in the post
  'Staff must complete 20 hours of continuing education each year to keep state certification.',
  'If selected, a Trainee is required to obtain the Master’s degree in librarianship from an accredited school.',
  'Library Director Certification must be completed within three years, unless the candidate has a master’s degree in Library Science.',
  'CPR training is offered yearly. Librarians who hold a notary commission serve the public on Tuesdays.',
  'A valid driver’s license is needed only by those who choose to drive the bookmobile.',
  'Physical requirements: frequent standing; corrected vision; ability to speak English clearly on the telephone.',
];

/** Near ones that ask, each of which adds what stands in its brackets. */
const ASKED: readonly string[] = [
  'This position requires [a valid driver’s license].',
  'Applicants must have [a current CPR card].',
  'All candidates must be [fluent in Spanish].',
  'Candidates must possess [a typing certificate for 40 words per minute].',
];

function told(marked: string, logic: string): string | null {
  const { text, marks } = unmark(marked);
  const { minimum, requirements } = analyse(readPlainText(text), 'Library Assistant');
  const names = numbered(requirements, marks);
  const name = (id: string): string => names.get(id) ?? `“${requirements.find((one) => one.id === id)?.quote}”`;
  return differs(minimum, logic, name) ? (minimum === null ? 'none' : tellLogic(minimum, name)) : null;
}

describe('what is said beside the qualifications does not move the minimum', () => {
  test.each(BESIDE)('%s', (sentence) => {
    for (const [text, logic] of MINIMUMS) {
      expect(told(`Library Assistant\n\n${text}\n${sentence}\n`, logic), 'below').toBeNull();
      expect(told(`Library Assistant\n\n${sentence}\n\n${text}`, logic), 'above').toBeNull();
    }
  });
  test.each(ASKED)('but: %s', (sentence) => {
    const [text, logic] = MINIMUMS[0] ?? ['', ''];
    expect(told(`Library Assistant\n\n${text}\n${sentence}\n`, `${logic} & 3`)).toBeNull();
  });
});
