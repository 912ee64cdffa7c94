import { rootsOf, type Sieve, tryBy } from './any-case';
import { listsIn, MOST_LISTS } from './word-lists';

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
export function sieveOf(lists: readonly (readonly RegExp[])[]): Sieve {
  let sieve: Sieve | undefined;
  return (low) => {
    sieve ??= sieveBy(lists);
    return sieve(low);
  };
}

function sieveBy(lists: readonly (readonly RegExp[])[]): Sieve {
  let open = 0;
  const words = lists.map((patterns, at) => {
    const roots = patterns.map(rootsOf);
    if (roots.every((groups) => groups.length > 0)) return roots.flatMap((groups) => rarest(groups).map((word) => word.toLowerCase()));
    open |= 1 << at;
    return [];
  });
  const told = listsIn(words);
  return open === 0 ? told : (low) => told(low) | open;
}

/**
 * Has patterns that are asked about the same texts, one after the other, tried by one look at each text in the place of one a pattern. Where their roots
 * say that one cannot match, asking it costs next to nothing. To be called where the patterns are made, in the order in which they are asked.
 */
export function together(...patterns: readonly RegExp[]): void {
  for (let from = 0; from < patterns.length; from += MOST_LISTS) {
    const some = patterns.slice(from, from + MOST_LISTS);
    tryBy(sieveOf(some.map((pattern) => [pattern])), some);
  }
}
