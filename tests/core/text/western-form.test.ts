import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asWritten } from '../../../utils/core/text/any-case';
import { isWestern, westernSource } from '../../../utils/core/text/pattern-forms';
import { readPatterns } from '../../tools/regexp-literals';

/** Every character that may stand in a Western text. */
const WESTERN = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isWestern);

describe('a pattern in Western texts', () => {
  test('are made of what they may be', () => {
    expect(WESTERN.length).toBeGreaterThan(2_000);
    expect(['é', '–', '•', '✓', '→'].every(isWestern)).toBe(true);
    expect(['ā', 'ж', 'ﬁ', '中', '\u{1d400}'].some(isWestern)).toBe(false);
  });

  test.each(['\\p{L}', '\\p{Lu}', '\\p{Ll}', '[^\\p{L}]', '[\\p{Lu}\\d–]', '[\\]\\p{Ll}]'])('%s takes the same characters', (source) => {
    const [given, western] = [new RegExp(`^${source}$`, 'u'), new RegExp(`^${westernSource(source)}$`, 'u')];
    expect(western?.source).not.toContain('\\p');
    expect(WESTERN.filter((sign) => given.test(sign) !== western?.test(sign))).toEqual([]);
  });

  test('is the pattern itself where it has no class of letters', () => expect(westernSource('[a-z]\\p{Extended_Pictographic}')).toBeNull());

  test('can be told of every pattern of core: none has so long a class that it is taken for none', { timeout: 60_000 }, () => {
    const ours = readPatterns(join(import.meta.dirname, '../../../utils/core')).filter(({ pattern }) => /\\p\{L[ul]?\}/u.test(pattern));
    expect(ours.length).toBeGreaterThan(40);
    expect(ours.filter(({ pattern }) => /\[(?:[^\]\\]|\\.){121}/su.test(pattern))).toEqual([]);
    for (const { pattern } of ours) expect(westernSource(pattern)).not.toMatch(/\\p\{L[ul]?\}|\[[^\]\\]*\[A-Z/u);
  });

  test('is left for the given one where another letter stands in the text, and goes on where that stopped', () => {
    const word = asWritten(/\p{Lu}\p{Ll}{1,9}/gu);
    const found = ['Anna Berg', 'Ānna Berg', 'Жанна Berg'].map((text) => [...text.matchAll(word)].map(([name]) => name));
    expect(found).toEqual([
      ['Anna', 'Berg'],
      ['Ānna', 'Berg'],
      ['Жанна', 'Berg'],
    ]);
    word.lastIndex = 4;
    expect(word.exec('Anna Berg')?.index).toBe(5);
    expect(word.lastIndex).toBe(9);
    expect(word.exec('Anna Berg')).toBeNull();
    expect(word.lastIndex).toBe(0);
  });
});
