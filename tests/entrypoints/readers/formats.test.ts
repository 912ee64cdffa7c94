import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPdf } from '@/entrypoints/pdf-reader/read-pdf';
import { readGiven } from '@/entrypoints/resume-reader/read-file';
import type { Imported } from '@/utils/core/profile/bring-in/reading';
import { f1, fieldsOf, readFields, type Score, score } from '../../core/profile/resume-text/fields';
import { docxOf, makeDocx } from '../../tools/make-docx';
import { makePdf, type PlacedWords, pagesOf } from '../../tools/make-pdf';

const folder = join(process.cwd(), 'tests/fixtures/resumes');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
const textOf = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8');

async function importedOf(given: Parameters<typeof readGiven>[0]): Promise<Imported> {
  const read = await readGiven(given);
  if (!read.ok) throw new Error(read.refusal);
  return read.imported;
}

async function throughPdf(pdf: Uint8Array<ArrayBuffer>): Promise<Imported> {
  const read = await readPdf(pdf, () => undefined);
  if (!read.ok) throw new Error(read.refusal);
  return importedOf({ text: read.text });
}

const sum = (scores: readonly Score[]) => ({
  expected: scores.reduce((all, { expected }) => all + expected, 0),
  read: scores.reduce((all, { read }) => all + read, 0),
  right: scores.reduce((all, { right }) => all + right, 0),
});

const scoreOf = (name: string, { profile }: Imported): Score =>
  score(readFields(readFileSync(join(folder, `${name}.fields`), 'utf8')), fieldsOf(profile));

