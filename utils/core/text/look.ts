/** A text that was looked at: in lower case, and with the threes of neighboring characters in it, each marked by the number of the look. */
export interface Look {
  text: string;
  /** The text in lower case, every place where it was. */
  low: string;
  /** The number that marks the threes of this text; 0 until they are asked for. */
  number: number;
  readonly threes: Uint32Array;
  /** Patterns that are asked together of this text, and which of them are worth it, as bits. */
  group: unknown;
  worth: number;
}

/** How many places there are for threes, in bits, and how far each character moves those before it. */
const BITS = 12;
const MASK = (1 << BITS) - 1;
const STEP = 4;

/** The place that stands in every text: a word of one or two characters has no three. */
const ANY = 1 << BITS;

const noLook = (): Look => ({ text: '', low: '', number: 0, threes: new Uint32Array(ANY + 1), group: null, worth: 0 });

/** The looks that are kept: a sentence is asked about by many patterns, one after the other, and pieces of it in between. */
const kept: readonly Look[] = Array.from({ length: 3 }, noLook);
let last = kept[0] ?? noLook();
let next = 0;
let looks = 0;

/** A longer text is a whole one: it is not marked, for little is asked about one, and kept apart, for its sentences come between. */
const LONGEST = 1_500;
const whole: readonly Look[] = Array.from({ length: 2 }, noLook);
let nextWhole = 0;

/** The place of the three that begin at `at` in a word, letters alike in small and capital. */
const placeOf = (word: string, at: number): number =>
  (((word.charCodeAt(at) & 31) << (2 * STEP)) ^ ((word.charCodeAt(at + 1) & 31) << STEP) ^ (word.charCodeAt(at + 2) & 31)) & MASK;

/** A text in lower case: “İ”, alone among letters, would become two code units. */
const lowerCase = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/İ/gu, 'i').toLowerCase();
};

/** The look at a text. It holds until some others were looked at. */
export function lookAt(text: string): Look {
  const { length } = text;
  if (length === last.text.length && text === last.text) return last;
  if (length > LONGEST) return wholeLook(text);
  for (let at = 0; at < kept.length; at++) {
    const look = kept[at];
    if (look && look.text.length === length && look.text === text) {
      last = look;
      return look;
    }
  }
  next = (next + 1) % kept.length;
  last = lookAnew(text, kept[next] ?? last);
  return last;
}

function wholeLook(text: string): Look {
  const known = whole.find((look) => look.text === text);
  if (known) return known;
  nextWhole = 1 - nextWhole;
  return lookAnew(text, whole[nextWhole] ?? noLook());
}

function lookAnew(text: string, look: Look): Look {
  look.text = text;
  look.low = lowerCase(text);
  look.number = 0;
  look.group = null;
  return look;
}

/** Marks the threes of a text. Capitals share the places of small letters, so that these are the threes of the text in either case. */
function markThrees(look: Look): void {
  const { low, threes } = look;
  const number = ++looks;
  look.number = number;
  threes[ANY] = number;
  let place = 0;
  for (let at = 0; at < low.length; at++) {
    // What stood before the last three has moved out.
    place = ((place << STEP) ^ (low.charCodeAt(at) & 31)) & MASK;
    threes[place] = number;
  }
}

/** Parts of words, one of which is looked for, with the places of each one's first and last three in one number. */
export interface Words {
  readonly words: readonly string[];
  readonly ends: readonly number[];
}

/** How far up in the number the place of the last three stands: above the highest place. */
const LAST = BITS + 1;
const FIRST_MASK = (1 << LAST) - 1;

/** A list of parts of words, made ready to be looked for. */
export function wordsOf(words: readonly string[]): Words {
  const ends: number[] = [];
  for (const word of words) {
    const last = word.length - 3;
    ends.push(last < 0 ? (ANY << LAST) | ANY : (placeOf(word, last) << LAST) | placeOf(word, 0));
  }
  return { words, ends };
}

/** Whether one of the words stands in `seen`: the text of a look, as it is or in lower case. What shares no three with it, as nearly all do, is not looked for. */
export function isSeen(look: Look, seen: string, { words, ends }: Words): boolean {
  if (seen.length > LONGEST) return words.some((word) => seen.includes(word));
  if (look.number === 0) markThrees(look);
  const { threes, number } = look;
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] ?? 0;
    if (threes[end & FIRST_MASK] === number && threes[end >> LAST] === number && seen.includes(words[at] ?? '')) return true;
  }
  return false;
}

/** Whether one of the words stands in a text. */
export function holdsOne(text: string, words: Words): boolean {
  return isSeen(lookAt(text), text, words);
}
