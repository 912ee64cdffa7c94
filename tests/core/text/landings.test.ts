import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withLandings } from '../../../utils/core/text/pattern-forms';
import { madeUpPosting } from '../../tools/made-up-postings';
import { attacksOn } from '../../tools/regexp-attacks';
import { readPatterns } from '../../tools/regexp-literals';

describe('a pattern with landings', () => {
  test.each([
    ['\\b(?:one|two) way', '\\b(?:one|two)(?=) way'],
    ['an? (?:old |new ){0,3}book', 'an? (?=)(?:old |new ){0,3}(?=)book'],
    ['(?:(?:a|b)c|d)e', '(?:(?:a|b)(?=)c|d)(?=)e'],
    ['x(?:y)+?z', 'x(?=)(?:y)+?(?=)z'],
    ['(?<count>\\d)s', '(?<count>\\d)(?=)s'],
    // Nothing leads there in several ways, or nothing follows.
    ['^(?:a|b)$|\\b(?:c|d)', '^(?:a|b)(?=)$|\\b(?:c|d)'],
    ['(?<=a)b(?=c)(?!d)e', '(?<=a)b(?=c)(?!d)e'],
    // A bracket in a class or behind a backslash is none.
    ['[(?:)]a\\(?:\\)b', '[(?:)]a\\(?:\\)b'],
    ['a', 'a'],
  ])('/%s/ is /%s/', (source, landed) => expect(withLandings(source)).toBe(landed));

  test('matches what it matched without them', { timeout: 60_000 }, () => {
    const texts = [1, 2, 3].flatMap((seed) => madeUpPosting(seed, 4_000).text.toLowerCase().split('\n'));
    const ours = readPatterns(join(import.meta.dirname, '../../../utils/core')).filter(({ pattern }) => withLandings(pattern) !== pattern);
    expect(ours.length).toBeGreaterThan(400);
    const told = ({ index, 0: words, groups }: RegExpMatchArray): unknown => [index, words, { ...groups }];
    const differ = ours.filter(({ pattern, flags }) => {
      const all = `${flags.replace(/[gy]/gu, '')}g`;
      const [given, landed] = [new RegExp(pattern, all), new RegExp(withLandings(pattern), all)];
      return [...texts, ...attacksOn(pattern, flags)].some(
        (text) => JSON.stringify([...text.matchAll(given)].map(told)) !== JSON.stringify([...text.matchAll(landed)].map(told)),
      );
    });
    expect(differ.map(({ file, pattern }) => `${file}: /${pattern.slice(0, 120)}/`)).toEqual([]);
  });
});
