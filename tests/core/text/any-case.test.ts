import { describe, expect, test } from 'vitest';
import { anyCase, matchesOf } from '@/utils/core/text/any-case';

describe('the matches of a pattern', () => {
  const years = anyCase(/\b(?<count>\d{1,2}) years?\b/dgu, 'year');

  test.each([
    ['Two YEARS', []],
    ['1 Year, then 12 YEARS', ['1 Year', '12 YEARS']],
    ['twelve months', []],
    ['', []],
  ])('in “%s”', (text, words) => expect([...matchesOf(years, text)].map(([whole]) => whole)).toEqual(words));

  test('are those of `matchAll`, also of a plain pattern', () => {
    const text = '3 Years or 4 years';
    expect([...matchesOf(years, text)]).toEqual([...text.matchAll(years)]);
    expect([...matchesOf(/year/giu, text)].map(({ index }) => index)).toEqual([2, 13]);
  });
});
