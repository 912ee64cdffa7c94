import { expect, test } from 'vitest';
import { alaAccreditation, isLibrarySchool } from '@/utils/core/profile/ala';

test.each([
  ['San José State University', '2025-12-15', 'accredited'],
  ['San Jose State', '1995-05', 'accredited'],
  ['UCLA', '2010', 'accredited'],
  ['University of California, Los Angeles', null, 'accredited'],
  ['University of Michigan School of Information', '2009-05-01', 'accredited'],
  ['School of Information, University of Michigan', '2009-05-01', 'accredited'],
  // Once accredited: only while it was, and two years of grace that nobody can tell from here.
  ['University of California, Berkeley', '1990-05-20', 'accredited'],
  ['University of California, Berkeley', '2005-05-20', 'not-accredited'],
  ['University of California, Berkeley', null, 'unknown'],
  ['University of Chicago', '1992-06', 'unknown'],
  // One institution, two programs: 1936 to 1986, and again from 2013.
  ['University of Southern California', '1980', 'accredited'],
  ['University of Southern California', '2018', 'accredited'],
  // Sounds so, and is not.
  ['Appalachian State University', '2015', 'not-accredited'],
  ['California State University, Long Beach', '2018', 'not-accredited'],
  // Not on the list is not unaccredited.
  ['Port Harlan University, Ghana', '2013', 'unknown'],
  ['University of California, Davis', '2013', 'unknown'],
  ['University of Alabama at Birmingham', '2013', 'unknown'],
  ['', '2013', 'unknown'],
] as const)('%s, %s: %s', (institution, awarded, answer) => {
  expect(alaAccreditation(institution, awarded)).toBe(answer);
});

test('a library school is known by its name', () => {
  expect(isLibrarySchool('University of Michigan')).toBe(true);
  expect(isLibrarySchool('Westmere College')).toBe(false);
});
