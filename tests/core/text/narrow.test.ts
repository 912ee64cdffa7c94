import { describe, expect, test } from 'vitest';
import { narrowSlice } from '@/utils/core/text/narrow';
import fc from '../../tools/properties';

describe('a narrow slice', () => {
  test.each([
    ['• Two years of reference work', 2, 11, 'Two years'],
    ['• Résumé and cover letter', 2, 8, 'Résumé'],
    ['the – and the “other”', 0, 21, 'the – and the “other”'],
    ['the plain and the “other”', 0, 17, 'the plain and the'],
    ['📚 shelving', 0, 2, '📚'],
    ['abc', 1, 1, ''],
  ])('%j from %i to %i', (text, start, end, words) => expect(narrowSlice(text, start, end)).toBe(words));

  test('of a long text', () => {
    const text = `•${'shelving '.repeat(3_000)}•`;
    expect(narrowSlice(text, 1, text.length - 1)).toBe(text.slice(1, -1));
    expect(narrowSlice(text, 9_000, text.length)).toBe(text.slice(9_000));
  });

  test('is the slice, whatever text was sliced before', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'é', '•', '\0', 'Ā', ' '), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 5 }), (slices) => {
        for (const [text, start, end] of slices) expect(narrowSlice(text, start, end)).toBe(text.slice(start, end));
      }),
    );
  });
});
