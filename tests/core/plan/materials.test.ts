import { describe, expect, test } from 'vitest';
import { readMaterials, type Warning } from '@/utils/core/plan/materials';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';

function materialsOf(text: string) {
  const body = readPlainText(text);
  return readMaterials({ body }, analyse(body, 'Librarian II'));
}

test('each document once, where it goes and in which form', () => {
  const { items, where, form } = materialsOf(
    'Librarian II\n\nHow to Apply\n\nSend a cover letter, a resume and three professional references to jobs@alderbay.example as a single PDF. Your cover letter must name the branch. A writing sample (optional) may be added. Apply at https://jobs.alderbay.example/librarian.\n\nQualifications\n\nA typing certificate of 45 net words per minute is required.\n',
  );
  expect(items.map(({ id, optional }) => [id, optional])).toEqual(
    expect.arrayContaining([
      ['cover letter', false],
      ['résumé', false],
      ['references', false],
      ['typing certificate', false],
    ]),
  );
  expect(items.filter(({ id }) => id === 'cover letter')).toHaveLength(1);
  expect(where).toEqual(['jobs@alderbay.example', 'https://jobs.alderbay.example/librarian']);
  expect(form).toEqual(['as a single PDF']);
});

test('nothing asked, nothing to send', () => {
  expect(materialsOf('Librarian II\n\nDuties\n\nHelps patrons write a resume.\n')).toEqual({
    items: [],
    where: [],
    form: [],
    warnings: [],
  });
});

/** Each warning with ways of writing it, and what is none of it. */
const WARNED: readonly (readonly [Warning, readonly string[], readonly string[]])[] = [
  [
    'resume-no-substitute',
    ['Résumés are not accepted in place of the application.', 'A resume cannot be substituted for a completed application.'],
    ['A resume is required.', 'Résumés are accepted.'],
  ],
  [
    'incomplete-rejected',
    ['Incomplete applications will be rejected.', 'Failure to attach transcripts will result in disqualification.'],
    ['Complete applications are reviewed weekly.'],
  ],
  ['no-postmarks', ['Postmarks are not accepted.'], ['Postmarked letters are welcome.']],
  ['no-fax-or-email', ['Faxed applications will not be accepted.'], ['Applications may be emailed.']],
  ['no-late', ['Late applications will not be considered.'], ['Applications are reviewed late in June.']],
  ['see-resume-refused', ['“See resume” is not an acceptable answer.'], ['See the resume tips on our page.']],
  ['must-be-attached', ['Transcripts must be attached to the application.'], ['A name tag must be attached to the shirt.']],
  ['no-changes-after', ['Answers cannot be changed after the application is submitted.'], ['You may change your answers later.']],
];

describe.each(WARNED)('%s', (kind, warns, leaves) => {
  const kinds = (line: string) => materialsOf(`Clerk\n\nHow to Apply\n\nApply online. ${line}\n`).warnings.map((one) => one.kind);
  test.each(warns)('%s', (line) => expect(kinds(line)).toContain(kind));
  test.each(leaves)('not: %s', (line) => expect(kinds(line)).not.toContain(kind));
});

test.each([
  ['one word over and over', 'resume '.repeat(20_000)],
  ['what begins an address', 'a@'.repeat(40_000)],
  ['what begins a link', 'http://'.repeat(20_000)],
  ['a warning that does not end', `incomplete applications${' '.repeat(60_000)}`],
])(
  'of a hostile text, %s, nothing is made',
  (_, text) => {
    const sections = [{ kind: 'apply', heading: null, span: { start: 0, end: text.length } }] as const;
    expect(readMaterials({ body: readPlainText(text) }, { requirements: [], sections })).toMatchObject({ items: [], warnings: [] });
  },
  30_000,
);
