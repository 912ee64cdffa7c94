import { rootsOf } from './any-case';
import { listsIn } from './word-lists';

/** Of the words that must stand together, one of each list, the list that fewest texts hold one of: the one whose shortest word is longest. */
function rarest(groups: readonly (readonly string[])[]): readonly string[] {
  const shortest = (words: readonly string[]): number => words.reduce((least, { length }) => Math.min(least, length), 99);
  return groups.reduce((best, words) => (shortest(words) > shortest(best) ? words : best));
}

/**
 * Tells of several lists of patterns (31 at most) which are worth trying on a text, given in lower case, by the roots of the patterns: bit `n` of the
 * answer is set where one of list `n` may match. One look at the text in the place of one a pattern. A list with a pattern that has no roots is
 * always worth it.
 */
export function sieveOf(lists: readonly (readonly RegExp[])[]): (low: string) => number {
  let open = 0;
  const words = lists.map((patterns, at) => {
    const roots = patterns.map(rootsOf);
    if (roots.every((groups) => groups.length > 0)) return roots.flatMap((groups) => rarest(groups).map((word) => word.toLowerCase()));
    open |= 1 << at;
    return [];
  });
  const told = listsIn(words);
  return (low) => told(low) | open;
}
