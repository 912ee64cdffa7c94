/** How much of a text is looked at, in UTF-16 code units. */
const LOOK = 4_000;

/** The commonest small words of the languages that postings here come in; words that two of them share are left out. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to with or is be will are this that as an at by from must may have has not who which their you your we our any all if',
  es: 'el los las del y para con una por su sus se es al más o como sobre puesto requisitos experiencia bibliotecas biblioteca será debe años ser',
  fr: 'le les des et du une aux dans pour avec est sur vous nous votre poste être au ou qui ce cette son sa ses bibliothèque leur par sont',
  de: 'der die das und mit für ist von den dem ein eine einer wir sie oder auf bei zur zum im als sind werden bibliothek nicht auch des ihre',
  it: 'il gli della delle dei di che per nel nella sono alla dal lo è biblioteca più anche degli o un ed al',
  pt: 'os do da dos das para com uma em não ao à são ou mais pela pelo sua seu biblioteca será é você experiência',
  nl: 'het een van en voor met je zijn wij bij aan op te wordt dat onze jouw bibliotheek ook naar als niet deze',
};

/** Scripts that name their language, or nearly. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Each small word with the languages that have it. */
const WORDS = new Map<string, readonly string[]>();
for (const [code, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), code]);

const LONGEST_SMALL = Math.max(...[...WORDS.keys()].map(({ length }) => length));

/** A longer word is read as several. */
const LONGEST = 20;

const NOT_LATIN = /[\u0370-\u1dff\u3040-\ud7ff]/u;

/** The language whose script most of a text is written in; null for Latin letters. */
function byScript(text: string): string | null {
  if (!NOT_LATIN.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, script] of SCRIPTS) {
    const own = text.match(script)?.length ?? 0;
    if (own >= 20 && own * (code === 'ja' ? 5 : 2) > letters) return code;
  }
  return null;
}

/** Whether postings in a language are read: those in English and in Spanish are. */
export const isReadLanguage = (code: string): boolean => code === 'en' || code === 'es';

/** The language of a text as ISO 639-1; `en` where the text is too short or too mixed to tell. */
export function textLanguage(text: string): string {
  const look = text.slice(0, LOOK).toLowerCase();
  const script = byScript(look);
  if (script) return script;
  const counts = new Map<string, number>();
  for (let start = 0; start < look.length; ) {
    let end = start;
    for (; end < look.length && end - start < LONGEST; end++) {
      const code = look.charCodeAt(end);
      if (code < 97 || code > 0x17e || (code > 122 && code < 0xdf)) break;
    }
    if (end > start && end - start <= LONGEST_SMALL)
      for (const code of WORDS.get(look.slice(start, end)) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
    start = Math.max(end, start + 1);
  }
  const english = counts.get('en') ?? 0;
  const [code, most] = [...counts].reduce((top, one) => (one[1] > top[1] ? one : top), ['en', 0] as [string, number]);
  return most >= 8 && most > 1.5 * english ? code : 'en';
}