describe.each<[form: string, read: (text: string) => Promise<Imported>]>([
  ['PDF', (text) => throughPdf(makePdf(pagesOf(text), { packed: true }))],
  ['Word', (text) => importedOf({ bytes: docxOf(text) })],
])('every résumé as %s', (form, read) => {
  test('nine of ten fields come through', { timeout: 60_000 }, async () => {
    const scores: Score[] = [];
    for (const name of names) scores.push(scoreOf(name, await read(textOf(name))));
    const all = sum(scores);
    const weak = names.flatMap((name, at) => {
      const one = scores[at];
      return one && f1(one) < 0.85 ? [`${name} ${f1(one).toFixed(3)} ${one.wrong.slice(0, 6).join('; ')}`] : [];
    });
    console.log(`${names.length} résumés as ${form}: F1 ${f1(all).toFixed(3)}${weak.map((line) => `\n  ${line}`).join('')}`);
    expect(f1(all)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a PDF', () => {
  const words = (text: string, x: number, from: number, size = 10): readonly PlacedWords[] =>
    text.split('\n').flatMap((line, row) => (line === '' ? [] : [{ words: line, x, y: from + row * 14, size }]));

  test('in two columns is read column by column', async () => {
    const [side = '', main = ''] = textOf('two-column-reading').split(/(?=PROFILE)/u);
    const page = [...words(side, 40, 80), ...words(main, 300, 80)];
    const imported = await throughPdf(makePdf([page]));
    const result = scoreOf('two-column-reading', imported);
    expect(f1(result), result.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('with a name over both columns keeps it first', async () => {
    const side = 'SKILLS\nKoha\nMARC 21\nRDA\n\nLANGUAGES\nSpanish (native)\nEnglish (fluent)\nFrench (basic)';
    const main =
      'EXPERIENCE\nCataloging Technician\nCity of Saltmarsh Library | May 2019 – Present\n• Copy cataloging of books and maps for five branches\n• Loading of vendor records\n\nEDUCATION\nCypress Vale College\nAssociate of Arts, Library Technology, 2019';
    const { profile } = await throughPdf(
      makePdf([
        [
          { words: 'Ada Quill, a cataloger who likes maps and atlases of every age', x: 60, y: 50, size: 16 },
          ...words(side, 400, 100),
          ...words(main, 40, 100),
        ],
      ]),
    );
    expect(profile.skills.map(({ name }) => name)).toEqual(['Koha', 'MARC 21', 'RDA']);
    expect(profile.work).toMatchObject([{ title: 'Cataloging Technician', start: '2019-05', end: null }]);
    expect(profile.education).toMatchObject([{ level: 'associate', institution: 'Cypress Vale College' }]);
  });

  test('on several pages is read in their order, and tells each', async () => {
    const text = `${textOf('held-branch-manager')}\n`.repeat(3);
    const heard: (readonly [number, number])[] = [];
    const read = await readPdf(makePdf(pagesOf(text)), (done, of) => heard.push([done, of]));
    expect(heard).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(read.ok && read.text.indexOf('Branch Manager, Feb 2019')).toBeGreaterThan(0);
  });
});

describe('a Word file', () => {
  test('has its headings, its lists, its tables and its page’s header', async () => {
    const bytes = makeDocx(
      [
        { heading: 'Work Experience' },
        ['Position', 'Employer', 'From', 'To', 'Hours'],
        ['Library Clerk', 'City of Saltmarsh', '02/2021', 'Present', '20'],
        { heading: 'Skills' },
        { item: 'Koha & MARC 21' },
        { item: 'Shelving' },
      ],
      { header: 'Ada Quill\tInglewood, CA' },
    );
    const { profile, text, spans } = await importedOf({ bytes });
    expect(profile).toMatchObject({ name: 'Ada Quill', place: 'Inglewood, CA', work: [{ title: 'Library Clerk', hoursPerWeek: 20 }] });
    expect(profile.skills.map(({ name }) => name)).toContain('Shelving');
    const [span] = spans['work/0'] ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('Library Clerk\tCity of Saltmarsh\t02/2021\tPresent\t20');
  });
});

describe('LinkedIn’s export', () => {
  const archive = zipSync(
    Object.fromEntries(
      Object.entries({
        'Basic/Profile.csv': 'First Name,Last Name,Geo Location\r\nAda,Quill,"Inglewood, California, United States"\r\n',
        'Positions.csv':
          '\uFEFFCompany Name,Title,Description,Location,Started On,Finished On\r\nCity of Saltmarsh Library,Librarian I,"Reference; supervise 2 pages.\r\nKoha, 32 hours per week","Inglewood, CA",Jan 2022,\r\nAlder Street Drugstore,"=HYPERLINK(""https://example.org"",""Cashier"")",,,2018,Dec 2021\r\n',
        'Education.csv':
          'School Name,Start Date,End Date,Notes,Degree Name,Activities\r\nSan José State University,2019,2021,,Master of Library and Information Science,\r\nPine Hollow University,2024,,,Certificate in progress,\r\n',
        'Skills.csv': 'Name\r\nReference\r\nPolaris ILS\r\n',
        'Languages.csv': 'Name,Proficiency\r\nSpanish,Full professional proficiency\r\nTagalog,Elementary proficiency\r\n',
        'Certifications.csv':
          'Name,Url,Authority,Started On,Finished On,License Number\r\nCertified Archivist,,Academy of Certified Archivists,Oct 2023,Sep 2028,\r\nTeacher Librarian Services Credential,,State of California,2020,,\r\n',
        'Volunteering.csv':
          'Company Name,Role,Cause,Started On,Finished On,Description\r\nDowney Reads,Tutor,EDUCATION,Mar 2020,Apr 2021,\r\n',
        'Connections.csv': `Notes:\n"x"\n\nFirst Name\n${'Somebody\n'.repeat(50)}`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

  test('gives posts, studies, skills, languages, credentials and volunteering, each with its row', async () => {
    const { profile, text, spans } = await importedOf({ bytes: archive });
    expect(profile).toMatchObject({
      name: 'Ada Quill',
      place: 'Inglewood, California, United States',
      work: [
        {
          title: 'Librarian I',
          start: '2022-01',
          end: null,
          hoursPerWeek: 32,
          supervised: 2,
          supervisedKinds: ['pages'],
          systems: ['Koha'],
          paid: true,
        },
        { start: '2018', end: '2021-12', hoursPerWeek: null },
        { title: 'Tutor', employer: 'Downey Reads', paid: false, start: '2020-03', end: '2021-04' },
      ],
      education: [
        { level: 'master', start: '2019', end: '2021', finished: true },
        { level: 'certificate', end: null, finished: false },
      ],
      languages: [
        { code: 'es', level: 'fluent' },
        { code: 'tl', level: 'basic' },
      ],
      licences: [{ type: 'teacher-librarian', issued: '2020' }],
      certificates: [{ name: 'Certified Archivist', issuer: 'Academy of Certified Archivists', date: '2023-10', expires: '2028-09-30' }],
    });
    expect(profile.skills.map(({ name }) => name)).toEqual(['Reference', 'Polaris ILS']);
    const [span] = spans['volunteer/0'] ?? [];
    expect(text.slice(span?.start, span?.end)).toContain('Company Name: Downey Reads · Role: Tutor');
  });

  test('holds a formula as the text that it is', async () => {
    const { profile } = await importedOf({ bytes: archive });
    expect(profile.work[1]?.title).toBe('=HYPERLINK("https://example.org","Cashier")');
  });
});

describe('text', () => {
  test.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8('José Núñez\n\nSkills\nKoha'))],
    [
      'UTF-16',
      Uint8Array.of(
        0xff,
        0xfe,
        ...[...'José Núñez\n\nSkills\nKoha'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
      ),
    ],
    ['an old program’s', Uint8Array.from('José Núñez\n\nSkills\nKoha', (sign) => sign.charCodeAt(0))],
    ['with the line ends of Windows', strToU8('José Núñez\r\n\r\nSkills\r\nKoha\r\n')],
  ])('in %s is read', async (_, bytes) => {
    expect((await importedOf({ bytes })).profile).toMatchObject({ name: 'José Núñez', skills: [{ name: 'Koha' }] });
  });
});
