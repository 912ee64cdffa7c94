/** A text that was looked at: in lower case, and with the pairs of neighboring characters in it, each marked by the number of the look. */
export interface Look {
  text: string;
  /** The text in lower case, every place where it was. */
  low: string;
  /** The number that marks the pairs of this text; 0 until they are asked for. */
  number: number;
  readonly pairs: Uint32Array;
}

/** The place that stands in every text: a word of one character has no pair. */
const ANY = 1_024;

const noLook = (): Look => ({ text: '', low: '', number: 0, pairs: new Uint32Array(ANY + 1) });

/** The looks that are kept: a sentence is asked about by many patterns, one after the other, and pieces of it in between. */
const kept: readonly Look[] = Array.from({ length: 3 }, noLook);
let last = kept[0] ?? noLook();
let next = 0;
let looks = 0;

/** In a longer text nearly every pair stands. */
const LONGEST = 1_500;

/** A pair's place among the 1,024: of letters each has its own, small or capital, and other characters share theirs. */
const place = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** A text in lower case: “İ”, alone among letters, would become two code units. */
const lowerCase = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/İ/gu, 'i').toLowerCase();
};

/** The look at a text. It holds until some others were looked at. */
export function lookAt(text: string): Look {
  if (text === last.text) return last;
  for (let at = 0; at < kept.length; at++) {
    const look = kept[at];
    if (look && look.text === text) {
      last = look;
      return look;
    }
  }
  return lookAnew(text);
}

function lookAnew(text: string): Look {
  next = (next + 1) % kept.length;
  const look = kept[next] ?? last;
  look.text = text;
  look.low = lowerCase(text);
  look.number = 0;
  last = look;
  return look;
}

/** Marks the pairs of a text. Capitals share the places of small letters, so that these are the pairs of the text in either case. */
function markPairs(look: Look): void {
  const { low, pairs } = look;
  const number = ++looks;
  look.number = number;
  pairs[ANY] = number;
  let code = low.charCodeAt(0);
  for (let at = 1; at < low.length; at++) {
    const next = low.charCodeAt(at);
    pairs[((code & 31) << 5) | (next & 31)] = number;
    code = next;
  }
}

/** Parts of words, one of which is looked for, with the places of each one's first and last pair in one number. */
export interface Words {
  readonly words: readonly string[];
  readonly ends: readonly number[];
}

/** How far up in the number the place of the last pair stands: above the highest place. */
const LAST = 11;
const FIRST_MASK = (1 << LAST) - 1;

/** A list of parts of words, made ready to be looked for. */
export function wordsOf(words: readonly string[]): Words {
  const ends: number[] = [];
  for (const word of words) {
    const last = word.length - 2;
    ends.push(
      last < 0
        ? (ANY << LAST) | ANY
        : (place(word.charCodeAt(last), word.charCodeAt(last + 1)) << LAST) | place(word.charCodeAt(0), word.charCodeAt(1)),
    );
  }
  return { words, ends };
}

/** Whether one of the words stands in `seen`: the text of a look, as it is or in lower case. What shares no pair with it, as nearly all do, is not looked for. */
export function isSeen(look: Look, seen: string, { words, ends }: Words): boolean {
  if (seen.length > LONGEST) return words.some((word) => seen.includes(word));
  if (look.number === 0) markPairs(look);
  const { pairs, number } = look;
  for (let at = 0; at < ends.length; at++) {
    const pair = ends[at] ?? 0;
    if (pairs[pair & FIRST_MASK] === number && pairs[pair >> LAST] === number && seen.includes(words[at] ?? '')) return true;
  }
  return false;
}

/** Whether one of the words stands in a text. */
export function holdsOne(text: string, words: Words): boolean {
  return isSeen(lookAt(text), text, words);
}
