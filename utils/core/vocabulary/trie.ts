import type { Word } from './words';

/** A phrase: its folded words, parted by single spaces, and what it leads to. */
export interface Phrase<Leaf> {
  readonly words: string;
  readonly leaf: Leaf;
}

interface Node<Leaf> {
  readonly next: Map<string, Node<Leaf>>;
  readonly leaves: Leaf[];
}

/**
 * Phrases by their words. Building it costs one map entry a phrase, under its first word; the branch below a word is grown when that word is
 * first met, from the numbers kept for it, which `read` turns into phrases.
 */
export interface Trie<Leaf> {
  readonly seeds: Map<string, number[]>;
  readonly grown: Map<string, Node<Leaf>>;
  readonly read: (seed: number) => Phrase<Leaf>;
}

const emptyNode = <Leaf>(): Node<Leaf> => ({ next: new Map(), leaves: [] });

function grow<Leaf>({ seeds, grown, read }: Trie<Leaf>, first: string): Node<Leaf> | undefined {
  const known = grown.get(first);
  if (known) return known;
  const numbers = seeds.get(first);
  if (!numbers) return undefined;
  const root = emptyNode<Leaf>();
  for (const number of numbers) {
    const { words, leaf } = read(number);
    let node = root;
    for (const word of words.split(' ').slice(1)) {
      const known = node.next.get(word);
      const next = known ?? emptyNode<Leaf>();
      if (!known) node.next.set(word, next);
      node = next;
    }
    node.leaves.push(leaf);
  }
  grown.set(first, root);
  return root;
}

/** Every phrase that begins with the word at `at`, the longest first: how many words it has, and where it leads. */
export function phrasesAt<Leaf>(trie: Trie<Leaf>, words: readonly Word[], at: number): readonly (readonly [number, readonly Leaf[]])[] {
  let node = grow(trie, words[at]?.folded ?? '');
  const found: (readonly [number, readonly Leaf[]])[] = [];
  for (let length = 1; node; length++) {
    if (node.leaves.length > 0) found.unshift([length, node.leaves]);
    const word = words[at + length];
    node = word?.joined ? node.next.get(word.folded) : undefined;
  }
  return found;
}
