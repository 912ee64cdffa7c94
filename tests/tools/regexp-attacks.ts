import { type Node, readPattern } from './regexp-tree';

const SIGNS = [...'aA1 .,-\n;:/$%(\'"&+#é中•?!@_[]\t'];

/** A character that a class takes, from those that postings have; itself where it is a literal. */
function characterOf(source: string, flags: string): string {
  if (!/^[[\\.]/u.test(source)) return source;
  const one = new RegExp(`^${source}$`, flags.replace(/[gy]/gu, ''));
  for (const sign of SIGNS) if (one.test(sign)) return sign;
  for (let code = 33; code < 0x3000; code++) if (one.test(String.fromCharCode(code))) return String.fromCharCode(code);
  return 'a';
}

/** Words that a pattern takes, by the `pick`th way at each fork, its repetitions taken as often as `times` lets. */
function wordsOf(node: Node, flags: string, pick: number, times: number): string {
  switch (node.kind) {
    case 'character':
      return characterOf(node.source, flags);
    case 'empty':
      return '';
    case 'in-turn':
      return node.of.map((part) => wordsOf(part, flags, pick, times)).join('');
    case 'any-of': {
      const way = node.of[pick % node.of.length];
      return way ? wordsOf(way, flags, Math.floor(pick / node.of.length) || pick, times) : '';
    }
    case 'repeat':
      return wordsOf(node.of, flags, pick, times).repeat(Math.max(node.min, Math.min(node.max, times)));
  }
}

/** The parts that repeat, whose characters are worth repeating. */
function repeats(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'repeat':
      return node.max > 2 ? [node.of, ...repeats(node.of)] : repeats(node.of);
    case 'any-of':
    case 'in-turn':
      return node.of.flatMap(repeats);
    case 'empty':
      return node.of ? repeats(node.of) : [];
    case 'character':
      return [];
  }
}

/** Pieces that, said over and over, make a pattern try much and find little: its own words whole, begun and left off, and what it repeats. */
export function attacksOn(pattern: string, flags: string): readonly string[] {
  const tree = readPattern(pattern);
  const pieces = new Set<string>();
  for (const pick of [0, 1, 2, 5])
    for (const times of [1, 4]) {
      const words = wordsOf(tree, flags, pick, times).slice(0, 400);
      pieces.add(words);
      pieces.add(`${words.slice(0, Math.ceil(words.length / 2))} `);
      pieces.add(words.slice(0, -1));
    }
  for (const part of repeats(tree).slice(0, 12)) pieces.add(wordsOf(part, flags, 0, 1).slice(0, 60));
  pieces.delete('');
  return [...pieces];
}
