import { hasSmall, isCapital, isLetter } from './letters';

/** Words that stand in headings in lower case. */
const SMALL = new Set('a an and as at by for from in into of on or our the to with you your we us be is this it if not'.split(' '));

/** Whether a line standing alone looks like a heading: short, not a sentence, in upper case, title case, or ending in a colon. */
export function isTypedHeading(line: string, gapBefore: boolean, gapAfter: boolean): boolean {
  const bold = /^[*_]/u.test(line) ? /^(?:\*\*|__)(?<inner>[^*_]{2,90})(?:\*\*|__):?$/u.exec(line) : null;
  const words = bold?.groups?.inner ?? line;
  if (words.length > 90 || words.length < 3 || lettersInRow(words) < 2) return false;
  if (bold) return true;
  if (/[.;,!?]$|^[$€£(\d]/u.test(words)) return false;
  const upper = !hasSmall(words);
  if (words.endsWith(':')) return words.length <= 70;
  // A label with its value (“Salary: $20 an hour”) is a line of its own, not a heading.
  if (/:\s/u.test(words)) return false;
  if (upper) return lettersInRow(words) >= 4 && !/^(?:OR|AND|AND\/OR)$/u.test(words);
  if (!gapBefore && !gapAfter) return false;
  return words.length <= 60 && isTitleCase(words);
}

/** The most letters that stand in a row. */
function lettersInRow(words: string): number {
  let [run, most] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    run = isLetter(words.charCodeAt(at)) ? run + 1 : 0;
    if (run > most) most = run;
  }
  return most;
}

function isTitleCase(words: string): boolean {
  const list = words.split(/[\s/–—-]{1,4}/u).filter((word) => lettersInRow(word) > 0);
  return list.length > 0 && list.length <= 9 && list.every(isTitled);
}

/** A word with a capital, after at most two signs, or a small one such as “of”. */
function isTitled(word: string): boolean {
  let first = 0;
  while (first < word.length && !isLetter(word.charCodeAt(first))) first++;
  return (first <= 2 && isCapital(word.charCodeAt(first))) || SMALL.has(word.replace(/[^\p{L}]/gu, '').toLowerCase());
}
