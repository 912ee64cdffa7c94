/** Words that stand in headings in lower case. */
const SMALL = new Set('a an and as at by for from in into of on or our the to with you your we us be is this it if not'.split(' '));

/** Whether a line standing alone looks like a heading: short, not a sentence, in upper case, title case, or ending in a colon. */
export function isTypedHeading(line: string, gapBefore: boolean, gapAfter: boolean): boolean {
  const bold = /^(?:\*\*|__)(?<inner>[^*_]{2,90})(?:\*\*|__):?$/u.exec(line);
  const words = bold?.groups?.inner ?? line;
  if (words.length > 90 || words.length < 3 || !/\p{L}{2}/u.test(words)) return false;
  if (bold) return true;
  if (/[.;,!?]$/u.test(words) || /^[$€£(\d]/u.test(words)) return false;
  const upper = !/\p{Ll}/u.test(words);
  if (words.endsWith(':')) return words.length <= 70;
  // A label with its value (“Salary: $20 an hour”) is a line of its own, not a heading.
  if (/:\s/u.test(words)) return false;
  if (upper) return /\p{L}{4}/u.test(words) && !/^(?:OR|AND|AND\/OR)$/u.test(words);
  if (!gapBefore && !gapAfter) return false;
  return words.length <= 60 && isTitleCase(words);
}

function isTitleCase(words: string): boolean {
  const list = words.split(/[\s/–—-]{1,4}/u).filter((word) => /\p{L}/u.test(word));
  if (list.length === 0 || list.length > 9) return false;
  return list.every((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word) || SMALL.has(word.replace(/[^\p{L}]/gu, '').toLowerCase()));
}
