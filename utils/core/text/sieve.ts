import { rootsOf, setTogether, worthOf } from './any-case';
import { listsIn, MOST_LISTS, type Told } from './word-lists';

/** The words that must stand together, as many lists of them as there is room for: of too many the list that fewest texts hold one of, whose shortest word is longest. */
function listsOf(pattern: RegExp, room: number): readonly (readonly string[])[] {
  const groups = rootsOf(pattern).map((words) => words.map((word) => word.toLowerCase()));
  if (groups.length <= room) return groups;
  const shortest = (words: readonly string[]): number => words.reduce((least, { length }) => Math.min(least, length), 99);
  return [groups.reduce((best, words) => (shortest(words) > shortest(best) ? words : best))];
}

/**
 * Tells of several lists of patterns (31 at most) which are worth trying on a text, given in lower case, by the roots of the patterns: bit `n` of the
 * answer is set where one of list `n` may match. One look at the text in the place of one a pattern. A list with a pattern that has no roots is
 * always worth it.
 */
export function sieveOf(lists: readonly (readonly RegExp[])[]): Told {
  let open = 0;
  // The first bits are for patterns of one list of words; those of several have theirs behind, and stand where all of a pattern's do.
  const words: string[][] = lists.map(() => []);
  const together: { readonly bit: number; readonly all: number }[] = [];
  for (const [at, patterns] of lists.entries()) {
    if (patterns.some((pattern) => rootsOf(pattern).length === 0)) {
      open |= 1 << at;
      continue;
    }
    for (const pattern of patterns) {
      const [first, ...others] = listsOf(pattern, MOST_LISTS - words.length);
      if (others.length === 0) words[at]?.push(...(first ?? []));
      else {
        const from = words.push(...[first ?? [], ...others].map((list) => [...list])) - others.length - 1;
        together.push({ bit: 1 << at, all: ((1 << (others.length + 1)) - 1) << from });
      }
    }
  }
  const own = 2 ** lists.length - 1;
  const told = listsIn(words);
  return (low, start, end) => {
    const found = told(low, start, end);
    let worth = (found & own) | open;
    for (const { bit, all } of together) if ((found & all) === all) worth |= bit;
    return worth;
  };
}

/**
 * Has patterns (31 at most) that are asked of the same texts, one after the other, told by one look at each text which of them are worth running, in
 * the place of one a pattern. Answers with what tells whether any of them is.
 */
export function askedTogether(patterns: readonly RegExp[]): (text: string) => boolean {
  const told = sieveOf(patterns.map((pattern) => [pattern]));
  setTogether(patterns, told);
  return (text) => worthOf(text, told) !== 0;
}
