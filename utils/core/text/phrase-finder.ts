import { once } from './once';

/** Where a phrase begins: at a letter or digit that none stands before. */
const WORD = /[\p{L}\p{N}]{1,200}/gu;
const GOES_ON = /^[\p{L}\p{N}]/u;
const FIRST = /^[\p{L}\p{N}]{1,200}/u;

/**
 * Finds the first of many phrases that stands in a text as whole words, the longest where several begin alike; undefined where none does.
 * `phrases` are divided by `|`, `a/b` in a word's place stands for both (“city/county librarian”), `?` makes the letter before it optional;
 * text and phrases are in lower case. One look at a table a word: a RegExp of as many words takes milliseconds to compile.
 */
export function phraseFinder(phrases: string): (text: string) => string | undefined {
  const known = once(() => phrases.split('|').map((phrase) => ({ phrase, stems: stemsOf(phrase) })));
  return (text) => {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const here = known()
        .filter(({ stems }) => stems.some((stem) => word.startsWith(stem)))
        .flatMap(({ phrase }) => spellings(phrase))
        .filter((phrase) => text.startsWith(phrase, index) && !GOES_ON.test(text.slice(index + phrase.length)));
      if (here.length > 0) return here.reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest));
    }
    return undefined;
  };
}

/** With what each spelling of a phrase's first word surely begins: few of a list's phrases begin as a text's words do, and only these are written out. */
function stemsOf(phrase: string): readonly string[] {
  const [first = ''] = phrase.split(' ', 1);
  return first.split('/').map((word) => {
    const sure = word.indexOf('?');
    return sure < 1 ? (word.match(FIRST)?.[0] ?? '') : (word.slice(0, sure - 1).match(FIRST)?.[0] ?? '');
  });
}

/** “book store/shop” and “manuscripts?” written out. */
function spellings(phrase: string): readonly string[] {
  return phrase.split(' ').reduce<readonly string[]>(
    (before, part) => {
      const words = part.split('/').flatMap(optional);
      return before.flatMap((start) => words.map((word) => (start === '' ? word : `${start} ${word}`)));
    },
    [''],
  );
}

function optional(word: string): readonly string[] {
  const at = word.indexOf('?');
  if (at < 1) return [word];
  const rest = optional(word.slice(at + 1));
  return [word.slice(0, at - 1), word.slice(0, at)].flatMap((start) => rest.map((end) => start + end));
}
