import { expect, test } from 'vitest';
import { phrases, readPhrase, told } from './phrases';

const library = { level: 'master', library: true };
const ala = { ...library, ala: true };

// Study short of a degree, schools of other kinds, degrees by rarer names.
phrases('education', {
  finds: [
    [
      { level: 'high-school' },
      [
        '[Graduation from a standard senior high school or possession of a General Educational Development (GED) certificate]',
        '[General equivalency diploma]',
        'Passage of the state [High School Proficiency Examination]',
        '[High school diploma, GED, HiSET] or CHSPE certificate',
        '[High school, G.E.D. from a school in this country, or a state high school proficiency certificate]',
        'Ontario [Secondary School Diploma]',
      ],
    ],
    [
      {},
      [
        '[Completion of the tenth grade]',
        'Successful [completion of the 10th grade]',
        'Must have [completed at least the eighth (8th) grade]',
        '[Technical school training] in office practice',
        'Trade school or [business school training]',
        '[Major in English] or history',
        'An [undergraduate major in history]',
        '[Degree from an accredited college or university]',
        'Must have [completed the general education requirements] of the college',
        '[A broad general education], usually met by the requirements for any bachelor’s degree',
      ],
    ],
    [
      { library: true },
      ['[Library science background]', '[One college course in library science]', 'Completion of [library science courses]'],
    ],
    [
      { level: 'some-college' },
      ['Completion of [two (2) years of higher education study]', 'Two years of college, or passing of the district’s examination'],
    ],
    [{ level: 'some-college', units: 48 }, ['[Completion of at least forty-eight (48) semester units]', '[48 units of college credit]']],
    [{ level: 'some-college', units: 60 }, ['[60 semester or 90 quarter units]', '[Sixty college credits]']],
    [{ level: 'some-college', library: true, units: 12 }, ['[12 hours of library science coursework]']],
    [
      { level: 'associate', library: true },
      ['[Two-year certificate in library technology]', '[AAS in library technology]', '[A.A./A.S. degree in Library Technology]'],
    ],
    [{ level: 'associate' }, ["[Associate's]", '[Associate of Applied Science]']],
    [{ level: 'bachelor' }, ['[Honours degree in English]', "[Bachelor's degree] and a passing score on the examination"]],
    [
      library,
      [
        '[Completion of a one-year graduate program in library science]',
        '[Graduation from an accredited school of librarianship]',
        '[Fifth-year degree in librarianship]',
        '[MI degree]',
        '[Master of Archival Studies (MAS)]',
        '[Specialist degree in library media]',
        'Must have [completed at least 12 units of an MLIS program]',
        '[One semester of library school]',
      ],
    ],
    [ala, ['[ALA degree]', '[Graduate of a library school accredited by the ALA]', '[ALA-recognized degree]']],
    [{ ...library, equivalent: true }, ['Possession of [an MLS or its equivalent]']],
    [{ level: 'master', equivalent: true }, ["[Possession of a master's or its equivalent]"]],
    [{ level: 'doctorate' }, ['[A law degree (JD)] is preferred', '[J.D. from an ABA-accredited law school] and one year of practice']],
    [
      { ...library, inProgress: true },
      ['[MLIS degree expected by June]', "Enrollment in a program leading to [a master's degree in library science]"],
    ],
    [{ inProgress: true }, ['[Full-time student]', '[Must be a registered student at the college]']],
    [{ inProgress: true, strength: 'preferred' }, ['An excellent opportunity for [college and graduate students in early education]']],
  ],
  ignores: [
    'Programs for children through the eighth grade',
    'Knowledge of the tenth grade curriculum',
    'Experience teaching college courses',
    'Experience as a business school librarian',
    'Experience in a technical college library',
    'Answers questions from law degree students',
    'Lives in Saginaw, MI, or nearby',
    'Works with major donors',
    'Three hours of continuing education coursework are offered',
    'Related to disciplines in which a master’s degree is not generally expected or available',
    'Experience, or an equivalent combination of a relevant advanced degree and library work',
  ],
});

phrases('experience', {
  finds: [
    [{ months: 24 }, ['[Twenty-four (24) months of clerical experience]']],
    [{ months: null }, ['[Experience in library instruction]', '[Experience planning library events]']],
    [{ months: null, library: true }, ['[Experience in a branch library]']],
  ],
  ignores: ['A bachelor’s degree plus a one-year post-graduate diploma in drawing'],
});

test('a degree from abroad that is told apart is of the rank of the one before it, and not accredited', () => {
  const { requirements } = readPhrase('An ALA-accredited MLIS or its equivalent degree if earned outside this country');
  expect(requirements.map(({ ask }) => ask)).toMatchObject([ala, library]);
  expect(requirements[1]?.ask).not.toHaveProperty('ala');
});

test('one study that goes on is one, two that are given as a choice are two', () => {
  const asked = (phrase: string): readonly string[] =>
    told(`QUALIFICATIONS\n\n• ${phrase}\n`).map((line) => line.replace(/ required/u, ''));
  expect(asked('Enrolled in a library school and pursuing an MLIS degree')).toEqual([
    'education: Enrolled in a library school and pursuing an MLIS degree',
  ]);
  expect(asked('Enrolled in a library school in this state, or pursuing an MLIS degree elsewhere')).toHaveLength(2);
});
