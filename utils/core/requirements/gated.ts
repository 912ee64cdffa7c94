import type { Parser } from './rule';

let last = '';
let lastLower = '';

/** The text in lower case; the parsers of a stretch ask for the same one after another. */
function lower(text: string): string {
  if (text !== last) {
    last = text;
    lastLower = text.toLowerCase();
  }
  return lastLower;
}

/** The same rule, tried only on a stretch that holds one of the words (in lower case, parts of words count): most stretches are spared its patterns. */
export function gated(parser: Parser, words: string): Parser {
  const list = words.split('|');
  return {
    id: parser.id,
    find: (text, offset, place) => {
      const plain = lower(text);
      return list.some((word) => plain.includes(word)) ? parser.find(text, offset, place) : [];
    },
  };
}
