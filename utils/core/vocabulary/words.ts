import type { Span } from '../text/flat-text';
import { isDigit, isLetter } from '../text/letters';
import { fold } from './fold';

/** A word of a text, folded; `joined` says that nothing but a space, a hyphen or a slash parts it from the word before. */
export interface Word extends Span {
  readonly folded: string;
  readonly joined: boolean;
}

/** A longer word is read as several. */
const LONGEST = 61;
const AND = 38;
const JOINS = /^['’]?(?:[ \u00a0]{0,3}[-‐‑–/][ \u00a0]{0,1}|[ \u00a0]{1,3}|[ \u00a0]{0,3}\r?\n[ \u00a0]{0,8})$/u;

const isWord = (code: number): boolean => isLetter(code) || isDigit(code);

/** Whether the sign at `at` goes on a word that it stands in: “C#”, “C++”, “driver's”, “Node.js”, “Web 2.0”. */
function goesOn(text: string, at: number): boolean {
  const char = text[at];
  if (char === '+' || char === '#') return true;
  const next = text.charCodeAt(at + 1);
  if (char === "'" || char === '’') return isLetter(next);
  return char === '.' && (isDigit(next) || /^(?:js|com)\b/u.test(text.slice(at + 1, at + 5)));
}

/** Whether what stands between two words joins them. */
function isJoint(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return true;
  return to > from && to - from <= 12 && !',.;:()'.includes(text[from] ?? '') && JOINS.test(text.slice(from, to));
}

/** The words of a text in order; `&` is read as “and”. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = -1;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    let end = start + 1;
    if (isWord(code)) while (end < text.length && end - start < LONGEST && (isWord(text.charCodeAt(end)) || goesOn(text, end))) end++;
    else if (code !== AND) {
      start++;
      continue;
    }
    const folded = code === AND ? 'and' : fold(text.slice(start, end));
    words.push({ folded, start, end, joined: before >= 0 && isJoint(text, before, start) });
    before = end;
    start = end;
  }
  return words;
}
