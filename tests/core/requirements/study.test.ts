import { expect, test } from 'vitest';
import { phrases, readPhrase, told } from './phrases';

const library = { level: 'master', library: true };

phrases('education', {
  finds: [
    [
      { level: 'high-school', inProgress: true },
      ['[Currently attending high school]', 'Must be a [current high school student]', '[Attending an accredited high school]'],
    ],
    [
      { ...library, inProgress: true },
      [
        '[Enrollment in the final semester of a graduate program in library science]',
        '[currently enrolled in the second year of a library and information science program]',
      ],
    ],
    [
      { library: true },
      [
        '[Completion of one full academic year of graduate study in library science]',
        '[three full years of progressively higher level graduate education] in library science',
      ],
    ],
    [
      { level: 'some-college', units: 60 },
      ['[60 semester units of college credit]', '[60 semester (90 quarter) units from an accredited college]'],
    ],
    [{ level: 'associate', library: true }, ['Completion of a [two-year Library Technology diploma] from a college']],
    [{ level: 'bachelor' }, ["[A bachelor's or higher degree in any subject]"]],
    [{ level: 'high-school' }, ['[Completion of the twelfth grade], supplemented by courses in bookkeeping']],
  ],
  ignores: [
    'Experience supporting Baccalaureate (BA) degree programs.',
    'An MLIS is neither required nor preferred for this position',
    'Graduate credit counts: 45 quarter units = 1 year of experience',
    'In order to receive credit for any college degree, include a legible copy with your application',
  ],
});

test('accredited stands with the degree that begins with a capital', () => {
  expect(readPhrase("ALA-accredited Master's Degree in Library Science").requirements.map(({ quote }) => quote)).toEqual([
    "ALA-accredited Master's Degree in Library Science",
  ]);
});

test('such a degree is the one named before it', () => {
  const { requirements } = readPhrase(
    'An MLIS from a school accredited by the American Library Association. Students who will have completed such a degree by June may file.',
  );
  expect(requirements.map(({ ask }) => ask)).toMatchObject([
    { ...library, ala: true },
    { ...library, ala: true, inProgress: true },
  ]);
});

test('options name the same degree each for itself', () => {
  const text =
    'MINIMUM REQUIREMENTS\n\nOption I: MLIS and one year of paid cataloging experience.\n\nOption II: MLIS and a teaching credential.\n';
  expect(told(text).filter((line) => line.startsWith('education'))).toEqual(['education required: MLIS', 'education required: MLIS']);
});

phrases('experience', {
  finds: [
    [
      { months: null, supervisory: true, strength: 'preferred' },
      ['Two years of clerical work experience, [preferably in a supervisory role]'],
    ],
    [{ months: null, library: true, strength: 'preferred' }, ['One year of experience in cash handling, [preferably in a public library]']],
    [{ months: 12, library: true }, ['Two years of paid library experience, [at least one of them] in technical services']],
    [{ months: null }, ['Must have [background in youth outreach]', 'A diploma plus [considerable related experience]']],
  ],
  ignores: [
    'Familiarity with office software, preferably spreadsheets',
    'must be available for three shifts a week, one of which must be a Saturday',
    'equivalent education (subject expertise combined with professional education and/or experience)',
  ],
});

test('a second experience in the line is one of its own, and brackets speak of what stands in them', () => {
  expect(
    readPhrase(
      'Extensive experience managing storage rooms (heated ones preferred) and experience working with volunteers',
    ).requirements.map(({ quote, strength }) => `${strength}: ${quote}`),
  ).toEqual([
    'required: Extensive experience managing storage rooms (heated ones preferred)',
    'required: experience working with volunteers',
  ]);
});

test('a label inside an item governs the item, one after the preferred list stands beside it', () => {
  const item = 'QUALIFICATIONS\n\n• Word processing required. Preferred: knowledge of Koha.\n• Knowledge of local history.\n';
  expect(told(item).at(-1)).toBe('skill required: Knowledge of local history');
  const after = 'PREFERRED QUALIFICATIONS\n\n- Experience in a college library\n\nLICENSE: A valid California Class C driver license.\n';
  expect(told(after).at(-1)).toMatch(/^licence required/u);
});

test('lines that begin with a length are lines of their own', () => {
  const text =
    'REQUIRED QUALIFICATIONS:\n\n    Master of Science in Library Science from an accredited institution\n    2 years of combined library and teaching experience\n    Knowledge of copyright\n';
  expect(told(text).map((line) => line.split(' ')[0])).toEqual(['education', 'experience', 'skill']);
});
