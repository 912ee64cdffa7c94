import { describe, expect, test } from 'vitest';
import { holdsOne, wordsOf } from '@/utils/core/text/look';
import fc from '../../tools/properties';

describe('words looked for by their threes', () => {
  test.each([
    ['valid driver license', 'licen|certif', true],
    ['sublicense', 'licen', true],
    ['valid driver lic', 'licen|certif', false],
    ['lift 40# boxes', 'pound|#', true],
    ['lift 40 boxes', 'pound|#', false],
    ['résumé', 'sumé', true],
    ['', 'a', false],
    ['a', 'a', true],
    // Its threes stand in the text, and it does not.
    ['cent licen', 'licent', false],
  ])('“%s” holds one of %s: %s', (text, words, held) => expect(holdsOne(text, wordsOf(words.split('|')))).toBe(held));

  test('are found just where they stand, whatever was looked at before, in texts short and long', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'p', '0', ' ', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letters, fc.boolean()), { minLength: 1, maxLength: 6 }),
        fc.array(letters, { maxLength: 4 }),
        (given, words) => {
          const list = wordsOf(words);
          for (const [piece, long] of given) {
            const text = long ? piece.repeat(400) : piece;
            expect(holdsOne(text, list)).toBe(words.some((word) => text.includes(word)));
          }
        },
      ),
    );
  });
});
