import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/matching/judge';
import type { Verdict } from '@/utils/core/matching/judgement';
import type { Profile } from '@/utils/core/profile/profile';
import type { Ask } from '@/utils/core/requirements/ask';
import { degree, person, post } from './build';
import { asks, posting, TODAY } from './posting';

type Row = readonly [quote: string, ask: Ask, who: Profile, verdict: Verdict];

const MLIS: Ask = { kind: 'education', level: 'master', library: true, ala: true };
const STUDY: Ask = { kind: 'education', inProgress: true };
const UNITS: Ask = { kind: 'education', level: 'some-college', units: 60 };
const COURSES: Ask = { kind: 'education' };
const RULED: Ask = { kind: 'eligibility' };
const some: Ask = { kind: 'experience', months: null };
const years = (count: number, more: object = {}): Ask => ({ kind: 'experience', months: 12 * count, ...more });

const historian = person({ education: [degree({ program: 'MA, History', institution: 'University of Ostrow' })] });
const archivist = person({
  education: [degree({ program: 'MA, History (archival administration)', institution: 'University of Ostrow' })],
  work: [post({ start: '2015-09-01', title: 'Archivist', employer: 'Tarn Historical Society' })],
});
const librarian = person({ education: [degree()], work: [post({ start: '2015-09-01' })] });
const cataloger = person({ education: [degree()], work: [post({ start: '2015-09-01', title: 'Catalog Librarian' })] });
const childrens = person({ education: [degree()], work: [post({ start: '2015-09-01', title: 'Children’s Librarian' })] });
const circulation = person({ work: [post({ start: '2015-09-01', title: 'Library Assistant', summary: 'Circulation desk.' })] });
const seniorElsewhere = person({ education: [degree()], work: [post({ start: '2015-09-01', title: 'Librarian II' })] });
const page = person({ work: [post({ start: '2015-09-01', title: 'Library Page' })] });
const barista = person({ work: [post({ start: '2015-09-01', title: 'Barista', employer: 'Café Luma' })] });
const clerk = person({ work: [post({ start: '2015-09-01', title: 'Office Clerk', employer: 'Town of Ostrow' })] });
const nurse = person({
  education: [degree()],
  work: [post({ start: '2015-09-01', title: 'Librarian', employer: 'Saint Ida Hospital Library' })],
});
const student = person({
  education: [
    degree({
      level: 'bachelor',
      program: 'BA, Early Childhood Education',
      institution: 'Marl College',
      end: '2028-06-01',
      finished: false,
    }),
  ],
});
const someCollege = person({
  education: [degree({ level: 'some-college', program: 'General studies', institution: 'Marl College', units: 62 })],
});

