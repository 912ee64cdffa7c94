import { LANGUAGES_DATA } from './languages-data';

/** The English name of a language by its code; the code itself where the list does not know it. Apart from the tables that find names in texts: a card needs this alone. */
export function languageName(code: string): string {
  const from = LANGUAGES_DATA.indexOf(`\n${code} `);
  if (from < 0 || code === '') return code;
  const line = LANGUAGES_DATA.slice(from + code.length + 2, LANGUAGES_DATA.indexOf('\n', from + 1));
  return (line.split(/,| ~/u, 1)[0] ?? code).replace('?', '').trim();
}
