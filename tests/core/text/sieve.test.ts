import { describe, expect, test } from 'vitest';
import { anyCase, asWritten } from '@/utils/core/text/any-case';
import { askedTogether, sieveOf } from '@/utils/core/text/sieve';

const sieve = sieveOf([
  [anyCase(/\bcitizens?\b/u, 'citizen'), anyCase(/\bvisas?\b/u, 'visa')],
  [anyCase(/\bmust be (?:\d\d|over)\b/u, 'be + must')],
  [asWritten(/\bKnowledge of\b/u, 'Knowledge'), asWritten(/\bAbility to\b/u, 'Ability')],
]);

describe('lists of patterns that are worth trying', () => {
  test.each([
    ['a citizen', 0b001],
    ['no visa is sponsored', 0b001],
    // Words that must stand together do not tell alone.
    ['you must', 0],
    ['to be or not to be', 0],
    ['must be 18', 0b010],
    ['knowledge of the alphabet', 0b100],
    ['a citizen must have the ability to be heard', 0b111],
    ['', 0],
  ])('in “%s”', (low, worth) => expect(sieve(low)).toBe(worth));

  test('are always those with a pattern that names no roots', () => {
    expect(sieveOf([[anyCase(/\bvisas?\b/u, 'visa'), anyCase(/\d/u)], [/\d/u], [anyCase(/\bvisas?\b/u, 'visa')]])('17')).toBe(0b011);
  });

  test('between two places of a text', () => {
    const low = 'no visa. a citizen must be 18.';
    expect(sieve(low, 0, 8)).toBe(0b001);
    expect(sieve(low, 18, low.length)).toBe(0b010);
    expect(sieve(low, 9, 9)).toBe(0);
  });

  test('by the rarest words alone, where there is no room for all', () => {
    const many = sieveOf(
      Array.from({ length: 31 }, (_, at) => [anyCase(new RegExp(`\\bbe word${at + 10}\\b`, 'u'), `be + word${at + 10}`)]),
    );
    expect(many('word40') >>> 0).toBe(2 ** 30);
    expect(many('be word')).toBe(0);
  });
});

describe('patterns that are asked together', () => {
  const [citizen, must, written] = [
    anyCase(/\bcitizens?\b/gu, 'citizen'),
    anyCase(/\bmust be (?<age>\d\d)\b/u, 'be + must'),
    asWritten(/\bKnowledge of\b/u, 'Knowledge'),
  ];
  const mayHold = askedTogether([citizen, must, written]);

  test('match what they match alone', () => {
    expect([...'Citizens, a CITIZEN'.matchAll(citizen)].map(({ index }) => index)).toEqual([0, 12]);
    expect(must.exec('A citizen must be 18')?.groups?.age).toBe('18');
    expect(must.test('you must')).toBe(false);
    expect(written.test('Knowledge of maps')).toBe(true);
    expect(written.test('knowledge of maps')).toBe(false);
  });

  test('tell whether any may match, also between texts that others ask of', () => {
    expect(mayHold('a citizen')).toBe(true);
    expect(mayHold('a visa')).toBe(false);
    expect(sieve('a visa')).toBe(0b001);
    const other = askedTogether([anyCase(/\bvisas?\b/u, 'visa')]);
    expect([mayHold('a visa'), other('a visa'), mayHold('a visa'), other('a citizen'), mayHold('a citizen')]).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
  });
});
