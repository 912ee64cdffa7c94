/** One of a finder's states: the beginning of a word. */
interface State {
  /** Where each character leads from here. */
  readonly next: Map<number, State>;
  /** The longest other beginning that this one ends in. */
  back: State | null;
  /** The lists, as bits, that have a word which ends here. */
  lists: number;
}

/**
 * Tells which of up to 32 lists have a word in a text: bit n stands for list n. Parts of words count (“licen” is found in “sublicense”), the
 * text is given in lower case. All words are looked for at once, a step or two a character, however many they are (Aho and Corasick, 1975).
 */
export function wordFinder(lists: readonly (readonly string[])[]): (text: string) => number {
  let root: State | undefined;
  return (text) => {
    root ??= build(lists);
    let state = root;
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      state = step(state, text.charCodeAt(at), root);
      found |= state.lists;
    }
    return found;
  };
}

function step(from: State, code: number, root: State): State {
  for (let state: State | null = from; state; state = state.back) {
    const next = state.next.get(code);
    if (next) return next;
  }
  return root;
}

function build(lists: readonly (readonly string[])[]): State {
  const root: State = { next: new Map(), back: null, lists: 0 };
  for (const [list, words] of lists.entries())
    for (const word of words) {
      let state = root;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        const known = state.next.get(code);
        const next: State = known ?? { next: new Map(), back: root, lists: 0 };
        if (!known) state.next.set(code, next);
        state = next;
      }
      state.lists |= 1 << list;
    }
  // In the order of their distance from the root, so that a state's way back is finished before it.
  const order = [root];
  for (const state of order)
    for (const [code, next] of state.next) {
      if (state.back) {
        next.back = step(state.back, code, root);
        next.lists |= next.back.lists;
      }
      order.push(next);
    }
  return root;
}
