import { describe, expect, test } from 'vitest';
import * as en from '@/locales/en/words';
import * as es from '@/locales/es/words';

const items = [
  '',
  'a',
  'a|b',
  'a|b|c',
  'a|inglés',
  'a|b|hijos',
  'a|hielo',
  'a|hiato',
  'a|ocho',
  'b|hoja',
  'a|8 horas',
  'a|11 meses',
  'a|110',
];

describe.each([
  ['en', en, 'en-US'],
  ['es', es, 'es-US'],
] as const)('lists of words in %s', (_, words, locale) => {
  test.each(items)('“%s” as the browser itself would write it', (joined) => {
    const parts = joined === '' ? [] : joined.split('|');
    expect(words.both(parts)).toBe(new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts));
    expect(words.either(parts)).toBe(new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts));
  });
});

test('an accent changes nothing in how it sounds', () => {
  expect(es.both(['a', 'índices'])).toBe('a e índices');
  expect(es.either(['a', 'órdenes'])).toBe('a u órdenes');
});
