import { expect, test } from 'vitest';
import { narrowSlice } from '../../../utils/core/text/narrow';

test.each([
  ['• Two years of reference work', 2, 11, 'Two years'],
  ['• Résumé and cover letter', 2, 8, 'Résumé'],
  ['the – and the “other”', 0, 21, 'the – and the “other”'],
  ['📚 shelving', 0, 2, '📚'],
  ['abc', 1, 1, ''],
])('%j from %i to %i', (text, start, end, words) => expect(narrowSlice(text, start, end)).toBe(words));

test('a long stretch stays whole', () => {
  const text = `•${'shelving '.repeat(1_000)}`;
  expect(narrowSlice(text, 1, text.length)).toBe(text.slice(1));
});
