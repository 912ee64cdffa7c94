import { expect, test } from 'vitest';
import { analyse, analyseInSlices } from '../../../utils/core/requirements/analyse';
import { readPlainText } from '../../../utils/core/text/plain-text';
import fc from '../../tools/properties';

const PIECES = [
  'MLIS',
  'Master’s degree in ',
  'two (2) years of ',
  'experience ',
  'library ',
  'preferred',
  'not required',
  ' or ',
  ', and ',
  '; ',
  '. ',
  '\n',
  '\n\n',
  '• ',
  'Minimum Qualifications:\n',
  'Preferred',
  '(',
  ')',
  '—',
  '\u00a0',
  '\u2011',
  '📚',
  '**',
  'ALA',
  'Bachelor',
  '18 ',
  'Valid driver license ',
  'Spanish ',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
);

test('any text is read without a throw, with spans inside it, and the same twice', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const flat = readPlainText(text);
      const analysis = analyse(flat);
      for (const { span, quote } of analysis.requirements) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(flat.text.slice(span.start, span.end)).toBe(quote);
      }
      expect(analyse(flat)).toEqual(analysis);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('benefits that are added change no requirement', () => {
  const posting = 'Minimum Qualifications\n\n• MLIS from an ALA-accredited program\n• Two years of library experience\n';
  const before = analyse(readPlainText(posting)).requirements.map(({ quote }) => quote);
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Paid leave after two years of service. ', 'Medical insurance for families. ', 'Tuition for a master’s degree. '),
        { maxLength: 8 },
      ),
      (talk) => {
        expect(analyse(readPlainText(`${posting}\nBenefits\n\n${talk.join('')}\n`)).requirements.map(({ quote }) => quote)).toEqual(before);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);

test('a long text is read in slices', () => {
  const slices = analyseInSlices(readPlainText('• Two years of library experience\n'.repeat(400)));
  let count = 0;
  while (!slices.next().done) count++;
  expect(count).toBeGreaterThan(10);
});
