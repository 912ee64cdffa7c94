import { sampleResume } from '../tools/sample-profile';

const today = Temporal.Now.plainDateISO();
const monthsAgo = (months: number) => today.subtract({ months }).toString();

/** Has the degree and 17 of 24 months: not eligible yet for the librarian's post. */
export const almost = sampleResume(today.toString());

const librarian = {
  name: 'Mesquite Flats Public Library',
  position: 'Librarian I',
  startDate: monthsAgo(40),
  hoursPerWeek: 40,
  summary: 'Reference desk and collection development.',
};

/** Meets the librarian's minimum. */
export const qualified = {
  basics: { name: 'Teodoro Vance-Okafor' },
  work: [librarian],
  education: [
    { institution: 'San José State University', area: 'Library and Information Science', studyType: 'MLIS', endDate: monthsAgo(50) },
  ],
  languages: [{ language: 'English', fluency: 'Native speaker' }],
};

/** Would meet it, if the degree is from an accredited program: nobody but the applicant can say. */
export const oneAnswerAway = {
  ...qualified,
  basics: { name: 'Imelda Rasgado' },
  education: [{ institution: 'Ocotillo Coast University', area: 'Library Science', studyType: 'MLS', endDate: monthsAgo(50) }],
};
