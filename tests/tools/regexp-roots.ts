import type { Node } from './regexp-tree';

/** More ways of writing than this are not told one by one. */
const MOST = 3_000;

/** What is known of all that a part takes: every way of writing it, where they are few, and whether each holds a root. */
interface Known {
  readonly ways: readonly string[] | null;
  readonly rooted: boolean;
}

/** The characters that a literal, an escape or a small class takes; null where they are many. */
function charactersOf(source: string): readonly string[] | null {
  if (/^\\[\p{P}\p{S}]$/u.test(source)) return [source.slice(1)];
  if (source.startsWith('\\') || source === '.') return null;
  if (!source.startsWith('[')) return [source];
  const inside = source.slice(1, -1).replace(/-$|^-/u, '\\-');
  const signs = inside.match(/\\?./gsu) ?? [];
  if (inside.startsWith('^') || signs.some((sign) => sign === '-' || /^\\[\p{L}\d]/u.test(sign))) return null;
  return signs.map((sign) => sign.slice(-1));
}

/**
 * Whether one of the roots stands in whatever the pattern matches, or in what it looks at around the match. Where it answers no, the roots may be
 * right all the same: a class of many characters in the midst of one is not taken apart.
 */
export function holdsRoot(node: Node, roots: readonly string[]): boolean {
  const isRooted = (way: string): boolean => roots.some((root) => way.includes(root));
  const known = (ways: readonly string[]): Known =>
    ways.length <= MOST ? { ways, rooted: ways.every(isRooted) } : { ways: null, rooted: ways.every(isRooted) };
  const unknown = (rooted = false): Known => ({ ways: null, rooted });

  const inTurn = (parts: readonly Node[]): Known => {
    let rooted = false;
    let all: readonly string[] | null = [''];
    let run: readonly string[] = [''];
    for (const part of parts) {
      const next = look(part);
      rooted ||= next.rooted;
      if (next.ways && run.length * next.ways.length <= MOST) {
        run = [...new Set(run.flatMap((head) => (next.ways ?? []).map((tail) => head + tail)))];
      } else {
        rooted ||= run.every(isRooted);
        all = null;
        run = next.ways ?? [''];
      }
    }
    rooted ||= run.every(isRooted);
    return (all && { ways: run, rooted }) || unknown(rooted);
  };

  const look = (part: Node): Known => {
    switch (part.kind) {
      case 'character': {
        const signs = charactersOf(part.source);
        return signs ? known(signs) : unknown();
      }
      case 'empty': {
        const looksFor = part.of !== null && !/^\(\?<?!/u.test(part.source);
        return { ways: [''], rooted: looksFor && part.of !== null && look(part.of).rooted };
      }
      case 'any-of': {
        const each = part.of.map(look);
        const ways = each.every((one) => one.ways) ? [...new Set(each.flatMap((one) => one.ways ?? []))] : null;
        return { ways: ways && ways.length <= MOST ? ways : null, rooted: each.every((one) => one.rooted) };
      }
      case 'in-turn':
        return inTurn(part.of);
      case 'repeat': {
        const { ways, rooted } = look(part.of);
        const held = rooted && part.min > 0;
        if (part.max > 1) return unknown(held);
        return part.min === 1 ? { ways, rooted } : { ways: ways && ['', ...ways], rooted: held };
      }
    }
  };
  return look(node).rooted;
}
