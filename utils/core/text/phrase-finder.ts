import { once } from './once';

/** Where a phrase begins: at a letter or digit that none stands before. */
const WORD = /[\p{L}\p{N}]{1,200}/gu;
const GOES_ON = /^[\p{L}\p{N}]/u;

/**
 * Finds the first of many phrases that stands in a text as whole words, the longest where several begin alike; undefined where none does.
 * `phrases` are divided by `|`, `a/b` in a word's place stands for both (“city/county librarian”), `?` makes the letter before it optional;
 * text and phrases are in lower case. One look at a table a word: a RegExp of as many words takes milliseconds to compile.
 */
export function phraseFinder(phrases: string): (text: string) => string | undefined {
  const table = once(() => build(phrases));
  return (text) => {
    const known = table();
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const found = known.get(word)?.find((phrase) => text.startsWith(phrase, index) && !GOES_ON.test(text.slice(index + phrase.length)));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Every phrase by its first word, the longest first. */
function build(phrases: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of phrases.split('|').flatMap(spellings)) {
    const [first = ''] = phrase.match(WORD) ?? [];
    const list = table.get(first) ?? [];
    list.push(phrase);
    table.set(
      first,
      list.sort((a, b) => b.length - a.length),
    );
  }
  return table;
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
