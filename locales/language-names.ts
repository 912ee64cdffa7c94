import type { Language } from './messages';

/**
 * The names of the languages that postings ask for most: code, English, Spanish. The browser knows them and a thousand more, but the first that it is
 * asked for costs a page some milliseconds.
 */
const NAMES = `
am Amharic, amárico
ar Arabic, árabe
ase American Sign Language, lengua de señas americana
bn Bangla, bengalí
de German, alemán
en English, inglés
es Spanish, español
fa Persian, persa
fr French, francés
gu Gujarati, gurayatí
he Hebrew, hebreo
hi Hindi, hindi
hmn Hmong, hmong
hy Armenian, armenio
it Italian, italiano
ja Japanese, japonés
km Khmer, jemer
ko Korean, coreano
pa Punjabi, punyabí
pl Polish, polaco
pt Portuguese, portugués
ru Russian, ruso
so Somali, somalí
th Thai, tailandés
tl Tagalog, tagalo
uk Ukrainian, ucraniano
ur Urdu, urdu
vi Vietnamese, vietnamita
zh Chinese, chino
`;

/** A language's name in a language of the interface by its code (ISO 639); undefined for those that are asked for less. */
export function commonLanguage(code: string, language: Language): string | undefined {
  const from = NAMES.indexOf(`\n${code} `);
  if (from < 0) return undefined;
  const [english, spanish] = NAMES.slice(from + code.length + 2, NAMES.indexOf('\n', from + 1)).split(', ');
  return language === 'es' ? spanish : english;
}
