/** The pairs of neighboring characters in a text that was looked at, each by the number of the look that last saw it. */
interface Look {
  text: string;
  number: number;
  readonly pairs: Uint32Array;
}

/** The place that stands in every text: a word of one character has no pair. */
const ANY = 1_024;

/** A sentence is asked about by many lists of words, and its opening words in between: two texts are kept. */
let last: Look = { text: '', number: 0, pairs: new Uint32Array(ANY + 1) };
let before: Look = { text: '', number: 0, pairs: new Uint32Array(ANY + 1) };

/** In a longer text nearly every pair stands. */
const LONGEST = 1_500;

/** A pair's place among the 1,024: of small letters each has its own, and other characters share theirs. */
const place = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

function lookAt(text: string): Look {
  if (text === last.text) return last;
  [last, before] = [before, last];
  if (text === last.text) return last;
  last.text = text;
  const { pairs } = last;
  last.number++;
  pairs[ANY] = last.number;
  let code = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const next = text.charCodeAt(at);
    pairs[place(code, next)] = last.number;
    code = next;
  }
  return last;
}

/** Parts of words, one of which is looked for, with the places of each one's first and last pair. */
export interface Words {
  readonly words: readonly string[];
  readonly firsts: Uint16Array;
  readonly lasts: Uint16Array;
}

/** A list of parts of words, made ready to be looked for. */
export function wordsOf(words: readonly string[]): Words {
  const pair = (word: string, at: number): number => (word.length < 2 ? ANY : place(word.charCodeAt(at), word.charCodeAt(at + 1)));
  return {
    words,
    firsts: Uint16Array.from(words, (word) => pair(word, 0)),
    lasts: Uint16Array.from(words, (word) => pair(word, word.length - 2)),
  };
}

/** Whether one of the words stands in a text. What shares no pair with it, as nearly all do, is not looked for: that takes a tenth of the time. */
export function holdsOne(text: string, { words, firsts, lasts }: Words): boolean {
  if (text.length > LONGEST) return words.some((word) => text.includes(word));
  const { pairs, number } = lookAt(text);
  for (let at = 0; at < firsts.length; at++)
    if (pairs[firsts[at] ?? 0] === number && pairs[lasts[at] ?? 0] === number && text.includes(words[at] ?? '')) return true;
  return false;
}