const rows: Readonly<Record<string, readonly Row[]>> = {
  'library work as one of several that will do': [
    ['two years of experience in customer service or library work', years(2), librarian, 'met'],
    ['One year of paid experience in a library or in general clerical work', years(1), librarian, 'met'],
    ['two years of classroom or library teaching', years(2), page, 'unmet'],
    ['Two years of work directly with customers', years(2), page, 'met'],
  ],
  'a length and no more is of work like this post': [
    ['2 years', years(2), librarian, 'met'],
    ['At least two years', years(2), barista, 'unmet'],
    ['Two years of work', years(2), barista, 'met'],
  ],
  'a field that is told as a specialization': [
    ['A master’s degree with history as its specialization', { kind: 'education', level: 'master', fields: ['history'] }, historian, 'met'],
    ['A bachelor’s degree that included at least 24 semester hours in law', { kind: 'education', units: 24 }, historian, 'unknown'],
  ],
  'where one studied is no field of study': [
    [
      'At least ninety semester hours of undergraduate work at a recognized college',
      { kind: 'education', level: 'some-college', units: 90 },
      historian,
      'met',
    ],
    ['A bachelor’s degree from a college or university of recognized standing', { kind: 'education', level: 'bachelor' }, historian, 'met'],
    ['Bachelor’s degree from an institution of higher education', { kind: 'education', level: 'bachelor' }, historian, 'met'],
    ['A bachelor’s degree from an accredited university in public policy', { kind: 'education', level: 'bachelor' }, historian, 'unmet'],
  ],
  'schooling that lets one read and write': [
    ['Schooling sufficient to read and write as the work demands', COURSES, someCollege, 'met'],
    ['Education adequate to read and file', COURSES, historian, 'met'],
    ['Education sufficient to keep accounts', COURSES, historian, 'unknown'],
  ],
  'managing a thing is not leading people': [
    ['two years creating or managing metadata in a library, archives, or museum', years(2, { library: true }), childrens, 'unmet'],
    ['two years creating or managing metadata in a library, archives, or museum', years(2, { library: true }), cataloger, 'met'],
  ],
  'archives beside museums, and no other library': [
    ['three years in an archives, museum or special collections library', years(3, { library: true }), librarian, 'unmet'],
    ['three years in an archives, museum or special collections library', years(3, { library: true }), archivist, 'met'],
    ['three years in archives, museums, or a library', years(3, { library: true }), librarian, 'met'],
  ],
  'a concentration that the résumé does not name': [
    [
      'Master’s degree in library science with a concentration in archives',
      { kind: 'education', level: 'master', library: true },
      librarian,
      'unknown',
    ],
    [
      'Master’s degree in library science, preferably with a concentration in archives',
      { kind: 'education', level: 'master', library: true },
      librarian,
      'met',
    ],
  ],
  'units that may be substituted': [['60 semester units may be substituted for the two years of experience', UNITS, librarian, 'met']],
  'a state’s own service, broken over a line': [
    [
      'One year of experience in the Ostrow state\n  service performing the duties of a Librarian',
      years(1, { classTitle: 'Librarian' }),
      seniorElsewhere,
      'unmet',
    ],
    ['one year performing the duties of a Librarian', years(1, { classTitle: 'Librarian' }), seniorElsewhere, 'met'],
  ],
  'kinds of library in a list': [
    ['two years of work in an academic, court or law-firm library', years(2, { library: true }), librarian, 'unmet'],
    ['two years of work in an academic, court or\npublic library', years(2, { library: true }), librarian, 'met'],
  ],
  'a class of the employer’s own': [
    ['two years as a Librarian II with the City of Elmhollow', years(2, { classTitle: 'Librarian II' }), seniorElsewhere, 'unmet'],
    [
      'two years as a Librarian II with the City of Elmhollow or in an equivalent class of another agency',
      years(2, { classTitle: 'Librarian II' }),
      seniorElsewhere,
      'met',
    ],
  ],
  'an equivalent degree': [
    ['MLIS from an ALA-accredited program or equivalent', { ...MLIS, equivalent: true }, historian, 'unknown'],
    ['MLIS from an ALA-accredited program or foreign equivalent', { ...MLIS, equivalent: true }, historian, 'unmet'],
    ['MLIS or its equivalent if earned outside the United States', { ...MLIS, equivalent: true }, historian, 'unmet'],
    ['MLIS or similar field from an ALA-accredited college', MLIS, historian, 'unmet'],
    [
      'a library technology diploma comparable to the program of Marl College',
      { kind: 'education', level: 'associate', library: true },
      someCollege,
      'unmet',
    ],
  ],
  'a second degree': [['A second master’s degree', { kind: 'education', level: 'master' }, librarian, 'unmet']],
  'studies that go on': [
    ['be a student of early childhood education', { ...STUDY, fields: ['early childhood education'] }, student, 'met'],
    ['be a student of early childhood education', { ...STUDY, fields: ['early childhood education'] }, librarian, 'unmet'],
    ['be a student of early childhood education', { ...STUDY, fields: ['early childhood education'] }, person({}), 'unknown'],
    ['Cannot be a current student of Marl College', RULED, student, 'unmet'],
    ['Cannot be a current student of Ostrow College', RULED, student, 'met'],
    ['Cannot be a current student of Marl College', RULED, librarian, 'met'],
  ],
  'units and courses': [
    ['60 semester units of college credit', UNITS, someCollege, 'met'],
    ['60 semester units of college credit in accounting', UNITS, someCollege, 'unknown'],
    ['Coursework in archival theory and practice', COURSES, archivist, 'met'],
    ['Coursework in archival theory and practice', COURSES, librarian, 'unknown'],
  ],
  'how much may stand in, which a rating office tells': [
    [
      'Additional qualifying experience may be substituted for the required education on a year-for-year basis up to a maximum of two years',
      years(2),
      librarian,
      'unknown',
    ],
    ['Six years of work in any field may be substituted for the degree', years(2), librarian, 'met'],
    [
      'Additional qualifying experience may be substituted for the education, up to a maximum of forty years',
      years(40),
      librarian,
      'partly',
    ],
  ],
  'a library among other places': [
    ['two years of related library and/or clerical experience', years(2), librarian, 'met'],
    ['two years of experience in a customer-oriented environment', years(2), barista, 'met'],
  ],
  'instead of experience': [
    [
      'A master’s degree may be substituted for one year of the required experience',
      { kind: 'education', level: 'master' },
      historian,
      'unknown',
    ],
    ['A master’s degree may be substituted for the required experience', { kind: 'education', level: 'master' }, historian, 'met'],
  ],
  'one of several fields': [
    [
      'Bachelor’s degree in business administration, library science or a related field',
      { kind: 'education', level: 'bachelor', library: true, fields: ['business administration'] },
      person({ education: [degree({ level: 'bachelor', program: 'BS, Public administration' })] }),
      'met',
    ],
    [
      'Bachelor’s degree in business administration or library science',
      { kind: 'education', level: 'bachelor', library: true, fields: ['business administration'] },
      person({ education: [degree({ level: 'bachelor', program: 'BA, Sociology' })] }),
      'unmet',
    ],
  ],
  'related work': [
    ['two years of related experience', years(2), circulation, 'met'],
    ['two years of related experience', years(2), page, 'unknown'],
    ['two years of related experience', years(2), clerk, 'unknown'],
    ['two years of related experience', years(2), barista, 'unmet'],
    ['two years of cataloging, interlibrary loan or other related library experience', years(2, { library: true }), childrens, 'met'],
    ['two years of cataloging in a library', years(2, { library: true }), childrens, 'unmet'],
  ],
  'specialties and settings': [
    ['experience in technical services', some, cataloger, 'met'],
    ['experience in technical services', some, librarian, 'unknown'],
    ['experience in technical services', some, childrens, 'unmet'],
    ['experience in a clinical environment', some, nurse, 'met'],
    ['experience in a clinical environment', some, librarian, 'unmet'],
    ['background in children’s services and be able to serve a diverse community', some, childrens, 'met'],
    ['one year of working with children', years(1), circulation, 'unmet'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('%s', (quote, ask, who, verdict) => {
    expect(judge(posting([asks(quote, ask)]), who, TODAY).leaves[0]?.verdict).toBe(verdict);
  });
});

test('one master’s beside the second that is asked is no answer to “a master’s is asked”', () => {
  const [leaf] = judge(posting([asks('A second master’s degree', { kind: 'education', level: 'master' })]), librarian, TODAY).leaves;
  expect(leaf?.reason).toEqual({ kind: 'not-listed' });
});

test('library work that is too short for the years asked saves nobody by an equivalent', () => {
  const wanted = asks('five years of professional library experience', years(5, { library: true, professional: true }));
  const of = (start: string) =>
    judge(
      posting([wanted], { kind: 'any', of: [{ kind: 'requirement', id: 'r1' }, { kind: 'equivalent' }] }),
      person({ education: [degree({ end: '2026-06-01' })], work: [post({ start, title: 'Library Assistant', end: '2026-05-31' })] }),
      TODAY,
    ).eligibility;
  expect([of('2025-06-01'), of('2019-06-01')]).toEqual(['not-eligible', 'cannot-tell']);
});
