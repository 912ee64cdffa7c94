import { describe, expect, test } from 'vitest';
import { findLanguages } from '../../../utils/core/vocabulary/find-languages';
import { languageName } from '../../../utils/core/vocabulary/language-name';
import { languageCode } from '../../../utils/core/vocabulary/languages';

const named = (text: string) => findLanguages(text).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);

describe('finds', () => {
  test.each([
    ['Spanish, Cantonese, Mandarin or Vietnamese', ['es Spanish', 'yue Cantonese', 'zh Mandarin', 'vi Vietnamese']],
    ['Bilingual Spanish Library Assistant', ['es Spanish']],
    ['Bilingual (Korean) preferred', ['ko Korean']],
    ['Spanish-speaking is a plus', ['es Spanish']],
    ['Fluent in spanish and english', ['es spanish', 'en english']],
    ['Reading knowledge of Polish or Latin', ['pl Polish', 'la Latin']],
    ['Spanish, Polish and Russian', ['es Spanish', 'pl Polish', 'ru Russian']],
    ['Working knowledge of Haitian Creole', ['ht Haitian Creole']],
    ['American Sign Language (ASL) a plus', ['ase American Sign Language', 'ase ASL']],
    ['Latin American Spanish', ['es Spanish']],
    ['Yiddish, Ladino, Judeo-Arabic', ['yi Yiddish', 'lad Ladino', 'jrb Judeo-Arabic']],
    ['SPANISH OR ARMENIAN', ['es SPANISH', 'hy ARMENIAN']],
    ['Spanish Language Skills', ['es Spanish']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('leaves alone', () => {
  test.each([
    'Latin American studies',
    'Spanish Springs Branch Library',
    'Japanese American National Museum',
    'polish and edit grant reports',
    'Polish the final draft',
    'a language other than English',
    'a degree in English',
    'knowledge of English usage and spelling',
    'Chinese history and culture',
    'Chinatown and Little Tokyo branches',
    'African American history',
    'Russian and East European art',
    'the Armenian Genocide collection',
    'CA, LA, ID, MS and IT staff',
    'fluency with Excel and scripting languages',
    'Georgian furniture',
    'the Navajo Nation',
    'a Dutch Street address',
  ])('%s', (text) => expect(named(text)).toEqual([]));
});

test('a name leads to its code and back', () => {
  expect(languageCode('Español')).toBe('es');
  expect(languageCode('Mandarin Chinese')).toBe('zh');
  expect(languageCode('Spanish language')).toBe('es');
  expect(languageCode('Farsi (Persian)')).toBe('fa');
  expect(languageCode('Klingon')).toBeNull();
  expect(languageName('yue')).toBe('Cantonese');
  expect(languageName('ium')).toBe('Mien');
  expect(languageName('en')).toBe('English');
  expect(languageName('xx')).toBe('xx');
});

test('hostile text is read to its end', () => {
  expect(findLanguages('Spanish '.repeat(25_000))).toHaveLength(25_000);
  expect(findLanguages("a'".repeat(100_000))).toEqual([]);
});
