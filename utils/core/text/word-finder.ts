/** A finder's states as rows of a table: where each character leads, and which lists have a word that ends there. */
interface Table {
  readonly next: Uint16Array;
  readonly lists: Uint32Array;
}

/** Characters from the last of these on (“é”, “–”) are one and the same to the finder. */
const SIGNS = 128;
const signAt = (text: string, at: number): number => Math.min(text.charCodeAt(at), SIGNS - 1);

/**
 * Tells which of up to 32 lists have a word in a text: bit n stands for list n. Parts of words count (“licen” is found in “sublicense”), the
 * text is given in lower case. All words are looked for at once, one step a character, however many they are (Aho and Corasick, 1975).
 */
export function wordFinder(lists: readonly (readonly string[])[]): (text: string) => number {
  let table: Table | undefined;
  return (text) => {
    table ??= build(lists);
    const { next, lists: ends } = table;
    let state = 0;
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * SIGNS + signAt(text, at)] ?? 0;
      found |= ends[state] ?? 0;
    }
    return found;
  };
}

function build(lists: readonly (readonly string[])[]): Table {
  const size = 1 + lists.flat().reduce((sum, word) => sum + word.length, 0);
  const next = new Uint16Array(size * SIGNS);
  const ends = new Uint32Array(size);
  let count = 1;
  for (const [list, words] of lists.entries())
    for (const word of words) {
      let state = 0;
      for (let at = 0; at < word.length; at++) {
        const cell = state * SIGNS + signAt(word, at);
        if (next[cell] === 0) next[cell] = count++;
        state = next[cell] ?? 0;
      }
      ends[state] = (ends[state] ?? 0) | (1 << list);
    }
  // In the order of their distance from the root, so that a state's fallback is finished before it.
  const fallback = new Uint16Array(count);
  const order = [0];
  for (const state of order)
    for (let code = 0; code < SIGNS; code++) {
      const cell = state * SIGNS + code;
      const child = next[cell] ?? 0;
      const other = state === 0 ? 0 : (next[(fallback[state] ?? 0) * SIGNS + code] ?? 0);
      if (child === 0) next[cell] = other;
      else {
        fallback[child] = other;
        ends[child] = (ends[child] ?? 0) | (ends[other] ?? 0);
        order.push(child);
      }
    }
  return { next, lists: ends };
}
