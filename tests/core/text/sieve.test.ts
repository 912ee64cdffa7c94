import { describe, expect, test } from 'vitest';
import { anyCase, asWritten } from '@/utils/core/text/any-case';
import { sieveOf } from '@/utils/core/text/sieve';

const sieve = sieveOf([
  [anyCase(/\bcitizens?\b/u, 'citizen'), anyCase(/\bvisas?\b/u, 'visa')],
  [anyCase(/\bmust be (?:\d\d|over)\b/u, 'be + must')],
  [asWritten(/\bKnowledge of\b/u, 'Knowledge'), asWritten(/\bAbility to\b/u, 'Ability')],
]);

describe('lists of patterns that are worth trying', () => {
  test.each([
    ['a citizen', 0b001],
    ['no visa is sponsored', 0b001],
    // Of words that must stand together the longer tell.
    ['you must', 0b010],
    ['to be or not to be', 0],
    ['knowledge of the alphabet', 0b100],
    ['a citizen must have the ability to read', 0b111],
    ['', 0],
  ])('in “%s”', (low, worth) => expect(sieve(low)).toBe(worth));

  test('are always those with a pattern that names no roots', () => {
    expect(sieveOf([[anyCase(/\bvisas?\b/u, 'visa'), anyCase(/\d/u)], [/\d/u], [anyCase(/\bvisas?\b/u, 'visa')]])('17')).toBe(0b011);
  });
});
