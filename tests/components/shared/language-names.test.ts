import { describe, expect, test } from 'vitest';
import { sayLanguage } from '@/components/shared/say-ask';
import { LOCALES } from '@/components/shared/say-day';
import { commonLanguage } from '@/locales/language-names';

/** What a browser calls otherwise than postings do, or has no name for. */
const OURS = new Set(['tl', 'ase']);
const CODES = 'am ar ase bn de en es fa fr gu he hi hmn hy it ja km ko pa pl pt ru so th tl uk ur vi zh'.split(' ');

describe.each(['en', 'es'] as const)('the names of languages, in %s', (language) => {
  const browser = new Intl.DisplayNames(LOCALES[language], { type: 'language', fallback: 'none' });

  test.each(CODES)('%s is what the browser calls it', (code) => {
    const name = commonLanguage(code, language);
    if (OURS.has(code)) expect(name).toBeTruthy();
    else expect(name).toBe(browser.of(code));
  });

  test('one that is asked for less is named by the browser, and one that has no name by its code', () => {
    expect(commonLanguage('el', language)).toBeUndefined();
    expect(sayLanguage('el', language)).toBe(browser.of('el'));
    expect(sayLanguage('not a code', language)).toBe('not a code');
  });
});

test('Tagalog, as postings call it, and a sign language that browsers do not know in Spanish', () => {
  expect([sayLanguage('tl', 'en'), sayLanguage('tl', 'es')]).toEqual(['Tagalog', 'tagalo']);
  expect(sayLanguage('ase', 'es')).toBe('lengua de señas americana');
});
