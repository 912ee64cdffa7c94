import { describe, expect, test } from 'vitest';
import { listsIn } from '../../../utils/core/text/word-lists';
import { randomFrom } from '../../tools/random';

const LISTS = [['he', 'hers'], ['she', 'his'], ['year', 'yr', 'résum'], [], ['a', ' or ']];

/** What is looked for, the slow way. */
const told = (lists: readonly (readonly string[])[], text: string): number =>
  lists.reduce((bits, words, at) => (words.some((word) => text.includes(word)) ? bits | (1 << at) : bits), 0);

describe('the lists that have a word in a text', () => {
  const inText = listsIn(LISTS);

  test.each([
    ['', 0],
    ['ushers', 0b00011],
    ['the', 0b00001],
    ['this', 0b00010],
    ['years or yr', 0b10100],
    ['yéar', 0],
    ['résumé', 0b00100],
    ['h•e', 0],
    ['sheaf', 0b10011],
  ])('“%s”', (text, bits) => expect(inText(text).toString(2)).toBe((bits | (text.includes('a') ? 0b10000 : 0)).toString(2)));

  test('are those that a search for each word finds', () => {
    const random = randomFrom(11);
    const word = (most: number): string =>
      Array.from({ length: 1 + Math.floor(random() * most) }, () => 'abc d'[Math.floor(random() * 5)]).join('');
    for (let round = 0; round < 200; round++) {
      const lists = Array.from({ length: 8 }, () => Array.from({ length: 4 }, () => word(4)));
      const inLists = listsIn(lists);
      for (let at = 0; at < 10; at++) {
        const text = word(20);
        expect([text, inLists(text)]).toEqual([text, told(lists, text)]);
      }
    }
  });

  test('are 31 at most, of words below U+2080', () => {
    expect(() => listsIn(Array.from({ length: 32 }, () => ['a']))).toThrow('31');
    expect(() => listsIn([['→']])('a')).toThrow('U+2080');
  });
});
